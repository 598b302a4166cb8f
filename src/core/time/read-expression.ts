/** Reads a time with what surrounds it: bounds ('by'), hedges ('early'), the second end of a range, a closer time in brackets. */
import { between, type Words } from './cursor.ts';
import { isFinerUnit, type Moment } from './moment.ts';
import { readMoment } from './read-moment.ts';
import { boundsAfter, boundsBefore, hedges, joinWords, mayStartTime, rangeWords, type Bound } from './time-words.ts';

/** One or two times with their surroundings. */
export interface Expression {
  /** The time, or the first end of a range. */
  from: Moment;
  /** The second end of a range. */
  to?: Moment;
  /** Whether words hedge. */
  isHedged: boolean;
  /** Whether the time is only a first or last day. */
  bound?: Bound;
  /** Index of the first word. */
  first: number;
  /** Index after the last word. */
  next: number;
  /** Offset after signs that belong to it ('2025+'); absent where the last word ends it. */
  end?: number;
}

interface Opening {
  bound?: Bound;
  isHedged: boolean;
  next: number;
}

const dash = /^\s*(?:-|–|—|−|~|〜|～|\.{2,3}|…|→|->|-->|\/|&)\s*$/;

/** Reads 'by', 'early', 'by the end of' before a time. */
function readOpening(words: Words, at: number): Opening {
  const opening: Opening = { isHedged: false, next: at };
  const bound = boundsBefore.longest(words.tokens, at);
  const isHedge = (hedges.longest(words.tokens, at)?.next ?? at) >= (bound?.next ?? at + 1);
  if (bound !== undefined && !isHedge) {
    opening.bound = bound.value;
    opening.next = joinWords.skip(words.tokens, bound.next);
  }
  const hedged = hedges.skip(words.tokens, opening.next);
  if (hedged > opening.next) {
    opening.isHedged = true;
    opening.next = joinWords.skip(words.tokens, hedged);
  }
  return opening;
}

/** Lends the two ends of a range each other's year. */
function shareYear(from: Moment, to: Moment): void {
  const isTurned = from.unit === to.unit && (from.index ?? 0) > (to.index ?? 0);
  if (from.year === undefined && to.year !== undefined) {
    from.year = isTurned ? to.year - 1 : to.year;
    if (to.isUnclear === true) from.isUnclear = true;
  } else if (to.year === undefined && from.year !== undefined) {
    to.year = isTurned ? from.year + 1 : from.year;
    if (from.isUnclear === true) to.isUnclear = true;
  }
}

/** Reads '– Q4 2025', 'to June' after a time. */
function readRangeEnd(words: Words, expression: Expression): void {
  const { next, from } = expression;
  const joint = between(words, next);
  const word = /^\s+$|^$/.test(joint) ? rangeWords.longest(words.tokens, next) : undefined;
  if (word === undefined && !dash.test(joint)) return;
  const begin = word?.next ?? next;
  const hedged = hedges.skip(words.tokens, begin);
  const to = readMoment(words, joinWords.skip(words.tokens, hedged)) ?? readShortYearEnd(words, expression);
  if (to === undefined || !canClose(from, to.moment, joint)) return;
  shareYear(from, to.moment);
  expression.to = to.moment;
  expression.next = to.next;
  if (hedged > begin) expression.isHedged = true;
}

/** '2024/25', '2024-25', '2024/2025'; in '2024-2500' no year follows. */
function readShortYearEnd(words: Words, { from, next }: Expression): ReturnType<typeof readMoment> {
  const word = words.tokens[next]?.text ?? '';
  if (from.unit !== 'year' || from.year === undefined || !/^(?:\d{2}){1,2}$/.test(word)) return undefined;
  const year = word.length === 4 ? Number(word) : from.year + 1;
  const isLater = word.length === 4 ? year > from.year && year < from.year + 10 : Number(word) === year % 100;
  return isLater ? { moment: { unit: 'year', year }, next: next + 1 } : undefined;
}

/** 'Winter 2030/31': the second year is that of its last months. */
function readWinterEnd(words: Words, expression: Expression): void {
  const { from, to, next } = expression;
  const word = words.tokens[next]?.text ?? '';
  if (to !== undefined || from.unit !== 'season' || from.year === undefined) return;
  if (!/^(?:\d{2}){1,2}$/.test(word) || !/^\s*[/–-]\s*$/.test(between(words, next))) return;
  if (Number(word) === (from.year + 1) % (word.length === 4 ? 10_000 : 100)) expression.next = next + 1;
}

