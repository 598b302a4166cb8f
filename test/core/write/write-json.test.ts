import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Roadmap } from '../../../src/core/model/types.ts';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';
import { readJson } from '../../../src/core/read/json/read-json.ts';
import { writeJson } from '../../../src/core/write/write-json.ts';

/** Keys that hold what a document says, whatever they are called. */
const foreign = new Set(['metadata', 'fields']);

/** A roadmap without what says where anything stands in its text. */
function withoutPlaces(value: unknown, isRoot = true): unknown {
  if (Array.isArray(value)) return value.map((entry) => withoutPlaces(entry, false));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isRoot || key !== 'source')
      .filter(([key]) => !isRoot || !['heading', 'frontMatter', 'diagnostics'].includes(key))
      .map(([key, child]) => [key, foreign.has(key) ? (child as unknown) : withoutPlaces(child, false)]),
  );
}

/** Written without positions and read again. */
function again(roadmap: Roadmap): Roadmap {
  return readJson(writeJson(roadmap, { positions: false }));
}

describe('writeJson without positions', () => {
  const pieces = fc.constantFrom(
    '# Plan',
    '## v1.0 - v2.0',
    '## Q3 2026',
    '## Done',
    '### Theme',
    '### Theme @ada',
    '- [x] Search (#12)',
    '- [ ] Search',
    '  - Index (due: 2026-05-01)',
    '| Item | Status |\n| --- | --- |\n| Sync | wip |',
    '> [!WARNING]\n> Dates move.',
    '---\nsource: {start: 1}\nheading: {source: x}\n---',
    'Last updated: July 2026',
    '',
    'Prose, and a [link](https://example.org/).',
  );
  it('should be read as the same roadmap, ids and releases included', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (lines) => {
        const roadmap = parseRoadmap(lines.join('\n'), { format: 'markdown', uri: 'a.md' });
        assert.deepEqual(again(roadmap), { ...(withoutPlaces(roadmap) as Roadmap), diagnostics: [] });
      }),
      { numRuns: 200 },
    );
  });
  it('should be read as the same roadmap for each fixture', () => {
    for (const name of readdirSync('test/fixtures')) {
      const roadmap = parseRoadmap(readFileSync(`test/fixtures/${name}/input.md`, 'utf8'), { format: 'markdown' });
      assert.deepEqual(again(roadmap), { ...(withoutPlaces(roadmap) as Roadmap), diagnostics: [] }, name);
    }
  });
  it('should keep what stands in metadata and fields under the same names', () => {
    const metadata = { heading: { source: 1 }, source: { start: 1 } };
    assert.deepEqual(again({ ...parseRoadmap('# A'), metadata }).metadata, metadata);
  });
  it('should leave out no position where they are wanted', () => {
    const roadmap = parseRoadmap('# Plan\n\n## v1.0\n- a');
    assert.deepEqual(readJson(writeJson(roadmap)), roadmap);
    assert.doesNotMatch(writeJson(roadmap, { positions: false }), /"(?:heading|offset)"/);
  });
});
