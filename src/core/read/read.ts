import type { JsonValue, Roadmap } from '../model/types.ts';
import { resolveLimits } from '../limits.ts';
import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import { detectFormat, type TextFormat } from './detect.ts';
import { readGitHub } from './github/read-github.ts';
import { readJson } from './json/read-json.ts';
import { readMarkdown, type ReadMarkdownOptions } from './markdown/read-markdown.ts';

/** How a text is read, whatever it is. */
export interface ReadOptions extends Omit<ReadMarkdownOptions, 'readings' | 'metadata' | 'parseFrontMatter'> {
  /** What the text is; by default told by how it starts. */
  format?: TextFormat;
  /** 'owner/name' of the repository that the text lies in. */
  repository?: string;
  /** Branch, tag or commit of it. */
  revision?: string;
  /** Reads front matter as data. */
  parseFrontMatter: (text: string, language: 'yaml' | 'toml') => Record<string, JsonValue> | undefined;
}

/**
 * Reads a text by the reader of its format.
 * @param text the document; what goes beyond the bound on its length is cut, and said to be
 * @param options how it is read
 * @returns the model. Never throws; problems are in its `diagnostics`.
 */
export function readRoadmapText(text: string, options: ReadOptions): Roadmap {
  const { bytes } = resolveLimits(options.limits);
  const isCut = text.length > bytes;
  const read = isCut ? text.slice(0, text.lastIndexOf('\n', bytes) + 1 || bytes) : text;
  const roadmap = readFormat(read, options.format ?? detectFormat(read), options);
  if (isCut) roadmap.diagnostics.unshift(createDiagnostic('limit-bytes'));
  return roadmap;
}

function readFormat(text: string, format: TextFormat, options: ReadOptions): Roadmap {
  if (format === 'github') return readGitHub(text, options);
  if (format === 'json') return readJson(text, options);
  const roadmap = readMarkdown(text, options);
  const { repository, revision } = options;
  if (repository !== undefined || revision !== undefined)
    roadmap.source = {
      format: 'markdown',
      ...roadmap.source,
      ...(repository === undefined ? {} : { repository }),
      ...(revision === undefined ? {} : { revision }),
    };
  return roadmap;
}
