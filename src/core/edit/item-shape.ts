import type { Block, Item } from '../model/types.ts';
import type { TextLines } from './text-lines.ts';

/** A cell of a table row, by offsets, blanks around it left out. */
export interface CellSpan {
  /** Where it starts. */
  start: number;
  /** Where it ends. */
  end: number;
}

/** How an item is written. */
export type ItemShape =
  | {
      kind: 'line';
      /** Offset of its content, after list mark and blanks. */
      start: number;
      /** Offset after the content of its first line. */
      end: number;
      /** List mark with the blanks around it: '  - '; '' for lines without one. */
      prefix: string;
    }
  | { kind: 'heading'; start: number; end: number; prefix: string }
  | { kind: 'row'; cells: CellSpan[]; header: string[]; headerLine: number };

/**
 * Splits a table row into its cells.
 * @param line the row
 * @returns the cells by their offsets in the line
 */
export function splitCells(line: string): CellSpan[] {
  const cells: CellSpan[] = [];
  let from = /^\s*\|/.exec(line)?.[0].length ?? 0;
  for (let index = from; index <= line.length; index++) {
    const isEnd = index === line.length;
    if (!isEnd && (line.charAt(index) !== '|' || line.charAt(index - 1) === '\\')) continue;
    if (isEnd && line.slice(from).trim() === '') break;
    const raw = line.slice(from, index);
    const lead = raw.length - raw.trimStart().length;
    const isBlank = raw.trim() === '';
    cells.push({
      start: from + (isBlank ? Math.min(1, raw.length) : lead),
      end: isBlank ? from + Math.min(1, raw.length) : from + raw.trimEnd().length,
    });
    from = index + 1;
  }
  return cells;
}

/** Whether a line parts a table's header from its rows. */
function isDelimiter(line: string): boolean {
  if (!line.includes('-')) return false;
  const cells = line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim()));
}

/** Line of the header of the table that a row stands in; undefined where the line is no row. */
function findHeader(lines: TextLines, row: number): number | undefined {
  for (let line = row - 1; line > 1; line--) {
    const text = lines.lineAt(line);
    if (isDelimiter(text)) return line - 1;
    if (!text.includes('|') && text.trim() !== '') return undefined;
  }
  return undefined;
}

/**
 * Finds how an item is written.
 * @param item an item that was read from the text
 * @param lines the text
 * @returns undefined for items without a place in it
 */
export function readShape(item: Item, lines: TextLines): ItemShape | undefined {
  if (item.source === undefined) return undefined;
  const { line } = item.source.start;
  const text = lines.lineAt(line);
  const start = lines.startOf(line);
  const headerLine = text.includes('|') ? findHeader(lines, line) : undefined;
  if (headerLine !== undefined) {
    const header = lines.lineAt(headerLine);
    const names = splitCells(header).map((cell) => header.slice(cell.start, cell.end));
    const cells = splitCells(text).map((cell) => ({ start: start + cell.start, end: start + cell.end }));
    return { kind: 'row', cells, header: names, headerLine };
  }
  const heading = /^\s{0,3}#{1,6}\s+/.exec(text)?.[0];
  const prefix = heading ?? /^[\s>]*(?:(?:[-+*•]|\d{1,9}[.)])(?:\s+|$)|<li[^<>]{0,100}>\s*)?/.exec(text)?.[0] ?? '';
  const content = text.trimEnd();
  const end = start + (content.endsWith('</li>') ? content.slice(0, -'</li>'.length).trimEnd() : content).length;
  return { kind: heading === undefined ? 'line' : 'heading', start: start + prefix.length, end, prefix };
}

/** Last line of some prose. */
function lastLineOf(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map((block) => block.source?.end.line ?? 0));
}

/**
 * Finds the last line of an item, with what is said of it and the items nested in it.
 * @param item an item that was read from a text
 * @returns the line, from 1; 0 for items without a place
 */
export function lastLineOfItem(item: Item): number {
  const own = Math.max(item.source?.end.line ?? 0, lastLineOf(item.description));
  return Math.max(own, ...item.children.map(lastLineOfItem));
}

/**
 * Finds the last line of what an item says itself, before the items nested in it.
 * @param item an item that was read from a text
 * @returns the line, from 1; 0 for items without a place
 */
export function lastOwnLine(item: Item): number {
  const child = Math.min(...item.children.map((nested) => nested.source?.start.line ?? Infinity));
  const first = item.source?.start.line ?? 0;
  return child === Infinity ? lastLineOfItem(item) : Math.max(first, child - 1);
}
