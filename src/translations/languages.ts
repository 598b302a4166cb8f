/** The languages of the interface beside English, each loaded when a page first needs it. */
import type { Translation } from './translation.ts';

/** Loads the words of a language, by the first part of its tag. */
export const languageLoaders: ReadonlyMap<string, () => Promise<Translation>> = new Map([
  ['de', async () => (await import('./de.ts')).de],
]);
