import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitTags } from '../../../../../src/core/read/markdown/inline/split-tags.ts';

const text = (value: string) => ({ type: 'text', text: value });

describe('splitTags(text)', () => {
  it('takes out tags that only style', () => {
    assert.deepEqual(splitTags('a <b>bold</b> <span class="x">word</span>'), [text('a bold word')]);
  });

  it('keeps names that HTML does not know, and signs that open none', () => {
    assert.deepEqual(splitTags('Map<int> of <foo>'), [text('Map<int> of <foo>')]);
    assert.deepEqual(splitTags('a < b'), [text('a < b')]);
  });

  it('takes out comments, also one of nothing', () => {
    assert.deepEqual(splitTags('a <!-- hidden > -->b'), [text('a b')]);
    assert.deepEqual(splitTags('a <!-->b'), [text('a b')]);
  });

  it('keeps a comment that nothing closes', () => {
    assert.deepEqual(splitTags('a <!-- open'), [text('a <!-- open')]);
  });

  it('parts the text at a break', () => {
    assert.deepEqual(splitTags('one<br/>two'), [text('one'), { type: 'break' }, text('two')]);
  });

  it('gives a link with its target and its words, without tags in them', () => {
    assert.deepEqual(splitTags('see <a href="x.md">the <i>doc</i></a>'), [
      text('see '),
      { type: 'link', target: 'x.md', text: 'the doc' },
    ]);
  });

  it('gives no link that nothing closes, and none without a target', () => {
    assert.deepEqual(splitTags('<a href="x.md">no end'), [text('no end')]);
    assert.deepEqual(splitTags('<a name="maps"></a>Maps'), [text('Maps')]);
  });

  it('gives an image that has words', () => {
    assert.deepEqual(splitTags('<img src="a.png" alt="Logo">'), [{ type: 'image', target: 'a.png', text: 'Logo' }]);
  });

  it('leaves out an image without words', () => {
    assert.deepEqual(splitTags('<img src="a.png">Maps'), [text('Maps')]);
  });
});
