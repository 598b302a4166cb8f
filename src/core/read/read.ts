import type { Roadmap } from '../model/types.ts';
import type { ParseFrontMatter } from './front-matter/front-matter.ts';
import { resolveLimits } from '../limits.ts';
import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import { unitsWithin } from '../source/byte-length.ts';
import { detectFormat, type TextFormat } from './detect.ts';
import { readGitHub } from './github/read-github.ts';
import { readJson } from './json/read-json.ts';
import { readMarkdown, type ReadMarkdownOptions } from './markdown/read-markdown.ts';

/** How a text is read, whatever it is. */
export interface ReadOptions extends Omit<ReadMarkdownOptions, 'readings' | 'frontMatter' | 'parseFrontMatter'> {
  /** What the text is; by default told by how it starts. */
  format?: TextFormat;
  /** 'owner/name' of the repository that the text lies in. */
  repository?: string;
  /** Branch, tag or commit of it. */
  revision?: string;
  /** Reads front matter as data. */
  parseFrontMatter: ParseFrontMatter;
}

/**
 * Reads a text by the reader of its format.
 * @param text the document; what goes beyond the bound on its length is cut, and said to be
 * @param options how it is read
 * @returns the model. Never throws; problems are in its `diagnostics`.
 */
export function readRoadmapText(text: string, options: ReadOptions): Roadmap {
  const { bytes } = resolveLimits(options.limits);
  const units = unitsWithin(text, bytes);
  const format = options.format ?? detectFormat(text);
  // A part of JSON is none; its reader says that it is too large.
  if (units === text.length || format === 'json') return readFormat(text, format, options);
  const read = text.slice(0, (units === 0 ? 0 : text.lastIndexOf('\n', units - 1) + 1) || units);
  const roadmap = readFormat(read, format, options);
  roadmap.diagnostics.unshift(createDiagnostic('limit-bytes'));
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
