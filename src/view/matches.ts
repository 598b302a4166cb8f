/** Which items pass search and filters, and how many would pass each value of each facet. */
import type { Roadmap } from '../core/model/types.ts';
import { indexRoadmap, type Entry } from './entries.ts';
import { facets, isFiltered, type Facet, type Filters, type Flag, type ViewState } from './view-state.ts';

/** Answer to search and filters. */
export interface Matches {
  /** Entries that pass, in the document's order. */
  readonly entries: readonly Entry[];
  /** Ids of the items that pass. */
  readonly ids: ReadonlySet<string>;
  /** Entries that pass, by the id of their milestone; absent where it has none. */
  readonly byMilestone: ReadonlyMap<string, readonly Entry[]>;
  /** Whether anything was left out by search or filters at all. */
  readonly filtered: boolean;
  /** How many entries carry each value of each facet, among those that pass the search and the *other* facets. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

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
  if (known?.search === state.search && known.filters === state.filters) return known.matches;
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
      return titlesOf(entry.groups);
    case 'tag':
      return distinct(entry.item.tags);
    case 'owner':
      return distinct(entry.item.owners.map((owner) => owner.name));
    case 'type':
      return entry.item.type === undefined ? [] : [entry.item.type];
  }
}

const titles = new WeakMap<Entry['groups'], readonly string[]>();

/** Titles of groups; the items of a group share the list of groups that they stand under. */
function titlesOf(groups: Entry['groups']): readonly string[] {
  let known = titles.get(groups);
  if (!known) titles.set(groups, (known = distinct(groups.map(({ title }) => title))));
  return known;
}

function distinct(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)];
}

function computeMatches(roadmap: Roadmap, state: ViewState): Matches {
  const all = indexRoadmap(roadmap).entries;
  const words = fold(state.search).split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? all : all.filter((entry) => includesAll(searchText(entry), words));
  const active = facets.filter((facet) => state.filters[facet].length > 0);
  const wanted = active.map((facet) => ({ facet, values: new Set<string>(state.filters[facet]) }));
  const entries = wanted.length === 0 ? found : found.filter((entry) => wanted.every((one) => passes(entry, one)));
  let ids: ReadonlySet<string> | undefined;
  let byMilestone: ReadonlyMap<string, readonly Entry[]> | undefined;
  return {
    entries,
    filtered: isFiltered(state),
    // Most views ask for neither on most days, and both cost a walk through all items.
    get ids() {
      return (ids ??= new Set(entries.map((entry) => entry.item.id)));
    },
    get byMilestone() {
      return (byMilestone ??= gatherByMilestone(entries));
    },
    counts: countsOf(found, entries, wanted),
  };
}

function gatherByMilestone(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const gathered = new Map<string, Entry[]>();
  for (const entry of entries) {
    const same = gathered.get(entry.milestone.id);
    if (same) same.push(entry);
    else gathered.set(entry.milestone.id, [entry]);
  }
  return gathered;
}

/** Chosen values of one facet. */
interface Wanted {
  readonly facet: Facet;
  readonly values: ReadonlySet<string>;
}

/** Whether an entry has one of the values. */
function passes(entry: Entry, { facet, values }: Wanted): boolean {
  return valuesOf(entry, facet).some((value) => values.has(value));
}

/** Counts the values of a facet when they are first asked for. */
function countsOf(
  found: readonly Entry[],
  passing: readonly Entry[],
  wanted: readonly Wanted[],
): Record<Facet, ReadonlyMap<string, number>> {
  const counts = {} as Record<Facet, ReadonlyMap<string, number>>;
  for (const facet of facets) {
    let known: ReadonlyMap<string, number> | undefined;
    const count = (): ReadonlyMap<string, number> => {
      const others = wanted.filter((one) => one.facet !== facet);
      const counted =
        others.length === wanted.length ? passing : found.filter((entry) => others.every((one) => passes(entry, one)));
      return countIn(counted, facet);
    };
    Object.defineProperty(counts, facet, { enumerable: true, get: () => (known ??= count()) });
  }
  return counts;
}

/**
 * Counts the values of a facet.
 * @param entries the entries
 * @param facet dimension
 * @returns entries of each value, in the order in which values first occur
 */
export function countIn(entries: readonly Entry[], facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const value of valuesOf(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
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
  // Most text has nothing to fold but its case.
  if (!/[\u0080-\uffff]/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
