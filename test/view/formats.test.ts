import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayFormat, listFormat, numberFormat } from '../../src/view/formats.ts';

describe('formats', () => {
  it('are made once a language and kind', () => {
    assert.equal(listFormat('en', 'unit'), listFormat('en', 'unit'));
    assert.equal(dayFormat('en', { month: 'short' }), dayFormat('en', { month: 'short' }));
    assert.equal(numberFormat('ar'), numberFormat('ar'));
  });

  it('are others for another language, kind, style or part', () => {
    assert.equal(listFormat('en', 'conjunction').format(['a', 'b']), 'a and b');
    assert.equal(listFormat('de', 'conjunction').format(['a', 'b']), 'a und b');
    assert.equal(listFormat('en', 'unit').format(['a', 'b']), 'a, b');
    assert.notEqual(listFormat('en', 'unit'), listFormat('en', 'unit', 'short'));
    const day = Date.UTC(2026, 2, 1);
    assert.equal(dayFormat('en', { month: 'short' }).format(day), 'Mar');
    assert.equal(dayFormat('en', { month: 'long' }).format(day), 'March');
    assert.equal(dayFormat('en', { day: 'numeric', month: 'short' }).format(day), 'Mar 1');
  });
});
