/**
 * Finds times in text and gives them as `When`. Nothing is invented: without a year there are no days, a fiscal year has
 * none, and a date that no calendar has is reported instead of moved.
 */
import type { IsoDate, When } from '../model/types.ts';
import { shiftDays, type Days } from './calendar.ts';
import { between, toWords, type Words } from './cursor.ts';
import { coarserUnit, resolveMoment, type Moment } from './moment.ts';
import { readExpression, type Expression } from './read-expression.ts';
import { joinWords, labels, updatedWords } from './time-words.ts';

/** What is known of a text's surroundings. */
export interface TimeContext {
  /** Year that times without one are in: that of the section around them. Absent where none is named. */
  year?: number;
}

/** A time found in a text. */
export interface WhenMatch {
  /** The time. */
  when: When;
  /** Offset of its first UTF-16 code unit. */
  start: number;
  /** Offset after its last one. */
  end: number;
  /** What is wrong with it; absent where nothing is. */
  problem?: 'impossible-date' | 'end-before-start';
}

/** Longest text that can be nothing but a time, in UTF-16 code units. */
const longestTime = 160;
/** Longest distance between 'last updated' and its date, in words. */
const longestUpdatedGap = 3;

/** Gives the year of the surroundings to times without one. */
function lendYear(moment: Moment | undefined, context: TimeContext): void {
  if (moment !== undefined && context.year !== undefined) moment.year ??= context.year;
}

/** The days of a time that is only a first or a last day. */
function boundDays(days: Days, bound: Expression['bound']): { start?: IsoDate; end?: IsoDate } {
  if (bound === 'by') return { end: days.end };
  if (bound === 'before') return { end: shiftDays(days.start, -1) };
  if (bound === 'from') return { start: days.start };
  if (bound === 'after') return { start: shiftDays(days.end, 1) };
  return days;
}

/** The days of an expression. */
function resolveDays({ from, to, bound }: Expression): { start?: IsoDate; end?: IsoDate } | 'impossible' | undefined {
  const first = resolveMoment(from);
  const last = to === undefined ? first : resolveMoment(to);
  if (first === 'impossible' || last === 'impossible') return 'impossible';
  if (first === undefined || last === undefined) return undefined;
  return boundDays({ start: first.start, end: last.end }, bound);
}

