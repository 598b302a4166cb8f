import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Roadmap } from '../../src/core/model/types.ts';
import { layOutMatrix, laneListId, themeListId } from '../../src/view/matrix.ts';
import { initialViewState, noFilters, type ViewState } from '../../src/view/view-state.ts';
import { makeGroup, makeItem, makeMilestone, makeRoadmap } from '../models.ts';

const state = (rest: Partial<ViewState> = {}): ViewState => ({ ...initialViewState, ...rest });

/** `{ 'v1': { Docs: 2, '': 1 } }`: how many items of which theme in which release. */
function plan(releases: Record<string, Record<string, number>>, status?: 'done'): Roadmap {
  let next = 0;
  const items = (count: number) =>
    Array.from({ length: count }, () =>
      makeItem(`Item ${String(next)}`, { id: `i${String(next++)}`, ...(status && { status }) }),
    );
  return makeRoadmap(
    Object.entries(releases).map(([title, themes]) =>
      makeMilestone(title, items(themes[''] ?? 0), {
        groups: Object.entries(themes)
          .filter(([theme]) => theme !== '')
          .map(([theme, count]) => makeGroup(theme, items(count))),
      }),
    ),
  );
}

const many = (count: number, each: Record<string, number> = { Docs: 1 }) =>
  plan(Object.fromEntries(Array.from({ length: count }, (_, index) => [`v${String(index + 1)}`, each])));

test('layOutMatrix(roadmap, state) merges groups of the same title into one row; items in no group come last', () => {
  const view = layOutMatrix(plan({ v1: { '': 4, Docs: 2, CLI: 1 }, v2: { CLI: 3, Docs: 1 } }), state());
  assert.deepEqual(
    view.themes.map(({ title, total }) => [title, total]),
    [
      ['Docs', 3],
      ['CLI', 4],
      ['', 4],
    ],
  );
  assert.deepEqual(
    view.lanes.map(({ cells }) => cells.map((cell) => cell?.entries.length)),
    [
      [2, 1, 4],
      [1, 3, undefined],
    ],
  );
});

test('layOutMatrix(roadmap, state) has no rows where no item stands in a group', () => {
  const view = layOutMatrix(plan({ v1: { '': 4 }, v2: { '': 3 } }), state());
  assert.deepEqual(view.themes, []);
  assert.equal(view.lanes[0]?.cells[0]?.entries.length, 4);
});

test('layOutMatrix(roadmap, state, component) makes a row for the first tag of each item, and of what is nested in it', () => {
  const items = [
    makeItem('a', { tags: ['CLI', 'UI'], children: [makeItem('b')] }),
    makeItem('c', { tags: ['UI'] }),
    makeItem('d'),
  ];
  const view = layOutMatrix(makeRoadmap([makeMilestone('v1', items)]), state(), 'component');
  assert.deepEqual(
    view.themes.map(({ title, total }) => [title, total]),
    [
      ['CLI', 2],
      ['UI', 1],
      ['', 1],
    ],
  );
});

test('layOutMatrix(roadmap, state) shows the names of up to five items, and marks for six', () => {
  assert.equal(layOutMatrix(plan({ v1: { '': 3 }, v2: { '': 2 } }), state()).density, 'names');
  assert.equal(layOutMatrix(plan({ v1: { '': 3 }, v2: { '': 3 } }), state()).density, 'marks');
});

test('layOutMatrix(roadmap, state) draws bars where a cell holds more than 24 items, marks where it holds 24', () => {
  assert.equal(layOutMatrix(plan({ v1: { Docs: 24 } }), state()).density, 'marks');
  const view = layOutMatrix(plan({ v1: { Docs: 25, CLI: 5 } }), state());
  assert.equal(view.density, 'bars');
  assert.deepEqual(
    view.lanes[0]?.cells.map((cell) => cell?.share),
    [1, 0.2],
  );
});

