import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import type { Item } from '../../../../../src/core/model/types.ts';
import { parseRoadmap } from '../../../../../src/core/parse-roadmap.ts';
import { asksForOwner, splitOwnerNames } from '../../../../../src/core/read/markdown/line/owners.ts';

test('splitOwnerNames(text) parts names', () => {
  assert.deepEqual(splitOwnerNames('Ada, @grace and @edsger; Tony'), ['Ada', 'grace', 'edsger', 'Tony']);
  assert.deepEqual(splitOwnerNames('@ada@grace'), ['ada', 'grace']);
  assert.deepEqual(splitOwnerNames('@ada+@grace & Barbara @tony'), ['ada', 'grace', 'Barbara', 'tony']);
});

test('splitOwnerNames(text) leaves one name whole, and leaves out who is no one', () => {
  for (const name of ['R&D', 'ada@example.org', 'Anders', 'Nobody Else'])
    assert.deepEqual(splitOwnerNames(name), [name]);
  for (const text of ['none', 'TBD', 'n/a', 'unassigned', '?', '']) assert.deepEqual(splitOwnerNames(text), [], text);
});

test('asksForOwner(text) takes a question, and no names', () => {
  for (const text of ['?', 'help wanted', '**Help wanted!**']) assert.equal(asksForOwner(text), true, text);
  for (const text of ['Ada?', 'none', 'help wanted by Ada', '']) assert.equal(asksForOwner(text), false, text);
});

describe('owners in parentheses, key lines and cells', () => {
  const ways: readonly (readonly [string, (value: string) => string])[] = [
    ['parentheses', (value) => `- Maps (owner: ${value})`],
    ['a key line', (value) => `- Maps\n  - Owner: ${value}`],
    ['a cell', (value) => `| Item | Owner |\n| --- | --- |\n| Maps | ${value} |`],
  ];
  const read = (text: string): Item | undefined => parseRoadmap(`## v1.0\n\n${text}\n`).milestones[0]?.items[0];
  for (const [way, write] of ways) {
    it(`are the same people in ${way}`, () => {
      for (const value of ['Ada, Grace', '@ada and @grace', 'R&D'])
        assert.deepEqual(read(write(value))?.owners, read(ways[0]![1](value))?.owners, value);
      assert.deepEqual(read(write('Ada, none'))?.owners, [{ name: 'Ada' }]);
      assert.deepEqual(read(write('R&D'))?.owners, [{ name: 'R&D' }]);
    });
    it(`are no one in ${way}`, () => {
      for (const value of ['none', 'unassigned', 'TBD', 'Nobody']) {
        const item = read(write(value));
        assert.deepEqual([item?.title, item?.owners, item?.helpWanted], ['Maps', [], false], value);
      }
    });
    it(`are asked for in ${way}`, () => {
      const item = read(write('?'));
      assert.deepEqual([item?.title, item?.owners, item?.helpWanted], ['Maps', [], true]);
    });
  }
  it('are no signs: those stay in the title', () => {
    assert.equal(read('- Maps (owner: !!)')?.title, 'Maps (owner: !!)');
  });
});