/** An expression as the model holds it. */
function toMatch(words: Words, expression: Expression, context: TimeContext): WhenMatch {
  const { from, to } = expression;
  lendYear(from, context);
  lendYear(to, context);
  const start = words.tokens[expression.first]?.start ?? 0;
  const end = expression.end ?? words.tokens[expression.next - 1]?.end ?? start;
  const days = resolveDays(expression);
  const text = words.text.slice(start, end);
  // eslint-disable-next-line no-control-regex -- plain ASCII is composed already, and asking takes as long as all the rest
  const when = { text: /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFC') } as When;
  if (days !== undefined && days !== 'impossible') {
    if (days.start !== undefined) when.start = days.start;
    if (days.end !== undefined) when.end = days.end;
  }
  when.precision = to === undefined ? from.unit : coarserUnit(from.unit, to.unit);
  when.approximate = expression.isHedged || from.unit === 'season' || to?.unit === 'season';
  const match: WhenMatch = { when, start, end };
  if (days === 'impossible') match.problem = 'impossible-date';
  else if (when.start !== undefined && when.end !== undefined && when.end < when.start)
    match.problem = 'end-before-start';
  return match;
}

/** Whether a time has a year or says day and month: it can be nothing else. */
function isCertain({ from, to, first }: Expression, words: Words): boolean {
  if ((from.year ?? to?.year) !== undefined || from.unit === 'day') return true;
  return from.unit === 'quarter' && (words.tokens[first]?.text ?? '').startsWith('q');
}

/** Whether a period without a year is set apart or introduced: 'by June', 'early fall', '(October)', 'Due: March'. */
function isIntroduced(words: Words, expression: Expression): boolean {
  const { first, next } = expression;
  // '(H2)' may be a protocol, a heading, a hydrogen.
  if (expression.from.unit === 'half') return false;
  const last = between(words, next);
  const isClosed = next >= words.tokens.length || /^\s*[)\],.;:|–—!?]/.test(last) || /^\s-/.test(last);
  if (!isClosed && expression.end === undefined) return false;
  if (expression.end !== undefined || expression.bound !== undefined || expression.isHedged) return true;
  const before = between(words, first);
  if (/[([（|:]\s*$/.test(before)) return true;
  const word = words.tokens[first];
  const isCapital = word !== undefined && /^[^a-z]/.test(words.text.charAt(word.start));
  return isCapital && first > 0 && /^\s+$/.test(before) && labels.longest(words.tokens, first - 1)?.next === first;
}

/** Whether a number is the end of another one: in '0.3 - June 2011' no third of June. */
function isFraction({ text, tokens }: Words, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  return text.charAt(start - 1) === '.' && /^\d{1,2}(?!\d)/.test(tokens[at]!.text) && /\d/.test(text.charAt(start - 2));
}

/** The first time in a text. */
function findExpression(words: Words): Expression | undefined {
  for (let at = 0; at < words.tokens.length; at++) {
    const expression = isFraction(words, at) ? undefined : readExpression(words, at);
    if (expression === undefined) continue;
    if (isCertain(expression, words) || isIntroduced(words, expression)) return expression;
  }
  return undefined;
}

/**
 * Finds the first time in a text.
 * @param text plain text of any length; cost grows in proportion to it
 * @param context what is known of its surroundings
 * @returns the time with its place, or undefined where there is none. Month and season names without a year count only
 *   where they are introduced ('by May', not 'may'). Never throws.
 * @example readWhen('Ship by June 2024')?.when // {text: 'by June 2024', end: '2024-06-30', precision: 'month', …}
 */
export function readWhen(text: string, context: TimeContext = {}): WhenMatch | undefined {
  const words = toWords(text);
  const expression = findExpression(words);
  return expression && toMatch(words, expression, context);
}

/** Index after words that only say that a time comes. */
function skipLabels(words: Words, from: number, to: number): number {
  let index = from;
  while (index < to) {
    const next = Math.max(labels.skip(words.tokens, index), joinWords.skip(words.tokens, index));
    if (next === index) return index;
    index = next;
  }
  return index;
}

/** The first time after some of the words before it, or after all of them. */
function findAfter(words: Words, labelled: number): Expression | undefined {
  let expression = labelled === 0 ? undefined : readExpression(words, labelled);
  for (let begin = 1; expression === undefined && begin < labelled; begin++) expression = readExpression(words, begin);
  return expression;
}

/**
 * Reads a text that is nothing but a time; a label ('Due:', 'ETA') may stand before or after it.
 * @param text plain text
 * @param context what is known of its surroundings
 * @returns undefined where other words stand beside the time. Never throws.
 * @example readWholeWhen('Due: March 2022')?.when.text // 'March 2022'
 */
export function readWholeWhen(text: string, context: TimeContext = {}): WhenMatch | undefined {
  if (text.length > longestTime) return undefined;
  const words = toWords(text);
  const count = words.tokens.length;
  const labelled = skipLabels(words, 0, count);
  const expression = readExpression(words, 0) ?? findAfter(words, labelled);
  if (expression === undefined || skipLabels(words, expression.next, count) < count) return undefined;
  return toMatch(words, expression, context);
}

/**
 * Reads when a document says it was last changed: 'Last updated: June 1st, 2021'.
 * @param text plain text of a line
 * @returns the time, with the place of the whole phrase; undefined where the text says no such thing. Never throws.
 */
export function readUpdated(text: string): WhenMatch | undefined {
  const words = toWords(text);
  const phrase = updatedWords.first(words.tokens);
  if (phrase === undefined) return undefined;
  for (let at = phrase.next; at <= phrase.next + longestUpdatedGap; at++) {
    const expression = readExpression(words, at);
    if (expression === undefined) continue;
    const match = toMatch(words, expression, {});
    return { ...match, start: words.tokens[phrase.index]?.start ?? match.start };
  }
  return undefined;
}
