import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Limits } from '../../../src/core/limits.ts';
import type { Inline, Roadmap } from '../../../src/core/model/types.ts';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';

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
        (error: unknown) => error instanceof TypeError && error.message === 'text must be a string',
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
    `{"title":"kept too","metadata":${'['.repeat(40)}${']'.repeat(40)}}`,
    '{"title":"kept too"}',
  ],
  [
    'limit-per-item',
    { perItem: 1 },
    '{"milestones":[{"title":"v1","items":[{"title":"kept too","owners":["a","b"]}]}]}',
    '{"milestones":[{"title":"v1","items":[{"title":"kept too","owners":["a"]}]}]}',
  ],
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
