/**
 * The languages whose words are read. English always is; whoever reads makes others known before, so that a page loads no
 * words of languages its text is not in. Indexes of words are filled again when more become known.
 */
import { english } from './en.ts';
import type { LanguageCode, LanguageData, Phrases } from './language.ts';
import { PhraseIndex } from './phrase-index.ts';

/** Where two languages disagree about a word, the one that stands first is right. */
const precedence: readonly LanguageCode[] = ['en', 'zh', 'ja', 'ko', 'de', 'fr', 'es', 'pt', 'ru', 'it'];

let known: readonly LanguageData[] = [english];
const followers: (() => void)[] = [];

/**
 * Makes languages known, for all that is read from now on. Those that are known already are passed over.
 * @param languages words of languages, in any order
 */
export function knowLanguages(languages: readonly LanguageData[]): void {
  const added = languages.filter((language) => !known.includes(language));
  if (added.length === 0) return;
  const rank = ({ code }: LanguageData): number => precedence.indexOf(code);
  known = [...known, ...added].sort((one, other) => rank(one) - rank(other));
  for (const follow of followers) follow();
}

/**
 * Calls a function whenever more languages have become known, for what was derived from their words.
 * @param follow the function
 */
export function onLanguagesKnown(follow: () => void): void {
  followers.push(follow);
}

/**
 * Makes an index of words of all known languages.
 * @param fill adds the words to the index; called again on an empty one when more languages become known
 */
export function indexWords<Value>(
  fill: (index: PhraseIndex<Value>, languages: readonly LanguageData[]) => void,
): PhraseIndex<Value> {
  const index = new PhraseIndex<Value>();
  fill(index, known);
  onLanguagesKnown(() => {
    index.clear();
    fill(index, known);
  });
  return index;
}

/**
 * Makes an index of a list of phrases of all known languages.
 * @param choose the list of one language
 */
export function indexList(choose: (language: LanguageData) => Phrases): PhraseIndex<true> {
  return indexWords((index, languages) => {
    for (const language of languages) index.add(choose(language), true);
  });
}

/**
 * Makes an index of tables of phrases of all known languages, from phrase to name.
 * @param choices each the table of one language; a phrase of an earlier one keeps its name
 */
export function indexTables<Name extends string>(
  ...choices: readonly ((language: LanguageData) => Partial<Record<Name, Phrases>>)[]
): PhraseIndex<Name> {
  return indexWords((index, languages) => {
    for (const choose of choices) for (const language of languages) index.addTable(choose(language));
  });
}
