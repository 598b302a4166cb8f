/**
 * Reads one time that starts at a word: a date, month, quarter, half, season, week or year, the year before or after it.
 */
import { between, numberAt, type Words } from './cursor.ts';
import type { Moment } from './moment.ts';
import { readDigitDate, type MomentMatch } from './read-date.ts';
import { isPlainYear, readYearAfter, readYearAt, toFullYear, type YearMatch } from './read-year.ts';
import { joinWords, mayStartTime, periodNames, relativeTimes, weekWords } from './time-words.ts';

const dayWord = /^(\d{1,2})(?:st|nd|rd|th|er|re|º|ª|o|a|e|de)?$/;
const shortPeriod = /^([qhts])([0-9])$/;
const gluedPeriod = /^(\d{4}|\d{2})([qh])([0-9])$|^([0-9])([qh])(\d{4}|\d{2})?$|^([qh])([0-9])(?:cy|fy)?(\d{4}|\d{2})$/;
const shortWeek = /^(?:kw|cw|w|wk)(\d{1,2})$/;

/** Completes a period with the year found beside it. */
function withYear(moment: Moment, year: YearMatch | undefined, next: number): MomentMatch {
  if (year === undefined) return { moment, next };
  const dated: Moment = { ...moment, year: year.year };
  if (year.isFiscal) dated.isUnclear = true;
  return { moment: dated, next: Math.max(next, year.next) };
}

/** Day of the month at a word: '1', '1st', '1er'; a dot may follow. */
function dayAt(words: Words, at: number): number | undefined {
  const digits = dayWord.exec(words.tokens[at]?.text ?? '')?.[1];
  const day = digits === undefined ? undefined : Number(digits);
  return day !== undefined && day >= 1 && day <= 99 && digits !== '00' ? day : undefined;
}

/** 'June 1st, 2021', 'May 1–15, 2024', 'March 2022', 'Mar 22'. */
function readMonthFirst(words: Words, at: number, month: number, next: number): MomentMatch {
  const plain: Moment = { unit: 'month', index: month };
  const year = readYearAfter(words, next);
  if (year !== undefined) return withYear(plain, year, next);
  const day = /^[\s.-]*$/.test(between(words, next)) ? dayAt(words, next) : undefined;
  if (day === undefined || day > 31 + 9 || at === next) return { moment: plain, next };
  const isRange = /^\s?[-–—]\s?$/.test(between(words, next + 1));
  const lastDay = isRange ? dayAt(words, next + 1) : undefined;
  const end = lastDay === undefined ? next + 1 : next + 2;
  const moment: Moment = { unit: 'day', index: month, day, ...(lastDay === undefined ? {} : { lastDay }) };
  return withYear(moment, readYearAfter(words, end), end);
}

/** '1 June 2021', '1. Juni', '1 de junio de 2021', '1–15 May 2024'. */
function readDayFirst(words: Words, at: number): MomentMatch | undefined {
  const day = dayAt(words, at);
  if (day === undefined) return undefined;
  const lastDay = /^\s?[-–—]\s?$/.test(between(words, at + 1)) ? dayAt(words, at + 1) : undefined;
  const after = lastDay === undefined ? at + 1 : at + 2;
  if (!/^[\s.-]*$/.test(between(words, after))) return undefined;
  const joined = joinWords.skip(words.tokens, after);
  const name = periodNames.longest(words.tokens, joined);
  if (name?.value.unit !== 'month') return undefined;
  const moment: Moment = { unit: 'day', index: name.value.index, day, ...(lastDay === undefined ? {} : { lastDay }) };
  return withYear(moment, readYearAfter(words, name.next), name.next);
}

/** '3月', '3월 5일', '3 月 5 日'. */
function readIdeographicMonth(words: Words, at: number): MomentMatch | undefined {
  const month = numberAt(words, at, 1, 2);
  if (
    month === undefined ||
    !/^[月월]$/.test(words.tokens[at + 1]?.text ?? '') ||
    !/^\s?$/.test(between(words, at + 1))
  )
    return undefined;
  const day = /^\s?$/.test(between(words, at + 2)) ? numberAt(words, at + 2, 1, 2) : undefined;
  const isDay =
    day !== undefined && /^[日일号號]$/.test(words.tokens[at + 3]?.text ?? '') && /^\s?$/.test(between(words, at + 3));
  if (isDay) return { moment: { unit: 'day', index: month, day }, next: at + 4 };
  return month >= 1 && month <= 12 ? { moment: { unit: 'month', index: month }, next: at + 2 } : undefined;
}

/** 'Q3', 'H1', 'T3', 'S1' without their year. French and Spanish letters count only beside a year. */
function readShortPeriod(words: Words, at: number): (MomentMatch & { needsYear: boolean }) | undefined {
  const match = shortPeriod.exec(words.tokens[at]?.text ?? '');
  if (match === null) return undefined;
  const unit = match[1] === 'q' || match[1] === 't' ? 'quarter' : 'half';
  const index = Number(match[2]);
  const isImpossible = index < 1 || index > (unit === 'quarter' ? 4 : 2);
  const isForeign = match[1] === 't' || match[1] === 's';
  if (isForeign && isImpossible) return undefined;
  return { moment: { unit, index }, next: at + 1, needsYear: isForeign || isImpossible };
}

