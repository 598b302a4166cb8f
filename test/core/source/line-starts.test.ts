import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLineStarts, positionAt } from '../../../src/core/source/line-starts.ts';
import { SourceText } from '../../../src/core/source/source-text.ts';

describe('findLineStarts(text)', () => {
  it('begins a line after every kind of line end, and the first behind a byte order mark', () => {
    assert.deepEqual(findLineStarts('a\r\nb\nc\rd'), [0, 3, 5, 7]);
    assert.deepEqual(findLineStarts('\ufeffa\n'), [1, 3]);
    assert.deepEqual(findLineStarts(''), [0]);
  });

  it('begins no line after other separators', () => {
    assert.deepEqual(findLineStarts('a\u2028b\u000bc'), [0]);
  });
});

describe('positionAt(starts, offset)', () => {
  it('gives the positions that reading line by line gives', () => {
    for (const text of ['ab\r\n\r\nc\rd\n', '\ufeffab\nc', 'one']) {
      const starts = findLineStarts(text);
      const source = new SourceText(text);
      source.lines.forEach((line, index) => {
        for (let column = 0; column <= line.length; column++) {
          const position = source.position(index, column);
          assert.deepEqual(positionAt(starts, position.offset), position);
        }
      });
    }
  });
});
