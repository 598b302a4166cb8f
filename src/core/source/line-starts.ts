import type { Position } from '../model/types.ts';

/**
 * Lists the offsets at which the lines of a text begin. `\r\n`, `\n` and `\r` end lines; the first one begins behind a byte
 * order mark.
 * @param text any text
 * @returns UTF-16 code units from the start of the text, one entry a line; one for the empty text
 */
export function findLineStarts(text: string): number[] {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

/**
 * Gives the position of an offset.
 * @param starts offsets at which lines begin, as `findLineStarts` lists them
 * @param offset UTF-16 code units from the start of the text, not before the first line
 * @returns line and column from 1. Takes time in proportion to the logarithm of the number of lines.
 */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
}
