import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatWhen } from '../../src/view/when-label.ts';
import { makeWhen } from '../models.ts';

const words = {
  quarter: (quarter: number, year: number): string => `Q${String(quarter)} ${String(year)}`,
  half: (half: number, year: number): string => `H${String(half)} ${String(year)}`,
};
const format = (...args: Parameters<typeof makeWhen>): string =>
  formatWhen(makeWhen(...args), 'en', words).replaceAll('\u2009', ' ');

describe('formatWhen', () => {
  it('writes each precision at that precision', () => {
    assert.equal(format('31.3.26', 'day', '2026-03-31', '2026-03-31'), 'Mar 31, 2026');
    assert.equal(format('03/26', 'month', '2026-03-01', '2026-03-31'), 'Mar 2026');
    assert.equal(format('2026 Q3', 'quarter', '2026-07-01', '2026-09-30'), 'Q3 2026');
    assert.equal(format('2027H1', 'half', '2027-01-01', '2027-06-30'), 'H1 2027');
    assert.equal(format("'26", 'year', '2026-01-01', '2026-12-31'), '2026');
  });

  it('writes ranges', () => {
    assert.equal(format('x', 'day', '2026-05-04', '2026-06-26'), 'May 4 – Jun 26, 2026');
    assert.equal(format('x', 'year', '2026-01-01', '2027-12-31'), '2026 – 2027');
  });

  it('keeps the words of a range of quarters or halves', () => {
    assert.equal(format('Q1 to Q2 2026', 'quarter', '2026-01-01', '2026-06-30'), 'Q1 to Q2 2026');
    assert.equal(format('all 2026', 'half', '2026-01-01', '2026-12-31'), 'all 2026');
  });

  it('keeps the words where they hedge, give one end, or name no date', () => {
    assert.equal(
      formatWhen({ ...makeWhen('early 2025', 'year', '2025-01-01', '2025-12-31'), approximate: true }, 'en', words),
      'early 2025',
    );
    assert.equal(format('by June 2024', 'month', undefined, '2024-06-30'), 'by June 2024');
    assert.equal(format('early fall', 'season'), 'early fall');
    assert.equal(format('soon', 'none'), 'soon');
    assert.equal(format('summer 2021', 'season', '2021-06-01', '2021-08-31'), 'summer 2021');
  });

  it('keeps the words of what is no date', () => {
    assert.equal(format('2026-02-31', 'day', '2026-99-31', '2026-99-31'), '2026-02-31');
    assert.equal(format('backwards', 'day', '2026-05-02', '2026-05-01'), 'backwards');
  });

  it("does not shift days to the reader's time zone", () => {
    assert.equal(format('1 Jan', 'day', '2026-01-01', '2026-01-01'), 'Jan 1, 2026');
  });
});
