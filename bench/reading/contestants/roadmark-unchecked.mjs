/** Roadmark, from text to model, the check left out: tells what the check costs. */
import { loadReader } from '../roadmark-bundle.mjs';

export const name = 'Roadmark, unchecked';
export const syntax = 'markdown';
export const maxBytes = Infinity;

/** @returns {Promise<(text: string) => unknown>} a reading that gives the model */
export async function load() {
  const { parseRoadmap } = await loadReader();
  const limits = { bytes: Infinity, items: Infinity, milestones: Infinity };
  return (text) => parseRoadmap(text, { format: 'markdown', limits });
}
