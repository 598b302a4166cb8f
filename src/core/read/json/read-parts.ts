/** Reads the parts of which items, groups and milestones are made: texts, flags, counts, statuses, progress. */
import { readStateValue } from '../../language/states.ts';
import { statusOrder } from '../../model/status-order.ts';
import type { Progress, Status } from '../../model/types.ts';
import { statusOfColumnMark } from '../../language/status-marks.ts';
import type { JsonContext, Place } from './json-context.ts';

/**
 * The entries of a list, or the one value that stands for a list of one.
 * @param place a list, or one value; null is an empty list
 * @returns the entries with their paths: `items[0]`
 */
export function toList({ node, path }: Place): Place[] {
  if (node.kind === 'null') return [];
  if (node.kind !== 'list') return [{ node, path }];
  return node.items.map((item, index) => ({ node: item, path: `${path}[${String(index)}]` }));
}

/**
 * A member of an object; undefined where it has none of that name.
 * @param place what may be an object; of anything else there is no member
 * @param key its name
 */
export function member({ node, path }: Place, key: string): Place | undefined {
  const value = node.kind === 'object' ? node.members.get(key) : undefined;
  return value && { node: value, path: path === '' ? key : `${path}.${key}` };
}

/**
 * Text. Anything else but null is reported; a number is read as its digits nevertheless.
 * @param place where the text should stand
 * @param context takes the diagnostics; a number, list, object or boolean is one
 * @returns the text as it stands; undefined for null and for what is neither text nor number
 */
export function readText(place: Place, context: JsonContext): string | undefined {
  const { node } = place;
  if (node.kind === 'number') context.reportShape(place, 'a text');
  return readWord(place, context);
}

/**
 * Text, or a number as text, for what is often counted: an id, a year, a priority. Anything else but null is
 * reported.
 * @param place where it should stand
 * @param context takes the diagnostics; a list, object or boolean is one
 * @returns the text as it stands; undefined where there is none
 */
export function readWord(place: Place, context: JsonContext): string | undefined {
  const { node } = place;
  if (node.kind === 'text') return node.value;
  if (node.kind === 'number') return String(node.value);
  if (node.kind !== 'null') context.reportShape(place, 'a text');
  return undefined;
}

/**
 * An entry of a list of texts or the like; null, which is none, is reported, too.
 * @param place the entry
 * @param expected what was wanted in place of null, as words: 'a text'
 * @param context takes the diagnostics; null is one
 * @returns false for null alone
 */
export function isEntry(place: Place, expected: string, context: JsonContext): boolean {
  if (place.node.kind !== 'null') return true;
  context.reportShape(place, expected);
  return false;
}

/**
 * One of the words that a field of the model chooses from; undefined for null and for anything else, which is
 * reported.
 * @param place where the word should stand; undefined where nothing does
 * @param choices the words, in the case in which they are written
 * @param context takes the diagnostics; a word that is none of them is one
 */
export function readChoice<Word extends string>(
  place: Place | undefined,
  choices: readonly Word[],
  context: JsonContext,
): Word | undefined {
  if (place === undefined || place.node.kind === 'null') return undefined;
  const { node } = place;
  const chosen = choices.find((known) => node.kind === 'text' && known === node.value);
  if (chosen === undefined) context.reportChoice(place, choices);
  return chosen;
}

/**
 * true or false; anything else is reported.
 * @param place where it should stand; null is false
 * @param context takes the diagnostics; another type of value is one, and false
 */
export function readFlag(place: Place, context: JsonContext): boolean {
  if (place.node.kind === 'boolean') return place.node.value;
  if (place.node.kind !== 'null') context.reportShape(place, 'true or false');
  return false;
}

/**
 * A count: a whole number from 0; undefined for everything else, which is not reported.
 * @param place where it should stand; undefined where nothing does
 */
export function readCount(place: Place | undefined): number | undefined {
  const node = place?.node;
  return node?.kind === 'number' && Number.isSafeInteger(node.value) && node.value >= 0 ? node.value : undefined;
}

/**
 * A count that may be missing; undefined also for everything else, which is reported.
 * @param place where it should stand; undefined or null where it is missing
 * @param context takes the diagnostics; anything but a whole number from 0 is one
 */
export function readMaybeCount(place: Place | undefined, context: JsonContext): number | undefined {
  const count = readCount(place);
  if (place !== undefined && place.node.kind !== 'null' && count === undefined)
    context.reportShape(place, 'a whole number from 0');
  return count;
}

