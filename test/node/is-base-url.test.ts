import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isBaseUrl } from '../../src/node/is-base-url.ts';

describe('isBaseUrl(text)', () => {
  it('addresses on the web', () => {
    for (const text of ['https://example.org', 'HTTP://example.org/docs/']) assert.ok(isBaseUrl(text), text);
  });

  it('no paths, no other schemes, nothing without a host', () => {
    for (const text of [
      '',
      'docs/',
      '/docs',
      '//example.org',
      'javascript:alert(1)',
      'file:///etc',
      'https://',
      'https://[',
    ])
      assert.ok(!isBaseUrl(text), text);
  });
});
