/** Whole roadmaps through every export and back: no title is lost. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import { exportFormats } from '../../src/export/formats.ts';
import { writeReadmeSection } from '../../src/export/readme-section.ts';
import { indexRoadmap } from '../../src/view/entries.ts';
import { describeReal, readSeed } from '../real-roadmaps.ts';
import { seedCounts } from '../seed-counts.ts';
import { readers } from './read-back.ts';

/** Samples of this repository, with their items. */
const own: [name: string, items: number][] = [
  ['kettle', 15],
  ['bramble-1.4', 21],
  ['loom', 19],
  ['tsumugi', 14],
  ['werkbank', 13],
];
/** A browser reads these: `test/elements/read-back.test.ts`. */
const readInBrowser = ['mermaid', 'svg'];
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function testReadBack(name: string, count: number, readText: () => string): void {
  const read = () => parseRoadmap(readText());
  for (const format of exportFormats) {
    const readBack = readers[format.name];
    if (readBack === undefined) continue;
    it(`comes back from ${format.name} with all ${String(count)} titles of ${name}`, async () => {
      const model = read();
      const titles = indexRoadmap(model).entries.map(({ item }) => plain(item.title));
      assert.equal(titles.length, count);
      const found = new Set((await readBack(model, format)).map(plain));
      assert.deepEqual(
        titles.filter((title) => !found.has(title)),
        [],
      );
    });
  }
  it(`comes back from a README section with all ${String(count)} titles of ${name}`, () => {
    const model = read();
    const text = writeReadmeSection(model)
      .replaceAll('&#58;', ':')
      .replace(/\\([^\w\s])/g, '$1');
    for (const { item } of indexRoadmap(model).entries) assert.ok(text.includes(plain(item.title)), item.title);
  });
}

describe('readers of exports', () => {
  it('are there for every format', () =>
    assert.deepEqual([...Object.keys(readers), ...readInBrowser].sort(), exportFormats.map(({ name }) => name).sort()));

  for (const [name, readBack] of Object.entries(readers)) {
    it(`refuses what is no ${name}, or finds nothing in it`, async () => {
      const format = exportFormats.find((each) => each.name === name);
      assert.ok(format);
      const broken = { ...format, write: () => ({ text: '"[} no such thing', skipped: [] }) };
      const model = parseRoadmap('## v1\n- [ ] Search\n');
      const found = await Promise.resolve()
        .then(() => readBack(model, broken))
        .catch(() => []);
      assert.deepEqual(found, []);
    });
  }
});

describe('sample roadmaps', () => {
  for (const [name, count] of own) testReadBack(name, count, () => readFileSync(`stories/samples/${name}.md`, 'utf8'));
});

describeReal('real roadmaps', () => {
  for (const { file, items } of seedCounts) testReadBack(file, items, () => readSeed(file));
});
