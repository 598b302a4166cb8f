import type { Inline, Item, SourceRange } from '../../../model/types.ts';
import type { Block, Entry, ListBlock } from '../blocks/block.ts';
import { plainText } from '../../../model/inline-text.ts';
import { createLink } from '../line/links.ts';
import { strength, type Draft } from '../line/draft.ts';
import { readLine } from '../rules/line/read-line.ts';
import { areDecoration, markAtStart, normalizeMark } from '../../../language/status-marks.ts';
import { claim, claimFirst, explain, type BuildContext } from './build-context.ts';
import { convertBlocks } from './convert-blocks.ts';
import { applyKeys, readKeyEntry, readKeyList, readKeyParagraph, type KeyLine } from './key-lines.ts';
import { readSharedKey, sharesKeys } from './repeated-keys.ts';
import { readTable } from '../rules/table/read-table.ts';
import { splitTitle } from '../line/split-title.ts';
import { keysOfTable, keysUnderEntry } from './table-keys.ts';
import { append } from '../../../source/append.ts';
import { finish, type Steps } from '../../../source/steps.ts';

/** Makes the items of a list; entries without a text of their own give theirs to it. */
export function createItems(list: ListBlock, context: BuildContext): Item[] {
  return finish(itemSteps(list, context));
}

/** The same in steps, one an entry. */
export function* itemSteps(list: ListBlock, context: BuildContext): Steps<Item[]> {
  const items: Item[] = [];
  const isDecorated = hasDecoration(list, context);
  for (const entry of list.entries) {
    addFromEntry(items, entry, context, isDecorated);
    yield;
  }
  return items;
}

/** Whether pictures at the start of the entries only decorate them. */
function hasDecoration({ entries }: ListBlock, { legend }: BuildContext): boolean {
  if (!entries.some(({ content }) => content.charCodeAt(0) > 127)) return false;
  const marks = entries.map(({ content }) => markAtStart(content)?.mark);
  return areDecoration(
    marks.filter((mark) => mark !== undefined),
    (mark) => legend.has(normalizeMark(mark)),
  );
}

function addFromEntry(items: Item[], entry: Entry, context: BuildContext, isDecorated: boolean): void {
  if (context.itemCount >= context.limits.items) {
    context.report('limit-items', context.source.range(entry.start, entry.end));
    return;
  }
  if (entry.content === '' || entry.content.trim() === '') {
    append(items, hoist(entry, context));
    return;
  }
  const draft = readLine(entry.content, entry.contentLine, isDecorated ? { ...context, isDecorated } : context);
  const hasChildren = entry.blocks.some((block) => block.type === 'list');
  const column = entry.column < 0 ? undefined : entry.column;
  const make = hasChildren ? claimFirst : claim;
  const item = createItem(
    draft,
    make(context, entry.start, entry.end, column),
    context,
    hasBoldLine(entry) ? 'line' : undefined,
  );
  if (hasChildren) claimContent(item, entry, context);
  addBody(item, entry, context);
  items.push(item);
}

/** Whether the first line of an entry is bold, and others follow. */
function hasBoldLine({ content }: Entry): boolean {
  return content.includes('\n') && /^(?:\[.\]\s+)?(?:\*\*[^*\n]+\*\*|__[^_\n]+__)[ \t]*\n/.test(content);
}

/** Where an item holds others, the lines of its own text are said by the first run of it. */
function claimContent(item: Item, entry: Entry, context: BuildContext): void {
  if (!entry.content.includes('\n') && entry.contentLine === entry.start) return;
  const end = entry.contentLine + entry.content.split('\n').length;
  if (end === entry.start + 1) return;
  const text = firstText(item.content);
  if (text === undefined) context.claimed.fill(0, entry.start + 1, end);
  else {
    text.source = context.source.range(entry.contentLine, end);
    context.claimed.fill(1, entry.contentLine, end);
  }
}

