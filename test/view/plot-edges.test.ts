import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elbow, listEdges, waitsFor } from '../../src/view/plot-edges.ts';
import { listPlotRows } from '../../src/view/plot-rows.ts';
import { initialViewState } from '../../src/view/view-state.ts';
import { makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';

const q1 = makeWhen('Q1 2026', 'quarter', '2026-01-01', '2026-03-31');
const roadmap = makeRoadmap([
  makeMilestone('v1', [makeItem('base', { when: q1 })], { when: q1 }),
  makeMilestone(
    'v2',
    [makeItem('next', { when: q1, dependsOn: ['base', 'the moon'] }), makeItem('undated', { dependsOn: ['base'] })],
    {
      when: q1,
    },
  ),
  makeMilestone('v3', [makeItem('last', { dependsOn: ['v2'] })], { when: q1 }),
]);
const closed = listPlotRows(roadmap, initialViewState).list;
const open = listPlotRows(roadmap, initialViewState, true).list;
const names = (edges: ReturnType<typeof listEdges>) => edges.map(({ from, to }) => `${from}>${to}`);

test('listEdges(roadmap, rows) joins milestones whose items wait for each other', () => {
  assert.deepEqual(names(listEdges(roadmap, closed, undefined, 10)), ['v1>v2', 'v2>v3']);
});

test('listEdges(roadmap, rows) joins items where both are drawn and dated', () => {
  assert.deepEqual(names(listEdges(roadmap, open, 'next', 10)), ['base>next']);
  assert.deepEqual(names(listEdges(roadmap, open, 'undated', 10)), []);
});

test('listEdges(roadmap, rows, id, most) lists those of one row, and no more than asked for', () => {
  assert.deepEqual(names(listEdges(roadmap, closed, 'v3', 10)), ['v2>v3']);
  assert.equal(listEdges(roadmap, closed, undefined, 1).length, 1);
});

test('listEdges(roadmap, rows) joins milestones whose own text says that they wait', () => {
  const says = (...words: string[]) => ({
    when: q1,
    description: words.map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] })),
  });
  const phases = makeRoadmap([
    makeMilestone('Phase 1: Ground', [makeItem('a')], says('It depends on: nothing at all')),
    makeMilestone('Phase 2', [makeItem('b')], says('Depends on: Phase 1')),
    makeMilestone('Phase 3', [makeItem('c')], says('Abhängig von: phase 1, Phase 2 und Phase 9')),
    makeMilestone('Phase 4', [makeItem('d')], says('Depends on the weather')),
  ]);
  const rows = listPlotRows(phases, initialViewState).list;
  const [one, two, three] = phases.milestones.map(({ id }) => id);
  assert.deepEqual(names(listEdges(phases, rows, undefined, 10)), [
    `${one!}>${two!}`,
    `${one!}>${three!}`,
    `${two!}>${three!}`,
  ]);
  assert.deepEqual(waitsFor(phases, rows[2]!), ['Phase 1: Ground', 'Phase 2']);
});

test('listEdges(roadmap, rows) is harmless where items wait for themselves or for each other', () => {
  const items = [makeItem('a', { when: q1, dependsOn: ['a', 'b'] }), makeItem('b', { when: q1, dependsOn: ['a'] })];
  const circle = makeRoadmap([makeMilestone('v1', items, { when: q1 })]);
  const rows = listPlotRows(circle, initialViewState, true).list;
  assert.deepEqual(names(listEdges(circle, rows, undefined, 10)).sort(), ['a>b', 'b>a']);
});

test('waitsFor(roadmap, row) answers for the roadmap of the row, where another one has the same milestone', () => {
  const later = makeMilestone('v2', [makeItem('next', { dependsOn: ['base'] })], { when: q1 });
  const whole = makeRoadmap([makeMilestone('v1', [makeItem('base')], { when: q1 }), later]);
  const part = makeRoadmap([later]);
  assert.deepEqual(waitsFor(whole, listPlotRows(whole, initialViewState).list[1]!), ['v1']);
  assert.deepEqual(waitsFor(part, listPlotRows(part, initialViewState).list[0]!), []);
});

test('waitsFor(roadmap, row) says titles, and the document’s words where they name nothing', () => {
  const row = (id: string) => open.find((each) => each.id === id) as never;
  assert.deepEqual(waitsFor(roadmap, row('next')), ['base', 'the moon']);
  assert.deepEqual(waitsFor(roadmap, row('v2')), ['v1']);
  assert.deepEqual(waitsFor(roadmap, row('base')), []);
});

test('waitsFor(roadmap, row) names of a milestone without a time what its own text says, not what its items wait for', () => {
  const says = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'Depends on: v1' }] };
  const plan = makeRoadmap([
    makeMilestone('v1', [makeItem('base', { when: q1 })], { when: q1 }),
    makeMilestone('v2', [makeItem('next', { dependsOn: ['base'] })]),
    makeMilestone('v3', [makeItem('last', { dependsOn: ['next'] })], { description: [says] }),
  ]);
  const { list } = listPlotRows(plan, initialViewState, true);
  const waitsOf = (id: string) => waitsFor(plan, list.find((row) => row.id === id) as never);
  assert.deepEqual(waitsOf('v2'), []);
  assert.deepEqual(waitsOf('next'), ['base']);
  assert.deepEqual(waitsOf('v3'), ['v1']);
});

test('elbow(from, to) bends at one place where there is little room, and goes round where there is none', () => {
  const bends = (room: number): Set<string> => {
    const path = elbow({ x: 100, y: 20 }, { x: 100 + room, y: 200 });
    return new Set([...path.matchAll(/Q([\d.]+) /g)].map(([, x]) => x ?? ''));
  };
  assert.deepEqual([...bends(29)], ['112']);
  assert.deepEqual([...bends(20)], ['107']);
  assert.deepEqual([...bends(60)], ['120']);
  assert.equal(bends(0).size, 2);
});

test('elbow(from, to) ends six pixels before the bar it leads to, also where that bar starts earlier', () => {
  assert.match(elbow({ x: 10, y: 20 }, { x: 100, y: 80 }), /^M10 20.*L94 80$/);
  assert.match(elbow({ x: 200, y: 20 }, { x: 100, y: 80 }), /^M200 20.*L94 80$/);
  assert.doesNotMatch(elbow({ x: 10, y: 20 }, { x: 100, y: 20 }), /NaN/);
});
