import { keepTail, tailText } from '../../line/draft.ts';
import { normalizeMark } from '../../../../language/status-marks.ts';
import { applyMeaning } from '../../line/legend-marks.ts';
import type { LineRule } from './line-rule.ts';

/**
 * A sign in brackets at the end that the legend explains, or `[?]`, which asks for help.
 *
 * ```
 * - Support for sub-categories [?]
 *                              ^^^ help wanted
 * ```
 * Not read: `foo([]int)`, code. Fixture: `trailing-help`.
 */
export const trailingHelp: LineRule = {
  name: 'trailing-help',
  apply(draft, context) {
    const text = tailText(draft).trimEnd();
    if (!text.endsWith(']')) return false;
    const start = text.lastIndexOf('[');
    if (start === -1 || text.length - start > 6) return false;
    const sign = text.slice(start);
    const meaning = context.legend.get(normalizeMark(sign));
    if (meaning !== undefined) applyMeaning(draft, meaning, sign);
    else if (sign === '[?]') draft.helpWanted = true;
    else return false;
    keepTail(draft, start);
    return true;
  },
};
