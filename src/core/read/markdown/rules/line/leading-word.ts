import { findFlags } from '../../../../language/flags.ts';
import { findStateWord, readWholeState } from '../../../../language/states.ts';
import { rawText } from '../../../../model/inline-text.ts';
import { dropHead, headText, setStatus, strength, trimTail } from '../../line/draft.ts';
import { applyFlag } from '../../line/apply-flag.ts';
import type { LineRule } from './line-rule.ts';

/** Words before a colon that more often name what is planned than how far it is. */
const topics = new Set(['considering', 'at-risk']);

/**
 * A state or flag at the start, parted from the title by a colon or dash, or emphasised.
 *
 * ```
 * - WIP: Parallel parser
 *   ^^^ in-progress
 * - _DISCARDED_ - Use another crate
 *    ^^^^^^^^^ dropped
 * - Done. Parser for tables
 *   ^^^^ done
 * - Optional: Stars
 *   ^^^^^^^^ stretch
 * ```
 * Not read: `Research: alternatives to YAML`, the topic of an item. Fixture: `leading-word`.
 */
export const leadingWord: LineRule = {
  name: 'leading-word',
  apply(draft) {
    const first = draft.nodes[0];
    if (first === undefined || draft.nodes.length === 0) return false;
    if (first.type === 'text') {
      const text = headText(draft);
      if (!/[:：]|\s[-–—]|\.\s/.test(text.slice(0, 32))) return false;
      const found = /^([\p{L}][^:：.–—-]{1,24}?)\s*(?:[:：]|\s[-–—]|\.(?=\s+[\p{Lu}\p{Lo}\d`]))\s+/u.exec(
        text.slice(0, 40),
      );
      if (found === null) return false;
      const flag = findFlags(found[1]!)[0];
      if (flag?.start === 0 && flag.end === found[1]!.length) {
        applyFlag(draft, flag.flag);
        dropHead(draft, found[0].length);
        return true;
      }
      const state = readWholeState(found[1]!);
      if (state === undefined || topics.has(state)) return false;
      setStatus(draft, state, found[1]!, strength.word);
      dropHead(draft, found[0].length);
      return true;
    }
    if ((first.type !== 'emphasis' && first.type !== 'strong') || draft.nodes.length < 2) return false;
    const word = rawText(first.children).replace(/^[\s([]+|[\s)\]:]+$/g, '');
    if (word.length > 30) return false;
    const state = findStateWord(word);
    if (state?.place !== 'whole' || (topics.has(state.status) && first.type === 'strong')) return false;
    setStatus(draft, state.status, word, strength.word);
    draft.nodes.shift();
    const rest = headText(draft);
    const separator = /^\s*[-–—:|]?\s*/.exec(rest)![0].length;
    dropHead(draft, separator);
    trimTail(draft);
    return true;
  },
};
