/**
 * Models that whoever may edit a JSON roadmap could hand in: one model in which every field is used, and the same with an
 * attack in one text of it at a time.
 */
import type { Block, Inline, Item, Roadmap } from '../../src/core/model/types.ts';
import { makeGroup, makeIssue, makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';

const text = (value: string): Inline[] => [{ type: 'text', value }];
const paragraph = (value: string): Block => ({ type: 'paragraph', children: text(value) });

/** Every run that a line can hold; code stands beside code, as no reader would leave it. */
const runs: Inline[] = [
  { type: 'text', value: 'Words' },
  { type: 'code', value: 'code' },
  { type: 'code', value: 'more code' },
  { type: 'break' },
  { type: 'emphasis', children: text('soft') },
  { type: 'strong', children: text('strong') },
  { type: 'delete', children: text('gone') },
  {
    type: 'link',
    href: 'https://example.org/a',
    title: 'A title',
    children: [
      { type: 'text', value: 'link' },
      { type: 'code', value: 'in a link' },
    ],
  },
  { type: 'image', href: 'https://example.org/b.png', alt: 'A picture', title: 'Its title' },
  { type: 'code', value: '' },
  { type: 'text', value: 'last words' },
];

/** Every block, nested where blocks can be. */
const blocks: Block[] = [
  paragraph('Prose'),
  { type: 'paragraph', children: runs },
  {
    type: 'paragraph',
    children: [
      { type: 'strong', children: text('Owner') },
      { type: 'text', value: ': Ada' },
      { type: 'break' },
      { type: 'text', value: 'and more' },
    ],
  },
  { type: 'heading', depth: 4, children: runs },
  { type: 'code', language: 'js', value: 'one\ntwo' },
  {
    type: 'list',
    ordered: true,
    start: 99_999_999_999,
    items: [
      { checked: true, children: [paragraph('Entry'), { type: 'code', language: 'ts', value: 'one\n\ntwo' }] },
      { children: [{ type: 'code', value: 'first' }] },
    ],
  },
  { type: 'quote', children: [paragraph('Quoted'), { type: 'code', language: 'sh', value: 'quoted code' }] },
  { type: 'table', header: [text('Head'), text('Other')], rows: [[runs, text('Cell')]] },
];

const rich = (title: string, rest: Partial<Item> = {}): Item =>
  makeItem(title, {
    statusText: ':construction:',
    status: 'in-progress',
    type: 'feature',
    tags: ['UI', 'Server'],
    owners: [{ name: 'ada', href: 'https://example.org/ada' }],
    priority: 'P1',
    target: 'v2.0',
    when: makeWhen('Q3 2026', 'quarter', '2026-07-01', '2026-09-30'),
    progress: { done: 1, total: 3 },
    links: [{ href: 'https://example.org/spec', text: 'the spec', kind: 'spec' }],
    dependsOn: ['something else'],
    fields: { Confidence: 'very high' },
    ...rest,
  });

/** A model in which every field is used. */
export const fullModel: Roadmap = makeRoadmap(
  [
    makeMilestone(
      'v1.0',
      [rich('In a table', { content: runs }), makeItem('Row', { description: [paragraph('Why')] })],
      {
        href: 'https://example.org/milestone',
        when: makeWhen('early next summer', 'none'),
        status: 'in-progress',
        progress: { done: 1, total: 2 },
        versions: { from: '1.0', to: '1.4' },
        description: [paragraph('What it is about')],
      },
    ),
    makeMilestone(
      'v2.0',
      [
        rich('In a list', { description: blocks, children: [makeItem('Inside', { tags: ['deep'] })] }),
        makeItem('Boxed', { statusText: '[!]', owners: [{ name: 'Ada Lovelace' }] }),
        makeItem('Said', { statusText: 'on hold', status: 'blocked', owners: [{ name: 'acme/core' }], tags: ['a/b'] }),
      ],
      {
        groups: [
          makeGroup('Core', [makeItem('In a group')], {
            owners: [{ name: 'grace', href: 'https://example.org/grace' }],
            target: 'v2.1',
            when: makeWhen('this winter', 'season'),
            href: 'https://example.org/group',
            links: [makeIssue(7)],
            progress: { done: 0, total: 2 },
            helpWanted: true,
            stretch: true,
            status: 'blocked',
            description: [paragraph('Of the group')],
          }),
        ],
      },
    ),
  ],
  {
    title: 'Plan',
    updated: makeWhen('May 2026', 'month', '2026-05-01', '2026-05-31'),
    metadata: { author: 'Ada', nested: { tags: ['one', 'two'] } },
    description: [paragraph('Words')],
    statuses: [{ status: 'in-progress', marks: ['🚧', ':construction:'], label: 'being built' }],
    notices: [
      { kind: 'warning', title: 'Dates move', content: [paragraph('Noticed'), { type: 'code', value: 'code' }] },
    ],
    notes: [
      { kind: 'prose', title: 'Resources', content: [paragraph('See elsewhere')] },
      {
        kind: 'prose',
        title: 'Legend',
        content: [paragraph('🚧 being built ✅ ready'), { type: 'code', value: 'a ✅ b' }],
      },
      { kind: 'comment', content: [paragraph('not shown')] },
      { kind: 'definition', content: [paragraph('[words]: https://example.org/definition')] },
      { kind: 'definition', content: [paragraph('[^1]: A footnote')] },
      { kind: 'html', title: 'Markup', content: [paragraph('Kept')] },
    ],
    source: { uri: 'ROADMAP.md', repository: 'acme/widget', revision: 'main', format: 'markdown' },
  },
);

type Path = readonly (string | number)[];

/** Places of all texts of a value; that of a name of a field ends in `#`. */
function* placesOf(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === 'string') yield path;
  if (typeof value !== 'object' || value === null) return;
  const isForeign = path.at(-1) === 'fields' || path.at(-1) === 'metadata';
  for (const [name, child] of Object.entries(value)) {
    if (isForeign) yield [...path, name, '#'];
    yield* placesOf(child, [...path, name]);
  }
}

