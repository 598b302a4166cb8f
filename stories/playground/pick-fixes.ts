import type { Diagnostic, TextEdit } from '../../src/core/model/types.ts';

/**
 * Finds the fixes that can be applied together.
 * @param diagnostics what was found in a text
 * @returns fixes from the start of the text on; one that overlaps another waits for the next round
 */
export function pickFixes(diagnostics: readonly Diagnostic[]): TextEdit[] {
  const fixes = diagnostics.flatMap(({ fix }) => (fix ? [fix] : []));
  let free = 0;
  return fixes
    .toSorted((one, other) => one.range.start.offset - other.range.start.offset)
    .filter(({ range }) => {
      if (range.start.offset < free) return false;
      free = Math.max(range.end.offset, range.start.offset + 1);
      return true;
    });
}
