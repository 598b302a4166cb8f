import { bareState } from '../language/bare-state.ts';
import { findStateWord } from '../language/states.ts';
import { statusOfColumnMark, statusOfMark } from '../language/status-marks.ts';
import type { Block, Inline, Item, Link, Owner, StatusDefinition, When } from '../model/types.ts';
import { readVersions } from '../time/read-versions.ts';
import { readWholeWhen } from '../time/read-when.ts';
import { readKeysOfList, readKeys, readNamedValues, type KeyLine } from './key-paragraph.ts';
import { keepTitle, type KeptTitles } from './kept-titles.ts';
import { isDefinition } from './write-legend.ts';
import { indentLines, writeDescription } from './write-blocks.ts';
import { escapeMarkdown, guardLine, writeInline } from './write-inline.ts';

/** Words for statuses that no task box says. */
export const statusWords: ReadonlyMap<string, string> = new Map<string, string>([
  ['in-progress', 'in progress'],
  ['considering', 'under consideration'],
  ['at-risk', 'at risk'],
  ['blocked', 'blocked'],
  ['dropped', 'dropped'],
]);
/** A mark that may stand before a title. */
const mark =
  // eslint-disable-next-line regexp/no-dupe-disjunctions -- not all engines count ballot boxes as pictographs
  /^(?:\[.{0,3}\]|:[a-z0-9_+-]{1,40}:|\p{Extended_Pictographic}[\ufe0e\ufe0f\u200d\p{Extended_Pictographic}]{0,6}|[✓✗✘☐☒])$/u;

/** What items are written with. */
export interface WriteContext {
  /** Marks of the document's legend. */
  legend: readonly StatusDefinition[];
  /** Whether stretch is said by the section already. */
  isStretch: boolean;
  /** What has a title that is kept from being read as anything else. */
  kept: KeptTitles;
}

/** A mark and its word, as they stand behind a title: '✅ Done (third part)'. */
const closing =
  /^(?:\p{Extended_Pictographic}\ufe0f?|:[a-z_]{2,30}:)\s*(\p{L}[^()（）]{1,30}?)(?:\s*[(（][^()（）]{1,60}[)）])?$/u;

/** Whether words are the state that the model has. */
function saysState(text: string, status: Item['status']): boolean {
  const state = findStateWord(text);
  return state?.place === 'whole' && state.status === status && !state.maturity;
}

/** A box of a kind of its own, which says no status: '[!]', '[>]'. */
const ownBox = /^\[[^\p{L}\p{N}\p{Extended_Pictographic}\s[\]@?]{1,8}\]$/u;

