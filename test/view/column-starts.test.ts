import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item } from '../../src/core/model/types.ts';
import { columnStarts, entryStarts } from '../../src/view/column-starts.ts';
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

function sectionOf(...items: Item[]) {
  const roadmap = makeRoadmap([makeMilestone('v1', items)]);
  const [lane] = listLanes(roadmap).list;
  assert.ok(lane);
  const [section] = layOutPanel(roadmap, lane, initialViewState).sections;
  assert.ok(section);
  return section;
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

test('entryStarts(section, columns) shares the items of a section out, those of an item along with it', () => {
  const [seven] = sectionsOf(7);
  assert.ok(seven);
  assert.deepEqual([...entryStarts(seven, 3)], [3, 5]);
  assert.deepEqual([...entryStarts(seven, 2)], [4]);
  const first = makeItem('First', { children: [makeItem('a'), makeItem('b'), makeItem('c')] });
  const nested = sectionOf(first, makeItem('Second'), makeItem('Third'), makeItem('Fourth'));
  assert.deepEqual([...entryStarts(nested, 2)], [4]);
  assert.deepEqual([...entryStarts(nested, 3)], [4, 5]);
  const late = sectionOf(makeItem('Second'), makeItem('Third'), first, makeItem('Fourth'));
  assert.deepEqual([...entryStarts(late, 2)], [2]);
});

test('entryStarts(section, columns) begins no column for few items', () => {
  const [five] = sectionsOf(5);
  assert.ok(five);
  assert.deepEqual([...entryStarts(five, 3)], []);
});
