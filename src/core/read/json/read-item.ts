/** Reads items of the authoring form: texts as in a list of markdown, or objects with any of the usual keys. */
import type { Inline, Item, Owner } from '../../model/types.ts';
import { readWholeWhen } from '../../time/read-when.ts';
import { splitTitle } from '../markdown/line/split-title.ts';
import { plainText } from '../../model/inline-text.ts';
import { readLine } from '../markdown/rules/line/read-line.ts';
import type { JsonContext, Place } from './json-context.ts';
import { readJsonKey, type JsonKey } from './json-keys.ts';
import { toValue, type JsonNode } from './json-node.ts';
import { readLinks } from './read-links.ts';
import { readOwners } from './read-owners.ts';
import {
  member,
  readChoice,
  readFlag,
  readProgress,
  readStatus,
  readText,
  readTexts,
  readWord,
  toList,
} from './read-parts.ts';
import { readProse, readRuns } from './read-prose.ts';
import { readRange } from './read-range.ts';
import { readSpan, readTime } from './read-time.ts';
import { append } from '../../source/append.ts';

const itemKeys = new Set<JsonKey>([
  'id',
  'title',
  'description',
  'status',
  'statusText',
  'isDone',
  'type',
  'tags',
  'owners',
  'helpWanted',
  'stretch',
  'breaking',
  'priority',
  'target',
  'when',
  'start',
  'end',
  'progress',
  'links',
  'href',
  'dependsOn',
  'fields',
  'children',
  'items',
]);
/** Keys of the model that are read apart from the others, or that the item's place says anew. */
const derivedKeys = new Set(['content', 'source', 'statusFrom']);

/** Makes an item of the model: its title is plain text, and its content says how that was written. */
function createModelItem(
  title: string,
  content: Inline[],
  givenId: string | undefined,
  place: Place,
  context: JsonContext,
): Item {
  context.itemCount += 1;
  return {
    id: context.createId(givenId, title, 'item', place),
    title,
    content,
    status: 'unknown',
    tags: [],
    owners: [],
    helpWanted: false,
    stretch: false,
    breaking: false,
    links: [],
    dependsOn: [],
    description: [],
    fields: {},
    children: [],
  };
}

/** Makes an item of its title, read as a list entry of markdown would be. */
function createItem(title: string, givenId: string | undefined, place: Place, context: JsonContext): Item {
  const draft = readLine(title.replaceAll(/\s*[\r\n]+\s*/g, ' '), 0, context.lineAt(place));
  const { title: content, rest } = splitTitle(draft.nodes);
  const text = plainText(content) || plainText(draft.nodes) || title.trim();
  const { status, statusText, tags, owners, helpWanted, stretch, breaking, priority, target, when, progress, links } =
    draft;
  return {
    ...createModelItem(text, content, givenId, place, context),
    ...(status === undefined ? {} : { status }),
    ...(statusText === undefined ? {} : { statusText }),
    ...{ tags, owners, helpWanted, stretch, breaking, links },
    ...(priority === undefined ? {} : { priority }),
    ...(target === undefined ? {} : { target }),
    ...(when === undefined ? {} : { when }),
    ...(progress === undefined ? {} : { progress }),
    description: rest.length === 0 ? [] : [{ type: 'paragraph', children: rest }],
  };
}

/** Keeps a value that has no home in the model. */
function setField(fields: Record<string, string>, key: string, node: JsonNode): void {
  if (node.kind === 'null') return;
  const value = toValue(node);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  Object.defineProperty(fields, key, { value: text, enumerable: true, configurable: true, writable: true });
}

/** Keeps the value of a key that has another home, and is not of its type. */
function keepField(item: Item, { node, path }: Place): void {
  setField(item.fields, path.split('.').at(-1) ?? path, node);
}

