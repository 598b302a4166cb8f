import { findStateWord } from '../language/states.ts';
import type { Block, Inline, Item, Link, Owner, StatusDefinition } from '../model/types.ts';
import { indentLines, writeDescription } from './write-blocks.ts';
import { escapeMarkdown, guardLine, writeInline } from './write-inline.ts';

/** Words for statuses that no task box says. */
const words = new Map<string, string>([
  ['in-progress', 'in progress'],
  ['considering', 'under consideration'],
  ['at-risk', 'at risk'],
  ['blocked', 'blocked'],
  ['dropped', 'dropped'],
]);
/** A mark that may stand before a title. */
const mark =
  /^(?:\[.{0,3}\]|:[a-z0-9_+-]{1,40}:|\p{Extended_Pictographic}[\ufe0e\ufe0f\u200d\p{Extended_Pictographic}]{0,6}|[✓✗✘])$/u;

/** What items are written with. */
export interface WriteContext {
  /** Marks of the document's legend. */
  legend: readonly StatusDefinition[];
  /** Whether stretch is said by the section already. */
  isStretch: boolean;
}

/** Status of an item: as a mark before its title, or as words after it. */
function writeStatus(item: Item, { legend }: WriteContext): { before: string; after: string } {
  const none = { before: '', after: '' };
  if (item.statusFrom !== undefined || item.status === 'unknown') return none;
  const text = item.statusText ?? '';
  if (text.includes('~~') || (item.content.length === 1 && item.content[0]?.type === 'delete')) return none;
  if (mark.test(text)) return { before: `${text} `, after: '' };
  const state = findStateWord(text);
  if (state?.place === 'whole' && state.status === item.status && !state.maturity)
    return { before: '', after: ` (${escapeMarkdown(text)})` };
  const known = legend.find((entry) => entry.status === item.status)?.marks.find((sign) => mark.test(sign));
  if (known !== undefined) return { before: `${known} `, after: '' };
  if (item.status === 'done') return { before: '[x] ', after: '' };
  if (item.status === 'planned') return { before: '[ ] ', after: '' };
  return { before: '', after: ` (${words.get(item.status) ?? item.status})` };
}

/** Addresses of the links in some content. */
function hrefsOf(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) =>
    node.type === 'link' ? [node.href] : 'children' in node ? hrefsOf(node.children) : [],
  );
}

/** References that the title itself does not hold. */
function writeLinks(links: readonly Link[], content: readonly Inline[], owners: readonly Owner[]): string {
  const known = new Set([...hrefsOf(content), ...owners.map((owner) => owner.href)]);
  const written = links.filter((link) => !known.has(link.href));
  return written
    .map(
      (link) =>
        ` (${writeInline([{ type: 'link', href: link.href, children: [{ type: 'text', value: link.text }] }])})`,
    )
    .join('');
}

/** A handle that may stand behind a title. */
const handle = /^[\w-](?:[\w.-]{0,60}[\w-])?$/;

/** Owners with handles; the others stand in a key line. */
export function writeOwners(owners: readonly Owner[]): { inline: string; rest: Owner[] } {
  const inline = owners.filter((owner) => handle.test(owner.name));
  const isWhole = inline.length === owners.length;
  const text = inline.map(({ name, href }) => (href === undefined ? ` @${name}` : ` [@${name}](${href})`)).join('');
  return isWhole ? { inline: text, rest: [] } : { inline: '', rest: [...owners] };
}

