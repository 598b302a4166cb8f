import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultLimits, type Limits } from '../../../src/core/limits.ts';
import type { Block, Group, Inline, Item, Roadmap } from '../../../src/core/model/types.ts';
import { isRoadmapWithin } from '../../../src/core/model/is-roadmap.ts';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';
import { RoadmarkError } from '../../../src/core/roadmark-error.ts';
import { readJson } from '../../../src/core/read/json/read-json.ts';
import { makeGroup, makeItem, makeIssue, makeMilestone, makeRoadmap } from '../../models.ts';

const codesOf = (roadmap: Roadmap): string[] => roadmap.diagnostics.map(({ code }) => code);

/** All text of a model but its diagnostics. */
const textOf = (roadmap: Roadmap): string => JSON.stringify({ ...roadmap, diagnostics: [] });

function depthOf(nodes: readonly Inline[]): number {
  return nodes.reduce((most, node) => Math.max(most, 'children' in node ? 1 + depthOf(node.children) : 0), 0);
}

describe('parseRoadmap', () => {
  it('says what it was given where that is no text', () => {
    for (const wrong of [undefined, null, 7, {}])
      assert.throws(
        () => parseRoadmap(wrong as unknown as string),
        (error: unknown) =>
          error instanceof RoadmarkError &&
          error.code === 'invalid-argument' &&
          /^text: got .+; expected a string$/.test(error.message),
      );
  });
  it('takes every text', () => assert.deepEqual(parseRoadmap('').milestones, []));
});

/** Each bound: a text that meets it, and one that just does not. */
const bounds: readonly (readonly [code: string, limits: Partial<Limits>, over: string, within: string])[] = [
  ['limit-lines', { lines: 4 }, '## v1.0\n- a\n- b\n\n- kept\n- kept too', '## v1.0\n- a\n- kept\n- kept too'],
  ['limit-depth', { depth: 2 }, `## v1.0\n- a\n\n${'> '.repeat(9)}kept too`, '## v1.0\n- a\n\n> kept too'],
  ['limit-depth', { depth: 2 }, `## v1.0\n${'- '.repeat(9)}kept too`, '## v1.0\n- - kept too'],
  [
    'limit-columns',
    { tableColumns: 2 },
    '## v1.0\n\n| Item | Status | Notes |\n|-|-|-|\n| a | done | kept too |',
    '## v1.0\n\n| Item | Notes |\n|-|-|\n| a | kept too |',
  ],
  [
    'limit-definitions',
    { definitions: 1 },
    '## v1.0\n- [a][r1]\n- [kept too][r2]\n\n[r1]: https://a.example\n[r2]: https://b.example',
    '## v1.0\n- [kept too][r1]\n\n[r1]: https://a.example',
  ],
  ['limit-line', { lineLength: 20 }, '## v1.0\n- a long line with words: kept too', '## v1.0\n- kept too'],
  ['limit-per-item', { perItem: 2 }, '## v1.0\n- [a/b/kept too] x', '## v1.0\n- [a/kept too] x'],
  ['limit-per-item', { perItem: 1 }, '## v1.0\n- kept too (@ada, @bea)', '## v1.0\n- kept too (@ada)'],
  ['limit-per-item', { perItem: 1 }, '## v1.0\n### kept too\nOwner: @ada, @bea', '## v1.0\n### kept too\nOwner: @ada'],
  ['limit-items', { items: 1 }, '## v1.0\n- kept too\n- b', '## v1.0\n- kept too'],
  ['limit-milestones', { milestones: 1 }, '## v1.0\n- kept too\n\n## v2.0\n- b', '## v1.0\n- kept too'],
  ['limit-bytes', { bytes: 25 }, '## v1.0\n- kept too\n- beyond the bound', '## v1.0\n- kept too\n'],
  [
    'limit-depth',
    { depth: 1 },
    `{"title":"kept too","metadata":{"a":${'['.repeat(40)}${']'.repeat(40)}}}`,
    '{"title":"kept too"}',
  ],
  [
    'limit-per-item',
    { perItem: 1 },
    '{"milestones":[{"title":"v1","items":[{"title":"kept too","owners":["a","b"]}]}]}',
    '{"milestones":[{"title":"v1","items":[{"title":"kept too","owners":["a"]}]}]}',
  ],
  ...['tags', 'owners', 'dependsOn'].map(
    (key) =>
      [
        'limit-per-item',
        { perItem: 2 },
        `[{"title":"kept too"},{"title":"x","${key}":"a, b, c"}]`,
        `[{"title":"kept too"},{"title":"x","${key}":"a, b,"}]`,
      ] as const,
  ),
  ['limit-per-item', { perItem: 2 }, '["kept too [a](#a) [b](#b) [c](#c)"]', '["kept too [a](#a) [b](#b)"]'],
  ['limit-line', { lineLength: 9 }, '["a title: kept too"]', '["kept too"]'],
  [
    'limit-per-item',
    { perItem: 2 },
    '## v1.0\n- x (#1001, #1002, kept too #1003)',
    '## v1.0\n- x (#1001, kept too #1002)',
  ],
  ['limit-diagnostics', { diagnostics: 2 }, '[{"title":"kept too"},[],[],[]]', '[{"title":"kept too"},[],[]]'],
  [
    'limit-diagnostics',
    { diagnostics: 2 },
    '## v1.0\n- [kept too](TODO)\n- [b](TODO)\n- [c](TODO)',
    '# P\n## v1.0\n- [kept too](TODO)\n- [b](TODO)',
  ],
  [
    'limit-bytes',
    { bytes: 40 },
    `## v1.0\n- kept too\n- ${'漢'.repeat(9)}`,
    `## v1.0\n- kept too\n- ${'漢'.repeat(6)}`,
  ],
];

