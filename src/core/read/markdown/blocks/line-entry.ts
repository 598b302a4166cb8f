import type { Entry, ListBlock } from './block.ts';

/** A line that serves as an entry of a list: its number, from 0, and what it says. */
export function lineEntry(line: number, content: string): Entry {
  return { start: line, end: line + 1, column: -1, content, contentLine: line, blocks: [] };
}

/** The list that lines are which have no marks of a list; one at least. */
export function listOfLines(entries: Entry[]): ListBlock {
  return { type: 'list', ordered: false, entries, start: entries[0]!.start, end: entries.at(-1)!.end };
}
