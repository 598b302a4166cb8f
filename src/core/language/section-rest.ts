import { indexList } from './known-languages.ts';
import { gap, type Token } from './tokens.ts';

const nouns = indexList(({ states }) => states.nouns);
const connectives = indexList(({ states }) => states.connectives);

/**
 * Tells whether the rest of a section's name only says that planned work stands there: 'features', 'items for 2.0',
 * '(unordered)', or nothing.
 * @param tokens words of the name
 * @param from index of the first word of the rest
 * @param mayQualify whether one unknown word may stand before the word for planned work: 'platform features'
 * @returns false where the rest names something of its own. Never throws.
 */
export function isGenericRest(tokens: readonly Token[], from: number, mayQualify: boolean): boolean {
  const first = tokens[from];
  if (first === undefined || first.gap > gap.sign) return true;
  if (connectives.longest(tokens, from) !== undefined) return from > 0;
  const afterNouns = nouns.skip(tokens, from);
  if (afterNouns > from) return isClosed(tokens, afterNouns);
  const isQualified = mayQualify && first.gap === gap.blank && nouns.longest(tokens, from + 1) !== undefined;
  return isQualified && isClosed(tokens, nouns.skip(tokens, from + 1));
}

/** Whether a name ends at a token, is parted there, or goes on with words that only explain. */
function isClosed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.gap > gap.sign || connectives.longest(tokens, at) !== undefined;
}
