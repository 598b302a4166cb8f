import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rawAddress } from '../../stories/playground/load-text.ts';
import { pickFixes } from '../../stories/playground/pick-fixes.ts';
import { holdsText, readFragment, writeFragment } from '../../stories/playground/share-text.ts';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';

const limit = 1_048_576;

describe('writeFragment and readFragment', () => {
  it('give a text back as it was', async () => {
    for (const text of ['- a\n', 'Größe 路线图 🚧\r\n\u0000', '- item\n'.repeat(5000)])
      assert.equal(await readFragment(`#${await writeFragment(text)}`, limit), text);
  });

  it('need no more than letters, digits, - and _ in an address', async () => {
    assert.match(await writeFragment('??>>~~ 🚧 ÿÿÿ'), /^text=[\w-]+$/);
  });

  it('give nothing for the empty text', async () => {
    assert.equal(await writeFragment(''), '');
    assert.equal(await readFragment('', limit), undefined);
  });

  it('give nothing for a damaged or foreign fragment', async () => {
    for (const fragment of ['#text=', '#text=AAAA', '#text=%%%', '#item-3', '#q=text'])
      assert.equal(await readFragment(fragment, limit), undefined, fragment);
  });

  it('a damaged one is meant to hold a text, a foreign one is not', () => {
    assert.ok(holdsText('#text=AAAA'));
    for (const fragment of ['', '#item-3', '#q=text']) assert.ok(!holdsText(fragment), fragment);
  });

  it('unpack no more than they are allowed to', async () => {
    const fragment = await writeFragment('a'.repeat(100_000));
    assert.ok(fragment.length < 1000);
    assert.equal(await readFragment(fragment, 99_999), undefined);
    assert.equal((await readFragment(fragment, 100_000))?.length, 100_000);
  });
});

describe('rawAddress', () => {
  it('is that of the file for a page of GitHub about it', () => {
    assert.equal(
      rawAddress('https://github.com/owner/name/blob/main/docs/ROADMAP.md?plain=1#L3'),
      'https://raw.githubusercontent.com/owner/name/main/docs/ROADMAP.md',
    );
  });

  it('is the address itself for all others', () => {
    for (const address of ['https://github.com/owner/name', 'https://example.org/a/b/blob/main/x.md', 'samples/a.md'])
      assert.equal(rawAddress(address), address);
  });
});

describe('pickFixes', () => {
  it('are all fixes where none overlap', () => {
    const { diagnostics } = parseRoadmap('## v1\n-[ ] one\n-[ ] two\n');
    assert.equal(pickFixes(diagnostics).length, diagnostics.filter(({ fix }) => fix).length);
    assert.ok(pickFixes(diagnostics).length > 1);
  });

  it('leave out one that overlaps another', () => {
    const fixable = parseRoadmap('## v1\n-[ ] one\n').diagnostics.filter(({ fix }) => fix);
    assert.equal(pickFixes([...fixable, ...fixable]).length, fixable.length);
  });
});
