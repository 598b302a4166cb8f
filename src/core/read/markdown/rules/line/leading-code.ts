import { dropHead } from '../../line/draft.ts';
import type { LineRule } from './line-rule.ts';

/** A label in code. */
const label = /^[a-z][\w/-]{0,15}$/i;
/** An entry, and what it has at its start: a label in code before words, or anything else. */
const entry =
  /^[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ x]\][ \t]+)?(?:`([a-z][\w/-]{0,15})`[ \t]+(?=[\p{L}\p{N}]))?/gimu;
/** Entries with a label from which on labels are a habit. */
const fewest = 4;

/**
 * A word in code at the start, in a document that labels most of its entries so.
 *
 * ```
 * - `ui` Dark theme
 *    ^^ tag
 * ```
 * Not read: `` `fetch` with a time limit `` in a document whose entries start with a name each of its own.
 * Fixture: `leading-code`.
 */
export const leadingCode: LineRule = {
  name: 'leading-code',
  apply(draft, context) {
    const [first, next] = draft.nodes;
    if (context.labelsInCode !== true || first?.type !== 'code' || next?.type !== 'text') return false;
    if (!label.test(first.value) || !/^\s+[\p{L}\p{N}]/u.test(next.value)) return false;
    draft.tags = [...draft.tags, first.value];
    draft.nodes = draft.nodes.slice(1);
    dropHead(draft, 0);
    return true;
  },
};

/** Whether a document labels its entries in code: most of them, with labels that come again. */
export function labelsInCode(text: string): boolean {
  if (!text.includes('`')) return false;
  const labels = new Set<string>();
  let all = 0;
  let labelled = 0;
  for (const [, found] of text.matchAll(entry)) {
    all++;
    if (found === undefined) continue;
    labelled++;
    labels.add(found);
  }
  return labelled >= fewest && labelled > all / 2 && labels.size <= labelled / 2;
}
