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

/**
 * Reads a day.
 * @param date ISO date
 * @returns milliseconds since 1970 at its start; undefined for a day that no calendar has. Never throws.
 */
export function startOfDay(date: string): number | undefined {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, date.length) !== date ? undefined : time;
}

/**
 * Finds the days that a time covers. An end alone ('by June 2024'), or a start alone, covers the unit it names; an end before
 * its start is drawn at the start.
 * @param when the time
 * @returns undefined where it has no place on a scale of days. Never throws.
 */
export function spanOf(when: When | undefined): Span | undefined {
  if (!isDated(when)) return undefined;
  const from = startOfDay(when.start ?? when.end ?? '');
  const to = startOfDay(when.end ?? when.start ?? '');
  if (from === undefined || to === undefined) return undefined;
  const isExact = when.precision === 'day' && !when.approximate;
  const isOpen = when.start === undefined || when.end === undefined;
  const unit = units[when.precision] ?? utcDay;
  const start = isOpen ? unit.floor(new Date(from)).getTime() : from;
  const end = isOpen
    ? unit.offset(new Date(start), 1).getTime()
    : utcDay.offset(new Date(Math.max(from, to)), 1).getTime();
  if (end - start <= 86_400_000 && when.precision === 'day') return { start, end, look: 'day' };
  return { start, end, look: isExact ? 'exact' : 'period' };
}
