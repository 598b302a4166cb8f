/** What may stand in a task box, and what it says: in lines and in cells alike. */
import type { Status } from '../../../model/types.ts';

/** By what stands in the box, without blanks. */
const statuses: ReadonlyMap<string, Status> = new Map([
  ['', 'planned'],
  ['x', 'done'],
  ['X', 'done'],
  ['v', 'done'],
  ['V', 'done'],
  ['√', 'done'],
  ['✓', 'done'],
  ['✔', 'done'],
  ['✅', 'done'],
  ['/', 'in-progress'],
  ['~', 'in-progress'],
  ['-', 'in-progress'],
  ['+', 'in-progress'],
  ['+/-', 'in-progress'],
  ['±', 'in-progress'],
  ['.', 'in-progress'],
]);

/**
 * Reads a task box.
 * @param text a box and nothing else: '[x]'
 * @returns undefined where it is no box, or where what stands in it says nothing of a state: '[?]', '[P1]'
 */
export function statusOfBox(text: string): Status | undefined {
  return text.length <= 5 && text.startsWith('[') && text.endsWith(']')
    ? statuses.get(text.slice(1, -1).trim())
    : undefined;
}

/**
 * Tells whether a mark is a box as markdown has it. Others are signs of the document's own.
 * @param text the mark
 */
export function isPlainBox(text: string): boolean {
  return /^\[[ xX]?\]$/.test(text);
}

/**
 * Measures a plain box at the start of a line.
 * @param text the line, from where its words start
 * @returns its length; 0 where there is none, or no blank behind it
 */
export function plainBoxLength(text: string): number {
  return /^\[[ xX]?\](?=\s)/.exec(text)?.[0].length ?? 0;
}
