import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { When } from '../../src/core/model/types.ts';
import { chooseAxis, hasDates, isDated } from '../../src/view/choose-axis.ts';
import { makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';

const q1 = makeWhen('Q1 2026', 'quarter', '2026-01-01', '2026-03-31');
const q2 = makeWhen('Q2 2026', 'quarter', '2026-04-01', '2026-06-30');
const soon = makeWhen('soon', 'none');
const plan = (...times: (When | undefined)[]) =>
  makeRoadmap(
    times.map((when, index) => makeMilestone(`M${String(index)}`, [makeItem(`i${String(index)}`)], when && { when })),
  );

test('chooseAxis(roadmap) is ordinal where no milestone has a date', () => {
  assert.equal(chooseAxis(plan(undefined, undefined)), 'ordinal');
  assert.equal(chooseAxis(plan(soon, makeWhen('early fall', 'season'))), 'ordinal');
  assert.equal(chooseAxis(makeRoadmap()), 'ordinal');
});

test('chooseAxis(roadmap) is time where all are dated, mixed where some are', () => {
  assert.equal(chooseAxis(plan(q1, q2)), 'time');
  assert.equal(chooseAxis(plan(q1, q2, soon)), 'mixed');
  assert.equal(chooseAxis(plan(q1, undefined, q2)), 'mixed');
});

test('chooseAxis(roadmap) is ordinal where a single date measures nothing, or few of many are dated', () => {
  assert.equal(chooseAxis(plan(q1)), 'ordinal');
  assert.equal(chooseAxis(plan(q1, q2, ...new Array<undefined>(5).fill(undefined))), 'ordinal');
});

test('chooseAxis(roadmap) is time where at least half of the items have dates of their own', () => {
  const items = [makeItem('a', { when: q1 }), makeItem('b', { when: q2 }), makeItem('c')];
  assert.equal(chooseAxis(makeRoadmap([makeMilestone('Plan', items, { kind: 'unscheduled' })])), 'time');
  assert.equal(chooseAxis(makeRoadmap([makeMilestone('Plan', [...items, makeItem('d'), makeItem('e')])])), 'ordinal');
});

test('chooseAxis(roadmap, wanted) follows the page towards less precision, and never invents a date', () => {
  assert.equal(chooseAxis(plan(q1, q2), 'ordinal'), 'ordinal');
  assert.equal(chooseAxis(plan(q1), 'time'), 'time');
  assert.equal(chooseAxis(plan(undefined, soon), 'time'), 'ordinal');
});

test('isDated(when) takes days to years, and refuses seasons and words', () => {
  assert.equal(isDated(q1), true);
  assert.equal(isDated(makeWhen('by June 2024', 'month', undefined, '2024-06-30')), true);
  assert.equal(isDated(makeWhen('fall 2026', 'season', '2026-09-01', '2026-11-30')), false);
  assert.equal(isDated(soon), false);
  assert.equal(isDated(undefined), false);
});

test('hasDates(roadmap) also sees a single dated item', () => {
  assert.equal(hasDates(makeRoadmap([makeMilestone('M', [makeItem('a', { when: q1 })])])), true);
  assert.equal(hasDates(plan(soon)), false);
});
