import type { Inline } from '../../../../model/types.ts';
import { trimInline } from '../../inline/parse-inline.ts';
import { readWholeState } from '../../../../language/states.ts';
import { markAtStart, statusOfMark } from '../../../../language/status-marks.ts';
import { setStatus, strength, type Draft } from '../../line/draft.ts';
import type { LineRule } from './line-rule.ts';

/**
 * A title that is struck through as a whole.
 *
 * ```
 * - ~~Remove the old parser~~
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^ done
 * ```
 * Not read: `Grow ~~somewhat~~ a lot`, where part of it is. Fixture: `struck-title`.
 */
export const struckTitle: LineRule = {
  name: 'struck-title',
  apply(draft) {
    // '🌑 ~~Remove the old parser~~': a picture before it says nothing.
    const isDecorated = draft.nodes.length === 2 && isDecoration(draft.nodes[0]!);
    const [first, after] = isDecorated ? draft.nodes.slice(1) : draft.nodes;
    if (first?.type !== 'delete') return false;
    if (readTold(draft)) return true;
    if (draft.nodes.length > 2) return false;
    // '~~Remove the old parser~~.'
    if (after !== undefined && (after.type !== 'text' || !/^[.,;:]?$/.test(after.value.trim()))) return false;
    if (draft.statusStrength === 0) setStatus(draft, 'done', '~~', strength.box);
    draft.nodes = trimInline(first.children);
    return true;
  },
};

/** A mark, a state word or both, up to the sign that parts them from what is said. */
const told =
  /^\s*(\p{Extended_Pictographic}\ufe0f?)?(?:\s?(\p{L}{2,12}(?:\s\p{L}{2,12}){0,2}))?(?:\s[-–—]|\s?[:：.])\s+(?=\S)/u;

/** `~~Maps of your own.~~ ✅ Done: on two devices`: all that is struck is the title, and the rest is said of it. */
function readTold(draft: Draft): boolean {
  const [first, after] = draft.nodes;
  if (first?.type !== 'delete' || after?.type !== 'text') return false;
  const [opening, mark, word] = told.exec(after.value) ?? [];
  if (opening === undefined) return false;
  const state =
    (word === undefined ? undefined : readWholeState(word)) ?? (mark && !word ? statusOfMark(mark) : undefined);
  if (state === undefined) return false;
  setStatus(draft, state, (word ?? mark)!, strength.word);
  draft.aside = trimInline([{ ...after, value: after.value.slice(opening.length) }, ...draft.nodes.slice(2)]);
  draft.nodes = trimInline(first.children);
  return true;
}

/** Whether a run of a line is a picture and nothing else. */
function isDecoration(node: Inline): boolean {
  const text = node.type === 'text' ? node.value.trim() : '';
  return text !== '' && markAtStart(text)?.end === text.length;
}
