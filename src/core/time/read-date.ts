import { between, numberAt, signBefore, type Words } from './cursor.ts';
import type { Moment } from './moment.ts';

/** A time found at a word. */
export interface MomentMatch {
  /** The time. */
  moment: Moment;
  /** Index of the first word after it. */
  next: number;
}

/** `2024-05-01`, `2024/05/01`, `2024.05.01`, `2023/09/xx`, `2024-05-01T12:00Z`; a dot asks for two digits, else it is a version. */
function readYearFirst(words: Words, at: number): MomentMatch | undefined {
  const year = numberAt(words, at, 4, 4);
  if (year === undefined || year < 1900 || year > 2200) return undefined;
  const sign = signBefore(words, at + 1, '-/.');
  if (sign === '') return undefined;
  const least = sign === '.' ? 2 : 1;
  const month = numberAt(words, at + 1, least, 2);
  if (month === undefined) return undefined;
  if (signBefore(words, at + 2, sign) !== '') {
    const plainDay = numberAt(words, at + 2, least, 2);
    if (plainDay !== undefined) return { moment: { unit: 'day', year, index: month, day: plainDay }, next: at + 3 };
    const text = words.tokens[at + 2]?.text ?? '';
    if (/^(?:xx|x|dd)$/.test(text)) return { moment: { unit: 'month', year, index: month }, next: at + 3 };
    const day = /^(\d{1,2})(?:t\d{1,2})?$/.exec(text)?.[1];
    if (day === undefined || day.length < least) return undefined;
    return { moment: { unit: 'day', year, index: month, day: Number(day) }, next: afterClock(words, at + 3, text) };
  }
  // '2024/6' alone is June; in a sentence it may be a fraction.
  const isWhole = sign === '/' && words.tokens.length === 2;
  const hasDigits = isWhole || words.tokens[at + 1]?.text.length === 2;
  const isMonth = sign !== '.' && month >= 1 && month <= 12 && hasDigits;
  return isMonth ? { moment: { unit: 'month', year, index: month }, next: at + 2 } : undefined;
}

/** Index after a time of day that follows a `T`. */
function afterClock(words: Words, at: number, dayText: string): number {
  if (!dayText.includes('t')) return at;
  let next = at;
  while (/^[:.+-]$/.test(between(words, next)) && /^\d{1,3}z?$|^z$/.test(words.tokens[next]?.text ?? '')) next += 1;
  return next;
}

/** `01.05.2024`, `15/05/2024`, `05/15/2024`; where day and month cannot be told apart, the days stay open. */
function readYearLast(words: Words, at: number): MomentMatch | undefined {
  const first = numberAt(words, at, 1, 2);
  const second = numberAt(words, at + 1, 1, 2);
  const year = numberAt(words, at + 2, 4, 4);
  if (first === undefined || second === undefined || year === undefined || year < 1900 || year > 2200) return undefined;
  const sign = signBefore(words, at + 1, '-/.');
  if (sign === '' || signBefore(words, at + 2, sign) === '') return undefined;
  const next = at + 3;
  if (sign === '.' || first > 12 || first === second)
    return { moment: { unit: 'day', year, index: second, day: first }, next };
  if (second > 12) return { moment: { unit: 'day', year, index: first, day: second }, next };
  return { moment: { unit: 'day', year, index: first, day: second, isUnclear: true }, next };
}

/** `03/2024`, `03.2024`. */
function readMonthYear(words: Words, at: number): MomentMatch | undefined {
  const sign = signBefore(words, at + 1, '/.');
  const month = numberAt(words, at, sign === '/' ? 1 : 2, 2);
  const year = numberAt(words, at + 1, 4, 4);
  if (sign === '' || month === undefined || month < 1 || month > 12) return undefined;
  if (year === undefined || year < 1900 || year > 2200) return undefined;
  return { moment: { unit: 'month', year, index: month }, next: at + 2 };
}

/**
 * Reads a date or month in digits at a word.
 * @param words the words
 * @param at index of the word
 * @returns undefined where none starts there, as in a version or a fraction
 */
export function readDigitDate(words: Words, at: number): MomentMatch | undefined {
  const start = words.tokens[at]?.start ?? 0;
  const before = start === 0 || (words.tokens[at - 1]?.end ?? 0) === start ? '' : words.text.charAt(start - 1);
  if (before === '#' || before === '.' || (before >= '0' && before <= '9')) return undefined;
  if (at > 0 && signBefore(words, at, '-/') !== '') return undefined;
  return readYearFirst(words, at) ?? readYearLast(words, at) ?? readMonthYear(words, at);
}
