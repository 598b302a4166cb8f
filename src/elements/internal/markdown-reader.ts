/**
 * Reads markdown in a page. Loaded only where a page has markdown to read. The stages of reading are run one by one with a
 * pause between them where the text is long, so that the page answers in between; a worker would need a file of its own,
 * which bundlers and strict page policies each treat in their own way.
 */
import { resolveLimits } from '../../core/limits.ts';
import type { JsonValue, Roadmap } from '../../core/model/types.ts';
import { readBlocks } from '../../core/read/markdown/blocks/read-blocks.ts';
import { buildRoadmap } from '../../core/read/markdown/build/build-roadmap.ts';
import { readSyntax } from '../../core/read/markdown/syntax/read-syntax.ts';
import { loadLanguages } from './language-loader.ts';
import type { ReadTextOptions } from './read-text.ts';

/** Texts shorter than this, in UTF-16 code units, are read without a pause. */
const longText = 32_768;

/**
 * Reads markdown.
 * @param text the text
 * @param options how; where its signal ends the reading, the answer is of no interest and comes early
 * @returns the roadmap. Rejects only where words or the reader of front matter cannot be loaded, or when ended.
 */
export async function readInStages(text: string, options: ReadTextOptions): Promise<Roadmap> {
  const { uri, baseUrl, today, signal } = options;
  const limits = resolveLimits(options.limits);
  await loadLanguages(text);
  signal.throwIfAborted();
  const pause = async (): Promise<void> => {
    if (text.length >= longText) await yieldToPage();
    signal.throwIfAborted();
  };
  const syntax = readSyntax(text, limits);
  await pause();
  const metadata = syntax.frontMatter && (await readFrontMatter(syntax.frontMatter));
  const blocks = readBlocks(syntax);
  await pause();
  return buildRoadmap(blocks, syntax, {
    limits,
    ...(uri !== undefined && { uri }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(today !== undefined && { today }),
    ...(metadata && { metadata }),
  });
}

/** YAML and TOML are needed by few documents and weigh as much as the rest. */
async function readFrontMatter(front: {
  text: string;
  language: 'yaml' | 'toml';
}): Promise<Record<string, JsonValue> | undefined> {
  const { parseFrontMatter } = await import('../../core/read/front-matter/parse-front-matter.ts');
  return parseFrontMatter(front.text, front.language);
}

/** Lets the page handle what waits: input, drawing. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
