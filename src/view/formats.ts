/** Formats of a language, each made when first needed and then kept: making one takes as long as drawing several rows. */
import { plainDay, plainRange, unitParts, type DayParts } from './plain-date.ts';

const lists = new Map<string, Intl.ListFormat>();
const days = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/**
 * Gives what writes lists whose last two are joined by 'and'.
 * @param locale language tag
 */
export function listFormat(locale: string): Intl.ListFormat {
  return keep(lists, locale, () => new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' }));
}

/**
 * Writes a day, in UTC.
 * @param locale language tag
 * @param date the day
 * @param parts what is written of it
 */
export function formatDay(locale: string, date: Date, parts: DayParts): string {
  return plainDay(locale, date, parts) ?? dayFormat(locale, parts).format(date);
}

/**
 * Writes the days from one to another, in UTC; what both have in common is said once.
 * @param locale language tag
 * @param from first day
 * @param to last day, not before it
 * @param unit how exact they are
 */
export function formatDays(locale: string, from: Date, to: Date, unit: keyof typeof unitParts): string {
  return plainRange(locale, from, to, unit) ?? dayFormat(locale, unitParts[unit]).formatRange(from, to);
}

/**
 * Gives what writes numbers in a language.
 * @param locale language tag
 */
export function numberFormat(locale: string): Intl.NumberFormat {
  return keep(numbers, locale, () => new Intl.NumberFormat(locale));
}

function dayFormat(locale: string, parts: DayParts): Intl.DateTimeFormat {
  const key = `${locale} ${parts.day ?? ''} ${parts.month ?? ''} ${parts.year ?? ''}`;
  return keep(days, key, () => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts }));
}

function keep<T>(kept: Map<string, T>, key: string, make: () => T): T {
  let known = kept.get(key);
  if (known === undefined) kept.set(key, (known = make()));
  return known;
}
