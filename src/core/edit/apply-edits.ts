import type { TextEdit } from '../model/types.ts';
import { RoadmarkError } from '../roadmark-error.ts';

/**
 * Applies edits to a text; what they do not name stays as it is, byte by byte.
 * @param text the text that the ranges of the edits speak of
 * @param edits edits in any order; several insertions at one place are made in the order given
 * @returns the new text; the text itself for no edits
 * @throws {RoadmarkError} `overlapping-edits` where two edits change the same stretch, or one lies outside the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((one, other) => one.range.start.offset - other.range.start.offset);
  const parts: string[] = [];
  let free = 0;
  for (const { range, newText } of sorted) {
    const { start, end } = range;
    if (start.offset < free || end.offset < start.offset || end.offset > text.length) {
      const place = `${String(start.line)}:${String(start.column)}`;
      throw new RoadmarkError(
        'overlapping-edits',
        `the edit at ${place} overlaps another one or lies outside the text`,
      );
    }
    parts.push(text.slice(free, start.offset), newText);
    free = end.offset;
  }
  parts.push(text.slice(free));
  return parts.join('');
}
