import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BlockHeights, blockSize } from '../../src/view/row-window.ts';

const heights = (rows: number) => new BlockHeights(rows, () => 10);

test('new BlockHeights(rows, estimate) adds up the rows of each block, the last one too', () => {
  const blocks = heights(blockSize * 2 + 5);
  assert.equal(blocks.count, 3);
  assert.equal(blocks.sum(0, 3), (blockSize * 2 + 5) * 10);
  assert.equal(blocks.sum(2, 3), 50);
});

test('set(block, height) takes the place of the estimate, and ignores blocks that are not drawn', () => {
  const blocks = heights(blockSize * 2);
  blocks.set(0, 333);
  blocks.set(1, 0);
  blocks.set(7, 50);
  assert.equal(blocks.sum(0, 1), 333);
  assert.equal(blocks.sum(1, 2), blockSize * 10);
});

test('within(top, bottom) finds the blocks of a stretch', () => {
  const blocks = heights(blockSize * 10);
  const height = blockSize * 10;
  assert.deepEqual(blocks.within(0, height), { first: 0, end: 1 });
  assert.deepEqual(blocks.within(height * 3 + 1, height * 5 - 1), { first: 3, end: 5 });
});

test('within(top, bottom) stays in the list for stretches before and after it', () => {
  const blocks = heights(blockSize * 3);
  assert.deepEqual(blocks.within(-900, -100), { first: 0, end: 1 });
  assert.deepEqual(blocks.within(1e6, 2e6), { first: 2, end: 3 });
});

test('within(top, bottom) is empty for a list without rows', () => {
  assert.deepEqual(heights(0).within(0, 500), { first: 0, end: 0 });
});
