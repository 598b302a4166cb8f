/** The time axis of the picture: from days to px, and the ticks on it. Days are counted in UTC, as they have no zone. */
import type { When } from '../../core/model/types.ts';
import { spanOf, type Span } from '../../view/time-span.ts';

/** A tick of the axis. */
export interface Tick {
  /** Days since 1970. */
  readonly day: number;
  /** Label of the unit that starts here; empty where it has no room. */
  readonly label: string;
  /** The year, at the first tick of each. */
  readonly year?: string;
}

/** A time axis. */
export interface TimeAxis {
  /** First day, since 1970. */
  readonly first: number;
  /** Day after the last. */
  readonly end: number;
  /** Starts of the units, in order. */
  readonly ticks: readonly Tick[];
  /** Where a day starts, in px from the left edge of the plot. */
  readonly position: (day: number) => number;
}

/** The days that a time covers, counted since 1970. */
export interface Days {
  /** First day. */
  readonly start: number;
  /** Day after the last. */
  readonly end: number;
  /** How exact it is. */
  readonly look: Span['look'];
}

const msPerDay = 86_400_000;
const monthsOf = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/**
 * Counts the days since 1970.
 * @param date an ISO date
 */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / msPerDay);
}

/**
 * Finds the days that a time covers, the same as elements draw.
 * @param when the time; absent: none
 * @returns undefined for seasons, for words alone, and for days that the calendar does not have or that contradict each other
 */
export function daysOf(when: When | undefined): Days | undefined {
  const span = spanOf(when);
  return span && { start: span.start / msPerDay, end: span.end / msPerDay, look: span.look };
}

/**
 * Makes an axis over some times.
 * @param spans what it must hold
 * @param width width of the plot in px
 * @param locale language of the months' names
 * @param limitYears longest time that is drawn; later days are drawn at its end
 * @returns undefined where there is none
 */
export function createTimeAxis(
  spans: readonly Days[],
  width: number,
  locale: string,
  limitYears: number,
): TimeAxis | undefined {
  if (spans.length === 0) return undefined;
  const earliest = spans.reduce((least, { start }) => Math.min(least, start), Infinity);
  const latest = Math.min(
    spans.reduce((most, { end }) => Math.max(most, end), -Infinity),
    earliest + limitYears * 366,
  );
  const days = latest - earliest;
  const unit = days > 366 * 8 ? 'year' : days > 366 * 4 ? 'half' : days > 300 ? 'quarter' : 'month';
  const step = monthsOf[unit];
  const ticks: Tick[] = [];
  let month = monthOf(earliest, step);
  const first = firstDay(month);
  while (firstDay(month) < latest) month += step;
  const end = firstDay(month);
  const position = (day: number): number => ((Math.min(Math.max(day, first), end) - first) / (end - first)) * width;
  const minimum = unit === 'year' ? 44 : 32;
  let free = -Infinity;
  for (let index = monthOf(earliest, step); index < month; index += step) {
    const day = firstDay(index);
    const fits = position(day) >= free;
    if (fits) free = position(day) + minimum;
    const starts = index % 12 === 0 || ticks.length === 0;
    ticks.push({
      day,
      label: fits && unit !== 'year' ? unitLabel(unit, index, locale) : '',
      ...(starts && (unit !== 'year' || fits) && { year: String(Math.floor(index / 12)) }),
    });
  }
  return { first, end, ticks, position };
}

function unitLabel(unit: 'month' | 'quarter' | 'half', index: number, locale: string): string {
  const month = index % 12;
  if (unit === 'quarter') return `Q${String(month / 3 + 1)}`;
  if (unit === 'half') return `H${String(month / 6 + 1)}`;
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(firstDay(index) * msPerDay);
}

/** Months since the year 0, of the unit that holds a day. */
function monthOf(day: number, step: number): number {
  const date = new Date(day * msPerDay);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  return month - (month % step);
}

function firstDay(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime() / msPerDay;
}