function firstText(nodes: readonly Inline[]): Extract<Inline, { type: 'text' }> | undefined {
  for (const node of nodes) {
    const found = node.type === 'text' ? node : 'children' in node ? firstText(node.children) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An entry with no text: its lists stand for it, whatever else it holds is a note. */
function hoist(entry: Entry, context: BuildContext): Item[] {
  const items: Item[] = [];
  for (const block of entry.blocks) {
    if (block.type === 'list') append(items, createItems(block, context));
  }
  return items;
}

/**
 * Makes an item of a line.
 * @param extent what its title is: the `whole` of it, however long, or its first `line`, which is bold; absent where that is
 *   told by its sentences
 */
export function createItem(draft: Draft, source: SourceRange, context: BuildContext, extent?: 'whole' | 'line'): Item {
  context.itemCount++;
  const { title, rest } =
    extent === 'whole' || draft.keptAs !== undefined
      ? { title: draft.nodes, rest: [] }
      : splitTitle(draft.nodes, extent === 'line');
  const text = plainText(title) || plainText(draft.nodes) || draft.statusText || draft.tags.join(' ');
  const item: Item = {
    id: context.ids.create(text, 'item'),
    title: text,
    content: title,
    status: draft.status ?? 'unknown',
    tags: draft.tags,
    owners: draft.owners,
    helpWanted: draft.helpWanted,
    stretch: draft.stretch,
    breaking: draft.breaking,
    links: draft.links,
    dependsOn: draft.dependsOn ?? [],
    description: [rest, draft.aside ?? [], draft.remark === undefined ? [] : textNodes(draft.remark)]
      .filter((children) => children.length > 0)
      .map((children) => ({ type: 'paragraph', children })),
    fields: {},
    children: [],
    source,
  };
  if (draft.statusText !== undefined) item.statusText = draft.statusText;
  if (draft.type !== undefined) item.type = draft.type;
  if (/^breaking\b/i.test(item.type ?? '')) item.breaking = true;
  if (draft.priority !== undefined) item.priority = draft.priority;
  if (draft.target !== undefined) item.target = draft.target;
  if (draft.when !== undefined) item.when = draft.when;
  if (draft.progress !== undefined) item.progress = draft.progress;
  explain(context, draft.line, 'item', draft.rules, item.id);
  reportLine(draft, item, context);
  return item;
}

function textNodes(value: string): Inline[] {
  return [{ type: 'text', value }];
}

/** Whether a word says more closely what an open box says: it is not done. */
function isRefined({ overruled, status }: Draft): boolean {
  return status !== 'done' && overruled !== undefined && /^\[\s*\]$/.test(overruled.text);
}

/** Reports what an author should know of a line. */
function reportLine(draft: Draft, item: Item, context: BuildContext): void {
  if (draft.overruled !== undefined && draft.statusStrength >= strength.word && !isRefined(draft))
    context.report('status-conflict', item.source, `${draft.overruled.text} and ${draft.statusText ?? item.status}`);
  if (item.status === 'done' && item.helpWanted) context.report('done-but-help-wanted', item.source, item.title);
  if (draft.impossible !== undefined) context.report(draft.impossible.code, item.source, draft.impossible.text);
  if (draft.vacant === true) context.report('vacant-owner', item.source, item.title);
  if (item.title.endsWith(')') && /\((?:spec|design|rfc)\)$/i.test(item.title))
    context.report('missing-link', item.source, item.title);
}

/** Adds what stands below an entry's first paragraph: children, description, key lines. */
function addBody(item: Item, entry: Entry, context: BuildContext): void {
  let keys: KeyLine[] | undefined;
  for (const block of entry.blocks) {
    if (block.type === 'list') {
      addList(item, block, keys?.at(-1), context);
      keys = undefined;
      continue;
    }
    keys = block.type === 'paragraph' ? readKeyParagraph(block) : undefined;
    if (block.type === 'table') applyKeys(item, keysUnderEntry(block), context);
    if (block.type === 'kept' && block.as === 'keys') applyKeys(item, block.blocks.flatMap(keysOfKept), context);
    if (keys !== undefined) applyKeys(item, keys, context);
    append(item.description, convertBlocks([block], context));
  }
}

/** What a block says that is marked as the keys of an item. */
function keysOfKept(block: Block): KeyLine[] {
  if (block.type === 'table') return keysOfTable(block, readTable(block));
  return block.type === 'list' ? block.entries.flatMap(readSharedKey) : [];
}

/** `- https://example.org/tides`: an address and nothing else, of no issue, says where to look and is no work. */
function isAddress({ content, blocks }: Entry): boolean {
  const href = /^<?(https?:\/\/[^\s<>]+)>?$/.exec(content.trim())?.[1];
  return href !== undefined && blocks.length === 0 && createLink(href, href).number === undefined;
}

/** A nested list: children, metadata lines, addresses, or the value of the key line above it. */
function addList(item: Item, list: ListBlock, key: KeyLine | undefined, context: BuildContext): void {
  if (key?.value === '' || list.entries.every(isAddress)) {
    append(item.description, convertBlocks([list], context));
    return;
  }
  const isShared = sharesKeys(list, context.repeatedKeys);
  const readEntry = (entry: Entry): KeyLine | undefined => (isShared ? readSharedKey(entry)[0] : readKeyEntry(entry));
  const pairs =
    readKeyList(list) ?? list.entries.map((entry) => (entry.blocks.length === 0 ? readEntry(entry) : undefined));
  applyKeys(
    item,
    pairs.filter((pair) => pair !== undefined),
    context,
  );
  if (pairs.every((pair) => pair !== undefined)) {
    append(item.description, convertBlocks([list], context));
    return;
  }
  const said = list.entries.filter((_, index) => pairs[index] !== undefined);
  if (said.length > 0) {
    const keys: ListBlock = { ...list, entries: said, start: said[0]!.start, end: said.at(-1)!.end };
    append(item.description, convertBlocks([keys], context));
  }
  const others = list.entries.filter((_, index) => pairs[index] === undefined);
  append(item.children, createItems({ ...list, entries: others }, context));
}
