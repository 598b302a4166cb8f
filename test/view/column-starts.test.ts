import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnStarts } from '../../src/view/column-starts.ts';
import { layOutPanel } from '../../src/view/lane-panel.ts';
import { listLanes } from '../../src/view/lanes.ts';
import { initialViewState } from '../../src/view/view-state.ts';
import { makeGroup, makeItem, makeMilestone, makeRoadmap } from '../models.ts';

function sectionsOf(...sizes: number[]) {
  const groups = sizes.map((size, group) =>
    makeGroup(
      `Group ${String(group)}`,
      Array.from({ length: size }, (_, index) => makeItem(`Item ${String(group)} ${String(index)}`)),
    ),
  );
  const roadmap = makeRoadmap([makeMilestone('v1', [], { groups })]);
  const [lane] = listLanes(roadmap).list;
  assert.ok(lane);
  return layOutPanel(roadmap, lane, initialViewState).sections;
}

test('columnStarts(sections, columns) fills columns in order, about equally high', () => {
  assert.deepEqual([...columnStarts(sectionsOf(5, 5, 5, 5, 5, 5), 3)], [2, 4]);
  assert.deepEqual([...columnStarts(sectionsOf(12, 3, 3, 3), 2)], [1]);
});

test('columnStarts(sections, columns) begins no column where one section is higher than all others, or alone', () => {
  assert.deepEqual([...columnStarts(sectionsOf(30, 1, 1, 1), 3)], [1]);
  assert.deepEqual([...columnStarts(sectionsOf(4), 3)], []);
  assert.deepEqual([...columnStarts([], 3)], []);
  assert.deepEqual([...columnStarts(sectionsOf(4, 4), 1)], []);
});
