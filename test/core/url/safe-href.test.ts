import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSafeHref } from '../../../src/core/url/safe-href.ts';

/** What the gate says of web addresses by the parser alone. */
function isSafeByParser(href: string): boolean {
  // eslint-disable-next-line no-control-regex -- what browsers strip
  if (/[\x00-\x20\x7f-\xa0\\]/.test(href) || href.length > 2048) return false;
  if (!/^https?:\/\/[^/?#]/i.test(href) || !URL.canParse(href)) return false;
  const url = new URL(href);
  return url.hostname !== '' && url.username === '' && url.password === '';
}

const label = fc.string({ unit: fc.constantFrom(...'abxn019-_.'), maxLength: 70 });
const host = fc.oneof(
  fc.array(label, { minLength: 1, maxLength: 8 }).map((labels) => labels.join('.')),
  fc.constantFrom(
    'example.org',
    'a.b-c.io',
    '127.0.0.1',
    '0x7f.1',
    'a.0x1',
    'xn--a.org',
    'a.xn--b',
    'XN--a.de',
    'a..b',
  ),
);
const rest = fc.string({ unit: fc.constantFrom(...'aZ09/?#=&%@:[]<>"|^`{}~*;,!()\'+-_. \\'), maxLength: 30 });
const port = fc.constantFrom('', ':80', ':65536', ':99999', ':0', ':', ':x');
const address = fc
  .tuple(fc.constantFrom('http://', 'https://', 'HTTPS://', 'https:/', 'https:'), host, port, rest)
  .map((parts) => parts.join(''));

test('plain web addresses are judged as by the parser of addresses', () => {
  fc.assert(
    fc.property(address, (href) => {
      assert.equal(isSafeHref(href), isSafeByParser(href), href);
    }),
    { numRuns: 5000 },
  );
});

test('a plain address passes; the same with credentials, an impossible host or port does not', () => {
  for (const href of ['https://example.org', 'https://example.org/a/@b?c=d#e', 'http://sub.example.org:8080/x'])
    assert.equal(isSafeHref(href), true, href);
  for (const href of [
    'https:///example.org',
    'https://a@example.org',
    'https://exa mple.org',
    'https://example.org:99999',
    'https://xn--a.org/',
  ])
    assert.equal(isSafeHref(href), false, href);
});

test('an address longer than the bound is refused, however plain', () => {
  assert.equal(isSafeHref(`https://example.org/${'a'.repeat(2028)}`), true);
  assert.equal(isSafeHref(`https://example.org/${'a'.repeat(2029)}`), false);
});