/** Sets what one key says of an item. */
function setKey(item: Item, key: JsonKey, place: Place, context: JsonContext): void {
  const setText = (name: 'type' | 'priority' | 'target' | 'statusText'): void => {
    const isCounted = name === 'priority' || name === 'target';
    const text = (isCounted ? readWord : readText)(place, context)?.trim();
    if (text !== undefined && text !== '') item[name] = text;
  };
  if (key === 'type' || key === 'priority' || key === 'target' || key === 'statusText') setText(key);
  else if (key === 'status' || key === 'isDone') setStatus(item, key, place, context);
  else if (key === 'tags')
    append(
      item.tags,
      readTexts(place, context).filter((tag) => !item.tags.includes(tag)),
    );
  else if (key === 'owners') addOwners(item, readOwners(place, context));
  else if (key === 'helpWanted' || key === 'stretch' || key === 'breaking') item[key] ||= readFlag(place, context);
  else if (key === 'when') setWhen(item, place, context);
  else if (key === 'progress') setProgress(item, place, context);
  else if (key === 'links' || key === 'href') setLinks(item, place, context);
  else if (key === 'dependsOn') {
    append(item.dependsOn, readTexts(place, context));
    context.dependencyPlaces.set(item, place);
  } else if (key === 'description') append(item.description, readProse(place, context));
  else if (key === 'fields') setFields(item, place, context);
  else if (key === 'children' || key === 'items') append(item.children, readItems(place, context));
}

/** 'Done: true' says a status where 'status' does not. */
function setStatus(item: Item, key: JsonKey, place: Place, context: JsonContext): void {
  if (key === 'isDone' && (place.node.kind !== 'boolean' || item.status !== 'unknown')) {
    if (place.node.kind === 'boolean' || place.node.kind === 'null') return;
    // 'completed: 2026-03-31' says when.
    if (place.node.kind !== 'text' || readWholeWhen(place.node.value) === undefined)
      context.reportShape(place, 'true or false');
    keepField(item, place);
    return;
  }
  const said = readStatus(place, context);
  if (said === undefined) return;
  item.status = said.status;
  if (said.text !== '') item.statusText = said.text;
}

/** Adds owners that the title does not name already. */
function addOwners(item: Item, owners: readonly Owner[]): void {
  const known = new Set(item.owners.map(({ name }) => name));
  append(
    item.owners,
    owners.filter(({ name }) => !known.has(name)),
  );
}

function setWhen(item: Item, place: Place, context: JsonContext): void {
  const when = readTime(place, context);
  if (when !== undefined) item.when = when;
}

function setProgress(item: Item, place: Place, context: JsonContext): void {
  const progress = readProgress(place, context);
  if (progress !== undefined) item.progress = progress;
}

/** Addresses become links; numbers such as '#12', which lead nowhere by themselves, and words are kept as a field. */
function setLinks(item: Item, place: Place, context: JsonContext): void {
  const rest: string[] = [];
  const known = new Set(item.links.map((link) => link.href));
  append(
    item.links,
    readLinks(place, context, rest).filter((link) => !known.has(link.href)),
  );
  if (rest.length === 0) return;
  const key = place.path.split('.').at(-1) ?? 'links';
  const said = Object.hasOwn(item.fields, key) ? [item.fields[key]!, ...rest] : rest;
  setField(item.fields, key, { ...place.node, kind: 'text', value: said.join(', ') });
}

function setFields(item: Item, place: Place, context: JsonContext): void {
  if (place.node.kind !== 'object') context.reportShape(place, 'an object');
  else
    for (const [key, node] of place.node.members) {
      // What words were left of links has the name of their key, which may be one of these.
      const said = Object.hasOwn(item.fields, key) ? item.fields[key] : undefined;
      setField(item.fields, key, node);
      const own = item.fields[key];
      if (said !== undefined && own !== undefined && own !== said)
        setField(item.fields, key, { ...node, kind: 'text', value: `${own}, ${said}` });
    }
}

