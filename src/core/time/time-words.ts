/** The words of times in all languages, by their first word. */
import { indexList, indexTables, indexWords, onLanguagesKnown } from '../language/known-languages.ts';
import type { RelativeUnit } from '../language/language.ts';
import type { PhraseIndex } from '../language/phrase-index.ts';

/** A named period of a year: a month, quarter, half or season with its number from 1. */
export interface NamedPeriod {
  /** Which kind of period. */
  unit: 'month' | 'quarter' | 'half' | 'season';
  /** Its number in the year. */
  index: number;
}
/** How a word bounds the time beside it. */
export type Bound = 'by' | 'before' | 'from' | 'after';

/** Index of the names of months, quarters, halves and seasons. */
function indexPeriods(): PhraseIndex<NamedPeriod> {
  return indexWords((index, languages) => {
    for (const { time } of languages) {
      time.months.forEach((phrases, at) => index.add(phrases, { unit: 'month', index: at + 1 }));
      time.quarters.forEach((phrases, at) => index.add(phrases, { unit: 'quarter', index: at + 1 }));
      time.halves.forEach((phrases, at) => index.add(phrases, { unit: 'half', index: at + 1 }));
      time.seasons.forEach((phrases, at) => index.add(phrases, { unit: 'season', index: at + 1 }));
    }
  });
}

/** Names of months, quarters, halves and seasons. */
export const periodNames = indexPeriods();
/** 'early', 'end of', '年末'. */
export const hedges = indexList(({ time }) => time.hedges);
/** 'to', 'bis': between the ends of a range. */
export const rangeWords = indexList(({ time }) => time.to);
/** 'of', 'de': between the parts of one time. */
export const joinWords = indexList(({ time }) => time.of);
/** 'due', 'planned for': before or after a time, saying nothing but that it comes. */
export const labels = indexList(({ time }) => time.labels);
/** 'week', 'KW'. */
export const weekWords = indexList(({ time }) => time.week);
/** '年', 'г', 'year'. */
export const yearWords = indexList(({ time }) => time.year);
/** 'last updated'. */
export const updatedWords = indexList(({ time }) => time.updated);
/** 'this year', 'next quarter'. */
export const relativeTimes: PhraseIndex<RelativeUnit> = indexTables(({ time }) => time.relative);
/** Words before a time that make it a first or last day. */
export const boundsBefore: PhraseIndex<Bound> = indexTables(({ time: { by, before, from, after } }) => ({
  by,
  before,
  from,
  after,
}));
/** Words after a time that make it a first or last day. */
export const boundsAfter: PhraseIndex<Bound> = indexTables(({ time }) => ({
  by: time.bySuffix,
  from: time.fromSuffix,
}));

const startingIndexes = [periodNames, hedges, weekWords, relativeTimes, boundsBefore];
const shortTime = /^(?:\d|[qhts]\d|fy|cy|kw\d|cw\d|w\d|wk\d)/;

/** Words of texts that are kept at most, with whether a time may start with them. */
const keptWords = 4096;
const starts = new Map<string, boolean>();
onLanguagesKnown(() => starts.clear());

/**
 * Tells whether a time may start with a word; most words of a title are told apart by this alone.
 * @param word the word, in lower case
 * @returns false where none can
 */
export function mayStartTime(word: string): boolean {
  let may = starts.get(word);
  if (may === undefined) {
    may = shortTime.test(word) || startingIndexes.some((index) => index.mayStart(word));
    if (starts.size >= keptWords) starts.clear();
    starts.set(word, may);
  }
  return may;
}
