import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Item } from '../../src/core/model/types.ts';
import { chooseColumns } from '../../src/view/table-columns.ts';
import type { GroupBy } from '../../src/view/view-state.ts';
import { makeIssue, makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';

const ids = (items: Item[], groupBy: GroupBy = 'milestone', wanted?: string): string[] =>
  chooseColumns(makeRoadmap([makeMilestone('v1', items), makeMilestone('v2')]), groupBy, wanted).map(({ id }) => id);

const full = makeItem('A', {
  status: 'done',
  type: 'feature',
  priority: 'high',
  owners: [{ name: 'zoe' }],
  tags: ['UI'],
  links: [makeIssue(1)],
  target: 'v3',
  when: makeWhen('2026', 'year', '2026-01-01', '2026-12-31'),
  progress: { done: 1, total: 2 },
  description: [{ type: 'paragraph', children: [] }],
  fields: { Effort: 'M' },
});

describe('chooseColumns', () => {
  it('shows the columns that hold something, the seven most useful ones', () => {
    assert.deepEqual(ids([full]), ['item', 'status', 'type', 'owner', 'issue', 'when', 'description']);
  });

  it('shows all columns that are asked for', () => {
    const wanted = 'status, type, priority, owner, tag, issue, target, when, progress, effort, description';
    assert.deepEqual(ids([full], 'milestone', wanted), [
      'item',
      'status',
      'type',
      'priority',
      'owner',
      'tag',
      'issue',
      'target',
      'when',
      'progress',
      'field:Effort',
      'description',
    ]);
  });

  it('shows the item alone where there is nothing else', () => {
    assert.deepEqual(ids([makeItem('A')]), ['item']);
    assert.deepEqual(ids([]), ['item']);
  });

  it('shows no status column where headings alone say the status', () => {
    assert.deepEqual(ids([makeItem('A', { status: 'at-risk', statusFrom: 'group' })]), ['item']);
    assert.deepEqual(ids([makeItem('A', { status: 'at-risk' })]), ['item', 'status']);
  });

  it('shows the status of headings where rows are not gathered under them', () => {
    assert.deepEqual(ids([makeItem('A', { status: 'at-risk', statusFrom: 'group' })], 'none'), [
      'item',
      'milestone',
      'status',
    ]);
  });

  it('shows the milestone where rows are gathered otherwise, and not what they are gathered by', () => {
    assert.deepEqual(ids([makeItem('A', { status: 'done', type: 'x' })], 'status'), ['item', 'milestone', 'type']);
  });

  it('shows no milestone column where there is one milestone', () => {
    const columns = chooseColumns(makeRoadmap([makeMilestone('v1', [makeItem('A')])]), 'none');
    assert.deepEqual(
      columns.map(({ id }) => id),
      ['item'],
    );
  });

  it('calls a column of plain links by that name', () => {
    const link = { href: 'https://a.test/', text: 'spec', kind: 'spec' } as const;
    assert.deepEqual(ids([makeItem('A', { links: [link] })]), ['item', 'link']);
  });

  it('lets the words of an issue column stand in where there is no link', () => {
    const items = [makeItem('A', { links: [makeIssue(1)] }), makeItem('B', { fields: { Issue: 'Issue coming soon' } })];
    const columns = chooseColumns(makeRoadmap([makeMilestone('v1', items)]), 'milestone');
    assert.deepEqual(
      columns.map(({ id, placeholder }) => [id, placeholder]),
      [
        ['item', undefined],
        ['issue', 'Issue'],
      ],
    );
  });

  it('leaves rare fields to the detail', () => {
    const items = [makeItem('A', { fields: { Note: 'x' } }), ...Array.from({ length: 9 }, () => makeItem('B'))];
    assert.deepEqual(ids(items), ['item']);
  });

  it('takes the columns that are asked for, in that order, with the item first', () => {
    assert.deepEqual(ids([full], 'milestone', 'effort, owner,status'), ['item', 'field:Effort', 'owner', 'status']);
    assert.deepEqual(ids([full], 'milestone', 'field:Effort, item'), ['item', 'field:Effort']);
  });

  it('ignores columns that are not known or hold nothing', () => {
    assert.deepEqual(ids([makeItem('A')], 'milestone', 'owner, nonsense, __proto__, constructor'), ['item']);
  });

  it('shows all for an empty list', () => {
    assert.deepEqual(ids([makeItem('A', { type: 'x' })], 'milestone', ' , '), ['item', 'type']);
  });
});
