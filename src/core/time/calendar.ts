/** Days of calendar periods, in the Gregorian calendar, without time zones. Months, quarters, halves count from 1. */
import { daysInMonth } from '../model/real-date.ts';
import type { IsoDate } from '../model/types.ts';

/** First and last day of a period, both inclusive. */
export interface Days {
  /** First day. */
  start: IsoDate;
  /** Last day. */
  end: IsoDate;
}

const millisecondsPerDay = 86_400_000;

/** A date in four, two and two digits. */
function toIso(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}

/** A date that may overflow: day 0 is the last of the month before. */
function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** A day of a year and month as text. Arithmetic, as a date made for every day read takes longer than the reading. */
function isoOf(year: number, month: number, day: number): IsoDate {
  if (year < 1000 || year > 9999) return toIso(dateOf(year, month, day));
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The months of a year from one to another; the last may lie in the next year (13, 14). */
function monthsDays(year: number, first: number, last: number): Days {
  const [lastYear, lastMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  return { start: isoOf(year, first, 1), end: isoOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) };
}

/**
 * Tells whether the calendar has a day.
 * @param year four-digit year
 * @param month any whole number
 * @param day any whole number
 */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * One day.
 * @param year four-digit year
 * @param month any whole number
 * @param day any whole number
 * @returns undefined where the calendar has no such day
 */
export function dayDays(year: number, month: number, day: number): Days | undefined {
  if (!isDay(year, month, day)) return undefined;
  const date = isoOf(year, month, day);
  return { start: date, end: date };
}

/**
 * The days of a month, quarter, half, season or year.
 * @param unit which kind of period
 * @param year four-digit year; that of the first month
 * @param index number of the month, quarter or half; season 1 is spring (March to May), season 4 winter (from December)
 * @returns undefined where there is no period of that number
 */
export function periodDays(
  unit: 'month' | 'quarter' | 'half' | 'season' | 'year',
  year: number,
  index: number,
): Days | undefined {
  const months = { month: 1, quarter: 3, half: 6, season: 3, year: 12 }[unit];
  const count = unit === 'year' ? 1 : unit === 'season' ? 4 : 12 / months;
  if (index < 1 || index > count) return undefined;
  const first = (index - 1) * months + (unit === 'season' ? 3 : 1);
  return monthsDays(year, first, first + months - 1);
}

/**
 * The seven days of an ISO week, Monday first.
 * @param year ISO year
 * @param week 1 to 53
 * @returns undefined where the year has no such week
 */
export function weekDays(year: number, week: number): Days | undefined {
  const fourth = dateOf(year, 1, 4);
  const monday =
    fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * millisecondsPerDay + (week - 1) * 7 * millisecondsPerDay;
  const thursday = new Date(monday + 3 * millisecondsPerDay);
  if (week < 1 || thursday.getUTCFullYear() !== year) return undefined;
  return { start: toIso(new Date(monday)), end: toIso(new Date(monday + 6 * millisecondsPerDay)) };
}

/**
 * The day so many days later.
 * @param date a date
 * @param days how many days; negative for earlier
 * @returns the date
 */
export function shiftDays(date: IsoDate, days: number): IsoDate {
  return toIso(new Date(Date.parse(date) + days * millisecondsPerDay));
}