/** Reads an object as an item. */
function readItemObject(place: Place, members: ReadonlyMap<string, JsonNode>, context: JsonContext): Item {
  const byKey = [...members.keys()].map((key) => ({ key, meaning: readJsonKey(key, itemKeys) }));
  const keyOf = (meaning: JsonKey): string | undefined => byKey.find((entry) => entry.meaning === meaning)?.key;
  const textOf = (meaning: JsonKey): string | undefined => {
    const found = keyOf(meaning);
    const value = found === undefined ? undefined : member(place, found);
    return value && readText(value, context);
  };
  const title = textOf('title');
  const id = idOf(keyOf('id'), place, context);
  // A title of a wrong type is reported by itself.
  const named = keyOf('title');
  if (title === undefined && (named === undefined || members.get(named)?.kind === 'null'))
    context.reportShape(place, 'an item with a title');
  const content = member(place, 'content');
  const item =
    title !== undefined && content?.node.kind === 'list'
      ? createModelItem(title, readRuns(content, context), id, place, context)
      : createItem(title ?? '', id, place, context);
  let start: Place | undefined;
  let end: Place | undefined;
  // A stated status is read before `done: true`, which yields to it.
  byKey.sort((one, other) => Number(one.meaning === 'isDone') - Number(other.meaning === 'isDone'));
  for (const { key, meaning } of byKey) {
    const value = member(place, key);
    if (value === undefined || meaning === 'id' || meaning === 'title' || derivedKeys.has(key)) continue;
    if (meaning === 'start') start = value;
    else if (meaning === 'end') end = value;
    else if (meaning === undefined) setField(item.fields, key, value.node);
    else setKey(item, meaning, value, context);
  }
  const span = readSpan(start, end, context);
  if (span !== undefined) item.when ??= span;
  setDerived(item, place, context);
  return item;
}

/** The id that an object gives itself. */
function idOf(key: string | undefined, place: Place, context: JsonContext): string | undefined {
  const value = key === undefined ? undefined : member(place, key);
  return value && readWord(value, context);
}

/** Sets what a model says that its authors do not; what is not of its type stays as a field. */
function setDerived(item: Item, place: Place, context: JsonContext): void {
  const from = readChoice(member(place, 'statusFrom'), ['group', 'milestone'] as const, context);
  if (from !== undefined) item.statusFrom = from;
  const at = member(place, 'source');
  const source = readRange(at, context);
  if (source !== undefined) item.source = source;
  else if (at !== undefined) keepField(item, at);
  const content = member(place, 'content');
  if (content === undefined || content.node.kind === 'list' || content.node.kind === 'null') return;
  context.reportShape(content, 'a list of runs of text');
  keepField(item, content);
}

/**
 * Reads an item: a text as in a list of markdown, or an object.
 * @param place where it stands
 * @param context what it is read with
 * @returns undefined for values that can be no item; that is reported
 */
function readItem(place: Place, context: JsonContext): Item | undefined {
  const { node } = place;
  if (node.kind === 'object') return readItemObject(place, node.members, context);
  if (node.kind === 'text' && node.value.trim() !== '') return createItem(node.value, undefined, place, context);
  context.reportShape(place, 'a text or an object with a title');
  return node.kind === 'number' ? createItem(String(node.value), undefined, place, context) : undefined;
}

/**
 * Reads a list of items, or an object of items by title.
 * @param place where it stands
 * @param context what they are read with
 * @returns the items, up to the bound
 */
export function readItems(place: Place, context: JsonContext): Item[] {
  const items: Item[] = [];
  if (place.node.kind !== 'list') {
    if (place.node.kind !== 'null') context.reportShape(place, 'a list of items');
    if (place.node.kind !== 'text') return items;
  }
  for (const entry of toList(place)) {
    if (context.itemCount >= context.limits.items) {
      context.report('limit-items', `${entry.path}: this and what follows is left out.`, entry.node);
      break;
    }
    const item = readItem(entry, context);
    if (item !== undefined) items.push(item);
  }
  return items;
}
