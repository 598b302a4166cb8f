import { applyKey } from '../../line/apply-key.ts';
import { keepTail, tailText } from '../../line/draft.ts';
import type { LineRule } from './line-rule.ts';

/** A key and its value in parentheses that end a line. */
const keyed = /(?:^|\s)[(（](\p{L}[\p{L} ]{1,24}?)\s*[:：]\s*([^()（）]{1,200})[)）]$/u;

/**
 * A key and its value in parentheses at the end: an owner, priority, time, release, dependency, type or state.
 *
 * ```
 * - Offline maps (owner: Ada Lovelace) (due: June 2026)
 *                 ^^^^^ owner           ^^^ time
 * ```
 * Not read: `Offline maps (note: on phones only)`, whose key says nothing that is known. Fixture: `trailing-key`.
 */
export const trailingKey: LineRule = {
  name: 'trailing-key',
  apply(draft, context) {
    const text = tailText(draft).trimEnd();
    if (!text.endsWith(')') && !text.endsWith('）')) return false;
    const from = Math.max(0, text.length - 240);
    const found = keyed.exec(text.slice(from));
    if (found === null || (from + found.index === 0 && draft.nodes.length === 1)) return false;
    if (!applyKey(draft, found[1]!, found[2]!.trim(), context)) return false;
    keepTail(draft, from + found.index);
    return true;
  },
};
