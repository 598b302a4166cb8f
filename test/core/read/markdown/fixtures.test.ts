import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { roadmapSchema } from '../../../../src/core/model/schema.ts';
import { parseRoadmap } from '../../../../src/core/parse-roadmap.ts';

const folder = new URL('../../../fixtures/', import.meta.url);
const habits = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/input.md`, folder)))
  .map((entry) => entry.name);
const isUpdate = process.env['UPDATE'] === '1';

describe('fixtures', () => {
  it('are there for dozens of habits', () => {
    assert.ok(habits.length >= 30, String(habits.length));
  });

  for (const habit of habits) {
    it(`reads ${habit} as expected`, () => {
      const input = readFileSync(new URL(`${habit}/input.md`, folder), 'utf8');
      const expectedFile = new URL(`${habit}/expected.json`, folder);
      const actual: unknown = JSON.parse(
        JSON.stringify(parseRoadmap(input, { format: 'markdown', today: '2026-06-01' })),
      );
      assert.ok(roadmapSchema.safeParse(actual).success);
      if (isUpdate) writeFileSync(expectedFile, `${JSON.stringify(actual, undefined, 2)}\n`);
      assert.deepEqual(actual, JSON.parse(readFileSync(expectedFile, 'utf8')));
    });

    it(`says what ${habit} shows`, () => {
      assert.ok(readFileSync(new URL(`${habit}/README.md`, folder), 'utf8').length > 40);
    });
  }
});
