import type { Roadmap } from './model/types.ts';
import { parseFrontMatter } from './read/front-matter/parse-front-matter.ts';
import { readRoadmapText, type ReadOptions } from './read/read.ts';

/** How a text is read. All may be left out. */
export type ParseOptions = Omit<ReadOptions, 'parseFrontMatter'>;

/**
 * Reads a roadmap.
 * @param text markdown in any of the usual habits, JSON of the model or in its authored form, or GitHub's JSON
 * @param options format (default: told by how the text starts), base address, bounds
 * @returns the model. No text makes it throw; problems are in its `diagnostics`. Linear in the length of the text.
 * @throws {TypeError} where `text` is no string
 * @example parseRoadmap('## v1.0\n- [x] Dark theme').milestones[0].items[0].status // 'done'
 */
export function parseRoadmap(text: string, options: ParseOptions = {}): Roadmap {
  if (typeof (text as unknown) !== 'string') throw new TypeError('text must be a string');
  return readRoadmapText(text, { ...options, parseFrontMatter });
}
