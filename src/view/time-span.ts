/** From a time as the document says it to a stretch of days that can be drawn. All arithmetic is in UTC. */
import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import type { Precision, When } from '../core/model/types.ts';
import { isDated } from './choose-axis.ts';

/** A stretch of days. */
export interface Span {
  /** First moment, in milliseconds since 1970. */
  readonly start: number;
  /** First moment after it. */
  readonly end: number;
  /** How exact it is: `exact` from day to day, `period` a whole unit of time, `day` a single day. */
  readonly look: 'exact' | 'period' | 'day';
}

const units: Readonly<Record<Precision, TimeInterval | null>> = {
  day: utcDay,
  week: utcMonday,
  month: utcMonth,
  quarter: utcMonth.every(3),
  half: utcMonth.every(6),
  season: null,
  year: utcYear,
  none: null,
};

const dayLength = 86_400_000;
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads a day. Ten thousand are read before the first frame, so no `Date` is made.
 * @param date ISO date
 * @returns milliseconds since 1970 at its start; undefined for a day that no calendar has. Never throws.
 */
export function startOfDay(date: string): number | undefined {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return undefined;
  const year = readDigits(date, 0, 4);
  const month = readDigits(date, 5, 7);
  const day = readDigits(date, 8, 10);
  if (Number.isNaN(year + month + day)) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && !isLeap ? 28 : (monthLengths[month - 1] ?? 0);
  if (day < 1 || day > length) return undefined;
  // `Date.UTC` takes years before 100 for years of the twentieth century.
  return year < 100 ? Date.parse(`${date}T00:00:00Z`) : Date.UTC(year, month - 1, day);
}

function readDigits(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Finds the days that a time covers. An end alone ('by June 2024'), or a start alone, covers the unit it names.
 * @param when the time
 * @returns undefined where it has no place on a scale of days, as where it ends before it starts. Never throws.
 */
export function spanOf(when: When | undefined): Span | undefined {
  if (!isDated(when)) return undefined;
  const from = startOfDay(when.start ?? when.end ?? '');
  const to = startOfDay(when.end ?? when.start ?? '');
  if (from === undefined || to === undefined) return undefined;
  if (when.start === undefined || when.end === undefined) return wholeUnit(from, when.precision);
  const end = to + dayLength;
  if (when.precision !== 'day' || when.approximate) return { start: from, end, look: 'period' };
  return { start: from, end, look: end - from === dayLength ? 'day' : 'exact' };
}

/** The unit that a day lies in: 'by June 2024' names no other. */
function wholeUnit(time: number, precision: Precision): Span {
  const unit = units[precision] ?? utcDay;
  const start = unit.floor(new Date(time));
  const look = precision === 'day' ? 'day' : 'period';
  return { start: start.getTime(), end: unit.offset(start, 1).getTime(), look };
}
