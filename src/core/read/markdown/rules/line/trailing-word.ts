import { findFlags } from '../../../../language/flags.ts';
import { findStateWord } from '../../../../language/states.ts';
import { keepTail, setStatus, strength, tailText } from '../../line/draft.ts';
import { applyFlag } from './leading-bracket.ts';
import type { LineRule } from './line-rule.ts';

const parted = /(?:\s[-–—|]{1,2}\s+|\s?[[【])([^-–—|[\]【】]{2,30})[\]】]?$/;

/**
 * A state word or flag at the end, after a dash or in brackets.
 *
 * ```
 * - Parallel parser — in progress
 *                     ^^^^^^^^^^^ in-progress
 * ```
 * Not read: `Show what is in progress`, a sentence. Fixture: `trailing-word`.
 */
export const trailingWord: LineRule = {
  name: 'trailing-word',
  apply(draft) {
    const text = tailText(draft).trimEnd();
    const window = text.slice(-40);
    if (!/[-–—|[【]/.test(window)) return false;
    const found = parted.exec(window);
    if (found === null) return false;
    const start = text.length - window.length + found.index;
    if (start <= 0 && draft.nodes.length === 1) return false;
    const words = found[1]!.trim();
    const flag = findFlags(words)[0];
    if (flag !== undefined && flag.end - flag.start >= words.length - 1) applyFlag(draft, flag.flag);
    else {
      const state = findStateWord(words);
      if (state?.place !== 'whole' || state.maturity) return false;
      setStatus(draft, state.status, words, strength.word);
    }
    keepTail(draft, start);
    return true;
  },
};
