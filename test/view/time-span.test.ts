import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { When } from '../../src/core/model/types.ts';
import { spanOf, startOfDay } from '../../src/view/time-span.ts';
import { makeWhen } from '../models.ts';

const days = (when: When | undefined) => {
  const span = spanOf(when);
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return span && [iso(span.start), iso(span.end), span.look];
};

test('startOfDay(date) reads days that exist, and refuses others', () => {
  assert.equal(startOfDay('2026-02-28'), Date.UTC(2026, 1, 28));
  assert.equal(startOfDay('2024-02-29'), Date.UTC(2024, 1, 29));
  assert.equal(startOfDay('0042-05-01'), Date.parse('0042-05-01T00:00:00Z'));
  for (const date of ['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-3', 'soon', '']) {
    assert.equal(startOfDay(date), undefined, date);
  }
});

test('spanOf(when) covers all days from the first to the last', () => {
  assert.deepEqual(days(makeWhen('12 Jan – 27 Mar', 'day', '2026-01-12', '2026-03-27')), [
    '2026-01-12',
    '2026-03-28',
    'exact',
  ]);
});

test('spanOf(when) is a day for a single day, a period for a whole unit', () => {
  assert.deepEqual(days(makeWhen('15 Sep', 'day', '2026-09-15', '2026-09-15')), ['2026-09-15', '2026-09-16', 'day']);
  assert.deepEqual(days(makeWhen('Q3', 'quarter', '2026-07-01', '2026-09-30')), ['2026-07-01', '2026-10-01', 'period']);
});

test('spanOf(when) is a period where the words hedge', () => {
  const when = { ...makeWhen('about 12 January', 'day', '2026-01-12', '2026-01-12'), approximate: true };
  assert.equal(spanOf(when)?.look, 'period');
});

test('spanOf(when) covers the unit that an end or a start alone names', () => {
  assert.deepEqual(days(makeWhen('by June 2024', 'month', undefined, '2024-06-30')), [
    '2024-06-01',
    '2024-07-01',
    'period',
  ]);
  assert.deepEqual(days(makeWhen('from Q2 2024', 'quarter', '2024-04-01')), ['2024-04-01', '2024-07-01', 'period']);
  assert.deepEqual(days(makeWhen('by 3 June', 'day', undefined, '2024-06-03')), ['2024-06-03', '2024-06-04', 'day']);
});

test('spanOf(when) has no place for an end before its start', () => {
  assert.equal(days(makeWhen('x', 'day', '2026-05-01', '2026-04-01')), undefined);
  assert.deepEqual(days(makeWhen('x', 'day', '2026-05-01', '2026-05-01')), ['2026-05-01', '2026-05-02', 'day']);
});

test('spanOf(when) has no place for what is no date', () => {
  assert.equal(days(makeWhen('soon', 'none')), undefined);
  assert.equal(days(makeWhen('fall 2026', 'season', '2026-09-01', '2026-11-30')), undefined);
  assert.equal(days(makeWhen('31 February', 'day', '2026-02-31', '2026-02-31')), undefined);
  assert.equal(days(undefined), undefined);
});