/** Writes a mark; boxes may hold any sign. */
function writeMark(sign: string): string {
  return sign.replaceAll(/[\\`<]/g, String.raw`\$&`);
}

/** Whether a mark before a title says a status: some, such as '🔴', do so in the column of a table alone. */
function isUnderstood(sign: string, status: Item['status'], legend: readonly StatusDefinition[]): boolean {
  if (statusOfMark(sign) !== undefined || statusOfColumnMark(sign) === undefined) return true;
  return legend.some((entry) => isDefinition(entry) && entry.status === status && entry.marks.includes(sign));
}

/** Status of an item: as a mark before its title, or as words after it. */
function writeStatus(item: Item, { legend }: WriteContext): { before: string; after: string } {
  const none = { before: '', after: '' };
  const text = item.statusText ?? '';
  if (item.status === 'unknown' && ownBox.test(text)) return { before: `${writeMark(text)} `, after: '' };
  if (item.statusFrom !== undefined || item.status === 'unknown') return none;
  if (text.includes('~~') || (item.content.length === 1 && item.content[0]?.type === 'delete')) return none;
  if (mark.test(text) && isUnderstood(text, item.status, legend)) return { before: `${writeMark(text)} `, after: '' };
  if (saysState(text, item.status)) return { before: '', after: ` (${escapeMarkdown(bareState(text))})` };
  const word = closing.exec(text)?.[1];
  if (word !== undefined && saysState(word.trim(), item.status))
    return { before: '', after: ` ${escapeMarkdown(text)}` };
  // Words that stand in the title, with a time or release, say it already.
  if (text !== '' && item.title.includes(text)) return none;
  const known = legend.find((entry) => entry.status === item.status)?.marks.find((sign) => mark.test(sign));
  if (known !== undefined) return { before: `${writeMark(known)} `, after: '' };
  if (item.status === 'done') return { before: '[x] ', after: '' };
  if (item.status === 'planned') return { before: '[ ] ', after: '' };
  return { before: '', after: ` (${statusWords.get(item.status) ?? item.status})` };
}

/** What has to be said beside a title: of one that is kept, whatever its words would say. */
function besideTitle(item: Item, { kept }: WriteContext): Item {
  if (!kept.has(item)) return item;
  const { statusText, ...rest } = item;
  const isStruck = statusText === undefined || statusText.includes('~~');
  return { ...rest, title: '', content: [], ...(isStruck ? {} : { statusText }) };
}

/** The title as it was written; one that was struck through to say its status is so again. */
function writeTitle(item: Item, { kept }: WriteContext): string {
  const content: Inline[] = item.content.length === 0 ? [{ type: 'text', value: item.title }] : item.content;
  if (kept.has(item)) return keepTitle(writeInline(content), 'item');
  const isStruck = item.statusText?.includes('~~') === true && content.every((node) => node.type !== 'delete');
  return writeInline(isStruck ? [{ type: 'delete', children: content }] : content);
}

/** Addresses of the links in some content. */
function hrefsOf(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) =>
    node.type === 'link' ? [node.href] : 'children' in node ? hrefsOf(node.children) : [],
  );
}

/**
 * References that the title itself does not hold.
 * @param links references of an item
 * @param content its title: what that links to is not written again
 * @param owners its owners: nor are their pages
 * @returns each in parentheses behind a blank; '' for none
 */
export function writeLinks(links: readonly Link[], content: readonly Inline[], owners: readonly Owner[]): string {
  const known = new Set([...hrefsOf(content), ...owners.map((owner) => owner.href)]);
  const written = links.filter((link) => !known.has(link.href));
  return written.map(({ href, text }) => ` (${linkText(text, href)})`).join('');
}

/**
 * A text, linked where there is an address for it.
 * @param value words, which are escaped
 * @param href where they lead; undefined for nowhere
 */
export function linkText(value: string, href: string | undefined): string {
  const text: Inline = { type: 'text', value };
  return writeInline([href === undefined ? text : { type: 'link', href, children: [text] }]);
}

/** A handle that may stand behind a title. */
const handle = /^[\w-](?:[\w.-]{0,60}[\w-])?$/;

/**
 * Owners behind a title: handles as such, names in words.
 * @param owners those of one item
 * @returns text with a blank before it: ` @ada`, ` [@ada @bo]`, ` (owner: Ada Byron)`; '' for none
 */
export function writeOwners(owners: readonly Owner[]): string {
  if (owners.length === 0) return '';
  if (owners.every(({ name, href }) => handle.test(name) || href !== undefined))
    return owners
      .map(({ name, href }) => (href === undefined ? ` @${name}` : ` ${linkText(`@${name}`, href)}`))
      .join('');
  if (owners.every(({ name }) => /^[\w-](?:[\w./-]{0,60}[\w-])?$/.test(name)))
    return ` [${owners.map(({ name }) => `@${name}`).join(' ')}]`;
  return ` (owner: ${escapeMarkdown(owners.map(({ name }) => name).join(', '))})`;
}

/** What an item's key line may be about, and whether the model has it. */
function isFact(item: Item, { key, role, hasValue }: KeyLine): boolean {
  if (!hasValue) return true;
  const isField = Object.hasOwn(item.fields, key);
  switch (role) {
    case 'status':
      return item.status !== 'unknown' || item.when !== undefined || isField;
    case 'owner':
      return item.owners.length > 0 || item.helpWanted || isField;
    case 'priority':
      return item.priority !== undefined;
    case 'type':
      return item.type !== undefined;
    case 'target':
      return item.target !== undefined;
    case 'when':
    case 'start':
    case 'end':
      return item.when !== undefined || isField || item.target !== undefined;
    case 'progress':
      return item.progress !== undefined || isField;
    case 'dependencies':
      return item.dependsOn.length > 0;
    default:
      return isField;
  }
}

/** Whether the model has what the key lines of a block say. */
function isFactOf(item: Item, block: Block): boolean {
  return [...readKeys(block), ...readKeysOfList(block)].every((key) => isFact(item, key));
}

/** What a list or table says of an item that has fields of those names and values, or facts of those roles; empty for every other. */
function fieldsSaidBy(item: Item, block: Block): KeyLine[] {
  const keys = readNamedValues(block);
  const isSaid = keys.every((key) =>
    Object.hasOwn(item.fields, key.key)
      ? item.fields[key.key] === key.value || item.fields[key.key]!.split('; ').includes(key.value)
      : key.role !== undefined && isFact(item, key),
  );
  return isSaid && keys.some(({ key }) => Object.hasOwn(item.fields, key)) ? keys : [];
}

/** Names and roles of the keys that are written with an item's prose. */
function keysOf(item: Item): { names: Set<string>; roles: Set<string> } {
  const keys = item.description
    .filter((block) => isFactOf(item, block))
    .flatMap((block) => [...readKeys(block), ...readKeysOfList(block), ...fieldsSaidBy(item, block)]);
  return {
    names: new Set(keys.map(({ key }) => key)),
    roles: new Set(keys.flatMap(({ role, hasValue }) => (role === undefined || !hasValue ? [] : [role]))),
  };
}

/** Whether a time reads alike where it stands alone. */
function readsAlone({ text, start, end }: When): boolean {
  const read = readWholeWhen(text);
  return read !== undefined && read.problem === undefined && read.when.start === start && read.when.end === end;
}

/** Whether a value may stand in parentheses. */
function fits(value: string): boolean {
  return value.length <= 200 && !/[()（）\n]/.test(value);
}

/** A status word that nobody knows, as the field that it is where a column or key line says it. */
function ownWord({ status, statusText = '', title, fields }: Item): [string, string][] {
  const isField = Object.values(fields).includes(statusText);
  return status !== 'unknown' || isField || title.includes(statusText) || mark.test(statusText)
    ? []
    : [['Status', statusText]];
}

/** What has no mark of its own in an item's line, by the name under which it is written; '' for what prose or title say. */
function listKeys(item: Item): { facts: [string, string][]; fields: [string, string][] } {
  const { priority, target, when, progress, dependsOn, type, title } = item;
  const { names, roles } = keysOf(item);
  const unless = (roleNames: readonly string[], text: string | undefined): string =>
    text === undefined || roleNames.some((role) => roles.has(role)) || title.includes(`(${text})`) ? '' : text;
  const facts: [string, string][] = [
    ['Type', unless(['type'], type)],
    ['Priority', unless(['priority'], priority)],
    ['Target', unless(['target'], target)],
    ['Due', unless(['when', 'start', 'end'], when !== undefined && title.includes(when.text) ? undefined : when?.text)],
    [
      'Progress',
      unless(['progress'], progress === undefined ? undefined : `${String(progress.done)}/${String(progress.total)}`),
    ],
    ['Depends on', roles.has('dependencies') ? '' : dependsOn.join(', ')],
  ];
  return {
    facts: facts.filter(([, value]) => value !== ''),
    fields: [...ownWord(item), ...Object.entries(item.fields)].filter(
      ([key, value]) => value !== '' && !names.has(key),
    ),
  };
}

/** Facts behind a title, and those that need a line of their own. */
function writeFacts(item: Item): { inline: string; lines: string } {
  const { facts, fields } = listKeys(item);
  const isInline = ([key, value]: [string, string]): boolean =>
    fits(value) && (key !== 'Due' || (item.when !== undefined && readsAlone(item.when)));
  const inline = facts
    .filter(isInline)
    .map(([key, value]) => (key === 'Progress' ? ` (${value})` : ` (${key.toLowerCase()}: ${escapeMarkdown(value)})`));
  const lines = [...facts.filter((fact) => !isInline(fact)), ...fields];
  return {
    inline: inline.join(''),
    lines: lines.map(([key, value]) => `**${escapeMarkdown(key)}**: ${escapeMarkdown(value)}`).join('\n'),
  };
}

/** Words for flags. */
function writeFlags(item: Item, context: WriteContext): string {
  const stretch = item.stretch && !context.isStretch ? ' (stretch goal)' : '';
  return `${stretch}${item.breaking && item.type !== 'breaking change' ? ' (breaking change)' : ''}${item.helpWanted ? ' (help wanted)' : ''}`;
}

/** Labels before a title; one with a slash in parentheses, as brackets would part it. */
function writeTags(tags: readonly string[]): string {
  return tags
    .map((tag) =>
      /^[\w-]{1,20}\/[\w-]{1,20}$/.test(tag) ? `(${tag}) ` : `[${escapeMarkdown(tag.replaceAll(/[[\]]/g, ''))}] `,
    )
    .join('');
}

/**
 * Writes an item as an entry of a list, with what is said of it and its nested items below.
 * @param item the item
 * @param context the document's legend
 * @returns lines of markdown, the first with its list mark
 */
function writeItem(item: Item, context: WriteContext): string {
  const beside = besideTitle(item, context);
  const status = writeStatus(beside, context);
  const facts = writeFacts(beside);
  const line = [
    status.before,
    writeTags(item.tags),
    writeTitle(item, context),
    writeFlags(item, context),
    facts.inline,
    status.after,
    writeOwners(item.owners),
    writeLinks(item.links, item.content, item.owners),
  ].join('');
  const description = writeDescription(
    item.description,
    (block) => isFactOf(item, block),
    item.children.length > 0,
    (block) => fieldsSaidBy(item, block).length > 0,
  );
  const body = [facts.lines, description].filter((text) => text !== '');
  const parts = [
    `- ${status.before === '' ? guardLine(line) : line}`,
    ...body.map((text) => `\n${indentLines(text, '  ')}`),
  ];
  const children = writeItems(item.children, context);
  if (children !== '') parts.push(`${body.length > 0 ? '\n' : ''}${indentLines(children, '  ')}`);
  return parts.join('\n');
}

/**
 * Tells whether items are better written as a table: they say more than a line holds, and hold no items themselves.
 * @param items items of one list
 * @returns false for none
 */
export function isTabular(items: readonly Item[]): boolean {
  const isFlat = items.every(
    ({ children, description }) =>
      children.length === 0 &&
      (description.length === 0 || (description.length === 1 && description[0]?.type === 'paragraph')),
  );
  return (
    isFlat &&
    items.some((item) => {
      const { facts, fields } = listKeys(item);
      return facts.length + fields.length > 0;
    })
  );
}

/** The status cell of an item. */
function writeStatusCell(item: Item, context: WriteContext): string {
  if (item.statusFrom !== undefined || item.status === 'unknown') return '';
  if (item.statusText !== undefined && item.title.includes(item.statusText)) return '';
  if (item.statusText !== undefined) return escapeMarkdown(bareState(item.statusText));
  const { before, after } = writeStatus(item, context);
  return before.trim() || after.replaceAll(/[()]/g, '').trim();
}

/** The owner cell of an item. */
function writeOwnerCell(owners: readonly Owner[]): string {
  return owners
    .map(({ name, href }) =>
      handle.test(name) && href === undefined ? `@${name}` : linkText(handle.test(name) ? `@${name}` : name, href),
    )
    .join(', ');
}

/** Cells of an item by column. */
function listCells(item: Item, context: WriteContext): Map<string, string> {
  const links = writeLinks(item.links, item.content, item.owners);
  const [description] = item.description;
  const title = `${writeTags(item.tags)}${writeTitle(item, context)}${writeFlags(item, context)}${links}`;
  const cells = new Map([['Title', title]]);
  const beside = besideTitle(item, context);
  const { facts, fields } = listKeys(beside);
  const keys = new Map([...facts, ...fields]);
  cells.set('Type', escapeMarkdown(keys.get('Type') ?? ''));
  cells.set('Description', description?.type === 'paragraph' ? writeInline(description.children) : '');
  cells.set('Status', writeStatusCell(beside, context));
  cells.set('Owner', writeOwnerCell(item.owners));
  for (const [key, value] of keys) if (key !== 'Type') cells.set(key, escapeMarkdown(value));
  return cells;
}

/** Whether an item has marks by release, the first of which is its status and target. */
function isOfMatrix({ fields, target, statusText }: Item): boolean {
  const releases = Object.keys(fields);
  if (releases.length < 2 || target === undefined || fields[target] !== statusText) return false;
  return releases.every((name) => readVersions(name) !== undefined || readWholeWhen(name) !== undefined);
}

/**
 * Writes items as a table, a column for each thing that one of them says.
 * @param items the items; none of them holds items
 * @param context the document's legend
 * @returns lines of markdown
 */
export function writeItemTable(items: readonly Item[], context: WriteContext): string {
  const isMatrix = items.every(isOfMatrix);
  const rows = items.map((item) => {
    const cells = listCells(item, context);
    if (isMatrix) for (const column of ['Status', 'Target']) cells.delete(column);
    return cells;
  });
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].filter(
    (column) => column === 'Title' || rows.some((row) => (row.get(column) ?? '') !== ''),
  );
  const write = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  const header = write(columns.map(escapeMarkdown));
  return [
    header,
    write(columns.map(() => '---')),
    ...rows.map((row) => write(columns.map((column) => row.get(column) ?? ''))),
  ].join('\n');
}

/**
 * Writes items as a list.
 * @param items the items
 * @param context the document's legend
 * @returns lines of markdown; '' for none
 */
export function writeItems(items: readonly Item[], context: WriteContext): string {
  return items.map((item) => writeItem(item, context)).join('\n');
}
