/** Writes roadmaps of any size, the same from run to run. */
import { parseRoadmap } from '../src/core/parse-roadmap.ts';
import type { Roadmap } from '../src/core/model/types.ts';

/** What is written. */
export interface Plan {
  /** How many items. */
  readonly items: number;
  /** How many releases they stand in. */
  readonly releases: number;
  /** Which releases have a date: none, all, or every other one. */
  readonly dates?: 'none' | 'all' | 'some';
}

const verbs = ['Draw', 'Keep', 'Search', 'Show', 'Sort', 'Store', 'Sync', 'Test'];
const things = ['maps', 'drafts', 'labels', 'layers', 'photos', 'routes', 'tracks', 'tiles'];
const circumstances = [
  'offline',
  'by name',
  'in the background',
  'without a network',
  'on small screens',
  'per project',
];
const themes = ['Editor', 'Server', 'Mobile'];
const boxes = ['[x]', '[ ]', '[ ]'];

/** Numbers from 0 to 1 that only look random. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Writes a roadmap and reads it.
 * @param plan its size and whether it has dates
 */
export function generateRoadmap(plan: Plan): Roadmap {
  return parseRoadmap(writePlan(plan), { uri: 'ROADMAP.md' });
}

function writePlan({ items, releases, dates = 'none' }: Plan): string {
  const random = makeRandom(items);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const lines = [`# ${String(items)} items`];
  for (let release = 0; release < releases; release++) {
    const isDated = dates === 'all' || (dates === 'some' && release % 2 === 0);
    const quarter = `Q${String(1 + (release % 4))} ${String(2025 + Math.floor(release / 4))}`;
    lines.push(
      '',
      `## v${String(1 + Math.floor(release / 10))}.${String(release % 10)}${isDated ? ` (${quarter})` : ''}`,
    );
    const from = Math.floor((items * release) / releases);
    const to = Math.floor((items * (release + 1)) / releases);
    for (let item = from; item < to; item++) {
      // Small releases have no themes.
      const theme = (item - from) % Math.ceil((to - from) / themes.length) === 0 && to - from > 8;
      if (theme) lines.push('', `### ${themes[Math.floor(((item - from) * themes.length) / (to - from))] ?? ''}`, '');
      const title = `${pick(verbs)} ${pick(things)} ${pick(circumstances)}`;
      lines.push(`- ${release < releases / 3 ? '[x]' : pick(boxes)} ${title} (#${String(item + 1)})`);
    }
  }
  return `${lines.join('\n')}\n`;
}
