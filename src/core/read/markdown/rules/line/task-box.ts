import type { Status } from '../../../../model/types.ts';
import { dropHead, headText, setStatus, strength } from '../../line/draft.ts';
import type { LineRule } from './line-rule.ts';

const statuses = new Map<string, Status>([
  ['', 'planned'],
  [' ', 'planned'],
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
  apply(draft) {
    const text = headText(draft);
    if (text.charCodeAt(0) !== 91) return false;
    const end = text.indexOf(']');
    if (end === -1 || end > 4 || (end + 1 < text.length && !/[\s:\p{L}\p{N}]/u.test(text[end + 1]!))) return false;
    const status = statuses.get(end === 2 ? text[1]! : text.slice(1, end).trim());
    if (status === undefined) return false;
    setStatus(draft, status, text.slice(0, end + 1), strength.box);
    dropHead(draft, end + 1);
    // '[x] - Import': the dash parts the box from the title.
    const dash = /^\s*[-–—:]\s+(?=\S)/.exec(headText(draft));
    if (dash !== null) dropHead(draft, dash[0].length);
    return true;
  },
};
