import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDay, formatDays, listFormat, numberFormat } from '../../src/view/formats.ts';

describe('formats', () => {
  it('are made once a language', () => {
    assert.equal(listFormat('en'), listFormat('en'));
    assert.equal(numberFormat('ar'), numberFormat('ar'));
  });

  it('follow the language', () => {
    assert.equal(listFormat('en').format(['a', 'b']), 'a and b');
    assert.equal(listFormat('de').format(['a', 'b']), 'a und b');
  });

  it('write the parts of a day that are asked for', () => {
    const day = new Date('2026-03-01');
    assert.equal(formatDay('en', day, { month: 'short' }), 'Mar');
    assert.equal(formatDay('en', day, { month: 'long' }), 'March');
    assert.equal(formatDay('en', day, { day: 'numeric', month: 'short' }), 'Mar 1');
    assert.equal(formatDay('de', day, { day: 'numeric', month: 'long' }), '1. März');
    assert.equal(formatDay('en-GB', day, { day: 'numeric', month: 'short' }), '1 Mar');
  });

  it('write ranges of days in any language', () => {
    const [from, to] = [new Date('2026-03-01'), new Date('2026-04-02')];
    assert.match(formatDays('en', from, to, 'month'), /^Mar\s–\sApr 2026$/u);
    assert.match(formatDays('de', from, to, 'day'), /^1\. März\s–\s2\. Apr\. 2026$/u);
  });
});
