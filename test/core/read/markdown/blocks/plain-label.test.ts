import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPlainLabel } from '../../../../../src/core/read/markdown/blocks/plain-label.ts';
import type { SyntaxNode } from '../../../../../src/core/read/markdown/syntax/syntax-node.ts';

const list: SyntaxNode = { type: 'list', ordered: false, entries: [], start: 1, end: 2 };
const paragraph = (content: string): SyntaxNode => ({ type: 'paragraph', content, start: 1, end: 2 });

describe('readPlainLabel(line, next)', () => {
  it('takes a short line before a list, with or without a colon', () => {
    for (const line of ['Goals', 'Goals:', 'Search & replace']) assert.equal(readPlainLabel(line, list), line);
  });

  it('takes none before anything else', () => {
    assert.equal(readPlainLabel('Goals', undefined), undefined);
    assert.equal(readPlainLabel('Goals', paragraph('We ship.')), undefined);
  });

  it('takes no sentence, no empty line and none of more than five words', () => {
    for (const line of ['We ship these.', 'What next?', '', 'These items are active areas of focus:'])
      assert.equal(readPlainLabel(line, list), undefined, line);
  });

  it('counts no word of a remark at the end', () => {
    assert.equal(readPlainLabel('Server (it may take a while):', list), 'Server (it may take a while):');
  });

  it('takes no line with markup or with a value', () => {
    for (const line of ['**Goals**', 'See [docs]', '# Goals', 'Status: done'])
      assert.equal(readPlainLabel(line, list), undefined, line);
  });

  it('takes a numbered step with its name, before lines with boxes as well', () => {
    assert.equal(readPlainLabel('Phase 2: accounts', list), 'Phase 2: accounts');
    assert.equal(readPlainLabel('Phase 2: accounts', paragraph('[ ] Sign in')), 'Phase 2: accounts');
  });

  it('takes no other line before lines with boxes', () => {
    assert.equal(readPlainLabel('Goals', paragraph('[ ] Sign in')), undefined);
  });

  it('takes a few words of a script without blanks, and no sentence of it', () => {
    assert.equal(readPlainLabel('今後の計画', list), '今後の計画');
    assert.equal(readPlainLabel('今後の計画はまだ決まっていませんので', list), undefined);
  });
});
