import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import type { LanguageData } from './language.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { knowLanguages } from './known-languages.ts';
import { chinese } from './zh.ts';

/** All languages whose words can be read. */
export const languages: readonly LanguageData[] = [
  english,
  chinese,
  japanese,
  korean,
  german,
  french,
  spanish,
  portuguese,
  russian,
  italian,
];

/** Makes all languages known: a program has their words at hand, and one text more or less makes no difference to it. */
export function knowAllLanguages(): void {
  knowLanguages(languages);
}
