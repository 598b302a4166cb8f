import { readWholeState } from '../../../../language/states.ts';
import { readVersions } from '../../../../time/read-versions.ts';
import { readWholeWhen } from '../../../../time/read-when.ts';
import { keepTail, setStatus, strength, tailText } from '../../line/draft.ts';
import { markAtStart, statusOfColumnMark, statusOfMark } from '../../../../language/status-marks.ts';
import type { LineRule } from './line-rule.ts';

/** Whether words name a release or a time. */
function isPlace(words: string): boolean {
  return readWholeWhen(words) !== undefined || readVersions(words)?.start === 0;
}

/** A mark and the words after it, and perhaps a note in parentheses, at the end of a text. */
const closing =
  /\s((?:\p{Extended_Pictographic}\ufe0f?|:[a-z_]{2,30}:)\s*(\p{L}[^()（）]{1,30}?))(?:\s*[(（]([^()（）]{1,60})[)）])?$/u;

/**
 * A mark with its word at the end, and perhaps a note on it in parentheses.
 *
 * ```
 * - Webhooks for other tools ✅ Done (third milestone)
 *                            ^^^^^^^ done
 * ```
 * Not read: `Support 🚀 rockets (all of them)`, whose mark and word say no state. Fixture: `closing-state`.
 */
export const closingState: LineRule = {
  name: 'closing-state',
  apply(draft) {
    const text = tailText(draft).trimEnd();
    const window = text.slice(-120);
    if (!/\P{ASCII}|:[a-z]/u.test(window)) return false;
    const found = closing.exec(window);
    if (found === null) return false;
    const start = text.length - window.length + found.index;
    if (start <= 0 && draft.nodes.length === 1) return false;
    const mark = markAtStart(found[1]!);
    const state = readWholeState(found[2]!.trim());
    if (mark === undefined || (statusOfMark(mark.mark) ?? statusOfColumnMark(mark.mark)) === undefined) return false;
    if (state === undefined) return false;
    setStatus(draft, state, text.slice(start).trim(), strength.word);
    keepTail(draft, start);
    // '✅ Done (v0.2.0)': the release is more than a note.
    const note = found[3];
    const last = draft.nodes.at(-1);
    if (note !== undefined && last?.type === 'text' && isPlace(note)) last.value += ` (${note})`;
    return true;
  },
};
