import { opensWithBlock } from '../../../../language/states.ts';
import { setStatus, strength, tailText } from '../../line/draft.ts';
import type { LineRule } from './line-rule.ts';

/** What follows the last dash of a line. */
const afterDash = /\s[-–—]{1,2}\s+((?:(?!\s[-–—]{1,2}\s).){8,120})$/u;

/**
 * What blocks the item, after a dash at the end; it stays in the title.
 *
 * ```
 * - Printed maps — blocked by the choice of paper
 *                  ^^^^^^^^^^ blocked
 * ```
 * Not read: `Printed maps — blocked streets in red`, what they show. Fixture: `trailing-block`.
 */
export const trailingBlock: LineRule = {
  name: 'trailing-block',
  apply(draft) {
    if (draft.statusStrength >= strength.word) return false;
    const words = afterDash.exec(tailText(draft).trimEnd().slice(-140))?.[1];
    if (words === undefined || !opensWithBlock(words)) return false;
    setStatus(draft, 'blocked', words, strength.word);
    return true;
  },
};
