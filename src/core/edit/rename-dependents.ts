import { readKeyName } from '../language/columns.ts';
import type { Item, Roadmap } from '../model/types.ts';
import { findNode } from '../query/find-node.ts';
import { walkItems } from '../query/walk-items.ts';
import { escapeMarkdown } from '../write/write-inline.ts';
import { readKeys, readKeysOfList } from '../write/key-paragraph.ts';
import { lastOwnLine } from './item-shape.ts';
import type { Splice, TextLines } from './text-lines.ts';

/** What has to change where others wait for an item that gets another title. */
export interface RenamedDependents {
  /** The edits of their lines. */
  splices: Splice[];
  /** The roadmap with the new name in all that says what they wait for. */
  roadmap: Roadmap;
  /** The item in it. */
  item: Item;
}

/** What may stand before a name that is one of some: a sign, or words such as 'depends on'. */
const sign = /(?:^|[,;:：、|(（[*_&-]|\band|\bund|\bet|\by|\be)\s*$/iu;
/** What may stand behind it. */
const closing = /^\s*(?:$|[\r\n]|[,;、|)）\].&*_]|and\b|und\b|et\b|y\b|e\b)/iu;

/** Words that say 'depends on' at the start of a stretch; '' for none. */
function keyOf(stretch: string): string {
  const words = stretch.trimStart().split(/\s+/).slice(0, 4);
  const key = [3, 2, 1, 4].map((count) =>
    words
      .slice(0, count)
      .join(' ')
      .replace(/[:：]$/, ''),
  );
  return key.find((phrase) => readKeyName(phrase) === 'dependencies') ?? '';
}

/** Whether what follows on a line is a name behind words that say 'depends on', or in a cell of a row. */
function isNamed(line: string): boolean {
  if (/^\s*\|/.test(line)) return sign.test(line);
  return line.split(/[(（*_]+|^\s*[-+*]\s/).some((stretch, index, all) => {
    const key = keyOf(stretch);
    if (key === '') return false;
    const rest = [stretch.trimStart().slice(key.length), ...all.slice(index + 1)].join('');
    return sign.test(rest.replace(/^[\s:：*_]+/, ''));
  });
}

/** Where an item's lines name what it waits for. */
function findNames(dependent: Item, name: string, lines: TextLines): { start: number; end: number }[] {
  const from = lines.startOf(dependent.source?.start.line ?? lines.count + 1);
  const text = lines.text.slice(from, lines.endOf(lastOwnLine(dependent)));
  const found: { start: number; end: number }[] = [];
  const [lower, wanted] = [text.toLowerCase(), name.toLowerCase()];
  if (wanted === '' || lower.length !== text.length) return [];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
    const end = at + wanted.length;
    if (isNamed(line) && closing.test(text.slice(end, end + 20))) found.push({ start: from + at, end: from + end });
  }
  return found;
}

/** The same value with another name in its texts. */
function rename<Value>(value: Value, old: string, title: string): Value {
  const pattern = new RegExp(old.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`), 'giu');
  return JSON.parse(JSON.stringify(value), (_, child: unknown) =>
    typeof child === 'string' ? child.replace(pattern, () => title) : child,
  ) as Value;
}

/**
 * Finds what has to change in the lines of those that wait for an item by its title.
 * @param roadmap the document as it was read
 * @param item the item that gets another title
 * @param title plain text of the new title
 * @param lines the document
 * @returns undefined where none names it
 */
export function renameDependents(
  roadmap: Roadmap,
  item: Item,
  title: string,
  lines: TextLines,
): RenamedDependents | undefined {
  const short = item.title.split(/[:：]|\s[-–—]\s/, 1)[0]!.trim();
  const splices: Splice[] = [];
  const renamed = structuredClone(roadmap);
  const text = escapeMarkdown(title);
  for (const { item: dependent } of walkItems(renamed)) {
    if (!dependent.dependsOn.includes(item.id) || dependent.id === item.id) continue;
    for (const name of new Set([item.title, short])) {
      const places = findNames(dependent, name, lines);
      if (places.length === 0) continue;
      splices.push(...places.map((place) => ({ ...place, text })));
      dependent.description = dependent.description.map((block) =>
        [...readKeys(block), ...readKeysOfList(block)].some(({ role }) => role === 'dependencies')
          ? rename(block, name, title)
          : block,
      );
      dependent.fields = Object.fromEntries(
        Object.entries(dependent.fields).map(([key, value]) =>
          readKeyName(key) === 'dependencies' ? [key, rename(value, name, title)] : [key, value],
        ),
      );
      break;
    }
  }
  const node = splices.length === 0 ? undefined : findNode(renamed, item.id);
  return node?.kind === 'item' ? { splices, roadmap: renamed, item: node.item } : undefined;
}
