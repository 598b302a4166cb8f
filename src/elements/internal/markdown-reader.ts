/** Reads markdown without holding up the page. Loaded only where a page has markdown to read. */
import type { JsonValue, Roadmap } from '../../core/model/types.ts';
import { readMarkdown } from '../../core/read/markdown/read-markdown.ts';
import type { ReadTextOptions } from './read-text.ts';

type FrontMatterParser = (text: string, language: 'yaml' | 'toml') => Record<string, JsonValue> | undefined;

/**
 * Reads markdown.
 * @param text the text
 * @param options how
 * @returns the roadmap. Rejects only where the reader of front matter cannot be loaded.
 */
export async function readInSlices(text: string, options: ReadTextOptions): Promise<Roadmap> {
  const { uri, baseUrl, today, limits } = options;
  const parseFrontMatter = await loadFrontMatterParser(text);
  return readMarkdown(text, {
    limits,
    ...(uri !== undefined && { uri }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(today !== undefined && { today }),
    ...(parseFrontMatter && { parseFrontMatter }),
  });
}

/** YAML and TOML are needed by few documents and weigh as much as the rest. */
async function loadFrontMatterParser(text: string): Promise<FrontMatterParser | undefined> {
  if (!/^\ufeff?(?:---|\+\+\+)/.test(text)) return undefined;
  const { parseFrontMatter } = await import('../../core/read/front-matter/parse-front-matter.ts');
  return parseFrontMatter;
}
