import { findFlags } from '../../../../language/flags.ts';
import { readWholeState } from '../../../../language/states.ts';
import { readWhen } from '../../../../time/read-when.ts';
import { plainText } from '../../../../model/inline-text.ts';
import { keepTail, setStatus, strength, tailText, type Draft } from '../../line/draft.ts';
import { applyFlag } from '../../line/apply-flag.ts';
import type { LineRule } from './line-rule.ts';

const parted = /(?:\s[-–—|]{1,2}\s+|\s?[[【])([^-–—|[\]【】]{2,30})[\]】]?$/;

/**
 * A state word or flag at the end, after a dash or in brackets.
 *
 * ```
 * - Parallel parser — in progress
 *                     ^^^^^^^^^^^ in-progress
 * - Tile cache -- [Launched](https://example.org)
 *                  ^^^^^^^^ done
 * ```
 * Not read: `Show what is in progress`, a sentence. Fixture: `trailing-word`.
 */
export const trailingWord: LineRule = {
  name: 'trailing-word',
  apply(draft) {
    if (readLinked(draft) || readDated(draft)) return true;
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
      const state = readWholeState(words);
      if (state === undefined) return false;
      setStatus(draft, state, words, strength.word);
    }
    keepTail(draft, start);
    return true;
  },
};

const dated =
  /\s[-–—]{1,2}\s([^-–—|[\]【】()（）\s][^-–—|[\]【】()（）]{1,28}[^-–—|[\]【】()（）\s])\s?([(（][^()（）]{4,60}[)）])$/;

/** `— Done (2027-03-02)`: a state after a dash and when that was so; the time stays for the rules of times. */
function readDated(draft: Draft): boolean {
  const last = draft.nodes.at(-1);
  if (last?.type !== 'text' || !/[)）]\s*$/.test(last.value)) return false;
  const text = last.value.trimEnd();
  const window = text.slice(-100);
  const found = dated.exec(window);
  const [, words = '', group = ''] = found ?? [];
  const state = found === null ? undefined : readWholeState(words);
  if (found === null || state === undefined || readWhen(group.slice(1, -1))?.start !== 0) return false;
  setStatus(draft, state, words, strength.word);
  const before = text.slice(0, text.length - window.length + found.index);
  draft.nodes = [...draft.nodes.slice(0, -1), { ...last, value: `${before} ${group}` }];
  return true;
}

/** A link after a dash whose words are a state; it leads to what is said of the item, and is one of its references. */
function readLinked(draft: Draft): boolean {
  const { nodes } = draft;
  const last = nodes.at(-1);
  const before = nodes.at(-2);
  if (last?.type !== 'link' || before?.type !== 'text' || !/\s[-–—]{1,2}\s*$/.test(before.value)) return false;
  const words = plainText(last.children).trim();
  const state = words.length > 30 ? undefined : readWholeState(words);
  if (state === undefined) return false;
  setStatus(draft, state, words, strength.word);
  nodes.pop();
  keepTail(draft, before.value.replace(/\s[-–—]{1,2}\s*$/, '').length);
  return true;
}