test('layOutMatrix(roadmap, state) draws bars where glyphs of statuses would pile up, which shrink less than marks do', () => {
  const releases = (count: number, each: number, status?: 'done') =>
    plan(Object.fromEntries(Array.from({ length: count }, (_, at) => [`v${String(at)}`, { Docs: each }])), status);
  const density = (count: number, each: number, status?: 'done') =>
    layOutMatrix(releases(count, each, status), state()).density;
  assert.deepEqual(
    [density(10, 8, 'done'), density(10, 9, 'done'), density(10, 14), density(10, 15)],
    ['marks', 'bars', 'marks', 'bars'],
  );
  assert.deepEqual([density(9, 18, 'done'), density(9, 19, 'done'), density(9, 24)], ['marks', 'bars', 'marks']);
  assert.deepEqual([density(2, 24, 'done'), density(2, 25, 'done')], ['marks', 'bars']);
});

test('layOutMatrix(roadmap, state) folds early releases above twelve, and none at twelve', () => {
  assert.deepEqual(
    layOutMatrix(many(12), state()).lanes.map(({ folded }) => folded),
    new Array(12).fill(0),
  );
  const { lanes, laneCount } = layOutMatrix(many(23), state());
  assert.equal(laneCount, 23);
  assert.deepEqual(
    lanes.map(({ folded }) => folded),
    [14, ...new Array<number>(9).fill(0)],
  );
  assert.equal(lanes[0]?.total, 14);
});

test('layOutMatrix(roadmap, state) loses no item by folding', () => {
  for (const shown of [undefined, 18, 30, 45, 60]) {
    const view = layOutMatrix(many(60), state(shown === undefined ? {} : { shown: new Map([[laneListId, shown]]) }));
    assert.equal(
      view.lanes.reduce((sum, { total }) => sum + total, 0),
      60,
    );
    assert.ok(view.lanes.length <= 22);
  }
});

test('layOutMatrix(roadmap, state) draws the selected release even where it would be folded', () => {
  const { lanes } = layOutMatrix(many(40), state({ selected: 'v3' }));
  assert.ok(lanes.some(({ lane, folded }) => folded === 0 && lane.id === 'v3'));
  assert.equal(
    lanes.reduce((sum, { total }) => sum + total, 0),
    40,
  );
});

test('layOutMatrix(roadmap, state) folds the smallest themes into one row above fourteen, and opens them on request', () => {
  const themes = Object.fromEntries(Array.from({ length: 18 }, (_, index) => [`T${String(index)}`, index + 1]));
  const roadmap = plan({ v1: themes });
  const folded = layOutMatrix(roadmap, state());
  assert.equal(folded.foldedThemes, 6);
  assert.equal(folded.themes.length, 13);
  assert.equal(folded.themes.at(-1)?.total, 1 + 2 + 3 + 4 + 5 + 6);
  const open = layOutMatrix(roadmap, state({ shown: new Map([[themeListId, 24]]) }));
  assert.equal(open.foldedThemes, 0);
  assert.equal(open.themes.length, 18);
});

test('layOutMatrix(roadmap, state) counts what passes the filter, and keeps the rest as context', () => {
  const items = [makeItem('a', { tags: ['CLI'] }), makeItem('b'), makeItem('c')];
  const view = layOutMatrix(
    makeRoadmap([makeMilestone('v1', items), makeMilestone('v2', [makeItem('d')])]),
    state({ filters: { ...noFilters, tag: ['CLI'] } }),
  );
  assert.equal(view.filtered, true);
  assert.deepEqual(
    view.lanes.map(({ hits, total }) => [hits, total]),
    [
      [1, 3],
      [0, 1],
    ],
  );
});

test('layOutMatrix(roadmap, state) orders items by status where statuses are stated, else as the document does', () => {
  const items = [makeItem('a'), makeItem('b', { status: 'in-progress' }), makeItem('c', { status: 'done' })];
  const titles = (list: typeof items) =>
    layOutMatrix(makeRoadmap([makeMilestone('v1', list)]), state()).lanes[0]?.cells[0]?.entries.map(
      ({ item }) => item.title,
    );
  assert.deepEqual(titles(items), ['c', 'b', 'a']);
  assert.deepEqual(titles([makeItem('a'), makeItem('b'), makeItem('c')]), ['a', 'b', 'c']);
});

test('layOutMatrix(roadmap, state) gives the same object while its arguments stay the same', () => {
  const roadmap = plan({ v1: { Docs: 2 } });
  const same = state();
  assert.equal(layOutMatrix(roadmap, same), layOutMatrix(roadmap, same));
  assert.notEqual(layOutMatrix(roadmap, same), layOutMatrix(roadmap, state({ search: 'x' })));
});