const range = (line: number) => ({
  start: { line, column: 1, offset: line },
  end: { line, column: 2, offset: line + 1 },
});
const nested = (levels: number): Item =>
  levels === 0 ? makeItem('kept too') : makeItem(`Level ${String(levels)}`, { children: [nested(levels - 1)] });
const quoted = (levels: number): Block =>
  levels === 0
    ? { type: 'paragraph', children: [{ type: 'text', value: 'kept too' }] }
    : { type: 'quote', children: [quoted(levels - 1)] };
const grouped = (levels: number): Group =>
  makeGroup('Group', levels === 0 ? [makeItem('kept too')] : [], { groups: levels === 0 ? [] : [grouped(levels - 1)] });
const emphasised = (levels: number): Inline =>
  levels === 0 ? { type: 'text', value: 'kept too' } : { type: 'strong', children: [emphasised(levels - 1)] };
const planOf = (...items: Item[]): Roadmap => makeRoadmap([makeMilestone('v1.0', items)]);
const saying = (count: number): Roadmap =>
  makeRoadmap([makeMilestone('v1.0', [makeItem('kept too')])], {
    diagnostics: Array.from({ length: count }, (_, line) => ({
      code: 'stale-update',
      severity: 'info',
      message: 'Old.',
      source: range(line + 1),
    })),
  });
