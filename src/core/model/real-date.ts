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
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= daysIn(Number(text.slice(0, 4)), month);
}

function daysIn(year: number, month: number): number {
  // The calendar repeats every 400 years; `Date` takes the years before 100 for those of the last century.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
