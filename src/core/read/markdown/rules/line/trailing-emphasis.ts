import { findFlags } from '../../../../language/flags.ts';
import { readWholeState } from '../../../../language/states.ts';
import type { Inline } from '../../../../model/types.ts';
import { setStatus, strength, trimTail } from '../../line/draft.ts';
import { applyFlag } from '../../line/apply-flag.ts';
import type { LineRule } from './line-rule.ts';
import { groupText } from '../../line/group.ts';

/**
 * Emphasis at the end that is a state or a flag.
 *
 * ```
 * - Diagnostics reporting *(stretch goal)*
 *                          ^^^^^^^^^^^^^^ stretch
 * ```
 * Not read: `Rename *velero install*`, part of the title. Fixture: `trailing-emphasis`.
 */
export const trailingEmphasis: LineRule = {
  name: 'trailing-emphasis',
  apply(draft) {
    // 'A map **(done)**.': the full stop is that of the title.
    const stop = draft.nodes.length > 2 && isStop(draft.nodes.at(-1)!) ? 1 : 0;
    const last = draft.nodes.at(-1 - stop);
    if (draft.nodes.length < 2 || last === undefined) return false;
    if (last.type !== 'emphasis' && last.type !== 'strong' && last.type !== 'code') return false;
    const words = last.type === 'code' ? last.value : groupText(last.children);
    if (words.length > 40) return false;
    const flag = findFlags(words)[0];
    if (flag !== undefined && flag.end - flag.start >= words.length - 2) applyFlag(draft, flag.flag);
    else {
      const state = readWholeState(words);
      if (state === undefined) return false;
      setStatus(draft, state, words, strength.word);
    }
    draft.nodes.length -= 1 + stop;
    trimTail(draft);
    return true;
  },
};

function isStop(node: Inline): boolean {
  return node.type === 'text' && /^\s*[.。]\s*$/.test(node.value);
}
