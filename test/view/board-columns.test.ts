import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holds, layOutBoard } from '../../src/view/board-columns.ts';
import { indexRoadmap } from '../../src/view/entries.ts';
import { initialViewState } from '../../src/view/view-state.ts';
import { makeItem, makeLargeRoadmap, makeMilestone, makeRoadmap } from '../models.ts';

describe('layOutBoard', () => {
  it('keeps columns without a match, with their counts', () => {
    const roadmap = makeRoadmap([
      makeMilestone('v1', [makeItem('A', { status: 'done' }), makeItem('B', { status: 'planned' })]),
    ]);
    const board = layOutBoard(roadmap, { ...initialViewState, search: 'a' });
    assert.deepEqual(
      board.columns.map(({ status, total, matching, more }) => [status, total, matching, more]),
      [
        ['planned', 1, 0, 0],
        ['done', 1, 1, 0],
      ],
    );
  });

  it('shows as many cards as it takes to show the one that is selected', () => {
    const roadmap = makeLargeRoadmap(50, 1, () => ({ status: 'done' }));
    const board = layOutBoard(roadmap, { ...initialViewState, selected: 'item-30' });
    assert.equal(board.columns[0]?.cards.length, 31);
  });

  it('shows twelve columns and says how many are left', () => {
    const board = layOutBoard(makeLargeRoadmap(30, 15), initialViewState);
    assert.deepEqual([board.columns.length, board.moreColumns], [12, 3]);
  });

  it('offers no horizons where all milestones are some', () => {
    const roadmap = makeRoadmap([makeMilestone('Now', [makeItem('A')], { kind: 'horizon' })]);
    assert.deepEqual(layOutBoard(roadmap, initialViewState).choices, ['milestone']);
  });

  it('is empty for an empty roadmap', () => {
    const board = layOutBoard(makeRoadmap(), initialViewState);
    assert.deepEqual([board.columns, board.total], [[], 0]);
  });

  it('gives the same object while nothing changes', () => {
    const roadmap = makeLargeRoadmap(3, 1);
    assert.equal(layOutBoard(roadmap, initialViewState), layOutBoard(roadmap, initialViewState));
    assert.notEqual(layOutBoard(roadmap, initialViewState), layOutBoard(roadmap, initialViewState, true));
  });
});

describe('holds', () => {
  it('is true for the item and what is nested in it, at any depth', () => {
    const item = makeItem('A', { children: [makeItem('B', { children: [makeItem('C')] })] });
    const [entry] = indexRoadmap(makeRoadmap([makeMilestone('v1', [item, makeItem('D')])])).entries;
    assert.ok(entry);
    assert.deepEqual(
      ['a', 'b', 'c', 'd', undefined].map((id) => holds(entry, id)),
      [true, true, true, false, false],
    );
  });
});
