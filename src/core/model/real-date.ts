const pattern = /^\d{4}-\d\d-\d\d$/;

/**
 * Tells whether a text is a day that the calendar has.
 * @param text any text
 * @returns true for `2024-02-29`, false for `2026-02-31`, `2026-2-01` and whatever is no date
 */
export function isRealDate(text: string): boolean {
  if (!pattern.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month);
}

/**
 * Counts the days of a month.
 * @param year four-digit year
 * @param month 1 to 12
 * @returns 28 to 31
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
