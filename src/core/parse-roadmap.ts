import { expectText } from './expect-argument.ts';
import type { Limits } from './limits.ts';
import type { Roadmap } from './model/types.ts';
import { parseFrontMatter } from './read/front-matter/parse-front-matter.ts';
import type { TextFormat } from './read/detect.ts';
import { readRoadmapText } from './read/read.ts';

/** How a text is read. All may be left out. */
export interface ParseOptions {
  /** Address that relative links are resolved against; absent where they stay as they are. */
  baseUrl?: string;
  /** Day of reading, `2026-03-31`, for what is stale; absent for no such check. */
  today?: string;
  /** Bounds to change. */
  limits?: Partial<Limits>;
  /** Address or path of the document. */
  uri?: string;
  /** What the text is; by default told by how it starts. */
  format?: TextFormat;
  /** 'owner/name' of the repository that the text lies in. */
  repository?: string;
  /** Branch, tag or commit of it. */
  revision?: string;
}

/**
 * Reads a roadmap.
 * @param text markdown in any of the usual habits, JSON of the model or in its authored form, or GitHub's JSON
 * @param options format (default: told by how the text starts), base address, bounds
 * @returns the model. No text makes it throw; problems are in its `diagnostics`. Linear in the length of the text.
 * @throws {RoadmarkError} `invalid-argument` where `text` is no string
 * @example parseRoadmap('## v1.0\n- [x] Dark theme').milestones[0].items[0].status // 'done'
 */
export function parseRoadmap(text: string, options: ParseOptions = {}): Roadmap {
  expectText(text, 'text');
  return readRoadmapText(text, { ...options, parseFrontMatter });
}
