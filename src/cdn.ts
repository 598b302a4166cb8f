/**
 * For a script tag: all elements are there, and code blocks of the language `roadmap` become elements. In the module build
 * the large elements and the reader of documents are files beside it, loaded when a page comes to have them; in the one-file
 * build all is inside.
 */
import './elements/view/define.ts';
import './elements/summary/define.ts';
import './elements/legend/define.ts';
import './elements/diagnostics/define.ts';
import { loadElements } from './elements/internal/load-elements.ts';
import { upgradeFences } from './elements/internal/upgrade-fences.ts';
import type { parseRoadmap } from './core/parse-roadmap.ts';

/**
 * Reads a roadmap; the reader is loaded when it is first needed.
 * @param args what `parseRoadmap` of the package takes
 */
export async function readRoadmap(...args: Parameters<typeof parseRoadmap>): Promise<ReturnType<typeof parseRoadmap>> {
  const reader = await import('./core/parse-roadmap.ts');
  return reader.parseRoadmap(...args);
}

loadElements(document);
upgradeFences(document);
