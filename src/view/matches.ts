/** Which items pass search and filters, and how many would pass each value of each facet. */
import type { Roadmap } from '../core/model/types.ts';
import { indexRoadmap, type Entry } from './entries.ts';
import { isFiltered, type Facet, type Filters, type Flag, type ViewState } from './view-state.ts';

/** Answer to search and filters. */
export interface Matches {
  /** Entries that pass, in the document's order. */
  readonly entries: readonly Entry[];
  /** Ids of the items that pass. */
  readonly ids: ReadonlySet<string>;
  /** Whether anything was left out by search or filters at all. */
  readonly filtered: boolean;
  /** How many entries carry each value of each facet, among those that pass the search and the *other* facets. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

const facets: readonly Facet[] = ['status', 'flag', 'milestone', 'group', 'tag', 'owner', 'type'];
const cache = new WeakMap<Roadmap, { search: string; filters: Filters; matches: Matches }>();
const texts = new WeakMap<Entry, string>();

/**
 * Finds the entries that pass search and filters.
 * @param roadmap the roadmap
 * @param state search and filters
 * @returns the same object while roadmap, search and filters stay the same. Linear in the number of items.
 */
export function findMatches(roadmap: Roadmap, state: ViewState): Matches {
  const known = cache.get(roadmap);
  if (known && known.search === state.search && known.filters === state.filters) return known.matches;
  const matches = computeMatches(roadmap, state);
  cache.set(roadmap, { search: state.search, filters: state.filters, matches });
  return matches;
}

/**
 * Lists the flags of an item.
 * @param entry the entry
 * @returns an empty list where it has none
 */
export function flagsOf({ item }: Entry): readonly Flag[] {
  const flags: Flag[] = [];
  if (item.helpWanted) flags.push('help-wanted');
  if (item.stretch) flags.push('stretch');
  if (item.breaking) flags.push('breaking');
  return flags;
}

/**
 * Lists the values an entry has in a facet.
 * @param entry the entry
 * @param facet the facet
 * @returns each value once
 */
export function valuesOf(entry: Entry, facet: Facet): readonly string[] {
  switch (facet) {
    case 'status':
      return [entry.item.status];
    case 'flag':
      return flagsOf(entry);
    case 'milestone':
      return [entry.milestone.id];
    case 'group':
      return [...new Set(entry.groups.map((group) => group.title))];
    case 'tag':
      return [...new Set(entry.item.tags)];
    case 'owner':
      return [...new Set(entry.item.owners.map((owner) => owner.name))];
    case 'type':
      return entry.item.type === undefined ? [] : [entry.item.type];
  }
}

function computeMatches(roadmap: Roadmap, state: ViewState): Matches {
  const { entries } = indexRoadmap(roadmap);
  const words = fold(state.search).split(/\s+/).filter(Boolean);
  const active = facets.filter((facet) => state.filters[facet].length > 0);
  const wanted = new Map(active.map((facet) => [facet, new Set<string>(state.filters[facet])]));
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const passing: Entry[] = [];
  for (const entry of entries) {
    if (words.length > 0 && !includesAll(searchText(entry), words)) continue;
    const failed = active.filter((facet) => !valuesOf(entry, facet).some((value) => wanted.get(facet)?.has(value)));
    if (failed.length === 0) passing.push(entry);
    if (failed.length > 1) continue;
    for (const facet of failed.length === 1 ? failed : facets) {
      for (const value of valuesOf(entry, facet)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { entries: passing, ids: new Set(passing.map((entry) => entry.item.id)), filtered: isFiltered(state), counts };
}

/** Text that a search looks through: title, tags, owners, groups, milestone, type and issue numbers. Made when first needed. */
function searchText(entry: Entry): string {
  let text = texts.get(entry);
  if (text === undefined) {
    const { item, milestone, groups } = entry;
    const numbers = item.links.flatMap((link) => (link.number === undefined ? [] : [`#${String(link.number)}`]));
    const owners = item.owners.map((owner) => `@${owner.name}`);
    text = fold(
      [
        item.title,
        ...item.tags,
        ...owners,
        item.type ?? '',
        ...numbers,
        milestone.title,
        ...groups.map((group) => group.title),
      ].join('\n'),
    );
    texts.set(entry, text);
  }
  return text;
}

function includesAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Folds case, width and accents, so that 'Müller' is found by 'muller'. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
