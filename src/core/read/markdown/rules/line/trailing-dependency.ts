import { readKeyName } from '../../../../language/columns.ts';
import { findStateWord } from '../../../../language/states.ts';
import type { Inline } from '../../../../model/types.ts';
import { plainText } from '../../../../model/inline-text.ts';
import { setStatus, strength } from '../../line/draft.ts';
import type { LineRule } from './line-rule.ts';
import { findGroup, takeGroup } from '../../line/group.ts';
import { splitNames } from '../../line/apply-key.ts';

/** Longest text in parentheses that names what comes first. */
const maxLength = 120;
/** Fewest and most words that say so: one alone ('needs', 'after') opens many a remark. */
const fewestWords = 2;
const mostWords = 3;

/**
 * What comes first, in parentheses at the end. 'Blocked by' says a state as well.
 *
 * ```
 * - Offline maps (depends on Layers, #12)
 *                            ^^^^^^^^^^^ dependencies
 * ```
 * Not read: `Layers (needs a design)`, a remark. Fixture: `trailing-dependency`.
 */
export const trailingDependency: LineRule = {
  name: 'trailing-dependency',
  apply(draft) {
    if (!mayHold(draft.nodes)) return false;
    const group = findGroup(draft.nodes);
    if (group === undefined || group.isWhole) return false;
    const words = plainText(group.inner).trim();
    const end = words.length > maxLength ? undefined : endOfPhrase(words);
    if (end === undefined) return false;
    const names = words.slice(end).trim();
    if (/^[(（]|[:：]/.test(names)) return false;
    if (!takeGroup(draft, group)) return false;
    draft.dependsOn = [...splitNames(names.replaceAll(/\s+(?:and|&)\s+(?=#)/g, ', ')), ...(draft.dependsOn ?? [])];
    // 'blocked by' says the state 'blocked'.
    const [said = ''] = words.split(/\s/, 1);
    if (findStateWord(said)?.status === 'blocked') setStatus(draft, 'blocked', said, strength.word);
    return true;
  },
};

/** Whether a line ends with parentheses that open with two words: few lines do, and all are asked. */
function mayHold(nodes: readonly Inline[]): boolean {
  const last = nodes.at(-1);
  if (last?.type !== 'text' || !/[)）\]]\s*$/.test(last.value)) return false;
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]!;
    if (node.type !== 'text') continue;
    const start = Math.max(...['(', '（', '['].map((sign) => node.value.lastIndexOf(sign)));
    if (start >= 0) return /^.\s*\p{L}+\s+\p{L}/u.test(node.value.slice(start, start + 60));
  }
  return false;
}

/** Where the words that say 'depends on' end; undefined where the text does not open with them, or says nothing after them. */
function endOfPhrase(words: string): number | undefined {
  const breaks = [...words.matchAll(/\s+/g)].slice(fewestWords - 1, mostWords).map((found) => found.index);
  return breaks.toReversed().find((end) => readKeyName(words.slice(0, end)) === 'dependencies');
}
