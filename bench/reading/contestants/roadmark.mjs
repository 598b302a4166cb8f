/** Roadmark, from text to a model that was checked against the schema. */
import { loadReader } from '../roadmark-bundle.mjs';

export const name = 'Roadmark';
export const syntax = 'markdown';
export const maxBytes = Infinity;

/** @returns {Promise<(text: string) => unknown>} a reading that gives the checked model */
export async function load() {
  const { parseRoadmap, roadmapSchema } = await loadReader();
  const limits = { bytes: Infinity, items: Infinity, milestones: Infinity };
  return (text) => {
    const roadmap = parseRoadmap(text, { format: 'markdown', limits });
    const checked = roadmapSchema.safeParse(roadmap);
    if (!checked.success) throw new TypeError(`the model does not pass the schema: ${checked.error.message}`);
    return roadmap;
  };
}
