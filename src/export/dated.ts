/** Whether a time can be placed on a calendar. */
import type { When } from '../core/model/types.ts';

/**
 * Tells whether a time names a day that can be drawn or put into a calendar.
 * @param when the time; absent: none
 * @returns false for words alone, such as 'early fall'
 */
export function isDated(when: When | undefined): when is When {
  return when?.start !== undefined || when?.end !== undefined;
}
