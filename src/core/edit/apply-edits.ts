import { expectArray, expectText } from '../expect-argument.ts';
import type { TextEdit } from '../model/types.ts';
import { RoadmarkError } from '../roadmark-error.ts';

/** Refuses what is no edit. */
function checkEdit(edit: unknown): void {
  const { range, newText } = { ...(edit as Partial<TextEdit> | null) };
  const { start, end } = { ...range };
  if (typeof start?.offset !== 'number' || typeof end?.offset !== 'number' || typeof newText !== 'string')
    throw new RoadmarkError(
      'invalid-argument',
      'an edit has another shape; expected { range: { start, end }, newText }',
    );
}

/**
 * Applies edits to a text; what they do not name stays as it is, byte by byte.
 * @param text the text that the ranges of the edits speak of
 * @param edits edits in any order; several insertions at one place are made in the order given
 * @returns the new text; the text itself for no edits
 * @throws {RoadmarkError} `overlapping-edits` where two edits change the same stretch, or one lies outside the text
 * @throws {RoadmarkError} `invalid-argument` where `text` is no string, or `edits` no array of edits
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  expectText(text, 'text');
  expectArray(edits, 'edits', 'edits as editRoadmap gives them');
  for (const edit of edits) checkEdit(edit);
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
