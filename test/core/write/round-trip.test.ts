import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Roadmap } from '../../../src/core/model/types.ts';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';
import { walkItems } from '../../../src/core/query/walk-items.ts';
import { readJson } from '../../../src/core/read/json/read-json.ts';
import { writeMarkdown } from '../../../src/core/write/write-markdown.ts';
import { describeReal, realRoadmaps } from '../../real-roadmaps.ts';
import { essence } from '../../same-model.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 1000);

function read(text: string): Roadmap {
  return parseRoadmap(text, { format: 'markdown', today: '2026-06-01' });
}

/** Title cells and entries longer than this are parted into title and description wherever they stand. */
const longestTitle = 220;

describe('read(write(model)), fixtures', () => {
  const folder = new URL('../../fixtures/', import.meta.url);
  for (const name of readdirSync(folder)) {
    const file = new URL(`${name}/input.md`, folder);
    if (!existsSync(file)) continue;
    it(`gives the same model of ${name}`, () => {
      const roadmap = read(readFileSync(file, 'utf8'));
      assert.deepEqual(essence(read(writeMarkdown(roadmap))), essence(roadmap));
    });
  }
});

describeReal('read(write(model)), real roadmaps', () => {
  for (const { file, text } of realRoadmaps)
    it(`gives the same model of ${file}`, () => {
      const roadmap = read(text);
      const again = read(writeMarkdown(roadmap));
      const isLong = [...walkItems(roadmap)].some(({ item }) => item.title.length > longestTitle);
      if (!isLong) assert.deepEqual(essence(again), essence(roadmap));
      else assert.equal([...walkItems(again)].length, [...walkItems(roadmap)].length);
    });
});

