/** What diagnostics say in the languages beside English, each loaded when a page first shows findings in it. */
import type { DiagnosticCodeName } from '../core/diagnostics/codes.ts';

/** Problem and remedy of every code, each in sentences of their own. */
export type DiagnosticWords = Readonly<Record<DiagnosticCodeName, readonly [problem: string, remedy: string]>>;

/** Loads what diagnostics say in a language, by the first part of its tag. */
export const diagnosticWordLoaders: ReadonlyMap<string, () => Promise<DiagnosticWords>> = new Map([
  ['ar', async () => (await import('./diagnostics/ar.ts')).ar],
  ['de', async () => (await import('./diagnostics/de.ts')).de],
  ['es', async () => (await import('./diagnostics/es.ts')).es],
  ['fr', async () => (await import('./diagnostics/fr.ts')).fr],
  ['it', async () => (await import('./diagnostics/it.ts')).it],
  ['ja', async () => (await import('./diagnostics/ja.ts')).ja],
  ['ko', async () => (await import('./diagnostics/ko.ts')).ko],
  ['pt', async () => (await import('./diagnostics/pt.ts')).pt],
  ['ru', async () => (await import('./diagnostics/ru.ts')).ru],
  ['zh', async () => (await import('./diagnostics/zh.ts')).zh],
]);
