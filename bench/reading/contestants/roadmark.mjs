/** Roadmark, from text to a model that passed the check every element makes of what it is given. */
import { loadReader } from '../roadmark-bundle.mjs';

export const name = 'Roadmark';
export const syntax = 'markdown';
export const maxBytes = Infinity;

/** @returns {Promise<(text: string) => unknown>} a reading that gives the checked model */
export async function load() {
  const { parseRoadmap, isRoadmap } = await loadReader();
  const limits = { bytes: Infinity, items: Infinity, milestones: Infinity };
  return (text) => {
    const roadmap = parseRoadmap(text, { format: 'markdown', limits });
    if (!isRoadmap(roadmap)) throw new TypeError('the model does not pass the check');
    return roadmap;
  };
}
