import { keepTail, setStatus, strength, tailText } from '../../line/draft.ts';
import { isIcon, markAtEnd, normalizeMark, statusOfMark } from '../../../../language/status-marks.ts';
import { applyMeaning } from '../../line/legend-marks.ts';
import type { LineRule } from './line-rule.ts';

/**
 * A mark at the end.
 *
 * ```
 * - **Traefik** - Reverse proxy ✅
 *                               ^^ done
 * ```
 * Not read: `Ship it 🎉`, a picture that says nothing. Fixture: `trailing-mark`.
 */
export const trailingMark: LineRule = {
  name: 'trailing-mark',
  apply(draft, context) {
    const text = tailText(draft).trimEnd();
    const found = markAtEnd(text);
    if (found === undefined || (found.start === 0 && draft.nodes.length === 1)) return false;
    const meaning = context.legend.get(normalizeMark(found.mark));
    if (meaning !== undefined) applyMeaning(draft, meaning, found.mark);
    else {
      const status = statusOfMark(found.mark);
      if (status === undefined && !isIcon(found.mark)) return false;
      if (status !== undefined) setStatus(draft, status, found.mark, strength.mark);
    }
    keepTail(draft, found.start);
    return true;
  },
};
