import { dropHead, headText, setStatus, strength } from '../../line/draft.ts';
import { applyMeaning } from '../../line/legend-marks.ts';
import { isIcon, markAtStart, normalizeMark, statusOfMark } from '../../../../language/status-marks.ts';
import type { LineRule } from './line-rule.ts';

/**
 * A mark at the start: one of the legend, a picture or shortcode that says a status, the icon of a theme, or a shortcode
 * that labels.
 *
 * ```
 * - :warning: :nighthawk: Load tests
 *   ^^^^^^^^^ status by the legend
 *             ^^^^^^^^^^^ tag
 * ```
 * Not read: `🔥 Faster start`, a picture that says nothing, nor `🔨 Tools` beside it. Fixture: `leading-mark`.
 */
export const leadingMark: LineRule = {
  name: 'leading-mark',
  apply(draft, context) {
    const text = headText(draft);
    const found = markAtStart(text);
    if (found === undefined) return false;
    const meaning = context.legend.get(normalizeMark(found.mark));
    if (meaning !== undefined) {
      applyMeaning(draft, meaning, found.mark);
      dropHead(draft, found.end);
      return true;
    }
    const isPicture = context.isDecorated === true && !found.mark.startsWith(':');
    const status = isPicture ? undefined : statusOfMark(found.mark);
    if (status !== undefined) setStatus(draft, status, found.mark, strength.mark);
    else if (!found.mark.startsWith(':')) return false;
    else if (!isIcon(found.mark) && draft.statusStrength >= strength.mark)
      draft.tags = [...draft.tags, found.mark.slice(1, -1)];
    else if (!isIcon(found.mark)) return false;
    dropHead(draft, found.end);
    // '✅ - Import': the dash parts the mark from the title.
    const dash = /^[-–—:]\s+(?=\S)/.exec(headText(draft));
    if (dash !== null) dropHead(draft, dash[0].length);
    return true;
  },
};
