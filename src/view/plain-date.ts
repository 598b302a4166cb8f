/**
 * Days in American English, without `Intl`: its first use for dates takes longer than drawing the rows of a plot. A test holds
 * both to the same answers. Other languages, British English among them, are left to `Intl`.
 */

/** Parts of a day that are written. */
export interface DayParts {
  readonly day?: 'numeric' | undefined;
  readonly month?: 'long' | 'short' | 'narrow' | undefined;
  readonly year?: 'numeric' | undefined;
}

/** What is written of days, months and years. */
export const unitParts = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Readonly<Record<string, DayParts>>;

const american = /^en(?:-us)?$/i;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const lengths = { long: Infinity, short: 3, narrow: 1 } as const;

/**
 * Writes a day, in UTC.
 * @param locale language tag
 * @param date the day
 * @param parts what is written of it
 * @returns undefined where `Intl.DateTimeFormat` must be asked: other languages, years that have not four digits
 */
export function plainDay(locale: string, date: Date, parts: DayParts): string | undefined {
  const year = date.getUTCFullYear();
  if (!american.test(locale) || !(year >= 1000 && year <= 9999)) return undefined;
  const month = parts.month && months[date.getUTCMonth()]?.slice(0, lengths[parts.month]);
  const day = parts.day && String(date.getUTCDate());
  const inYear = [month, day].filter(Boolean).join(' ');
  if (!parts.year) return inYear;
  return inYear === '' ? String(year) : `${inYear}${day ? ',' : ''} ${String(year)}`;
}

/**
 * Writes the days from one to another, in UTC, as `Intl.DateTimeFormat` does in browsers: what both have in
 * common is said once.
 * @param locale language tag
 * @param from first day
 * @param to last day, not before it
 * @param unit how exact they are
 * @returns undefined where `Intl` must be asked
 */
export function plainRange(locale: string, from: Date, to: Date, unit: keyof typeof unitParts): string | undefined {
  const parts = unitParts[unit];
  const inYear = { ...parts, year: undefined };
  const inMonth = { ...parts, month: undefined };
  const sameYear = from.getUTCFullYear() === to.getUTCFullYear();
  const sameMonth = sameYear && from.getUTCMonth() === to.getUTCMonth();
  const whole = plainDay(locale, from, parts);
  if (whole === plainDay(locale, to, parts)) return whole;
  const first = sameYear ? plainDay(locale, from, inYear) : whole;
  const last = plainDay(locale, to, sameMonth ? inMonth : parts);
  return first === undefined || last === undefined ? undefined : `${first} – ${last}`;
}
