/** Text to roadmap, inside a page: JSON at once, markdown by a reader that is loaded when the first text needs it. */
import type { Limits } from '../../core/limits.ts';
import { isRoadmapWithin } from '../../core/model/is-roadmap.ts';
import type { Diagnostic, Roadmap } from '../../core/model/types.ts';
import { detectFormat } from '../../core/read/detect.ts';
import { isLargerThan } from '../../core/source/byte-length.ts';
import type { LoadError } from '../../view/store.ts';

/** How a text is read. */
export interface ReadTextOptions {
  /** Ends the reading; its answer is then of no interest. */
  readonly signal: AbortSignal;
  /** Whether bytes of the text were no UTF-8. */
  readonly damaged: boolean;
  /** Whether its address or type says that it is JSON; absent for no. */
  readonly isJson?: boolean;
  /** Bounds. */
  readonly limits: Limits;
  /** Address the text came from. */
  readonly uri?: string;
  /** Address that relative links are resolved against. */
  readonly baseUrl?: string;
  /** Today, as an ISO date. */
  readonly today?: string;
  /** 'owner/name' of the repository that the text lies in. */
  readonly repository?: string;
  /** Branch, tag or commit. */
  readonly revision?: string;
}

/** What came of it. */
export type ReadOutcome = { readonly roadmap: Roadmap } | { readonly error: LoadError };

/**
 * Loads what a format is read by. Loading begins with the first call; further ones get the same promise.
 * @param format format that is expected
 */
export async function loadReader(format: 'markdown' | 'json'): Promise<unknown> {
  return format === 'json' ? undefined : import('./markdown-reader.ts');
}

/**
 * Reads a text.
 * @param text markdown or JSON, told apart by how it starts
 * @param options how
 * @returns a roadmap, or why there is none. Rejects only where a part of the library cannot be loaded.
 */
export async function readText(text: string, options: ReadTextOptions): Promise<ReadOutcome> {
  const { bytes } = options.limits;
  // Each byte that is no UTF-8 became a character of three; what came in was counted as it came.
  if (!options.damaged && isLargerThan(text, bytes)) return { error: { code: 'limit', detail: String(bytes) } };
  if (text.trim() === '') return { error: { code: 'empty' } };
  // `null` and `[null]` may be markdown, unless they come as JSON. Servers also call markdown that.
  const isJson = detectFormat(text) !== 'markdown' || (options.isJson === true && parseJson(text) !== undefined);
  const outcome = isJson ? await readJsonText(text, options) : await readMarkdownText(text, options);
  return 'error' in outcome ? outcome : { roadmap: withOrigin(outcome.roadmap, options) };
}

async function readJsonText(text: string, options: ReadTextOptions): Promise<ReadOutcome> {
  const value = parseJson(text);
  if (isRoadmapWithin(value, options.limits)) return { roadmap: value };
  const { readValue } = await import('./json-reader.ts');
  // The text, not the value: it knows the lines.
  return readValue(text, options);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

async function readMarkdownText(text: string, options: ReadTextOptions): Promise<ReadOutcome> {
  const { readInSlices } = await import('./markdown-reader.ts');
  return { roadmap: await readInSlices(text, options) };
}

/** Says where it came from: what the page knows of that is so, whatever the document says of itself. */
function withOrigin(roadmap: Roadmap, { uri, repository, revision, damaged }: ReadTextOptions): Roadmap {
  const source = {
    format: 'markdown' as const,
    ...roadmap.source,
    ...(uri !== undefined && { uri }),
    ...(repository !== undefined && { repository }),
    ...(revision !== undefined && { revision }),
  };
  const diagnostics: Diagnostic[] = damaged
    ? [{ code: 'encoding', severity: 'warning', message: 'Some characters could not be read. Save the file as UTF-8.' }]
    : [];
  return { ...roadmap, source, diagnostics: [...diagnostics, ...roadmap.diagnostics] };
}
