import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Inline } from '../../../src/core/model/types.ts';
import { writeInline } from '../../../src/core/write/write-inline.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const link = (href: string, words: string): Inline => ({ type: 'link', href, children: [text(words)] });

describe('writeInline(nodes)', () => {
  it('writes emphasis, strong and struck text', () => {
    assert.equal(writeInline([{ type: 'emphasis', children: [text('a')] }]), '_a_');
    assert.equal(writeInline([{ type: 'strong', children: [text('a')] }]), '**a**');
    assert.equal(writeInline([{ type: 'delete', children: [text('a')] }]), '~~a~~');
  });

  it('writes blanks at the ends of strong text outside of it, where they end it no sooner', () => {
    assert.equal(writeInline([{ type: 'strong', children: [text(' a ')] }]), ' **a** ');
  });

  it('escapes what would be markup', () => {
    assert.equal(writeInline([text('a*b')]), String.raw`a\*b`);
    assert.equal(writeInline([text('_x_')]), String.raw`\_x\_`);
    assert.equal(writeInline([text('<b> &amp;')]), String.raw`\<b> \&amp;`);
  });

  it('escapes no sign that is none there', () => {
    for (const value of ['snake_case', 'R&D', 'a [b] c', 'x > y']) assert.equal(writeInline([text(value)]), value);
  });

  it('escapes what two runs would make together', () => {
    assert.equal(writeInline([text('[a]'), text('(b)')]), String.raw`[a]\(b)`);
  });

  it('writes a link, its address in brackets where it needs them', () => {
    assert.equal(writeInline([link('https://example.org/a', 'A [b]')]), String.raw`[A \[b\]](https://example.org/a)`);
    assert.equal(writeInline([link('https://example.org/(a)', 'A')]), '[A](<https://example.org/(a)>)');
  });

  it('writes a link to what runs as its words', () => {
    assert.equal(writeInline([link('javascript:alert(1)', 'A')]), 'A');
    assert.equal(writeInline([{ type: 'image', href: 'javascript:alert(1)', alt: 'Logo' }]), 'Logo');
  });

  it('writes code between more backticks than it holds', () => {
    assert.equal(writeInline([{ type: 'code', value: 'a*b' }]), '`a*b`');
    assert.equal(writeInline([{ type: 'code', value: 'a`b' }]), '``a`b``');
  });

  it('writes one line, of nothing an empty one', () => {
    assert.equal(writeInline([text('a\nb'), { type: 'break' }, text('c')]), 'a b<br>c');
    assert.equal(writeInline([]), '');
    assert.equal(writeInline([{ type: 'code', value: '' }]), '');
  });
});
