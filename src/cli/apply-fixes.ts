/** Applies the fixes that diagnostics carry, until none is left. */
import { applyEdits } from '../core/edit/apply-edits.ts';
import type { Roadmap, TextEdit } from '../core/model/types.ts';
import type { Input } from './read-input.ts';
import { parseInput, type ReadOptions } from './read-roadmap.ts';

/** A text with its fixes applied. */
export interface FixedText {
  /** The text. */
  readonly text: string;
  /** How many fixes were applied. */
  readonly count: number;
  /** The mended text, read. */
  readonly roadmap: Roadmap;
}

/** Rounds after which fixing ends, should two fixes ever undo each other. */
const maxRounds = 10;

/**
 * Applies all safe fixes.
 * @param input the text
 * @param options how it is read
 * @returns the text itself where there is nothing to fix; doing it again changes nothing more
 */
export async function applyFixes(input: Input, options: ReadOptions): Promise<FixedText> {
  let { text } = input;
  let roadmap = await parseInput(input, options);
  let count = 0;
  for (let round = 0; round < maxRounds; round++) {
    const edits = pickEdits(roadmap);
    if (edits.length === 0) break;
    const next = applyEdits(text, edits);
    if (next === text) break;
    text = next;
    count += edits.length;
    roadmap = await parseInput({ ...input, text }, options);
  }
  return { text, count, roadmap };
}

/** Fixes that do not overlap, from the start; the others have their turn in the next round. */
function pickEdits(roadmap: Roadmap): TextEdit[] {
  const edits = roadmap.diagnostics.flatMap(({ fix }) => (fix ? [fix] : []));
  edits.sort((a, b) => a.range.start.offset - b.range.start.offset || a.range.end.offset - b.range.end.offset);
  const picked: TextEdit[] = [];
  let free = 0;
  for (const edit of edits) {
    const { start, end } = edit.range;
    if (start.offset < free) continue;
    picked.push(edit);
    free = Math.max(end.offset, start.offset + 1);
  }
  return picked;
}
