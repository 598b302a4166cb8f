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
import { chinese } from './zh.ts';

/** All languages whose words are read. Where two disagree about a word, the one that stands first is right. */
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
