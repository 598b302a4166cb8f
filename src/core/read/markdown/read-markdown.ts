import { knowAllLanguages } from '../../language/languages.ts';
import type { Roadmap } from '../../model/types.ts';
import type { ParseFrontMatter } from '../front-matter/front-matter.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { buildRoadmap, type BuildOptions } from './build/build-roadmap.ts';
import { readSyntax } from './syntax/read-syntax.ts';
import { resolveLimits } from '../../limits.ts';

/** How markdown is read. */
export interface ReadMarkdownOptions extends BuildOptions {
  /** Reads front matter as data; where absent, `metadata` stays empty. Given by the caller, as it may be loaded late. */
  parseFrontMatter?: ParseFrontMatter;
}

/**
 * Reads a markdown roadmap.
 * @param text the document, in any of the habits that `rules/` lists
 * @param options how it is read
 * @returns the model. Never throws; problems are in its `diagnostics`. Linear in the length of the text.
 */
export function readMarkdown(text: string, options: ReadMarkdownOptions = {}): Roadmap {
  knowAllLanguages();
  const limits = resolveLimits(options.limits);
  const syntax = readSyntax(text, limits);
  const front = syntax.frontMatter;
  const frontMatter = front === undefined ? undefined : options.parseFrontMatter?.(front.text, front.language);
  return buildRoadmap(readBlocks(syntax), syntax, {
    ...options,
    ...(frontMatter === undefined ? {} : { frontMatter }),
  });
}
