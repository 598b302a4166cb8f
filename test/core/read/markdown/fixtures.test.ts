import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { roadmapSchema } from '../../../../src/core/model/schema.ts';
import { parseRoadmap } from '../../../../src/core/parse-roadmap.ts';
import { isUpdate, matchExpected } from './match-expected.ts';

const folder = new URL('../../../fixtures/', import.meta.url);
const habits = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Whether a README has a title and below it whole sentences that are not the scaffold's request to write some. */
const saysWhatItShows = (readme: string): boolean => /^# .+\n\n(?!Say what )[\s\S]{10,}[.:]\n$/.test(readme);

describe('fixtures', () => {
  for (const habit of habits) {
    it(`reads ${habit} as expected`, () => {
      const input = readFileSync(new URL(`${habit}/input.md`, folder), 'utf8');
      const actual: unknown = JSON.parse(
        JSON.stringify(parseRoadmap(input, { format: 'markdown', today: '2026-06-01' })),
      );
      assert.ok(roadmapSchema.safeParse(actual).success);
      matchExpected(new URL(`${habit}/`, folder), actual, isUpdate(process.env));
    });

    it(`says what ${habit} shows`, () => {
      assert.ok(saysWhatItShows(readFileSync(new URL(`${habit}/README.md`, folder), 'utf8')));
    });
  }

  it('are all whole: each folder has a document, its model and what it shows', () => {
    const kept = (name: string) => name === 'README.md' || name === 'expected.json' || name === 'input.md';
    assert.notEqual(habits.length, 0);
    for (const habit of habits) assert.equal(readdirSync(new URL(`${habit}/`, folder)).filter(kept).length, 3, habit);
  });

  it('refuses a description that is cut off, is a title alone, or is what npm run new:rule wrote', () => {
    assert.ok(saysWhatItShows('# Waves\n\nA wave is a horizon.\n'));
    assert.ok(!saysWhatItShows('# Waves\n\nA wave is a\n'));
    assert.ok(!saysWhatItShows('# Waves.\n'));
    assert.ok(!saysWhatItShows('# waves\n\nSay what the habit is, and what looks like it.\n\nMade for the test.\n'));
  });
});
