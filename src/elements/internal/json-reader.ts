/** Reads JSON that is not the model as it stands: what is right in it is shown, what is not is said. Loaded only when needed. */
import type { Limits } from '../../core/limits.ts';
import { detectFormat } from '../../core/read/detect.ts';
import { readGitHub } from '../../core/read/github/read-github.ts';
import { readJson } from '../../core/read/json/read-json.ts';
import type { Roadmap } from '../../core/model/types.ts';
import type { LoadError } from '../../view/store.ts';

/** How JSON is read. */
export interface ReadValueOptions {
  /** Bounds. */
  readonly limits: Limits;
  /** Address that relative links are resolved against. */
  readonly baseUrl?: string;
}

/**
 * Reads JSON text, or a value that should be a roadmap.
 * @param input text or value
 * @param options how
 * @returns the roadmap with diagnostics, or an error where nothing in it can be shown. Never throws.
 */
export function readValue(input: unknown, options: ReadValueOptions): { roadmap: Roadmap } | { error: LoadError } {
  const { limits, baseUrl } = options;
  const isGitHub = typeof input === 'string' && detectFormat(input) === 'github';
  const read = isGitHub ? readGitHub : readJson;
  const roadmap = read(input, { limits, ...(baseUrl !== undefined && { baseUrl }) });
  if (roadmap.milestones.length > 0) return { roadmap };
  const fault = roadmap.diagnostics.find(({ code }) => code === 'json-syntax');
  if (fault) return { error: syntaxError(fault.source?.start, input) };
  const wrong = roadmap.diagnostics.find(({ code }) => code === 'json-shape');
  if (wrong) return { error: { code: 'shape', detail: wrong.message.replace(/\.$/, '') } };
  return isForeign(roadmap) || isBare(input) ? { error: { code: 'shape', detail: wanted(input) } } : { roadmap };
}

/**
 * Reads the value of the property `roadmap`. Markdown, which other properties take, is told from JSON that is broken.
 * @param input what a page set
 * @param options how
 * @returns as `readValue`
 */
export function readProperty(input: unknown, options: ReadValueOptions): { roadmap: Roadmap } | { error: LoadError } {
  if (typeof input !== 'string' || input.trim() === '' || detectFormat(input) !== 'markdown')
    return readValue(input, options);
  const detail =
    'expected an object, found text. Markdown belongs in the property text, its address in src; parseRoadmap makes an object of it';
  return { error: { code: 'shape', detail } };
}

/** What a value should have been, for whoever set it. */
function wanted(input: unknown): string {
  const wish = 'expected an object with milestones or items';
  return attempt(() => input instanceof Promise, false) ? `${wish}, found a promise. Wait for it first` : wish;
}

/** JSON of which nothing was understood, such as a server's `{"message": "Not Found"}`. */
function isForeign({ title, description, metadata, notes, notices }: Roadmap): boolean {
  const said = description.length + notes.length + notices.length;
  return title === undefined && said === 0 && Object.keys(metadata).length > 0;
}

/**
 * JSON that says nothing at all: `{}`, `[]`, `[null]`. A server that answers so has no roadmap, rather than an empty one. Nor has
 * a value without a single property, such as a promise or an element of the page.
 */
function isBare(input: unknown): boolean {
  if (typeof input !== 'string') return attempt(() => Object.keys(input ?? {}).length === 0, true);
  return /^\s*(?:\{\s*\}|\[(?:\s|null|,)*\])\s*$/.test(input);
}

/** A proxy may throw when it is asked. */
function attempt<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

/** A text that stops before its end was cut on its way. */
function syntaxError(place: { line: number; column: number; offset: number } | undefined, input: unknown): LoadError {
  if (!place || typeof input !== 'string') return { code: 'json' };
  const code = place.offset >= input.trimEnd().length ? 'cut' : 'json';
  return { code, line: place.line, column: place.column };
}
