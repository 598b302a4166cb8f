/** Short names of links that cannot be mistaken for one another within a roadmap. */
import type { Link, Roadmap } from '../core/model/types.ts';
import { indexRoadmap } from './entries.ts';
import { perRoadmap } from './per-roadmap.ts';

/**
 * Names a link: '#12', 'name#12' where it leads to another repository than most of the roadmap's links, or its words.
 * @param roadmap the roadmap
 * @param link a link of it
 * @returns never the empty text. The first call for a roadmap is linear in its items.
 */
export function linkName(roadmap: Roadmap, { number, repository, kind, text, href }: Link): string {
  if (number === undefined || kind === 'milestone') return text.trim() === '' ? href : text;
  const main = repository === undefined ? undefined : mainRepository(roadmap);
  const elsewhere = main !== undefined && repository !== undefined && repository !== main;
  return `${elsewhere ? repository.slice(repository.indexOf('/') + 1) : ''}#${String(number)}`;
}

/** The repository that most numbered links lead to, the first of several. */
const mainRepository = perRoadmap((roadmap): string | undefined => {
  const counts = new Map<string, number>();
  for (const { item } of indexRoadmap(roadmap).entries) {
    for (const { number, repository } of item.links) {
      if (number !== undefined && repository !== undefined) counts.set(repository, (counts.get(repository) ?? 0) + 1);
    }
  }
  const [main] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return main;
});
