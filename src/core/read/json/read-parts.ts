/** Reads the parts of which items, groups and milestones are made: texts, flags, counts, statuses, progress. */
import { readStateValue } from '../../language/states.ts';
import { statusOrder } from '../../model/status-order.ts';
import type { Progress, Status } from '../../model/types.ts';
import { statusOfColumnMark } from '../../language/status-marks.ts';
import type { JsonContext, Place } from './json-context.ts';

/** The entries of a list, or the one value that stands for a list of one. */
export function toList({ node, path }: Place): Place[] {
  if (node.kind === 'null') return [];
  if (node.kind !== 'list') return [{ node, path }];
  return node.items.map((item, index) => ({ node: item, path: `${path}[${String(index)}]` }));
}

/** A member of an object; undefined where it has none of that name. */
export function member({ node, path }: Place, key: string): Place | undefined {
  const value = node.kind === 'object' ? node.members.get(key) : undefined;
  return value && { node: value, path: path === '' ? key : `${path}.${key}` };
}

/** Text. Anything else but null is reported; a number is read as its digits nevertheless. */
export function readText(place: Place, context: JsonContext): string | undefined {
  const { node } = place;
  if (node.kind === 'number') context.reportShape(place, 'a text');
  return readWord(place, context);
}

/** Text, or a number as text, for what is often counted: an id, a year, a priority. Anything else but null is reported. */
export function readWord(place: Place, context: JsonContext): string | undefined {
  const { node } = place;
  if (node.kind === 'text') return node.value;
  if (node.kind === 'number') return String(node.value);
  if (node.kind !== 'null') context.reportShape(place, 'a text');
  return undefined;
}

/** An entry of a list of texts or the like; null, which is none, is reported, too. */
export function isEntry(place: Place, expected: string, context: JsonContext): boolean {
  if (place.node.kind !== 'null') return true;
  context.reportShape(place, expected);
  return false;
}

/** One of the words that a field of the model chooses from; undefined for null and for anything else, which is reported. */
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

/** true or false; anything else is reported. */
export function readFlag(place: Place, context: JsonContext): boolean {
  if (place.node.kind === 'boolean') return place.node.value;
  if (place.node.kind !== 'null') context.reportShape(place, 'true or false');
  return false;
}

/** A count: a whole number from 0; undefined for everything else, which is not reported. */
export function readCount(place: Place | undefined): number | undefined {
  const node = place?.node;
  return node?.kind === 'number' && Number.isSafeInteger(node.value) && node.value >= 0 ? node.value : undefined;
}

/** A count that may be missing; undefined also for everything else, which is reported. */
export function readMaybeCount(place: Place | undefined, context: JsonContext): number | undefined {
  const count = readCount(place);
  if (place !== undefined && place.node.kind !== 'null' && count === undefined)
    context.reportShape(place, 'a whole number from 0');
  return count;
}

/** true or false that may be missing; undefined also for everything else, which is reported. */
export function readMaybeFlag(place: Place | undefined, context: JsonContext): boolean | undefined {
  if (place === undefined || place.node.kind === 'null') return undefined;
  const isSaid = readFlag(place, context);
  return place.node.kind === 'boolean' ? isSaid : undefined;
}

/** A text that may be missing. */
export function readMaybeText(place: Place | undefined, context: JsonContext): string | undefined {
  return place && readText(place, context);
}

/** Texts of a list, or of one text with commas; at most as many as one item may have. */
export function readTexts(place: Place, context: JsonContext): string[] {
  const texts = place.node.kind === 'text' ? place.node.value.split(',') : readTextList(place, context);
  const said = texts.map((text) => text.trim()).filter((text) => text !== '');
  return keepFirst(said, place, context);
}

/** The entries of a list, up to the bound on what one item may have. */
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

/** Texts of a list, or one text. */
export function readTextList(place: Place, context: JsonContext): string[] {
  return toList(place).map((entry) => (isEntry(entry, 'a text', context) && readWord(entry, context)) || '');
}

/** A status by its name, a synonym in any language, or a mark. */
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

/** `{done, total}`, '7/10', or '70%'. */
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
