import { markAtEnd, normalizeMark, statusOfMark } from '../../../../language/status-marks.ts';
import { applyMeaning } from '../../line/legend-marks.ts';
import { setStatus, strength } from '../../line/draft.ts';
import type { LineRule } from './line-rule.ts';

/**
 * A mark at the end of a bold name, before what is said of it.
 *
 * ```
 * - **Offline maps ❌**: kept on the phone
 *                  ^^ planned
 * ```
 * Not read: `**Party 🎉**: cake`, whose picture says nothing. Fixture: `lead-mark`.
 */
export const leadMark: LineRule = {
  name: 'lead-mark',
  apply(draft, context) {
    const [name, text] = draft.nodes;
    if (name?.type !== 'strong' || text?.type !== 'text' || !/^\s*(?:[:：]|[-–—]\s)/.test(text.value)) return false;
    const last = name.children.at(-1);
    const found = last?.type === 'text' ? markAtEnd(last.value.trimEnd()) : undefined;
    if (last?.type !== 'text' || found === undefined || found.start === 0) return false;
    const meaning = context.legend.get(normalizeMark(found.mark));
    const status = statusOfMark(found.mark);
    if (meaning !== undefined) applyMeaning(draft, meaning, found.mark);
    else if (status !== undefined) setStatus(draft, status, found.mark, strength.mark);
    else return false;
    const value = last.value.slice(0, found.start).trimEnd();
    draft.nodes = [{ ...name, children: [...name.children.slice(0, -1), { ...last, value }] }, ...draft.nodes.slice(1)];
    return true;
  },
};
