import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { daysInMonth } from '../../../src/core/model/real-date.ts';
import { dayDays, periodDays } from '../../../src/core/time/calendar.ts';

/** A day as the calendar of `Date` has it. */
function isoByDate(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

const years = fc.oneof(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 0, max: 9999 }));

test('months have as many days as those of Date', () => {
  fc.assert(
    fc.property(years, fc.integer({ min: 1, max: 12 }), (year, month) => {
      assert.equal(daysInMonth(year, month), Number(isoByDate(year, month + 1, 0).slice(-2)));
    }),
  );
});

test('a day is that of Date where the month has it, and none where Date moves it', () => {
  fc.assert(
    fc.property(years, fc.integer({ min: -1, max: 14 }), fc.integer({ min: -1, max: 33 }), (year, month, day) => {
      const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const isReal = month >= 1 && month <= 12 && day >= 1 && isoByDate(year, month, day) === text;
      assert.deepEqual(dayDays(year, month, day), isReal ? { start: text, end: text } : undefined);
    }),
  );
});

test('periods begin and end on the days of Date, those of a winter in the next year', () => {
  const months = { month: 1, quarter: 3, half: 6, season: 3, year: 12 };
  fc.assert(
    fc.property(
      fc.constantFrom('month', 'quarter', 'half', 'season', 'year'),
      years,
      fc.integer({ min: 1, max: 12 }),
      (unit, year, number) => {
        const count = unit === 'year' ? 1 : unit === 'season' ? 4 : 12 / months[unit];
        const index = ((number - 1) % count) + 1;
        const first = (index - 1) * months[unit] + (unit === 'season' ? 3 : 1);
        assert.deepEqual(periodDays(unit, year, index), {
          start: isoByDate(year, first, 1),
          end: isoByDate(year, first + months[unit], 0),
        });
        assert.equal(periodDays(unit, year, count + 1), undefined);
      },
    ),
  );
});
