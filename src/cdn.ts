/**
 * Everything for a script tag: all elements are registered, and code blocks of the language `roadmap` become elements. The
 * exports are what a page may need to read roadmaps itself.
 */
import './elements/define.ts';
import './auto.ts';
import * as elements from './elements/index.ts';

export { parseRoadmap } from './core/parse-roadmap.ts';
export { readJson } from './core/read/json/read-json.ts';
export { elements };
