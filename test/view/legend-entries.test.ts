import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listActiveFilters } from '../../src/view/active-filters.ts';
import { hasChoice, listLegend, sourceWords } from '../../src/view/legend-entries.ts';
import { initialViewState, noFilters, type Filters } from '../../src/view/view-state.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';

const plan = makeRoadmap(
  [
    makeMilestone('v2.0', [makeItem('Search', { status: 'planned', tags: ['UI'], stretch: true })]),
    makeMilestone('v1.0', [
      makeItem('Import', { status: 'done', tags: ['CLI'] }),
      makeItem('Export', { status: 'planned', tags: ['CLI'], helpWanted: true }),
    ]),
  ],
  { statuses: [{ status: 'done', marks: [':white_check_mark:', '✅'], label: 'shipped' }] },
);
const stateWith = (filters: Partial<Filters>) => ({ ...initialViewState, filters: { ...noFilters, ...filters } });

describe('listLegend(roadmap, state, facets)', () => {
  it('lists statuses from done to unknown, flags, milestones in order, tags by number', () => {
    const groups = listLegend(plan, initialViewState, ['status', 'flag', 'milestone', 'tag']);
    assert.deepEqual(
      groups.map(({ entries }) => entries.map(({ value, count }) => `${value} ${String(count)}`)),
      [
        ['done 1', 'planned 2'],
        ['help-wanted 1', 'stretch 1'],
        ['v2-0 1', 'v1-0 2'],
        ['CLI 2', 'UI 1'],
      ],
    );
  });
  it('leaves out facets without a value, and statuses that nobody states', () => {
    assert.deepEqual(listLegend(plan, initialViewState, ['owner', 'type']), []);
    const silent = makeRoadmap([makeMilestone('v1.0', [makeItem('Search')])]);
    assert.deepEqual(listLegend(silent, initialViewState, ['status']), []);
  });
  it('keeps a value that would leave nothing, with zero', () => {
    const [statuses] = listLegend(plan, stateWith({ tag: ['UI'] }), ['status']);
    assert.deepEqual(
      statuses!.entries.map(({ count, total }) => [count, total]),
      [
        [0, 1],
        [1, 2],
      ],
    );
  });
  it('knows what is chosen', () => {
    const [statuses] = listLegend(plan, stateWith({ status: ['done'] }), ['status']);
    assert.deepEqual(
      statuses!.entries.map(({ isChosen }) => isChosen),
      [true, false],
    );
  });
});

describe('hasChoice(roadmap, facet)', () => {
  it('is true where items differ, of flags also where one has one', () => {
    for (const facet of ['status', 'flag', 'milestone', 'tag'] as const) assert.equal(hasChoice(plan, facet), true);
    const flagged = makeRoadmap([makeMilestone('v1.0', [makeItem('Search', { breaking: true })])]);
    assert.equal(hasChoice(flagged, 'flag'), true);
  });
  it('is false where all are alike, and where none has a value', () => {
    const alike = makeRoadmap([
      makeMilestone('v1.0', [makeItem('A', { tags: ['UI'] }), makeItem('B', { tags: ['UI'] })]),
    ]);
    for (const facet of ['status', 'flag', 'milestone', 'group', 'tag', 'owner', 'type'] as const)
      assert.equal(hasChoice(alike, facet), false);
  });
  it('takes two values of one item, not the same one twice', () => {
    const tagged = (tags: string[]) => makeRoadmap([makeMilestone('v1.0', [makeItem('A', { tags })])]);
    assert.equal(hasChoice(tagged(['UI', 'CLI']), 'tag'), true);
    assert.equal(hasChoice(tagged(['UI', 'UI']), 'tag'), false);
  });
});

describe('sourceWords(roadmap, status, name)', () => {
  it('is the label where it says more than the name, else a mark that can be read', () => {
    assert.equal(sourceWords(plan, 'done', 'Done'), 'shipped');
    assert.equal(sourceWords(plan, 'done', 'Shipped'), '✅');
  });
  it('is nothing where the legend says nothing', () =>
    assert.equal(sourceWords(plan, 'planned', 'Planned'), undefined));
});

describe('listActiveFilters(state)', () => {
  it('lists each chosen value', () => {
    assert.deepEqual(listActiveFilters(stateWith({ status: ['done'], tag: ['a', 'b'] })), [
      { facet: 'status', value: 'done' },
      { facet: 'tag', value: 'a' },
      { facet: 'tag', value: 'b' },
    ]);
  });
  it('is empty where nothing is chosen', () => assert.deepEqual(listActiveFilters(initialViewState), []));
});
