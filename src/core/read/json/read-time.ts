/** Reads times: in words, as the model has them, or as a first and a last day. */
import { precisions } from '../../model/kinds.ts';
import { isRealDate } from '../../model/real-date.ts';
import type { When } from '../../model/types.ts';
import { readWholeWhen } from '../../time/read-when.ts';
import type { JsonContext, Place } from './json-context.ts';
import { member, readChoice, readMaybeFlag, readWord } from './read-parts.ts';

/**
 * A time of the model, or one in words.
 * @param place an object with `text`, or with `start` and `end`, or a text: 'Q3 2026'
 * @param context takes the diagnostics; a day that is none, or an end before the start, is one
 * @returns the time, without days where its words name none; undefined for null, an empty text and another shape
 */
export function readTime(place: Place, context: JsonContext): When | undefined {
  if (place.node.kind === 'object') {
    const words = member(place, 'text')?.node;
    const start = member(place, 'start');
    const end = member(place, 'end');
    if (words?.kind === 'text') return readModelTime(place, words.value, context);
    if (start !== undefined || end !== undefined) return readSpan(start, end, context);
    context.reportShape(place, 'a time such as "Q3 2026"');
    return undefined;
  }
  const text = readWord(place, context)?.trim();
  return text === undefined || text === '' ? undefined : readTimeText(text, place, context);
}

/** A time as the model has it: the days that the calendar has, and its words whatever they are. */
function readModelTime(place: Place, text: string, context: JsonContext): When {
  const when: When = {
    text,
    precision: readChoice(member(place, 'precision'), precisions, context) ?? 'none',
    approximate: readMaybeFlag(member(place, 'approximate'), context) ?? false,
  };
  for (const name of ['start', 'end'] as const) {
    const day = member(place, name);
    if (day?.node.kind === 'text' && isRealDate(day.node.value)) when[name] = day.node.value;
    else if (day?.node.kind === 'text')
      context.report('impossible-date', `${day.path}: '${day.node.value}' is no day of the calendar.`, day.node);
    else if (day !== undefined && day.node.kind !== 'null') context.reportShape(day, 'a date such as "2026-03-31"');
  }
  return inOrder(when, place, context);
}

/** A time that ends before it starts keeps its words alone. */
function inOrder(when: When, { path, node }: Place, context: JsonContext): When {
  if (when.start === undefined || when.end === undefined || when.start <= when.end) return when;
  context.report('end-before-start', `${path}: '${when.text}' ends before it starts.`, node);
  const { text, precision, approximate } = when;
  return { text, precision, approximate };
}

/** A time in words; words that are none are kept without days. */
function readTimeText(text: string, place: Place, context: JsonContext): When {
  const match = readWholeWhen(text);
  if (match === undefined) return { text, precision: 'none', approximate: false };
  if (match.problem === 'impossible-date')
    context.report(match.problem, `${place.path}: '${text}' is not a real time.`, place.node);
  return inOrder({ ...match.when, text }, place, context);
}

/**
 * The time between two dates, either of which may be missing.
 * @param start first day, as a date or in words; undefined for an open start
 * @param end last day, which is a part of it; undefined for an open end
 * @param context takes the diagnostics; a day that is none, or an end before the start, is one
 * @returns the span; undefined where neither can be read
 */
export function readSpan(start: Place | undefined, end: Place | undefined, context: JsonContext): When | undefined {
  const first = start && readTime(start, context);
  const last = end && readTime(end, context);
  if (first === undefined && last === undefined) return undefined;
  const when: When = {
    text: [first?.text, last?.text].filter((text) => text !== undefined).join(' – '),
    ...(first?.start === undefined ? {} : { start: first.start }),
    ...(last?.end === undefined ? {} : { end: last.end }),
    precision: first?.precision ?? last?.precision ?? 'none',
    approximate: (first?.approximate ?? false) || (last?.approximate ?? false),
  };
  return end === undefined ? when : inOrder(when, end, context);
}
