/** The languages of the interface beside English, each loaded when a page first needs it. */
import type { Translation } from './translation.ts';

/** Loads the words of a language, by the first part of its tag. */
export const languageLoaders: ReadonlyMap<string, () => Promise<Translation>> = new Map([
  ['ar', async () => (await import('./ar.ts')).ar],
  ['de', async () => (await import('./de.ts')).de],
  ['es', async () => (await import('./es.ts')).es],
  ['fr', async () => (await import('./fr.ts')).fr],
  ['it', async () => (await import('./it.ts')).it],
  ['ja', async () => (await import('./ja.ts')).ja],
  ['ko', async () => (await import('./ko.ts')).ko],
  ['pt', async () => (await import('./pt.ts')).pt],
  ['ru', async () => (await import('./ru.ts')).ru],
  ['zh', async () => (await import('./zh.ts')).zh],
]);