/** Whether prose says a key line already: reading keeps key lines as prose, too. */
function saysKey(blocks: readonly Block[], key: string, value: string): boolean {
  const fold = (text: string): string =>
    text
      .replaceAll(/[\s*_`:：]+/g, ' ')
      .trim()
      .toLowerCase();
  const wanted = fold(`${key} ${value}`);
  return blocks.some((block) => block.type === 'paragraph' && fold(writeInline(block.children)).includes(wanted));
}

/** What has no place in an item's line, by the name under which it is written. */
function listKeys(item: Item, owners: readonly Owner[]): [string, string][] {
  const { priority, target, when, progress, dependsOn, type, fields, title } = item;
  const unlessSaid = (text: string | undefined): string => (text === undefined || title.includes(text) ? '' : text);
  const keys: [string, string][] = [
    ['Owner', owners.map((owner) => owner.name).join(', ')],
    ['Type', type ?? ''],
    ['Priority', unlessSaid(priority)],
    ['Target', unlessSaid(target)],
    ['Due', unlessSaid(when?.text)],
    ['Progress', progress === undefined ? '' : `${String(progress.done)}/${String(progress.total)}`],
    ['Depends on', dependsOn.join(', ')],
    ...Object.entries(fields),
  ];
  return keys.filter(([key, value]) => value !== '' && !saysKey(item.description, key, value));
}

/** Key lines of an item. */
function writeKeys(item: Item, owners: readonly Owner[]): string {
  return listKeys(item, owners)
    .map(([key, value]) => `**${escapeMarkdown(key)}**: ${escapeMarkdown(value)}`)
    .join('\n');
}

/** Words for flags. */
function writeFlags(item: Item, context: WriteContext): string {
  const stretch = item.stretch && !context.isStretch ? ' (stretch goal)' : '';
  return `${stretch}${item.breaking && item.type !== 'breaking change' ? ' (breaking change)' : ''}${item.helpWanted ? ' (help wanted)' : ''}`;
}

/** Labels before a title. */
function writeTags(tags: readonly string[]): string {
  return tags.map((tag) => `[${tag.replaceAll(/[[\]]/g, '')}] `).join('');
}

/**
 * Writes an item as an entry of a list, with what is said of it and its nested items below.
 * @param item the item
 * @param context the document's legend
 * @returns lines of markdown, the first with its list mark
 */
function writeItem(item: Item, context: WriteContext): string {
  const status = writeStatus(item, context);
  const owners = writeOwners(item.owners);
  const content = item.content.length === 0 ? escapeMarkdown(item.title) : writeInline(item.content);
  const line = `${status.before}${writeTags(item.tags)}${content}${writeFlags(item, context)}${status.after}${owners.inline}${writeLinks(item.links, item.content, item.owners)}`;
  const body = [writeKeys(item, owners.rest), writeDescription(item.description)].filter((text) => text !== '');
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
  return isFlat && items.some((item) => listKeys(item, []).length > 0);
}

/** The status cell of an item. */
function writeStatusCell(item: Item, context: WriteContext): string {
  if (item.statusFrom !== undefined || item.status === 'unknown') return '';
  if (item.statusText !== undefined) return escapeMarkdown(item.statusText);
  const { before, after } = writeStatus(item, context);
  return before.trim() || after.replaceAll(/[()]/g, '').trim();
}

/** The owner cell of an item. */
function writeOwnerCell(owners: readonly Owner[]): string {
  return owners
    .map(({ name, href }) => {
      const text = handle.test(name) ? `@${name}` : escapeMarkdown(name);
      return href === undefined ? text : `[${text}](${href})`;
    })
    .join(', ');
}

/** Cells of an item by column. */
function listCells(item: Item, context: WriteContext): Map<string, string> {
  const content = item.content.length === 0 ? escapeMarkdown(item.title) : writeInline(item.content);
  const links = writeLinks(item.links, item.content, item.owners);
  const [description] = item.description;
  const cells = new Map([['Title', `${writeTags(item.tags)}${content}${writeFlags(item, context)}${links}`]]);
  const keys = new Map(listKeys(item, []));
  cells.set('Type', keys.get('Type') ?? '');
  cells.set('Description', description?.type === 'paragraph' ? writeInline(description.children) : '');
  cells.set('Status', writeStatusCell(item, context));
  cells.set('Owner', writeOwnerCell(item.owners));
  for (const [key, value] of keys) if (key !== 'Type') cells.set(key, escapeMarkdown(value));
  return cells;
}

/**
 * Writes items as a table, a column for each thing that one of them says.
 * @param items the items; none of them holds items
 * @param context the document's legend
 * @returns lines of markdown
 */
export function writeItemTable(items: readonly Item[], context: WriteContext): string {
  const rows = items.map((item) => listCells(item, context));
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
