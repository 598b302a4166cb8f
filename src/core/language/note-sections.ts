import type { NoteSectionKind } from './language.ts';
import { indexList, indexTables, indexWords } from './known-languages.ts';
import { gap, tokenize } from './tokens.ts';

const names = indexTables(({ notes }) => notes);
/** Names that any words may follow: 'How we *'. */
const openings = indexWords<NoteSectionKind>((index, languages) => {
  for (const { notes } of languages) {
    for (const [kind, phrases] of Object.entries(notes) as [NoteSectionKind, string][]) {
      for (const phrase of phrases.split(',')) if (phrase.endsWith('*')) index.add(phrase, kind);
    }
  }
});
const articles = indexList((language) => language.articles ?? '');
const reaches = indexList((language) => language.reaches ?? '');

/**
 * Reads the name of a section that plans nothing: resources, how to help, criteria, legend.
 * @param text plain text of the heading or label line
 * @returns what the section is about (`context`: prose that describes its parent); undefined for every other name. Never
 *   throws.
 */
export function readNoteSection(text: string): NoteSectionKind | undefined {
  const tokens = tokenize(text);
  const from = articles.longest(tokens, 0)?.next ?? 0;
  const match = names.longest(tokens, from);
  if (match === undefined) return undefined;
  const next = tokens[match.next];
  const isClosed =
    next === undefined ||
    next.gap === gap.break ||
    isNumbered(next.text) ||
    (match.next - from > 1 && reaches.longest(tokens, match.next) !== undefined);
  return isClosed ? match.value : openings.longest(tokens, from)?.value;
}

/** 'Success metrics Q1': a number says which part of the plan the section is of. */
function isNumbered(word: string): boolean {
  return /^(?:[qhvs]?\d+|[qh]\dfy\d+)$/.test(word);
}

/**
 * Tells whether a section of this name plans nothing.
 * @param text plain text of the heading or label line
 * @returns false for names that are not known; false for those of prose that describes its parent ('Overview'). Never
 *   throws.
 */
export function isNoteSection(text: string): boolean {
  const kind = readNoteSection(text);
  return kind !== undefined && kind !== 'context';
}
