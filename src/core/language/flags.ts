import type { Flag } from './language.ts';
import { indexList, indexTables } from './known-languages.ts';
import { isGenericRest } from './section-rest.ts';
import { gap, tokenize, type Token } from './tokens.ts';

/** A phrase that says a flag, with its place. */
export interface FlagMatch {
  /** What it says. */
  flag: Flag;
  /** Offset of its first UTF-16 code unit. */
  start: number;
  /** Offset after its last one. */
  end: number;
}

const anywhere = indexTables((language) => language.flags);
const apart = indexTables((language) => language.apartFlags);
const slips = indexList((language) => language.slips);

/** A flag that says so only where it stands apart: in brackets, before a colon, after a dash, alone. */
function readApart(tokens: readonly Token[], index: number): { value: Flag; next: number } | undefined {
  const isOpened = index === 0 || (tokens[index] as Token).gap === gap.break;
  const match = isOpened ? apart.longest(tokens, index) : undefined;
  if (match === undefined) return undefined;
  const after = tokens[match.next];
  return after === undefined || after.gap === gap.break ? match : undefined;
}

/**
 * Finds what a text says beside a status: help wanted, stretch, breaking.
 * @param text plain text of a title, line or cell
 * @returns the phrases in order; none where 'optional' and the like belong to a sentence. Never throws.
 * @example findFlags('Themes (nice to have)') // [{flag: 'stretch', start: 8, end: 20}]
 */
export function findFlags(text: string): FlagMatch[] {
  const tokens = tokenize(text);
  const found: FlagMatch[] = [];
  for (let index = 0; index < tokens.length;) {
    const match = anywhere.longest(tokens, index) ?? readApart(tokens, index);
    if (match !== undefined) {
      const last = tokens[match.next - 1] as Token;
      found.push({ flag: match.value, start: (tokens[index] as Token).start, end: last.end });
    }
    index = match?.next ?? index + 1;
  }
  return found;
}

/**
 * Tells whether all that stands in a section is a stretch goal: 'Stretch goals', 'Desired items', 'Optional'.
 * @param text plain text of the section's name
 * @returns false for every other name. Never throws.
 */
export function isStretchSection(text: string): boolean {
  if (findFlags(text).some((match) => match.flag === 'stretch')) return true;
  const tokens = tokenize(text);
  const match = apart.longest(tokens, 0);
  return match?.value === 'stretch' && isGenericRest(tokens, match.next, false);
}

/**
 * Tells whether a text says of what was planned that it comes late: 'will likely slip', 'delayed'.
 * @param text plain text
 * @returns false for what may slip, which is stretch. Never throws.
 */
export function isSlip(text: string): boolean {
  return slips.first(tokenize(text)) !== undefined;
}
