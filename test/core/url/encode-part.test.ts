import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encodePart } from '../../../src/core/url/encode-part.ts';

describe('encodePart', () => {
  it('encodes a text as a part of an address, pairs of surrogates included', () => {
    assert.equal(encodePart('dark mode/⚓️ 🦀'), encodeURIComponent('dark mode/⚓️ 🦀'));
  });

  it('writes half a pair as U+FFFD, and does not throw as encodeURIComponent does', () => {
    for (const half of ['a\ud800b', '\udc00', 'x\ud83e']) {
      assert.throws(() => encodeURIComponent(half), URIError);
      assert.equal(decodeURIComponent(encodePart(half)), half.replace(/[\ud800-\udfff]/u, '\ufffd'));
    }
  });
});
