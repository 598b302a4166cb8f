import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isLargerThan, unitsWithin } from '../../../src/core/source/byte-length.ts';

const size = (text: string): number => new TextEncoder().encode(text).length;

describe('unitsWithin(text, bytes)', () => {
  it('counts one to four bytes a character', () => {
    assert.equal(unitsWithin('aéé漢', 5), 3);
    assert.equal(unitsWithin('aéé漢', 8), 4);
    assert.equal(unitsWithin('🚀🚀', 7), 2);
    assert.equal(unitsWithin('🚀🚀', 3), 0);
    assert.equal(unitsWithin('', 0), 0);
    assert.equal(unitsWithin('漢'.repeat(9), Infinity), 9);
  });

  it('is the longest start that fits, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(60), (text, bytes) => {
        const units = unitsWithin(text, bytes);
        assert.ok(size(text.slice(0, units)) <= bytes);
        const next = String.fromCodePoint(text.codePointAt(units) ?? 0).length;
        if (units < text.length) assert.ok(size(text.slice(0, units + next)) > bytes);
        assert.equal(isLargerThan(text, bytes), size(text) > bytes);
      }),
    );
  });
});
