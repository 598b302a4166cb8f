import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clearLabels, layOutAxis, monthName, type Tick } from '../../src/view/axis-ticks.ts';
import type { AxisUnit } from '../../src/view/time-domain.ts';

const domain = (start: string, end: string) => ({
  start: Date.parse(`${start}T00:00:00Z`),
  end: Date.parse(`${end}T00:00:00Z`),
});
const measure = (text: string): number => text.length * 7;
const words = {
  quarter: (q: number, year: number) => `Q${String(q)} ${String(year)}`,
  quarterShort: (q: number) => `Q${String(q)}`,
};
const axis = (start: string, end: string, unit: AxisUnit, width: number) =>
  layOutAxis(domain(start, end), { unit, width, locale: 'en', words, measure });
const labels = (ticks: readonly Tick[]) => ticks.map(({ label }) => label).filter(Boolean);

test('layOutAxis(domain, quarter) names each quarter, and the year at its first tick', () => {
  const { upper, lower } = axis('2026-01-01', '2027-07-01', 'quarter', 700);
  assert.deepEqual(labels(lower), ['Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2']);
  assert.deepEqual(labels(upper), ['2026', '2027']);
});

test('layOutAxis(domain, quarter) names the year at the start of a plot that begins within it', () => {
  const { upper } = axis('2026-07-01', '2027-07-01', 'quarter', 700);
  assert.deepEqual(
    upper.map(({ label, place }) => [label, place === 0]),
    [
      ['2026', true],
      ['2027', false],
    ],
  );
});

test('layOutAxis(domain, unit) shortens labels before it leaves some out', () => {
  assert.deepEqual(labels(axis('2026-01-01', '2027-01-01', 'quarter', 95).lower), ['1', '2', '3', '4']);
  assert.deepEqual(labels(axis('2026-01-01', '2027-01-01', 'month', 330).lower).join(''), 'JFMAMJJASOND');
});

test('layOutAxis(domain, unit) leaves out labels alike in every year', () => {
  assert.deepEqual(labels(axis('2026-01-01', '2028-01-01', 'month', 240).lower), [
    'J',
    'A',
    'J',
    'O',
    'J',
    'A',
    'J',
    'O',
  ]);
  assert.deepEqual(labels(axis('2026-01-01', '2028-01-01', 'quarter', 60).lower), []);
});

test('layOutAxis(domain, unit) never lets two labels touch, nor the last leave the plot', () => {
  for (const unit of ['week', 'month', 'quarter', 'year', 'decade'] as const) {
    for (let width = 40; width <= 1600; width += 60) {
      const { upper, lower } = axis('2021-04-01', '2027-07-01', unit, width);
      for (const row of [upper, lower]) {
        const shown = row.filter(({ label }) => label !== '');
        for (const [index, tick] of shown.entries()) {
          const end = tick.place * width + 8 + measure(tick.label);
          const next = shown[index + 1];
          assert.ok(end <= (next ? next.place * width : width) + 0.01, `${unit} at ${String(width)}: ${tick.label}`);
        }
      }
    }
  }
});

test('layOutAxis(domain, year) puts years into the lower row, where the label of today does not hide them', () => {
  const { upper, lower } = axis('2024-01-01', '2028-01-01', 'year', 700);
  assert.deepEqual(labels(upper), []);
  assert.deepEqual(labels(lower), ['2024', '2025', '2026', '2027']);
});

test('layOutAxis(domain, month) draws no more than 400 ticks', () => {
  assert.ok(axis('1900-01-01', '2100-01-01', 'month', 5_000).lower.length <= 400);
});

test('monthName(time, locale) is in UTC', () => {
  assert.equal(monthName(Date.UTC(2026, 0, 1), 'en'), 'January 2026');
  assert.equal(monthName(Date.UTC(2026, 0, 31, 23, 59), 'de'), 'Januar 2026');
});

test('clearLabels(ticks, width, from, to) moves a label behind what it would touch, while its own time runs', () => {
  const { upper } = axis('2026-01-01', '2028-01-01', 'quarter', 400);
  const moved = clearLabels(upper, 400, 160, 250, measure);
  assert.deepEqual(
    moved.map(({ label, labelPlace }) => [label, labelPlace]),
    [
      ['2026', undefined],
      ['2027', 250 / 400],
    ],
  );
  assert.ok(moved[1] && moved[1].place < 250 / 400, 'the tick stays where it is');
});

test('clearLabels(ticks, width, from, to) drops a label whose time is over by then', () => {
  const { upper } = axis('2026-01-01', '2028-01-01', 'quarter', 400);
  assert.deepEqual(
    clearLabels(upper, 400, 180, 380, measure).map(({ label }) => label),
    ['2026', ''],
  );
  assert.deepEqual(clearLabels(upper, 400, 60, 150, measure), upper, 'what is clear stays');
});