describe('read(write(model)), any model', () => {
  const words = fc.constantFrom(
    'Search',
    'Dark mode',
    'API <v2>',
    'a*b',
    'snake_case',
    'Use `code`',
    'Größe',
    '搜索',
    'C++ port',
    '50% faster',
    '# hash',
    '1. one',
    'a | b',
    'Rank (best of 3)',
    'Why: because',
    '[brackets] inside',
    'Ampersand & co.',
    '😀 Emoji',
    'Bash/Zsh completion',
    'Fix Windows "CRLF"',
    'to be or not',
  );
  /** Stands for a list, which authored JSON has no form for. */
  const list = 'a list';
  const times = ['Q3 2026', 'June 2026', '2026-04-01', 'H2 2025', '2027', 'early 2026'];
  const facts = {
    status: fc.constantFrom(
      'done',
      'in-progress',
      'planned',
      'considering',
      'at-risk',
      'blocked',
      'dropped',
      'unknown',
    ),
    tags: fc.uniqueArray(fc.constantFrom('UI', 'CLI', 'area/docs', 'Good First'), { maxLength: 2 }),
    owners: fc.uniqueArray(fc.constantFrom('ada', 'grace-h', 'Ada Lovelace', 'acme/core'), { maxLength: 2 }),
    helpWanted: fc.boolean(),
    stretch: fc.boolean(),
    type: fc.constantFrom('feature', 'bug fix'),
    priority: fc.constantFrom('High', 'P1'),
    target: fc.constantFrom('v2.0', 'v3.1'),
    when: fc.constantFrom(...times),
    progress: fc.record({ done: fc.integer({ min: 0, max: 3 }), total: fc.integer({ min: 3, max: 9 }) }),
    links: fc.uniqueArray(
      fc.constantFrom('https://github.com/o/r/issues/4', 'https://github.com/o/r/pull/5', 'https://example.org/a_(b)'),
      { maxLength: 2 },
    ),
    dependsOn: fc.uniqueArray(fc.constantFrom('Moonlight', 'Tides'), { maxLength: 2 }),
    fields: fc.constantFrom({ Risk: 'low' }, { Pages: '12', Risk: 'very high' }),
    description: fc.constantFrom('Why it matters.', 'First.\n\nSecond, with *marks* and 1 < 2.', list),
  };
  const item = (depth: number): fc.Arbitrary<unknown> =>
    fc.record(
      {
        title: words,
        ...facts,
        ...(depth > 0 ? { children: fc.array(item(depth - 1), { maxLength: 1 }) } : {}),
      },
      { requiredKeys: ['title'] },
    );
  const group = (depth: number): fc.Arbitrary<unknown> =>
    fc.record(
      {
        title: fc.constantFrom('Core', 'Editor', 'Command line'),
        items: fc.array(item(0), { minLength: 1, maxLength: 2 }),
        owners: facts.owners,
        helpWanted: facts.helpWanted,
        when: facts.when,
        target: facts.target,
        progress: facts.progress,
        description: facts.description,
        ...(depth > 0 ? { groups: fc.array(group(depth - 1), { maxLength: 1 }) } : {}),
      },
      { requiredKeys: ['title', 'items'] },
    );
  const milestone = fc
    .record(
      {
        title: fc.constantFrom('v1.0', 'v2.0 – v2.4', 'Q3 2026', 'Later', 'Backlog', 'Unscheduled'),
        status: fc.constantFrom('in-progress', 'planned', 'unknown'),
        progress: facts.progress,
        description: facts.description,
        items: fc.array(item(1), { maxLength: 2 }),
        groups: fc.array(group(1), { maxLength: 1 }),
      },
      { requiredKeys: ['title', 'items', 'groups'] },
    )
    .filter(({ items, groups }) => items.length + groups.length > 0)
    .chain((made) =>
      /^[QU]/.test(made.title)
        ? fc.constant({ ...made, ...(made.title === 'Unscheduled' ? { kind: 'unscheduled' } : {}) })
        : fc.record({ when: facts.when }).map(({ when }) => ({ ...made, when })),
    );
  const note = fc.constantFrom(
    { title: 'Resources', content: 'See [the site](https://example.org).' },
    { title: 'Rockets', content: '- not a plan\n- but a list' },
  );
  const models = fc
    .record(
      {
        title: fc.constantFrom('Plan', 'Lantern roadmap'),
        description: facts.description,
        updated: fc.constantFrom('May 2026'),
        milestones: fc.uniqueArray(milestone, { selector: ({ title }) => title, maxLength: 2 }),
        notes: fc.array(note, { maxLength: 1 }),
      },
      { requiredKeys: ['milestones'] },
    )
    .map((model) => withLists(readJson(model)));
  /** Puts lists where the model has words that stand for one. */
  function withLists(value: Roadmap): Roadmap {
    return JSON.parse(JSON.stringify(value), (name, child: unknown) =>
      name === 'description' && JSON.stringify(child).includes(`"${list}"`)
        ? [
            { type: 'paragraph', children: [{ type: 'text', value: 'Words before' }] },
            {
              type: 'list',
              ordered: false,
              items: [{ children: [{ type: 'paragraph', children: [{ type: 'text', value: 'One reason' }] }] }],
            },
          ]
        : child,
    ) as Roadmap;
  }
  /** What JSON leaves open and markdown says: which mark stands for a status, and the list of those in use. */
  const unsaid = ['statusText', 'statusFrom', 'statuses', 'format'];
  /** Lines that say what has no other place are read as description, too. */
  const isSaidTwice = (block: unknown): boolean =>
    /"value":"(?:Risk|Pages|Last updated: [^"]*)"/.test(JSON.stringify(block));
  const withoutKeys = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (name, child: unknown) =>
      name === 'description' && Array.isArray(child) ? child.filter((block) => !isSaidTwice(block)) : child,
    );
  it('gives the same model', () => {
    fc.assert(
      fc.property(models, (model) => {
        const again = read(writeMarkdown(model));
        assert.deepEqual(withoutKeys(essence(again, unsaid)), withoutKeys(essence(model, unsaid)));
        // What was read once is written as it was written, to the letter.
        const text = writeMarkdown(again);
        assert.equal(writeMarkdown(read(text)), text);
      }),
      { numRuns },
    );
  });
});
