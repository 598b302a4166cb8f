import { dropHead, headText, setStatus, strength, type Draft } from '../../line/draft.ts';
import { normalizeMark } from '../../../../language/status-marks.ts';
import { isPlainBox, statusOfBox } from '../../line/task-boxes.ts';
import type { LineRule } from './line-rule.ts';

/**
 * A task box at the start.
 *
 * ```
 * - [x] Dark theme
 *   ^^^ done
 * ```
 * Not read: `[x](https://example.org) Dark theme`, a link. Fixture: `task-box`.
 */
export const taskBox: LineRule = {
  name: 'task-box',
  apply(draft, context) {
    if (takeCode(draft)) return true;
    const text = headText(draft);
    if (text.charCodeAt(0) !== 91) return false;
    const end = text.indexOf(']');
    if (end === -1 || end > 4 || (end + 1 < text.length && !/[\s:\p{L}\p{N}]/u.test(text[end + 1]!))) return false;
    const box = text.slice(0, end + 1);
    // What the document's own legend says of '[~]' goes first; '[x]' and '[ ]' need none.
    if (!isPlainBox(box) && context.legend.has(normalizeMark(box))) return false;
    const status = statusOfBox(box);
    if (status === undefined) return false;
    setStatus(draft, status, box, strength.box);
    dropHead(draft, end + 1);
    // '[x] - Import': the dash parts the box from the title.
    const dash = /^\s*[-–—:]\s+(?=\S)/.exec(headText(draft));
    if (dash !== null) dropHead(draft, dash[0].length);
    return true;
  },
};

/** `` `[x]` Dark theme ``: some show the box as code, where their site draws none. */
function takeCode(draft: Draft): boolean {
  const [first, next] = draft.nodes;
  if (first?.type !== 'code' || next === undefined || !/^\[[ xX]\]$/.test(first.value)) return false;
  setStatus(draft, statusOfBox(first.value)!, first.value, strength.box);
  draft.nodes = draft.nodes.slice(1);
  dropHead(draft, 0);
  return true;
}
