import type { Roadmap } from './model/types.ts';
import { parseFrontMatter } from './read/front-matter/parse-front-matter.ts';
import { readMarkdown, type ReadMarkdownOptions } from './read/markdown/read-markdown.ts';

/** How a text is read. */
export interface ParseOptions extends Omit<ReadMarkdownOptions, 'parseFrontMatter' | 'readings' | 'metadata'> {
  /** What the text is; by default told by its first characters. */
  format?: 'markdown' | 'json' | 'github';
}

/**
 * Reads a roadmap.
 * @param text markdown or JSON
 * @param options how it is read
 * @returns the model. Never throws; problems are in its `diagnostics`.
 */
export function parseRoadmap(text: string, options: ParseOptions = {}): Roadmap {
  return readMarkdown(text, { ...options, parseFrontMatter });
}
