import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitHint } from '../../src/view/order-hint.ts';

test('splitHint(title) takes words of order off the end', () => {
  assert.deepEqual(splitHint('v3.0 Shared places (after v2.1)'), { title: 'v3.0 Shared places', hint: 'after v2.1' });
  assert.deepEqual(splitHint('Zwei (nach 1.0)'), { title: 'Zwei', hint: 'nach 1.0' });
});

test('splitHint(title) leaves other parentheses alone', () => {
  for (const title of [
    'v2.0 (LTS)',
    'v2.0 (afterburner)',
    '(after v2.1)',
    'v2.0 (after v1) draft',
    'v2.0',
    ')',
    `x (after ${'y'.repeat(80)})`,
  ])
    assert.deepEqual(splitHint(title), { title });
});