const many = <Entry>(count: number, make: (index: number) => Entry): Entry[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Each bound as a model meets it, which is shown as it stands where it does not. */
const modelBounds: readonly (readonly [code: string, limits: Partial<Limits>, make: (size: number) => Roadmap])[] = [
  [
    'limit-items',
    { items: 5 },
    (size) => planOf(makeItem('kept too'), ...many(size - 1, (index) => makeItem(`I ${String(index)}`))),
  ],
  [
    'limit-items',
    { items: 5 },
    (size) => planOf(makeItem('kept too', { children: many(size - 1, () => makeItem('Inner')) })),
  ],
  [
    'limit-milestones',
    { milestones: 5 },
    (size) => makeRoadmap(many(size, (index) => makeMilestone(`v${String(index)}`, [makeItem('kept too')]))),
  ],
  ['limit-per-item', { perItem: 5 }, (size) => planOf(makeItem('kept too', { tags: many(size, String) }))],
  ['limit-per-item', { perItem: 5 }, (size) => planOf(makeItem('kept too', { dependsOn: many(size, String) }))],
  ['limit-per-item', { perItem: 5 }, (size) => planOf(makeItem('kept too', { links: many(size, makeIssue) }))],
  [
    'limit-per-item',
    { perItem: 5 },
    (size) => planOf(makeItem('kept too', { owners: many(size, (index) => ({ name: `o${String(index)}` })) })),
  ],
  ['limit-depth', { depth: 5 }, (size) => planOf(nested(size))],
  ['limit-depth', { depth: 5 }, (size) => planOf(makeItem('x', { description: [quoted(size)] }))],
  ['limit-depth', { depth: 5 }, (size) => planOf(makeItem('x', { content: [emphasised(size)] }))],
  ['limit-depth', { depth: 5 }, (size) => makeRoadmap([makeMilestone('v1.0', [], { groups: [grouped(size)] })])],
  [
    'limit-columns',
    { tableColumns: 5 },
    (size) => {
      const row = many(size, (): Inline[] => [{ type: 'text', value: 'kept too' }]);
      return planOf(makeItem('x', { description: [{ type: 'table', header: row, rows: [row] }] }));
    },
  ],
  ['limit-diagnostics', { diagnostics: 5 }, saying],
];

describe('bounds while reading', () => {
  for (const [index, [code, limits, over, within]] of bounds.entries()) {
    it(`${code}, ${String(index)}: says that it was met, and keeps the text`, () => {
      const roadmap = parseRoadmap(over, { limits });
      assert.deepEqual(
        codesOf(roadmap).filter((other) => other === code),
        [code],
      );
      assert.match(textOf(roadmap), /kept too/);
    });

    it(`${code}, ${String(index)}: says nothing where it was not`, () => {
      const roadmap = parseRoadmap(within, { limits });
      assert.deepEqual(
        codesOf(roadmap).filter((other) => other.startsWith('limit')),
        [],
      );
      assert.match(textOf(roadmap), /kept too/);
    });
  }

  for (const [index, [code, limits, make]] of modelBounds.entries()) {
    const bounds = { ...defaultLimits, ...limits };
    for (const [door, read] of [
      ['text', (model: Roadmap) => parseRoadmap(JSON.stringify(model), { limits })],
      ['value', (model: Roadmap) => readJson(model, { limits })],
    ] as const) {
      it(`${code}, model ${String(index)} as a ${door}: is cut, says so, and keeps the text`, () => {
        const model = make(30);
        assert.equal(isRoadmapWithin(model, bounds), false);
        const roadmap = read(model);
        assert.deepEqual(
          codesOf(roadmap).filter((other) => other.startsWith('limit')),
          code === 'limit-milestones' || code === 'limit-items' || code === 'limit-depth' || code === 'limit-columns'
            ? [code]
            : codesOf(roadmap).filter((other) => other === code),
        );
        assert.ok(codesOf(roadmap).includes(code));
        assert.equal(isRoadmapWithin(roadmap, bounds), true);
        assert.match(textOf(roadmap), /kept too/);
        assert.equal(isRoadmapWithin(make(30), bounds), false, 'a value is not changed');
      });

      it(`${code}, model ${String(index)} as a ${door}: is given back as it is where it fits`, () => {
        const model = make(5);
        assert.equal(isRoadmapWithin(model, bounds), true);
        const { source, ...roadmap } = read(model);
        assert.equal(source?.format, 'json');
        assert.deepEqual(roadmap, make === saying ? model : { ...roadmap, diagnostics: [] });
        assert.equal(JSON.stringify(roadmap), JSON.stringify(model));
      });
    }
  }

  it('what nests too deep in a model is lifted, and nothing of it is lost', () => {
    const [item] = readJson(planOf(nested(9)), { limits: { depth: 2 } }).milestones[0]!.items;
    const deepest = item!.children[0]!.children;
    assert.deepEqual(
      deepest.map(({ title }) => title),
      ['Level 7', 'Level 6', 'Level 5', 'Level 4', 'Level 3', 'Level 2', 'Level 1', 'kept too'],
    );
    const fits = readJson(planOf(nested(2)), { limits: { depth: 2 } }).milestones[0]!.items;
    assert.deepEqual(fits, planOf(nested(2)).milestones[0]!.items);
  });

  it('says how much was cut of a model', () => {
    const model = planOf(...many(30, (index) => makeItem(`I ${String(index)}`, { children: [makeItem('Inner')] })));
    const { milestones, diagnostics } = readJson(model, { limits: { items: 5 } });
    assert.equal(milestones[0]!.items.length, 3);
    assert.equal(milestones[0]!.items[2]!.children.length, 0);
    assert.match(diagnostics[0]!.message, /^55 items are left out\./);
  });

  it('keeps the words of references for which there is no room', () => {
    const numbers = many(60, (index) => `#${String(1000 + index)}`);
    const plain = parseRoadmap(`## v1.0\n- X (${numbers.join(', ')})`);
    const item = plain.milestones[0]!.items[0]!;
    assert.equal(item.links.length, 50);
    for (const number of numbers.slice(50)) assert.ok(item.title.includes(number), number);
    assert.ok(!item.title.includes('#1049'));
    assert.ok(codesOf(plain).includes('limit-per-item'));

    const linked = many(60, (index) => `([REF${String(index)}](https://e.example/${String(index)}))`);
    const other = parseRoadmap(`## v1.0\n- X ${linked.join(' ')}`).milestones[0]!.items[0]!;
    for (let index = 50; index < 60; index++) {
      assert.match(other.title, new RegExp(`\\bREF${String(index)}\\b`));
      assert.ok(JSON.stringify(other.content).includes(`https://e.example/${String(index)}"`));
    }

    const few = parseRoadmap(`## v1.0\n- X (${numbers.slice(0, 50).join(', ')})`);
    assert.equal(few.milestones[0]!.items[0]!.title, 'X');
    assert.ok(!codesOf(few).includes('limit-per-item'));
  });

  it('owners that are links take no room from references', () => {
    const text = '## v1.0\n- X [#7](https://e.example/issues/7) [@ada](https://e.example/ada)';
    for (const line of [text, text.replace(/(\[#7\]\S+) (\S+)$/, '$2 $1')]) {
      const roadmap = parseRoadmap(line, { limits: { perItem: 1 } });
      const { links, owners } = roadmap.milestones[0]!.items[0]!;
      assert.ok(links.length <= 1 && owners.length <= 1);
      if (owners.length === 1) assert.ok(!codesOf(roadmap).includes('limit-per-item'), line);
    }
  });

  it('counts bytes as UTF-8', () => {
    const json = `["${'漢'.repeat(30)}"]`;
    assert.deepEqual(codesOf(parseRoadmap(json, { limits: { bytes: 60 } })), ['limit-bytes']);
    assert.deepEqual(codesOf(readJson(json, { limits: { bytes: 60 } })), ['limit-bytes']);
    assert.match(parseRoadmap(json, { limits: { bytes: 60 } }).diagnostics[0]!.message, /larger than 60 bytes/);
    assert.deepEqual(codesOf(parseRoadmap(json, { limits: { bytes: 94 } })), []);
    assert.deepEqual(codesOf(parseRoadmap(json, { limits: { bytes: 93 } })), ['limit-bytes']);
  });

  it('cannot be changed by a document', () => {
    const text = '---\nlimits:\n  items: 1000000\n---\n\n## v1.0\n- a\n- b';
    assert.ok(codesOf(parseRoadmap(text, { limits: { items: 1 } })).includes('limit-items'));
    const json = '{"limits":{"items":9},"milestones":[{"title":"v1","items":["a","b"]}]}';
    assert.ok(codesOf(parseRoadmap(json, { limits: { items: 1 } })).includes('limit-items'));
  });

  it('emphasis in emphasis stays shallow enough to be drawn', () => {
    const item = parseRoadmap(`## v1.0\n- ${'*a **b '.repeat(500)}x${'** *'.repeat(500)}`).milestones[0]!.items[0]!;
    assert.ok(depthOf(item.content) <= 32, String(depthOf(item.content)));
    const few = parseRoadmap('## v1.0\n- *a **b***').milestones[0]!.items[0]!;
    assert.equal(depthOf(few.content), 2);
  });

  it('a title of a definition does not multiply', () => {
    const text = `## v1.0\n\n- ${'[a] '.repeat(400)}\n\n[a]: https://e.example '${'t'.repeat(100_000)}'`;
    assert.ok(JSON.stringify(parseRoadmap(text)).length < 20 * text.length);
  });

  it('text that stands in the line of a fold is kept', () => {
    for (const line of [
      '<details><summary>s</summary>kept</details>',
      '<details><summary>s</summary>kept',
      '</details> kept',
    ])
      assert.match(textOf(parseRoadmap(`## v1.0\n\n${line}\n\n- a`)), /kept/, line);
  });
});
