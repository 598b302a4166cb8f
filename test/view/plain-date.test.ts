import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainDay, plainRange, unitParts, type DayParts } from '../../src/view/plain-date.ts';

const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
const near = fc.tuple(day, fc.integer({ min: 0, max: 500 })).map(([from, days]) => {
  return [from, new Date(Math.min(from.getTime() + days * 86_400_000, Date.UTC(9999, 11, 31)))] as const;
});
const allParts: readonly DayParts[] = [
  { year: 'numeric' },
  { month: 'short' },
  { month: 'narrow' },
  { day: 'numeric' },
  { month: 'short', year: 'numeric' },
  { month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];

describe('plainDay', () => {
  for (const locale of ['en', 'en-us', 'en-US']) {
    it(`writes days of ${locale} as Intl does`, () => {
      const formats = allParts.map(
        (parts) => [parts, new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })] as const,
      );
      fc.assert(
        fc.property(day, fc.constantFrom(...formats), (date, [parts, format]) => {
          assert.equal(plainDay(locale, date, parts), format.format(date));
        }),
      );
    });
  }

  it('leaves other languages and years to Intl', () => {
    const date = new Date('2026-09-01');
    for (const locale of ['en-GB', 'en-AU', 'de', 'ar', 'en-us-u-ca-buddhist', ''])
      assert.equal(plainDay(locale, date, { year: 'numeric' }), undefined, locale);
    for (const other of [new Date('0999-01-01'), new Date('+010000-01-01'), new Date(Number.NaN)])
      assert.equal(plainDay('en', other, { year: 'numeric' }), undefined, String(other));
  });
});

describe('plainRange', () => {
  for (const unit of ['day', 'month', 'year'] as const) {
    it(`writes a range of ${unit}s as Intl does in browsers`, () => {
      const format = new Intl.DateTimeFormat('en', { ...unitParts[unit], timeZone: 'UTC' });
      fc.assert(
        fc.property(near, ([from, to]) => {
          // Browsers write plain spaces where Node writes thin ones.
          assert.equal(plainRange('en', from, to, unit), format.formatRange(from, to).replaceAll('\u2009', ' '));
        }),
      );
    });
  }

  it('leaves other languages to Intl', () => {
    assert.equal(plainRange('en-GB', new Date('2026-01-01'), new Date('2026-02-01'), 'day'), undefined);
  });
});
