/** The days that a time names, as far as the calendar has them. */
import { isRealDate } from '../core/model/real-date.ts';
import type { IsoDate, When } from '../core/model/types.ts';

/** Days of a time. */
export interface NamedDays {
  /** First day; absent where the time names none. */
  readonly start?: IsoDate;
  /** Last day, inclusive. */
  readonly end?: IsoDate;
}

/**
 * Finds the days that a time names. A model that no reader has checked may name one that there is not, such as 2026-02-31.
 * @param when the time; absent: none
 * @returns neither day for words alone, such as 'early fall', nor one that the calendar does not have
 */
export function namedDays(when: When | undefined): NamedDays {
  const { start, end } = when ?? {};
  return {
    ...(start !== undefined && isRealDate(start) && { start }),
    ...(end !== undefined && isRealDate(end) && { end }),
  };
}

/**
 * Tells whether a time has days that can be put into a calendar. A season has: what has no place on a scale of days, as the
 * pictures draw it, is told by `spanOf`.
 * @param when the time; absent: none
 * @returns false for words alone, and where the calendar has no such day
 */
export function hasDays(when: When | undefined): when is When {
  const { start, end } = namedDays(when);
  return (start ?? end) !== undefined;
}
