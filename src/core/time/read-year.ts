import { between, numberAt, type Words } from './cursor.ts';
import { hedges, joinWords, yearWords } from './time-words.ts';

/** A year as written. */
export interface YearMatch {
  /** Four-digit year. */
  year: number;
  /** Index of the first word after it. */
  next: number;
  /** Whether it is a fiscal year, whose days nobody outside knows. */
  isFiscal: boolean;
}

const earliest = 1900;
const latest = 2200;
/** Two digits below this are of this century. */
const pivot = 70;

/** Words after which four digits are no year. */
const numbered = new Set(
  'rfc port iso cve es ecmascript windows server office studio vs issue pr pep jep ieee error code level page line rev sql no number nr'.split(
    ' ',
  ),
);
/** Words after which a number counted something. */
const counted = new Set(
  'px ms mb gb kb tb bytes items users stars lines issues prs commits bit bits chars mm km hz mhz rpm usd eur tests files'.split(
    ' ',
  ),
);

/**
 * Completes a year of two digits.
 * @param short 0 to 99
 * @returns 1970 to 2069
 */
function expandYear(short: number): number {
  return short < pivot ? 2000 + short : 1900 + short;
}

/** Reads a year of four digits, with the words around it that only say that it is one. */
function readFullYear(words: Words, at: number): YearMatch | undefined {
  const number = numberAt(words, at, 4, 4);
  if (number === undefined || number < earliest || number > latest) return undefined;
  const after = /^[\s.]*$/.test(between(words, at + 1)) ? yearWords.longest(words.tokens, at + 1) : undefined;
  return { year: number, next: after?.next ?? at + 1, isFiscal: false };
}

/** Reads 'FY25', 'CY 2024'. */
function readMarkedYear(words: Words, at: number): YearMatch | undefined {
  const marked = /^(fy|cy)(\d{2}|\d{4})?$/.exec(words.tokens[at]?.text ?? '');
  if (marked === null) return undefined;
  const isFiscal = marked[1] === 'fy';
  const digits = marked[2];
  if (digits !== undefined) return { year: toFullYear(digits), next: at + 1, isFiscal };
  const apart = /^[\s'’-]*$/.test(between(words, at + 1))
    ? (numberAt(words, at + 1, 4, 4) ?? numberAt(words, at + 1, 2, 2))
    : undefined;
  if (apart === undefined) return undefined;
  return { year: apart < 100 ? expandYear(apart) : apart, next: at + 2, isFiscal };
}

/**
 * A year of two or four digits.
 * @param digits two or four digits
 * @returns four-digit year
 */
export function toFullYear(digits: string): number {
  return digits.length === 2 ? expandYear(Number(digits)) : Number(digits);
}

/**
 * Reads the year that belongs to the period before it: 'March | 2022', "Q4 | '24", 'third quarter | of 2024'.
 * @param words the words
 * @param at index of the first word after the period
 * @returns undefined where none follows
 */
export function readYearAfter(words: Words, at: number): YearMatch | undefined {
  const joint = between(words, at);
  if (/['’]$/.test(joint) || /^\s?[-/]$/.test(joint)) {
    const short = numberAt(words, at, 2, 2);
    if (short !== undefined) return { year: expandYear(short), next: at + 1, isFiscal: false };
  }
  if (!/^[\s,./('’_-]*$/.test(joint)) return undefined;
  const joined = joinWords.skip(words.tokens, at);
  if (joined > at && !/^\s*$/.test(between(words, joined))) return undefined;
  return readFullYear(words, joined) ?? readMarkedYear(words, joined);
}

/**
 * Reads a year that stands at a word, for a time that begins with it.
 * @param words the words
 * @param at index of the word
 * @returns undefined where the word is no year
 */
export function readYearAt(words: Words, at: number): YearMatch | undefined {
  return readFullYear(words, at) ?? readMarkedYear(words, at);
}

/** Whether a word is a hedge: 'mid-2025'. */
function isHedge(words: Words, at: number): boolean {
  return hedges.longest(words.tokens, at)?.next === at + 1;
}

/** Whether the year after follows, in two or four digits: '2024/25'. */
function isNextYear(words: Words, year: number, at: number): boolean {
  const short = numberAt(words, at, 2, 2);
  return short === undefined ? numberAt(words, at, 4, 4) !== undefined : short === (year + 1) % 100;
}

/**
 * Tells whether four digits stand alone as a year: not in a version, an address, a number of something.
 * @param words the words
 * @param at index of the word
 * @param next index of the first word after the year
 * @returns false where something else is as likely
 */
export function isPlainYear(words: Words, at: number, next: number): boolean {
  const number = numberAt(words, at, 4, 4);
  if (number === undefined) return true;
  const before = between(words, at);
  if (/[#$€£@.+×=]$/.test(before) || (at > 0 && /^[-/_]$/.test(before) && !isHedge(words, at - 1))) return false;
  const after = between(words, next);
  const isLast = words.tokens[next] === undefined;
  if (/^[%€$°]/.test(after) || (!isLast && /^[./:_-]$/.test(after) && !isNextYear(words, number, next))) return false;
  if (/^\s*$/.test(before) && numbered.has(words.tokens[at - 1]?.text ?? '')) return false;
  return !(/^\s*$/.test(after) && counted.has(words.tokens[next]?.text ?? ''));
}
