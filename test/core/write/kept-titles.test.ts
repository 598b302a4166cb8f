import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Group, Item, Milestone, Owner, Roadmap } from '../../../src/core/model/types.ts';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';
import { writeMarkdown } from '../../../src/core/write/write-markdown.ts';
import { makeGroup, makeItem, makeMilestone, makeRoadmap } from '../../models.ts';

/** Titles that mean something where they stand in a document, or are markup. */
const hostile = [
  ...['help wanted', '✅ Stable', 'Notes', '[tag] x', 'Status: done', 'Done', 'Legend', 'Resources', 'Stretch goals'],
  ...['Later', 'v1.0', 'Q3 2026', 'Owner: Ada', 'In progress', 'Search (done)', '@ada', '~~gone~~', 'Depends on: x'],
  ...['(high)', '[x] done', 'Export (Q3 2026)', 'Unscheduled', 'Goals', 'Roadmap', 'Acceptance criteria', 'Why?'],
  ...['Out of scope', 'Risks', '[#12]', '#12', 'Fix (#12)', 'Breaking: x', '50%', '7/10', 'x (7/10)', 'TODO', '⚠️'],
  ...['Table of contents', 'Overview', '</span>', '<b>x</b>', '`code`', '1. one', '2026-05-01', 'Phase 1', 'Item:'],
  ...['A - done', 'A - due 2026-05-01', 'x — @ada', 'x [@ada]', 'x (help wanted)', 'x [?]', ':tada: x', 'WIP: x'],
  ...['Current status', 'Changelog', 'x ✅', 'x (v2.0)', '**x**', '- x', '# x', 'a | b', '<span data-roadmark="item">'],
];
const title = fc.oneof(fc.constantFrom(...hostile), fc.constantFrom('Search', 'Dark mode', 'Sync'));
const status = fc.constantFrom('unknown', 'done', 'planned', 'in-progress', 'blocked', 'dropped');
const owners = fc.constantFrom<Owner[][]>([], [{ name: 'bob' }]);

const item = (depth: number): fc.Arbitrary<Item> =>
  fc
    .record({
      title,
      status,
      owners,
      tags: fc.constantFrom<string[][]>([], ['UI']),
      fields: fc.constantFrom<Record<string, string>[]>({}, {}, { Risk: 'low' }),
      children: depth > 0 ? fc.array(item(depth - 1), { maxLength: 2 }) : fc.constant<Item[]>([]),
    })
    .map(({ title: name, ...facts }) => makeItem(name, facts));
const group = (depth: number): fc.Arbitrary<Group> =>
  fc
    .record({
      title,
      owners,
      items: fc.array(item(1), { maxLength: 2 }),
      groups: depth > 0 ? fc.array(group(depth - 1), { maxLength: 1 }) : fc.constant<Group[]>([]),
    })
    .map(({ title: name, items, ...facts }) => makeGroup(name, items, facts));
const milestone: fc.Arbitrary<Milestone> = fc
  .record({
    title,
    kind: fc.constantFrom('horizon' as const, 'period' as const, 'unscheduled' as const),
    items: fc.array(item(1), { maxLength: 2 }),
    groups: fc.array(group(1), { maxLength: 2 }),
  })
  .map(({ title: name, items, ...facts }) => makeMilestone(name, items, facts));
const roadmap: fc.Arbitrary<Roadmap> = fc
  .record({ title, milestones: fc.array(milestone, { minLength: 1, maxLength: 3 }) })
  .map(({ title: name, milestones }) => makeRoadmap(milestones, { title: name }));

/** Written and read again. */
function again(model: Roadmap): Roadmap {
  return parseRoadmap(writeMarkdown(model), { format: 'markdown' });
}

/** Titles with what is said of each, nested as they are. */
function outline({ title: name, milestones }: Roadmap): unknown {
  const itemsOf = (items: readonly Item[]): unknown[] =>
    items.map((one) => [
      one.title,
      one.content,
      one.status,
      one.owners,
      one.tags,
      one.links,
      [one.helpWanted, one.stretch, one.breaking, one.type, one.priority, one.target, one.when?.text],
      itemsOf(one.children),
    ]);
  const groupsOf = (groups: readonly Group[]): unknown[] =>
    groups.map((one) => [
      one.title,
      one.status,
      one.owners,
      [one.helpWanted, one.stretch, one.target, one.when?.text],
      itemsOf(one.items),
      groupsOf(one.groups),
    ]);
  return [
    name,
    milestones.map((one) => [
      one.title,
      one.kind,
      one.status,
      one.when?.text,
      itemsOf(one.items),
      groupsOf(one.groups),
    ]),
  ];
}

