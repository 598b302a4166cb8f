import { dayDays, isDay, periodDays, weekDays, type Days } from './calendar.ts';

/** One time as written, before a year from its surroundings completes it. */
export interface Moment {
  /** The unit it is exact to. */
  unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year';
  /** Four-digit year; absent where none is written. */
  year?: number;
  /** Number of the month (for days, too), week, quarter, half or season. */
  index?: number;
  /** Day of the month. */
  day?: number;
  /** Last day of the month where two are written: 'May 1–15'. */
  lastDay?: number;
  /** Whether the words name no certain days: a fiscal year, 'this year', 05/06/2024. */
  isUnclear?: boolean;
}

/** Order of units from fine to coarse. */
const units: readonly Moment['unit'][] = ['day', 'week', 'month', 'quarter', 'season', 'half', 'year'];

/**
 * The coarser of two units.
 * @param one a unit
 * @param other a unit
 * @returns one of the two
 */
export function coarserUnit(one: Moment['unit'], other: Moment['unit']): Moment['unit'] {
  return units.indexOf(one) >= units.indexOf(other) ? one : other;
}

/**
 * Tells whether a unit is finer than another.
 * @param one a unit
 * @param other a unit
 * @returns false for the same unit
 */
export function isFinerUnit(one: Moment['unit'], other: Moment['unit']): boolean {
  return units.indexOf(one) < units.indexOf(other);
}

/** The days from one day of a month to another. */
function dayRange(year: number, month: number, day: number, lastDay: number): Days | undefined {
  const first = dayDays(year, month, day);
  const last = lastDay === day ? first : dayDays(year, month, lastDay);
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/**
 * Finds the days of a time.
 * @param moment the time
 * @returns undefined where it has no year or is unclear; 'impossible' where the calendar does not have it
 */
export function resolveMoment(moment: Moment): Days | 'impossible' | undefined {
  const { unit, year, index = 1, day = 1 } = moment;
  if (unit === 'day' && isImpossibleDay(moment)) return 'impossible';
  if (year === undefined || moment.isUnclear === true) return undefined;
  if (unit === 'day') return dayRange(year, index, day, moment.lastDay ?? day) ?? 'impossible';
  if (unit === 'week') return weekDays(year, index) ?? 'impossible';
  return periodDays(unit, year, index) ?? 'impossible';
}

/** Whether no year has such a day: February 30, month 13. */
function isImpossibleDay({ index = 1, day = 1, lastDay = day }: Moment): boolean {
  const leapYear = 2024;
  return !isDay(leapYear, index, day) || !isDay(leapYear, index, lastDay);
}
