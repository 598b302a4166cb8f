import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOutPanel, panelListId } from '../../src/view/lane-panel.ts';
import { listLanes } from '../../src/view/lanes.ts';
import { initialViewState, noFilters, type ViewState } from '../../src/view/view-state.ts';
import { makeGroup, makeItem, makeMilestone, makeRoadmap } from '../models.ts';

const many = makeRoadmap([
  makeMilestone(
    'v1',
    Array.from({ length: 250 }, (_, index) => makeItem(`Item ${String(index)}`, { id: `i${String(index)}` })),
  ),
]);

function panel(roadmap: typeof many, state: Partial<ViewState> = {}, all = false) {
  const lane = listLanes(roadmap).list[0];
  assert.ok(lane);
  return layOutPanel(roadmap, lane, { ...initialViewState, ...state }, { all });
}

test('layOutPanel(roadmap, lane, state) lists items by theme, and joins groups of the same title', () => {
  const groups = [
    makeGroup('Docs', [makeItem('a')]),
    makeGroup('CLI', [makeItem('b')]),
    makeGroup('Docs', [makeItem('c')]),
  ];
  const { sections } = panel(makeRoadmap([makeMilestone('v1', [makeItem('z')], { groups })]));
  assert.deepEqual(
    sections.map(({ title, entries }) => [title, entries.map(({ item }) => item.title).join()]),
    [
      ['', 'z'],
      ['Docs', 'a,c'],
      ['CLI', 'b'],
    ],
  );
});

test('layOutPanel(roadmap, lane, state) lists a hundred items at first, more when asked, all for print', () => {
  assert.equal(panel(many).listed, 100);
  assert.equal(panel(many).total, 250);
  assert.equal(panel(many, { shown: new Map([[panelListId(listLanes(many).list[0] as never), 200]]) }).listed, 200);
  assert.equal(panel(many, {}, true).listed, 250);
});

test('layOutPanel(roadmap, lane, state) lists the selected item wherever it stands', () => {
  const ids = panel(many, { selected: 'i240' }).sections.flatMap(({ entries }) => entries.map(({ item }) => item.id));
  assert.equal(ids.length, 101);
  assert.equal(ids.at(-1), 'i240');
});

test('layOutPanel(roadmap, lane, state) leaves out what the filter does not let through, and says so in its counts', () => {
  const groups = [
    makeGroup('Docs', [makeItem('a', { status: 'done' }), makeItem('b')]),
    makeGroup('CLI', [makeItem('c')]),
  ];
  const { sections } = panel(makeRoadmap([makeMilestone('v1', [], { groups })]), {
    filters: { ...noFilters, status: ['done'] },
  });
  assert.deepEqual(
    sections.map(({ title, entries, hits, total }) => [title, entries.length, hits, total]),
    [
      ['Docs', 1, 1, 2],
      ['CLI', 0, 0, 1],
    ],
  );
});