/**
 * true or false that may be missing; undefined also for everything else, which is reported.
 * @param place where it should stand; undefined or null where it is missing
 * @param context takes the diagnostics; another type of value is one
 */
export function readMaybeFlag(place: Place | undefined, context: JsonContext): boolean | undefined {
  if (place === undefined || place.node.kind === 'null') return undefined;
  const isSaid = readFlag(place, context);
  return place.node.kind === 'boolean' ? isSaid : undefined;
}

/**
 * A text that may be missing.
 * @param place where it should stand; undefined where nothing does
 * @param context takes the diagnostics; another type of value is one
 * @returns the text as it stands, a number as its digits; undefined where there is none
 */
export function readMaybeText(place: Place | undefined, context: JsonContext): string | undefined {
  return place && readText(place, context);
}

/**
 * Texts of a list, or of one text with commas; at most as many as one item may have.
 * @param place a list, or a text in which commas part them
 * @param context takes the diagnostics; those beyond the bound are one
 * @returns texts, trimmed, without empty ones
 */
export function readTexts(place: Place, context: JsonContext): string[] {
  const texts = place.node.kind === 'text' ? place.node.value.split(',') : readTextList(place, context);
  const said = texts.map((text) => text.trim()).filter((text) => text !== '');
  return keepFirst(said, place, context);
}

/**
 * The entries of a list, up to the bound on what one item may have.
 * @param place a list, or one value that stands for a list of one
 * @param context takes the diagnostics; that some were left out is one
 */
export function firstOf(place: Place, context: JsonContext): Place[] {
  return keepFirst(toList(place), place, context);
}

/** The first of some, up to the bound on what one item may have; that there were more is reported. */
function keepFirst<Entry>(entries: readonly Entry[], place: Place, context: JsonContext): Entry[] {
  const { perItem } = context.limits;
  if (entries.length > perItem)
    context.report('limit-per-item', `${place.path}: ${String(entries.length - perItem)} are left out.`, place.node);
  return entries.slice(0, perItem);
}

/**
 * Texts of a list, or one text.
 * @param place a list, or a text that is not parted at commas
 * @param context takes the diagnostics; an entry that is neither text nor number is one
 * @returns as many texts as there are entries; '' for one that is none
 */
export function readTextList(place: Place, context: JsonContext): string[] {
  return toList(place).map((entry) => (isEntry(entry, 'a text', context) && readWord(entry, context)) || '');
}

/**
 * A status by its name, a synonym in any language, or a mark.
 * @param place a text, or true for done and false for unknown
 * @param context takes the diagnostics; a word that nobody knows is one, once a document
 * @returns the status, and the words that said it, '' where they are its name; undefined where nothing is said
 */
export function readStatus(place: Place, context: JsonContext): { status: Status; text: string } | undefined {
  if (place.node.kind === 'boolean') return { status: place.node.value ? 'done' : 'unknown', text: '' };
  const text = readWord(place, context)?.trim();
  if (text === undefined || text === '') return undefined;
  const exact = statusOrder.find((known) => known === text);
  if (exact !== undefined) return { status: exact, text: '' };
  const status = statusOfColumnMark(text) ?? readStateValue(text.replaceAll('_', ' '))?.status;
  const word = text.toLowerCase();
  if (status === undefined && !context.unknownStatuses.has(word)) {
    context.unknownStatuses.add(word);
    context.report('unknown-status', `${place.path}: '${text.slice(0, 80)}' is no known status.`, place.node);
  }
  return { status: status ?? 'unknown', text };
}

/**
 * `{done, total}`, '7/10', or '70%'.
 * @param place an object, or a text with two counts or a share
 * @param context takes the diagnostics; another shape is one
 * @returns the counts, of 100 for a share; undefined for what is neither
 */
export function readProgress(place: Place, context: JsonContext): Progress | undefined {
  const { node } = place;
  if (node.kind === 'object') {
    const done = readCount(member(place, 'done'));
    const total = readCount(member(place, 'total'));
    if (done !== undefined && total !== undefined) return { done, total };
  } else if (node.kind === 'text') {
    const counts = /^\s*(\d{1,9})\s*(?:\/|of)\s*(\d{1,9})\s*$/.exec(node.value);
    if (counts !== null) return { done: Number(counts[1]), total: Number(counts[2]) };
    const share = /^\s*(\d{1,3})\s*%\s*$/.exec(node.value);
    if (share !== null) return { done: Number(share[1]), total: 100 };
  }
  if (node.kind !== 'null') context.reportShape(place, 'progress such as "7/10"');
  return undefined;
}
