import { findStateWord } from '../../../../language/states.ts';
import type { Inline } from '../../../../model/types.ts';
import { rawText } from '../../inline/inline-text.ts';
import { trimInline } from '../../inline/parse-inline.ts';
import { setStatus, strength, trimTail } from '../../line/draft.ts';
import type { LineRule } from './line-rule.ts';

/**
 * An emphasised state word between dashes, with what there is to say of it after it.
 *
 * ```
 * - Network module - _DISCARDED_ - Use another library
 *                     ^^^^^^^^^ dropped
 *                                  ^^^^^^^^^^^^^^^^^^^ description
 * ```
 * Not read: `Show *completed* work - in grey`, whose word is part of the title. Fixture: `parted-state`.
 */
export const partedState: LineRule = {
  name: 'parted-state',
  apply(draft) {
    const { nodes } = draft;
    for (let index = 1; index < nodes.length - 1; index++) {
      const node = nodes[index]!;
      if (node.type !== 'emphasis' && node.type !== 'strong') continue;
      if (!isParted(nodes[index - 1]!, nodes[index + 1]!)) continue;
      const word = rawText(node.children).trim();
      const state = word.length > 30 ? undefined : findStateWord(word);
      if (state?.place !== 'whole' || state.maturity) continue;
      setStatus(draft, state.status, word, strength.word);
      draft.aside = trimInline(withoutDash(nodes.slice(index + 1)));
      draft.nodes = nodes.slice(0, index);
      trimTail(draft);
      return true;
    }
    return false;
  },
};

/** Whether dashes stand on both sides. */
function isParted(before: Inline, after: Inline): boolean {
  return (
    before.type === 'text' &&
    /\s[-–—]\s+$/.test(before.value) &&
    after.type === 'text' &&
    /^\s*(?:[-–—]\s|[:.,]\s)/.test(after.value)
  );
}

function withoutDash(nodes: readonly Inline[]): Inline[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return [...nodes];
  return [{ ...first, value: first.value.replace(/^\s*[-–—:.,]\s*/, '') }, ...rest];
}
