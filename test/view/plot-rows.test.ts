import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Roadmap } from '../../src/core/model/types.ts';
import { listPlotRows, rowSpan } from '../../src/view/plot-rows.ts';
import { initialViewState, noFilters, type ViewState } from '../../src/view/view-state.ts';
import { makeGroup, makeItem, makeLargeRoadmap, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';

const q1 = makeWhen('Q1 2026', 'quarter', '2026-01-01', '2026-03-31');
const rows = (roadmap: Roadmap, state: Partial<ViewState> = {}, all = false) =>
  listPlotRows(roadmap, { ...initialViewState, ...state }, all).list.map((row) => `${row.kind} ${row.id}`);
const dated = makeRoadmap([
  makeMilestone('v1', [makeItem('a', { status: 'done' }), makeItem('b', { children: [makeItem('c')] })], { when: q1 }),
  makeMilestone('v2', [makeItem('d')]),
]);

test('listPlotRows(roadmap, state) gives a row a milestone, in the order of the document', () => {
  assert.deepEqual(rows(dated), ['milestone v1', 'milestone v2']);
});

test('listPlotRows(roadmap, state) lists the items of what is open, nested ones included', () => {
  assert.deepEqual(rows(dated, { open: new Map([['v1', true]]) }), [
    'milestone v1',
    'item a',
    'item b',
    'item c',
    'milestone v2',
  ]);
});

test('listPlotRows(roadmap, state) opens the milestone of a selected item, and not that of a selected milestone', () => {
  assert.ok(rows(dated, { selected: 'c' }).includes('item c'));
  assert.deepEqual(rows(dated, { selected: 'v1' }), ['milestone v1', 'milestone v2']);
});

test('listPlotRows(roadmap, state, true) opens everything, for print', () => {
  assert.equal(rows(dated, {}, true).length, 6);
});

test('listPlotRows(roadmap, state) opens a milestone without a date whose items have one, unless it was closed', () => {
  const roadmap = makeRoadmap([makeMilestone('v1', [makeItem('a', { when: q1 })])]);
  assert.deepEqual(rows(roadmap), ['milestone v1', 'item a']);
  assert.deepEqual(rows(roadmap, { open: new Map([['v1', false]]) }), ['milestone v1']);
});

test('listPlotRows(roadmap, state) gives no row to the only milestone where the document names none', () => {
  const roadmap = makeRoadmap([makeMilestone('Unscheduled', [makeItem('a', { when: q1 })], { kind: 'unscheduled' })]);
  assert.deepEqual(rows(roadmap), ['item a']);
  const named = makeRoadmap([makeMilestone('Falcon', [makeItem('a', { when: q1 })], { kind: 'unscheduled' })]);
  assert.equal(rows(named).length, 2);
});

test('listPlotRows(roadmap, state) puts the titles of groups above their items', () => {
  const groups = [makeGroup('Docs', [makeItem('a')], { id: 'docs' }), makeGroup('CLI', [makeItem('b')], { id: 'cli' })];
  const roadmap = makeRoadmap([makeMilestone('v1', [makeItem('z')], { when: q1, groups })]);
  assert.deepEqual(rows(roadmap, {}, true), ['milestone v1', 'item z', 'group docs', 'item a', 'group cli', 'item b']);
});

test('listPlotRows(roadmap, state) shows a few found items at once, and keeps milestones without any as context', () => {
  const state = { ...initialViewState, filters: { ...noFilters, status: ['done' as const] } };
  const found = listPlotRows(dated, state);
  assert.deepEqual(
    found.list.map((row) => `${row.kind} ${row.id}`),
    ['milestone v1', 'item a', 'milestone v2'],
  );
  assert.equal(found.filtered, true);
  assert.deepEqual(
    found.list.flatMap((row) => (row.kind === 'milestone' ? [row.hits] : [])),
    [1, 0],
  );
});

test('listPlotRows(roadmap, state) keeps many found items closed', () => {
  const roadmap = makeLargeRoadmap(200, 2, () => ({ status: 'done' }));
  for (const milestone of roadmap.milestones) milestone.when = q1;
  assert.equal(rows(roadmap, { filters: { ...noFilters, status: ['done'] } }).length, 2);
});

test('listPlotRows(roadmap, state) counts milestones with and without a date', () => {
  const { milestones, dated: count } = listPlotRows(dated, initialViewState);
  assert.deepEqual([milestones, count], [2, 1]);
});

test('listPlotRows(roadmap, state) gives the same object after a change of scale, another after a search', () => {
  const before = listPlotRows(dated, initialViewState);
  assert.equal(listPlotRows(dated, { ...initialViewState, zoom: 'month' }), before);
  assert.notEqual(listPlotRows(dated, { ...initialViewState, search: 'a' }), before);
});

test('rowSpan(row) knows the time of milestones and items, and none of groups', () => {
  const groups = [makeGroup('Docs', [makeItem('a', { when: q1 }), makeItem('b')], { id: 'docs' })];
  const roadmap = makeRoadmap([makeMilestone('v1', [], { when: q1, groups })]);
  assert.deepEqual(
    listPlotRows(roadmap, initialViewState, true).list.map((row) => rowSpan(row) !== undefined),
    [true, false, true, false],
  );
});
