import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitRow } from '../../../../../src/core/read/markdown/blocks/split-row.ts';

describe('splitRow(line)', () => {
  it('gives the cells, trimmed, with or without bars at the ends', () => {
    for (const line of ['| a | b |', 'a | b', ' |a|b', 'a|b|']) assert.deepEqual(splitRow(line), ['a', 'b']);
  });

  it('gives empty cells', () => {
    assert.deepEqual(splitRow('|a||b|'), ['a', '', 'b']);
  });

  it('gives one empty cell of a blank line, and of a sole bar', () => {
    assert.deepEqual(splitRow(''), ['']);
    assert.deepEqual(splitRow('|'), ['']);
  });

  it('does not split at a bar behind a backslash, which is left out', () => {
    assert.deepEqual(splitRow(String.raw`| a \| b | c |`), ['a | b', 'c']);
    assert.deepEqual(splitRow(String.raw`| a \|`), ['a |']);
  });

  it('splits at a bar in code, as GFM does', () => {
    assert.deepEqual(splitRow('| `x | y` |'), ['`x', 'y`']);
  });

  it('keeps any other backslash', () => {
    assert.deepEqual(splitRow(String.raw`| a\*b |`), [String.raw`a\*b`]);
  });
});
