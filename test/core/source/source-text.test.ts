import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SourceText } from '../../../src/core/source/source-text.ts';

describe('SourceText', () => {
  it('splits at every kind of line end', () => {
    assert.deepEqual(new SourceText('a\r\nb\nc\rd').lines, ['a', 'b', 'c', 'd']);
  });

  it('does not split at other separators', () => {
    assert.deepEqual(new SourceText('a\u2028b\u000bc').lines, ['a\u2028b\u000bc']);
  });

  it('keeps an empty last line after a final line end', () => {
    assert.deepEqual(new SourceText('a\n').lines, ['a', '']);
  });

  it('starts line 1 after a byte order mark, at column 1', () => {
    assert.deepEqual(new SourceText('\ufeffab').position(0, 0), { line: 1, column: 1, offset: 1 });
  });

  it('takes no byte order mark off a later line', () => {
    assert.deepEqual(new SourceText('a\n\ufeffb').lines, ['a', '\ufeffb']);
  });

  it('counts columns and offsets in UTF-16 code units', () => {
    const source = new SourceText('x\r\n  😀 end  \r\n');
    const { start, end } = source.range(1, 3);
    assert.equal(source.text.slice(start.offset, end.offset), '😀 end');
    assert.deepEqual([start.line, start.column], [2, 3]);
  });

  it('leaves blank lines at the end out of a range', () => {
    const source = new SourceText('a\nb\n\n  \nc');
    const { end } = source.range(0, 4);
    assert.equal(end.line, 2);
  });

  it('splits a text of carriage returns alone in one pass', () => {
    assert.equal(new SourceText('a\r'.repeat(50_000)).lines.length, 50_001);
  });
});