/** Whether a time may close a range: a slash or '&' parts equals alone, and a year never closes what has one. */
function canClose(from: Moment, to: Moment, joint: string): boolean {
  if (/[/&]/.test(joint) && from.unit !== to.unit) return false;
  return !(to.unit === 'year' && from.unit !== 'year');
}

/** Reads '(October)' after a quarter: the closer of the two counts. */
function readRefinement(words: Words, expression: Expression): void {
  if (expression.to !== undefined || !/^\s*[(（]\s*$/.test(between(words, expression.next))) return;
  const inner = readMoment(words, expression.next);
  if (inner === undefined || !isFinerUnit(inner.moment.unit, expression.from.unit)) return;
  const closing = /^\s*[)）]/.exec(between(words, inner.next));
  if (closing === null) return;
  const year = inner.moment.year ?? expression.from.year;
  if (year !== undefined) inner.moment.year = year;
  expression.from = inner.moment;
  expression.isHedged = false;
  expression.next = inner.next;
  expression.end = (words.tokens[inner.next - 1]?.end ?? 0) + closing[0].length;
}

/** Reads what follows a time: '年末', 'and beyond', '+', '?', '(tentative)'. */
function readClosing(words: Words, expression: Expression): void {
  const hedge = /^[(（]?$/.test(between(words, expression.next).trim())
    ? hedges.longest(words.tokens, expression.next)
    : undefined;
  const isIdeographic =
    hedge !== undefined && /^[^\p{Script=Latin}\p{Script=Cyrillic}\d]/u.test(words.tokens[expression.next]?.text ?? '');
  const isBracketed = /[(（]/.test(between(words, expression.next));
  if (hedge !== undefined && (isIdeographic || (isBracketed && /^\s*[)）]/.test(between(words, hedge.next))))) {
    expression.isHedged = true;
    expression.next = hedge.next;
    if (isBracketed)
      expression.end = (words.tokens[hedge.next - 1]?.end ?? 0) + between(words, hedge.next).search(/[)）]/) + 1;
  }
  const bound =
    expression.bound === undefined && /^[\s,]*$/.test(between(words, expression.next))
      ? boundsAfter.longest(words.tokens, expression.next)
      : undefined;
  if (bound !== undefined) {
    expression.bound = bound.value;
    expression.next = bound.next;
    delete expression.end;
  }
  readClosingSign(words, expression);
}

/** '2025+' begins then, 'Q3 2025?' is not certain. */
function readClosingSign(words: Words, expression: Expression): void {
  const sign = /^(\+|\?)\B/.exec(between(words, expression.next))?.[1];
  if (sign === undefined || expression.end !== undefined) return;
  if (sign === '+') expression.bound ??= 'from';
  else expression.isHedged = true;
  expression.end = (words.tokens[expression.next - 1]?.end ?? 0) + 1;
}

/** Takes in the bracket that closes one opened inside: 'Q3 (2025)'. */
function closeBracket(words: Words, expression: Expression): void {
  if (expression.end !== undefined) return;
  const last = words.tokens[expression.next - 1]?.end ?? 0;
  const inner = words.text.slice(words.tokens[expression.first]?.start ?? 0, last);
  if (/[(（][^)）]{0,40}$/.test(inner) && /^[)）]/.test(between(words, expression.next))) expression.end = last + 1;
}

/**
 * Reads the time expression that starts at a word.
 * @param words the words
 * @param at index of the word
 * @returns undefined where none starts there. Never throws.
 */
export function readExpression(words: Words, at: number): Expression | undefined {
  const word = words.tokens[at];
  if (word === undefined || !mayStartTime(word.text)) return undefined;
  const opening = readOpening(words, at);
  const bare = opening.next > at ? readMoment(words, opening.next) : undefined;
  const match = bare ?? readMoment(words, at);
  if (match === undefined) return undefined;
  const expression: Expression = { from: match.moment, isHedged: false, first: at, next: match.next };
  if (bare !== undefined) {
    expression.isHedged = opening.isHedged;
    if (opening.bound !== undefined) expression.bound = opening.bound;
  }
  if (/[~≈]\s?$/.test(between(words, at))) expression.isHedged = true;
  // Most times are the last of their text: nothing can follow.
  if (words.tokens[expression.next - 1]?.end === words.text.length) return expression;
  readRangeEnd(words, expression);
  // 'from June to July' is a range like 'June to July'.
  if (expression.to !== undefined && expression.bound === 'from') delete expression.bound;
  readWinterEnd(words, expression);
  readRefinement(words, expression);
  readClosing(words, expression);
  closeBracket(words, expression);
  return expression;
}
