/** Reads a roadmap for a command. */
import type { ParseOptions } from '../core/parse-roadmap.ts';
import type { Roadmap } from '../core/model/types.ts';
import { detectFormat } from '../core/read/detect.ts';
import { isBaseUrl } from '../node/is-base-url.ts';
import type { CliContext } from './cli-context.ts';
import { choose } from './choose.ts';
import { inputFormats } from './option-values.ts';
import { CliError } from './cli-error.ts';
import { readInput, type Input } from './read-input.ts';
import { terminalLine } from './terminal-text.ts';

/** Options of all commands that read roadmaps. */
export interface ReadOptions {
  /** Address that relative links are resolved against. */
  readonly baseUrl?: string;
  /** Kind of document; absent: by its name and content. */
  readonly format?: string;
}

/** A roadmap with the text it was read from. */
export interface ReadRoadmap {
  /** The file. */
  readonly input: Input;
  /** The model. */
  readonly roadmap: Roadmap;
}

/**
 * Reads a file as a roadmap.
 * @param name path as the user gave it, or `-`
 * @param options how
 * @param context streams and folder
 * @throws {CliError} where the file cannot be read or the options make no sense
 */
export async function readRoadmap(name: string, options: ReadOptions, context: CliContext): Promise<ReadRoadmap> {
  const input = await readInput(name, context);
  announceLong(input, context);
  return { input, roadmap: await parseInput(input, options) };
}

/** Characters of a text that takes a second or more to read. */
const longText = 2_000_000;

/**
 * Says that a long text is being read, for who waits at a terminal.
 * @param input the text
 * @param context streams
 */
export function announceLong({ name, text }: Input, { progress }: CliContext): void {
  if (text.length >= longText) progress(`reading ${terminalLine(name)}: ${(text.length / 1e6).toFixed(1)} MB …`);
}

/**
 * Reads a file as a roadmap that something is made of. Of JSON that breaks off nothing is known, and a file made of that would
 * pass for a roadmap without items.
 * @param name path as the user gave it, or `-`
 * @param options how
 * @param context streams and folder
 * @throws {CliError} also where the file is no valid JSON
 */
export async function readWholeRoadmap(name: string, options: ReadOptions, context: CliContext): Promise<ReadRoadmap> {
  const read = await readRoadmap(name, options, context);
  requireWhole(read);
  return read;
}

/**
 * Refuses a roadmap whose text breaks off.
 * @param read what was read
 * @throws {CliError} where the file is no valid JSON
 */
export function requireWhole({ input, roadmap }: ReadRoadmap): void {
  const broken = roadmap.diagnostics.find(({ code }) => code === 'json-syntax');
  if (broken === undefined) return;
  // Its last sentence is what to do.
  throw new CliError(broken.message.replace(/\.$/, ''), input.name);
}

/**
 * Reads a text as a roadmap.
 * @param input the text
 * @param options how
 * @throws {CliError} where the options make no sense
 */
export async function parseInput(input: Input, options: ReadOptions): Promise<Roadmap> {
  const format = options.format === undefined ? formatOf(input.name) : choose('--format', options.format, inputFormats);
  return await parseText(input.text, {
    ...(input.path !== undefined && { uri: input.name }),
    ...(format !== undefined && { format }),
    ...(options.baseUrl !== undefined && { baseUrl: checkBaseUrl(options.baseUrl) }),
    limits: { bytes: Infinity },
  });
}

/** Reads a text with no more code than it needs: JSON and front matter have readers that take longer to load than to run. */
async function parseText(text: string, options: ParseOptions): Promise<Roadmap> {
  const isMarkdown = (options.format ?? detectFormat(text)) === 'markdown';
  const mayHaveFrontMatter = /^(?:---|\+\+\+)\s*$/m.test(text.slice(0, 300));
  if (!isMarkdown || mayHaveFrontMatter) return (await import('../core/parse-roadmap.ts')).parseRoadmap(text, options);
  return (await import('../core/read/markdown/read-markdown.ts')).readMarkdown(text, options);
}

function formatOf(name: string): (typeof inputFormats)[number] | undefined {
  if (/\.(?:md|markdown|mdx|mkd)$/i.test(name)) return 'markdown';
  return undefined;
}

/**
 * Checks the value of `--base-url`.
 * @param baseUrl what was given
 * @throws {CliError} where it is no address
 */
export function checkBaseUrl(baseUrl: string): string {
  if (!isBaseUrl(baseUrl)) {
    throw new CliError(`'${baseUrl}' is no address`, '--base-url', 'give one that starts with https://');
  }
  return baseUrl;
}
