import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlainBox, plainBoxLength, statusOfBox } from '../../../../../src/core/read/markdown/line/task-boxes.ts';

test('statusOfBox(text) reads what people put into a box', () => {
  for (const box of ['[x]', '[X]', '[ x ]', '[v]', '[✓]', '[✅]']) assert.equal(statusOfBox(box), 'done', box);
  for (const box of ['[/]', '[~]', '[-]', '[+/-]']) assert.equal(statusOfBox(box), 'in-progress', box);
  for (const box of ['[ ]', '[]']) assert.equal(statusOfBox(box), 'planned', box);
});

test('statusOfBox(text) refuses labels, other signs, and a box with words behind it', () => {
  for (const text of ['[?]', '[P1]', '[done]', '[x] Maps', 'x', '[', '[x](y)', '[x', ''])
    assert.equal(statusOfBox(text), undefined, text);
});

test('isPlainBox(text) takes the boxes of markdown alone', () => {
  for (const text of ['[x]', '[X]', '[ ]', '[]']) assert.equal(isPlainBox(text), true, text);
  for (const text of ['[v]', '[~]', '[x] Maps', ' [x]', '[x]\n', '']) assert.equal(isPlainBox(text), false, text);
});

test('plainBoxLength(text) measures a box before words, and nothing else', () => {
  assert.equal(plainBoxLength('[x] Maps'), 3);
  assert.equal(plainBoxLength('[] Maps'), 2);
  for (const text of ['[x]', '[x](y)', '[v] Maps', ' [x] Maps']) assert.equal(plainBoxLength(text), 0, text);
});
