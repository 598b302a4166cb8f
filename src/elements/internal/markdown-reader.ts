/**
 * Reads markdown in a page. Loaded only where a page has markdown to read. Reading is done in slices, so that the page
 * answers in between; a worker would need a file of its own, which bundlers and strict page policies each treat in their
 * own way, and would hand the roadmap over in one long task.
 */
import { resolveLimits } from '../../core/limits.ts';
import type { Roadmap } from '../../core/model/types.ts';
import type { FrontMatter } from '../../core/read/front-matter/front-matter.ts';
import { blockSteps } from '../../core/read/markdown/blocks/read-blocks.ts';
import { buildSteps } from '../../core/read/markdown/build/build-roadmap.ts';
import { syntaxSteps } from '../../core/read/markdown/syntax/read-syntax.ts';
import { loadLanguages } from './language-loader.ts';
import { loadNamedCharacters } from './named-characters.ts';
import type { ReadTextOptions } from './read-text.ts';
import { runInSlices } from './run-in-slices.ts';

/**
 * Reads markdown.
 * @param text the text
 * @param options how; where its signal ends the reading, the answer is of no interest and comes early
 * @returns the roadmap. Rejects only where words, names or the reader of front matter cannot be loaded, or when ended.
 */
export async function readInSlices(text: string, options: ReadTextOptions): Promise<Roadmap> {
  const { uri, baseUrl, today, signal } = options;
  const limits = resolveLimits(options.limits);
  await Promise.all([loadLanguages(text, signal), loadNamedCharacters(text)]);
  signal.throwIfAborted();
  const syntax = await runInSlices(syntaxSteps(text, limits), signal);
  const frontMatter = syntax.frontMatter && (await readFrontMatter(syntax.frontMatter));
  const blocks = await runInSlices(blockSteps(syntax), signal);
  const steps = buildSteps(blocks, syntax, {
    limits,
    ...(uri !== undefined && { uri }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(today !== undefined && { today }),
    ...(frontMatter && { frontMatter }),
  });
  return runInSlices(steps, signal);
}

/** YAML and TOML are needed by few documents and weigh as much as the rest. */
async function readFrontMatter(front: { text: string; language: 'yaml' | 'toml' }): Promise<FrontMatter> {
  const { parseFrontMatter } = await import('../../core/read/front-matter/parse-front-matter.ts');
  return parseFrontMatter(front.text, front.language);
}
