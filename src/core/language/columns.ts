import type { ColumnRole } from './language.ts';
import { indexTables } from './known-languages.ts';
import { tokenize, type Token } from './tokens.ts';

const columns = indexTables((language) => language.columns);
/** Headers of more words are sentences. */
const longestHeader = 4;

/** Words of a header before its first bracket. */
function withoutBracket(header: string): string {
  const bracket = header.search(/[([（]/);
  return bracket > 0 ? header.slice(0, bracket) : header;
}

/** The role of the longest phrase that closes ('Feature name') or opens ('Fecha estimada') a header. */
function readPart(tokens: readonly Token[]): ColumnRole | undefined {
  for (let index = 1; index < tokens.length; index++) {
    const match = columns.longest(tokens, index);
    if (match?.next === tokens.length) return match.value;
  }
  return columns.longest(tokens, 0)?.value;
}

/**
 * Reads what a table column is about from its header.
 * @param header plain text of the header cell
 * @returns undefined where the header names nothing known, such as a product or platform. Never throws.
 * @example readColumnRole('Target date') // 'when'
 */
export function readColumnRole(header: string): ColumnRole | undefined {
  const exact = columns.whole(header) ?? columns.whole(withoutBracket(header));
  if (exact !== undefined) return exact;
  const tokens = tokenize(withoutBracket(header));
  return tokens.length > 1 && tokens.length <= longestHeader ? readPart(tokens) : undefined;
}

/**
 * Reads what a key line (`Owner: …`) is about from its key.
 * @param key plain text before the colon
 * @returns undefined where the key is no known name as a whole; a key that would name a title is none. Never throws.
 */
export function readKeyName(key: string): ColumnRole | undefined {
  const role = columns.whole(key) ?? columns.whole(withoutBracket(key));
  return role === 'title' ? undefined : role;
}
