import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepInGrid, type GridPlace, type GridStep } from '../../src/view/grid-steps.ts';
import { layOutMatrix } from '../../src/view/matrix.ts';
import { initialViewState } from '../../src/view/view-state.ts';
import { makeGroup, makeItem, makeMilestone, makeRoadmap } from '../models.ts';

const group = (title: string) => makeGroup(title, [makeItem(`${title} a`), makeItem(`${title} b`)]);
// Docs: v1, v3; CLI: v2, v3; UI: v1.
const view = layOutMatrix(
  makeRoadmap([
    makeMilestone('v1', [], { groups: [group('Docs'), group('UI')] }),
    makeMilestone('v2', [], { groups: [group('CLI')] }),
    makeMilestone('v3', [], { groups: [group('Docs'), group('CLI')] }),
  ]),
  initialViewState,
);
const rows = view.themes.map(({ title }) => title);
const at = (column: number, theme: string): GridPlace => ({ column, row: theme === '' ? -1 : rows.indexOf(theme) });
const step = (from: GridPlace, key: GridStep, stopsOnly = false): GridPlace => stepInGrid(view, from, key, stopsOnly);

test('stepInGrid(view, from, next) goes from stop to stop, and stays at the last', () => {
  assert.deepEqual(step(at(0, ''), 'next'), at(1, ''));
  assert.deepEqual(step(at(2, ''), 'next'), at(2, ''));
});

test('stepInGrid(view, from, next) skips releases that have nothing of the theme', () => {
  assert.deepEqual(step(at(0, 'Docs'), 'next'), at(2, 'Docs'));
  assert.deepEqual(step(at(2, 'Docs'), 'previous'), at(0, 'Docs'));
  assert.deepEqual(step(at(0, 'UI'), 'next'), at(0, 'UI'));
});

test('stepInGrid(view, from, down) skips empty cells and ends at the last; up leads back to the stop', () => {
  assert.deepEqual(step(at(1, ''), 'down'), at(1, 'CLI'));
  assert.deepEqual(step(at(1, 'CLI'), 'down'), at(1, 'CLI'));
  assert.deepEqual(step(at(1, 'CLI'), 'up'), at(1, ''));
  assert.deepEqual(step(at(1, ''), 'up'), at(1, ''));
});

test('stepInGrid(view, from, first | last) goes to the ends of the row', () => {
  assert.deepEqual(step(at(2, 'Docs'), 'first'), at(0, 'Docs'));
  assert.deepEqual(step(at(1, 'CLI'), 'last'), at(2, 'CLI'));
  assert.deepEqual(step(at(1, 'CLI'), 'first'), at(1, 'CLI'));
});

test('stepInGrid(view, from, start | end) goes to the first stop and the last cell', () => {
  assert.deepEqual(step(at(2, 'CLI'), 'start'), at(0, ''));
  assert.deepEqual(step(at(0, ''), 'end'), at(2, 'CLI'));
});

test('stepInGrid(view, from, step, true) knows stops alone, below each other', () => {
  assert.deepEqual(step(at(0, ''), 'down', true), at(1, ''));
  assert.deepEqual(step(at(0, ''), 'up', true), at(0, ''));
  assert.deepEqual(step(at(0, ''), 'last', true), at(2, ''));
  assert.deepEqual(step(at(2, ''), 'start', true), at(0, ''));
});
