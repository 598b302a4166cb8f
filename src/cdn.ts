/**
 * For a script tag: all elements are there, and code blocks of the language `roadmap` become elements. In the module build
 * elements and readers are files beside it, loaded when a page comes to have them, and what all of them share is here; in the
 * one-file build all is inside.
 */
import { loadElements } from './elements/internal/load-elements.ts';
import { RoadmapElement } from './elements/internal/roadmap-element.ts';
import { upgradeFences } from './elements/internal/upgrade-fences.ts';
import type { parseRoadmap } from './core/parse-roadmap.ts';

/** Version of the library. */
export const version: string = RoadmapElement.version;

/**
 * Reads a roadmap; the reader is loaded when it is first needed.
 * @param args what `parseRoadmap` of the package takes
 */
export async function readRoadmap(...args: Parameters<typeof parseRoadmap>): Promise<ReturnType<typeof parseRoadmap>> {
  const { readDocument } = await import('./elements/internal/document-reader.ts');
  return readDocument(...args);
}

loadElements(document);
upgradeFences(document);
