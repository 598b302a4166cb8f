import { keepTail, tailText, trimTail } from '../../line/draft.ts';
import { groupText } from '../../line/group.ts';
import { takePercentage } from '../../line/percentage.ts';
import type { LineRule } from './line-rule.ts';

const atEnd =
  /(?:[[(（](\d{1,3}\s?%[^\])）]{0,12})[\])）]|\s[-–—]{1,2}\s(\d{1,3}\s?%(?:\s(?:done|complete|completed|finished|ready))?))$/;
/** Words of a line that is about a figure: its percentage is the aim. */
const aim =
  /\b(?:coverage|goals?|targets?|least|accuracy|uptime|availability|reduc\w*|increas\w*|improv\w*|usage|growth|share|discount|drain|up to|over|fewer|faster|lower)\b/i;

/**
 * A percentage in brackets, parentheses or emphasis, or after a dash, at the end: how far the item is.
 *
 * ```
 * - Import of tracks **[40%]**
 *                       ^^^ in progress
 * ```
 * All of it is done, nothing of it planned. Not read: `Raise coverage (80%)`, the aim of a line about a figure.
 * Fixture: `trailing-progress`.
 */
export const trailingProgress: LineRule = {
  name: 'trailing-progress',
  apply(draft) {
    const last = draft.nodes.at(-1);
    if (last?.type === 'text') {
      const text = tailText(draft).trimEnd();
      if (!text.includes('%', text.length - 26)) return false;
      const found = atEnd.exec(text.slice(-26));
      const start = found === null ? 0 : text.length - found[0].length;
      if (found === null || (start === 0 && draft.nodes.length === 1)) return false;
      if (aim.test(text) || !takePercentage(draft, (found[1] ?? found[2])!)) return false;
      keepTail(draft, start);
      return true;
    }
    if (draft.nodes.length < 2 || (last?.type !== 'emphasis' && last?.type !== 'strong')) return false;
    if (!takePercentage(draft, groupText(last.children))) return false;
    draft.nodes.pop();
    trimTail(draft);
    return true;
  },
};
