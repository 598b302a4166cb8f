import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Item } from '../../src/core/model/types.ts';
import { indexRoadmap } from '../../src/view/entries.ts';
import { sortEntries } from '../../src/view/sort-entries.ts';
import type { Sort } from '../../src/view/view-state.ts';
import { makeIssue, makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';

function sorted(items: Item[], column: string, direction: Sort['direction'] = 'ascending', limit?: number): string[] {
  const { entries } = indexRoadmap(makeRoadmap([makeMilestone('v1', items)]));
  return sortEntries(entries, { column, direction }, 'en', limit).map(({ item }) => item.title);
}

describe('sortEntries', () => {
  it('keeps the order of the document without a sort', () => {
    const { entries } = indexRoadmap(makeRoadmap([makeMilestone('v1', [makeItem('B'), makeItem('A')])]));
    assert.equal(sortEntries(entries, undefined, 'en'), entries);
  });

  it('orders titles by the alphabet, with numbers by value and without regard to case', () => {
    const items = ['Step 10', 'apple', 'Step 9', 'Zebra', 'Äpfel'].map((title) => makeItem(title));
    assert.deepEqual(sorted(items, 'item'), ['Äpfel', 'apple', 'Step 9', 'Step 10', 'Zebra']);
  });

  it('does not take other links for issues, and orders them by their words where they are the column', () => {
    const link = (text: string) => ({ kind: 'web' as const, href: 'https://example.com', text });
    const items = [makeItem('Spec', { links: [link('zeta')] }), makeItem('Ten', { links: [makeIssue(10)] })];
    assert.deepEqual(sorted(items, 'issue'), ['Ten', 'Spec']);
    assert.deepEqual(sorted(items, 'issue', 'descending'), ['Ten', 'Spec']);
    const named = [makeItem('B', { links: [link('beta')] }), makeItem('A', { links: [link('alpha')] })];
    assert.deepEqual(sorted(named, 'link'), ['A', 'B']);
  });

  it('orders issues by number, with rows that have none last in both directions', () => {
    const items = [
      makeItem('None'),
      makeItem('Nine', { links: [makeIssue(9)] }),
      makeItem('Ten', { links: [makeIssue(10)] }),
    ];
    assert.deepEqual(sorted(items, 'issue'), ['Nine', 'Ten', 'None']);
    assert.deepEqual(sorted(items, 'issue', 'descending'), ['Ten', 'Nine', 'None']);
  });

  it('orders statuses as they are drawn, times by their start, progress by its share', () => {
    const items = [
      makeItem('A', { status: 'planned', when: makeWhen('May', 'month', '2026-05-01', '2026-05-31') }),
      makeItem('B', { status: 'done', when: makeWhen('Q1', 'quarter', '2026-01-01', '2026-03-31') }),
      makeItem('C', { progress: { done: 1, total: 2 } }),
      makeItem('D', { progress: { done: 1, total: 10 } }),
    ];
    assert.deepEqual(sorted(items, 'status').slice(0, 2), ['B', 'A']);
    assert.deepEqual(sorted(items, 'when').slice(0, 2), ['B', 'A']);
    assert.deepEqual(sorted(items, 'progress').slice(0, 2), ['D', 'C']);
  });

  it('orders priorities by what they mean, unknown words after by the alphabet', () => {
    const items = ['low', 'Zuletzt', 'High', 'P2', 'medium', 'P10'].map((priority) => makeItem(priority, { priority }));
    assert.deepEqual(sorted(items, 'priority'), ['High', 'medium', 'low', 'P2', 'P10', 'Zuletzt']);
  });

  it('orders by a field of the document, also one named like a built-in property', () => {
    const items = [
      makeItem('A', { fields: { constructor: '2' } }),
      makeItem('B', { fields: { constructor: '1' } }),
      makeItem('C'),
    ];
    assert.deepEqual(sorted(items, 'field:constructor'), ['B', 'A', 'C']);
    assert.deepEqual(sorted(items, 'field:toString'), ['A', 'B', 'C']);
  });

  it('keeps the order of the document among equals, in both directions', () => {
    const items = ['B', 'A', 'C'].map((title) => makeItem(title, { type: 'feature' }));
    assert.deepEqual(sorted(items, 'type'), ['B', 'A', 'C']);
    assert.deepEqual(sorted(items, 'type', 'descending'), ['B', 'A', 'C']);
  });

  it('gives the same first rows when only some are needed', () => {
    const items = Array.from({ length: 200 }, (_, index) => makeItem(`Item ${String((index * 73) % 200)}`));
    for (const direction of ['ascending', 'descending'] as const) {
      assert.deepEqual(sorted(items, 'item', direction, 10), sorted(items, 'item', direction).slice(0, 10));
    }
  });

  it('leaves the order alone for a column that is not known', () => {
    assert.deepEqual(sorted([makeItem('B'), makeItem('A')], 'nonsense'), ['B', 'A']);
  });
});
