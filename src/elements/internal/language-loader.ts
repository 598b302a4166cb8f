/** Loads the words of languages that a text may be in. English is always there. */
import { knowLanguages } from '../../core/language/known-languages.ts';
import type { LanguageCode, LanguageData } from '../../core/language/language.ts';
import { languageSteps } from '../../core/language/languages-of.ts';
import { runInSlices } from './run-in-slices.ts';

const loaders: Readonly<Record<Exclude<LanguageCode, 'en'>, () => Promise<LanguageData>>> = {
  zh: async () => (await import('../../core/language/zh.ts')).chinese,
  ja: async () => (await import('../../core/language/ja.ts')).japanese,
  ko: async () => (await import('../../core/language/ko.ts')).korean,
  de: async () => (await import('../../core/language/de.ts')).german,
  fr: async () => (await import('../../core/language/fr.ts')).french,
  es: async () => (await import('../../core/language/es.ts')).spanish,
  pt: async () => (await import('../../core/language/pt.ts')).portuguese,
  ru: async () => (await import('../../core/language/ru.ts')).russian,
  it: async () => (await import('../../core/language/it.ts')).italian,
};

/**
 * Makes the languages known that a text may be in.
 * @param text text of a document
 * @param signal ends it
 * @returns settles when they are; rejects where their words cannot be loaded, or when ended
 */
export async function loadLanguages(text: string, signal: AbortSignal): Promise<void> {
  const codes = (await runInSlices(languageSteps(text), signal)).filter((code) => code !== 'en');
  if (codes.length > 0) knowLanguages(await Promise.all(codes.map((code) => loaders[code]())));
}