/** '2024Q4', '22H1', '1Q24', '2H 2025', 'Q42024'. */
function readGluedPeriod(words: Words, at: number): MomentMatch | undefined {
  const match = gluedPeriod.exec(words.tokens[at]?.text ?? '');
  if (match === null) return undefined;
  const unit = (match[2] ?? match[5] ?? match[7]) === 'q' ? 'quarter' : 'half';
  const moment: Moment = { unit, index: Number(match[3] ?? match[4] ?? match[8]) };
  const digits = match[1] ?? match[6] ?? match[9];
  const year = digits === undefined ? readYearAfter(words, at + 1) : undefined;
  if (digits === undefined && year === undefined) return undefined;
  if (digits !== undefined) moment.year = toFullYear(digits);
  if (moment.year !== undefined && words.tokens[at]?.text.includes('fy') === true) moment.isUnclear = true;
  return withYear(moment, year, at + 1);
}

/** 'week 12, 2025', 'KW 12/2025', 'W12 2025'; a week without a year is none, and 'week 9-12' are four of them. */
function readWeek(words: Words, at: number): MomentMatch | undefined {
  const glued = shortWeek.exec(words.tokens[at]?.text ?? '')?.[1];
  const word = weekWords.longest(words.tokens, at);
  const number = glued === undefined && word !== undefined ? numberAt(words, word.next, 1, 2) : Number(glued);
  const next = glued === undefined ? (word?.next ?? at) + 1 : at + 1;
  if (number === undefined || Number.isNaN(number)) return undefined;
  if (/^\s*[-–—]\s*$/.test(between(words, next)) && numberAt(words, next, 1, 2) !== undefined) return undefined;
  const year = readYearAfter(words, next);
  return year === undefined ? undefined : withYear({ unit: 'week', index: number }, year, next);
}

/** The period that follows a year: '2021 | Q4', '2022 | March', '2018 年 | 秋季', '2025-W12'. */
function readPeriodAfterYear(words: Words, at: number): MomentMatch | undefined {
  if (!/^[\s,./('’_-]*$/.test(between(words, at))) return undefined;
  const short = readShortPeriod(words, at);
  if (short !== undefined) return short;
  const week = shortWeek.exec(words.tokens[at]?.text ?? '')?.[1];
  if (week !== undefined) return { moment: { unit: 'week', index: Number(week) }, next: at + 1 };
  const month = readIdeographicMonth(words, at);
  if (month !== undefined) return month;
  const joined = joinWords.skip(words.tokens, at);
  const name = periodNames.longest(words.tokens, joined);
  if (name === undefined) return undefined;
  if (name.value.unit !== 'month') return { moment: { ...name.value }, next: name.next };
  const day = /^[\s.-]*$/.test(between(words, name.next)) ? dayAt(words, name.next) : undefined;
  if (day === undefined) return { moment: { ...name.value }, next: name.next };
  return { moment: { unit: 'day', index: name.value.index, day }, next: name.next + 1 };
}

/** A time that begins with its year. */
function readYearFirst(words: Words, at: number): MomentMatch | undefined {
  const year = readYearAt(words, at);
  if (year === undefined) return undefined;
  const period = readPeriodAfterYear(words, year.next);
  if (period !== undefined && !/[#.]$/.test(between(words, at))) return withYear(period.moment, year, period.next);
  if (!isPlainYear(words, at, year.next)) return undefined;
  return withYear({ unit: 'year' }, year, year.next);
}

/** A named month, quarter, half or season, with a day and year where they follow. */
function readNamed(words: Words, at: number): MomentMatch | undefined {
  const name = periodNames.longest(words.tokens, at);
  if (name === undefined) return undefined;
  if (name.value.unit === 'month') return readMonthFirst(words, at, name.value.index, name.next);
  return withYear({ ...name.value }, readYearAfter(words, name.next), name.next);
}

/** 'this year', 'next quarter': which days they are depends on when they were written. */
function readRelative(words: Words, at: number): MomentMatch | undefined {
  const match = relativeTimes.longest(words.tokens, at);
  return match && { moment: { unit: match.value, isUnclear: true }, next: match.next };
}

/**
 * Reads the time that starts at a word.
 * @param words the words
 * @param at index of the word
 * @returns undefined where none starts there. Never throws.
 */
export function readMoment(words: Words, at: number): MomentMatch | undefined {
  const first = words.tokens[at];
  if (first === undefined || !mayStartTime(first.text)) return undefined;
  const digits = readDigitDate(words, at);
  if (digits !== undefined) return digits;
  const short = readShortPeriod(words, at);
  if (short !== undefined) {
    const year = readYearAfter(words, short.next);
    return short.needsYear && year === undefined ? undefined : withYear(short.moment, year, short.next);
  }
  return (
    readGluedPeriod(words, at) ??
    readYearFirst(words, at) ??
    readWeek(words, at) ??
    readDayFirst(words, at) ??
    readIdeographicMonth(words, at) ??
    readRelative(words, at) ??
    readNamed(words, at)
  );
}
