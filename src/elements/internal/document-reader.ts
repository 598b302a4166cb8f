/** Reads a document as programs do, in one go, for pages that ask for the model alone. Loaded only where one does. */
import { parseRoadmap } from '../../core/parse-roadmap.ts';
import { loadNamedCharacters } from './named-characters.ts';

/**
 * Reads a roadmap.
 * @param args what `parseRoadmap` takes
 */
export async function readDocument(...args: Parameters<typeof parseRoadmap>): Promise<ReturnType<typeof parseRoadmap>> {
  await loadNamedCharacters(args[0]);
  return parseRoadmap(...args);
}