describe('writeMarkdown, titles that mean something', () => {
  it('should give the same titles wherever they stand, with the same said of each', () => {
    fc.assert(
      fc.property(roadmap, (model) => {
        const read = again(model);
        assert.deepEqual(outline(read), outline(model), writeMarkdown(model));
        // What was read once is written as it was written, to the letter.
        assert.equal(writeMarkdown(again(read)), writeMarkdown(read));
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 200) },
    );
  });
  it('should keep each of them as the title of everything', () => {
    for (const name of hostile) {
      const model = makeRoadmap(
        [
          makeMilestone(name, [makeItem(name, { children: [makeItem(name)] }), makeItem(name, { type: 'bug' })], {
            kind: 'horizon',
            groups: [makeGroup(name, [makeItem(name)]), makeGroup(name)],
          }),
        ],
        { title: name },
      );
      assert.deepEqual(outline(again(model)), outline(model), writeMarkdown(model));
    }
  });
  it('should keep those alone that would be read as something else', () => {
    const model = makeRoadmap([
      makeMilestone(
        'v1.0',
        [makeItem('Search'), makeItem('Search (help wanted)', { status: 'done', owners: [{ name: 'ada' }] })],
        {
          groups: [makeGroup('Notes', [makeItem('Sync')]), makeGroup('Core', [makeItem('Index')])],
        },
      ),
    ]);
    assert.equal(
      writeMarkdown(model),
      [
        '## v1.0\n\n- Search\n- [x] <span data-roadmark="item">Search (help wanted)</span> @ada',
        '### <span data-roadmark="group">Notes</span>\n\n- Sync',
        '### Core\n\n- Index\n',
      ].join('\n\n'),
    );
  });
  it('should write titles of a document as they are', () => {
    const text =
      '# Lamp roadmap\n\n## v1.0\n\n### Done\n\n- [x] Search (help wanted)\n\n## Later\n\n- Sync (Q3 2026)\n';
    assert.doesNotMatch(writeMarkdown(parseRoadmap(text)), /<span/);
  });
});

describe('a title that is kept', () => {
  const read = (text: string): unknown =>
    parseRoadmap(text, { format: 'markdown' }).milestones.map(({ title: name, kind, items, groups }) => [
      name,
      kind,
      items.map((one) => [one.title, one.status, one.helpWanted]),
      groups.map((one) => one.title),
    ]);
  it('should be read as a title and nothing else', () => {
    assert.deepEqual(
      read(
        '# Plan\n\n## <span data-roadmark="horizon">Notes</span>\n- [x] <span data-roadmark="item">Help wanted</span> @ada\n\n### <span data-roadmark="group">v2.0</span>\n- A\n',
      ),
      [['Notes', 'horizon', [['Help wanted', 'done', false]], ['v2.0']]],
    );
  });
  it('should not be found where the mark is none, is not closed, or is code', () => {
    assert.deepEqual(
      read(
        [
          '# Plan\n\n## v1.0',
          '- <span data-roadmark="poem">Search (help wanted)</span>',
          '- <span>Sync (help wanted)</span>',
          '- <span data-roadmark="item">Index (help wanted)',
          '- `<span data-roadmark="item">` in code',
        ].join('\n'),
      ),
      [
        [
          'v1.0',
          'version',
          [
            ['Search', 'unknown', true],
            ['Sync', 'unknown', true],
            ['Index', 'unknown', true],
            ['<span data-roadmark="item"> in code', 'unknown', false],
          ],
          [],
        ],
      ],
    );
  });
  it('should become no HTML', () => {
    const roadmapOf = makeRoadmap([
      makeMilestone('v1.0', [makeItem('</span><img src=x onerror=alert(1)> help wanted')]),
    ]);
    assert.doesNotMatch(writeMarkdown(roadmapOf), /(?<!\\)<(?!span data-roadmark="item">|\/span>)/);
    assert.deepEqual(outline(again(roadmapOf)), outline(roadmapOf));
  });
});
