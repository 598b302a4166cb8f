import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  chooseUnit,
  findExtent,
  findLooks,
  findZoomSteps,
  isWithin,
  placeIn,
  plotWidth,
  roundOut,
} from '../../src/view/time-domain.ts';
import { makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const domain = (start: string, end: string) => ({ start: day(start), end: day(end) });
const on = (iso: string) => makeWhen(iso, 'day', iso, iso);

test('findExtent(roadmap) covers the dates of milestones and items', () => {
  const roadmap = makeRoadmap([
    makeMilestone('a', [makeItem('x', { when: on('2025-11-03') })], { when: on('2026-02-01') }),
    makeMilestone('b', [], { when: makeWhen('Q3', 'quarter', '2026-07-01', '2026-09-30') }),
  ]);
  assert.deepEqual(findExtent(roadmap, 200), domain('2025-11-03', '2026-10-01'));
  assert.deepEqual([...findLooks(roadmap)].sort(), ['day', 'period']);
});

test('findExtent(roadmap) is undefined where nothing is dated', () => {
  const roadmap = makeRoadmap([makeMilestone('a', [], { when: makeWhen('soon', 'none') })]);
  assert.equal(findExtent(roadmap, 200), undefined);
  assert.equal(findLooks(roadmap).size, 0);
});

test('findExtent(roadmap, years) stays around the middle date where one lies centuries away', () => {
  const times = ['0001-01-01', '2026-01-01', '2026-02-01', '2026-03-01', '9999-01-01'];
  const extent = findExtent(makeRoadmap(times.map((time) => makeMilestone(time, [], { when: on(time) }))), 200);
  assert.ok(extent);
  assert.ok(extent.end - extent.start <= 200 * 366 * 86_400_000);
  assert.ok(isWithin(extent, day('2026-02-01')));
});

test('roundOut(extent, unit) goes out to whole units, and never to nothing', () => {
  assert.deepEqual(roundOut(domain('2026-02-10', '2026-05-02'), 'quarter'), domain('2026-01-01', '2026-07-01'));
  assert.deepEqual(roundOut(domain('2026-02-10', '2026-05-02'), 'year'), domain('2026-01-01', '2027-01-01'));
  assert.deepEqual(roundOut(domain('2026-04-01', '2026-07-01'), 'quarter'), domain('2026-04-01', '2026-07-01'));
  assert.deepEqual(roundOut(domain('2026-03-01', '2026-03-01'), 'month'), domain('2026-03-01', '2026-04-01'));
});

test('chooseUnit(extent, fit, width) takes the smallest unit that can be read', () => {
  assert.equal(chooseUnit(domain('2026-01-01', '2026-03-01'), 'fit', 700), 'week');
  assert.equal(chooseUnit(domain('2026-01-01', '2026-12-31'), 'fit', 700), 'month');
  assert.equal(chooseUnit(domain('2026-01-01', '2028-01-01'), 'fit', 700), 'quarter');
  assert.equal(chooseUnit(domain('2026-01-01', '2036-01-01'), 'fit', 700), 'year');
  assert.equal(chooseUnit(domain('1900-01-01', '2100-01-01'), 'fit', 700), 'decade');
});

test('chooseUnit(extent, zoom, width) follows the visitor', () => {
  assert.equal(chooseUnit(domain('2026-01-01', '2036-01-01'), 'month', 200), 'month');
});

test('plotWidth(domain, zoom, room) fills the room, and scrolls where a scale needs more', () => {
  const years = domain('2026-01-01', '2028-01-01');
  assert.equal(plotWidth(years, 'fit', 700), 700);
  assert.equal(plotWidth(years, 'year', 700), 700);
  assert.ok(plotWidth(years, 'month', 700) > 1_600);
});

test('placeIn(domain, time) is between 0 and 1, also for moments outside', () => {
  const year = domain('2025-01-01', '2026-01-01');
  assert.equal(placeIn(year, day('2025-07-02')), 182 / 365);
  assert.equal(placeIn(year, day('2020-01-01')), 0);
  assert.equal(placeIn(year, day('2030-01-01')), 1);
});

test('isWithin(domain, time) knows the days inside, and not the one after', () => {
  const year = domain('2025-01-01', '2026-01-01');
  assert.equal(isWithin(year, day('2025-01-01')), true);
  assert.equal(isWithin(year, day('2025-12-31')), true);
  assert.equal(isWithin(year, day('2026-01-01')), false);
  assert.equal(isWithin(year, day('2024-12-31')), false);
});

test('findZoomSteps() goes by how wide a day is shown, whatever fits the room', () => {
  const summer = domain('2026-06-01', '2026-09-01');
  assert.deepEqual(findZoomSteps(summer, 'fit', 900), { out: 'quarter' });
  const decades = domain('1990-01-01', '2026-01-01');
  assert.deepEqual(findZoomSteps(decades, 'fit', 900), { in: 'year' });
  assert.deepEqual(findZoomSteps(decades, 'year', 900), { in: 'quarter', out: 'fit' });
  assert.deepEqual(findZoomSteps(decades, 'month', 900), { out: 'quarter' });
});