/** Fields that say what something is, and hold no text. */
const kinds = new Set(['type', 'kind', 'precision', 'status', 'severity', 'format', 'version']);

/** The model with one text exchanged. */
function exchange(value: unknown, [name, ...rest]: Path, put: (old: string) => string): unknown {
  if (name === undefined) return put(value as string);
  const entries = Object.entries(value as object).map(([key, child]: [string, unknown]) =>
    key !== String(name) ? [key, child] : rest[0] === '#' ? [put(key), child] : [key, exchange(child, rest, put)],
  ) as [string, unknown][];
  return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}

/** One model under attack. */
export interface HostileModel {
  /** Which text was exchanged, and with what. */
  readonly name: string;
  /** The model, which no reader has looked at. */
  readonly model: Roadmap;
}

/** What markup is tried with: out of every place that text can stand in, and by every mark that could open it. */
export const hostileTexts: readonly string[] = [
  '<img src=pwned onerror=pwned()>',
  '\\<img src=pwned onerror=pwned()>',
  '`<img src=pwned onerror=pwned()>',
  '\\`` <img src=pwned onerror=pwned()>',
  '><img src=pwned onerror=pwned()>',
  '"><img src=pwned onerror=pwned()>',
  '--!><img src=pwned onerror=pwned()>',
  '| <img src=pwned onerror=pwned()> |\n|-|\n',
  '-->\n\n<script>pwned</script><!--',
  '<!-- /roadmark --> <script>pwned</script>',
  'js\n```\n<script>pwned</script>',
  '~~~\n<script>pwned</script>',
  '")\n\n<script>pwned</script>',
  'a\r\r<script>pwned</script>',
  'a<br><script>pwned</script>',
  '[a](javascript:pwned)',
  '\\[a](javascript:pwned)',
  '](javascript:pwned)',
  '](<javascript:pwned>',
  '<javascript:pwned>',
  '![a](https://evil.example/pwned.png)',
  '[words]: javascript:pwned',
  'a\n\n[words]: javascript:pwned\n\n[words]',
  '[^1]: [a](javascript:pwned)',
  ']: javascript:pwned',
  'https://e.com/)[x](javascript:pwned)',
  'https://e.com/)<img/src=pwned/onerror=pwned()>',
  'https://e.com/"onerror="pwned',
  'javascript:pwned',
  'x\\',
];

/** The full model in parts, as small ones are written and read sooner. */
const parts: readonly Roadmap[] = [
  ...fullModel.milestones.map((milestone) => makeRoadmap([milestone], { statuses: fullModel.statuses })),
  { ...fullModel, milestones: [makeMilestone('v3.0', [makeItem('Plain')])] },
];

/** Puts attacks into every text of the full model, one at a time, in its place or behind it in turn. */
export function* hostileModels(): Generator<HostileModel> {
  for (const part of parts) {
    const places = [...placesOf(part)].filter((path) => {
      const field = path.at(-1);
      // Kinds of work are words of the document; kinds of blocks are not.
      return !kinds.has(String(field)) || (field === 'type' && path.at(-3) === 'items');
    });
    for (const [turn, path] of places.entries())
      for (const [index, attack] of hostileTexts.entries()) {
        const put = (old: string): string => ((turn + index) % 2 === 0 ? attack : old + attack);
        yield {
          name: `${path.join('.')}: ${JSON.stringify(put('…'))}`,
          model: exchange(part, path, put) as Roadmap,
        };
      }
  }
}
