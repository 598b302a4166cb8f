import { readKeyName } from '../language/columns.ts';
import type { ColumnRole } from '../language/language.ts';
import type { Item } from '../model/types.ts';
import { lastOwnLine } from './item-shape.ts';
import type { TextLines } from './text-lines.ts';

/** The value of a line `Key: value`, by offsets. */
export interface ValueSpan {
  /** Where it starts. */
  start: number;
  /** Where it ends; equal to `start` for an empty value. */
  end: number;
  /** What stands there. */
  value: string;
}

const decoration = new Set([' ', '\t', '*', '_', ':', '：']);

/** Index of the first character from an index that is no decoration. */
function skipDecoration(line: string, from: number): number {
  let index = from;
  while (decoration.has(line.charAt(index))) index += 1;
  return index;
}

/** Reads a line `**Key**: value`; undefined for others. */
function readKeyValue(line: string): { key: string; start: number; end: number } | undefined {
  const colon = line.search(/[:：]/);
  const begin = skipDecoration(line, /^\s*[-+]\s/.exec(line)?.[0].length ?? 0);
  if (colon <= begin || colon - begin > 40) return undefined;
  const key = line.slice(begin, colon).replaceAll(/[*_]/g, '').trim();
  const value = skipDecoration(line, colon);
  // ':tada: done' opens with its colon.
  const start = value > colon + 1 && /^[\w+-]{1,40}:/.test(line.slice(value)) ? line.lastIndexOf(':', value) : value;
  let end = line.length;
  while (end > start && decoration.has(line.charAt(end - 1)) && !/:[\w+-]{1,40}:$/.test(line.slice(0, end))) end -= 1;
  return { key, start, end };
}

/**
 * Finds the key line by which an item says something: '**Status:** in progress', 'Owner: ada'.
 * @param item the item
 * @param role what the key is about
 * @param lines the document
 * @returns the place of its value; undefined where the item has no such line
 */
export function findKeyValue(item: Item, role: ColumnRole, lines: TextLines): ValueSpan | undefined {
  const first = item.source?.start.line ?? 0;
  for (let line = first + 1; line <= lastOwnLine(item); line++) {
    const text = lines.lineAt(line);
    const found = readKeyValue(text);
    if (found === undefined || readKeyName(found.key) !== role) continue;
    const offset = lines.startOf(line);
    return { start: offset + found.start, end: offset + found.end, value: text.slice(found.start, found.end) };
  }
  return undefined;
}
