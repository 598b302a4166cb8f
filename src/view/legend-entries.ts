/** What a legend lists: the values of each facet that occur, with how many items each would leave. */
import type { Roadmap, Status } from '../core/model/types.ts';
import { flags } from '../core/model/kinds.ts';
import { statusOrder } from '../core/model/status-order.ts';
import { indexRoadmap } from './entries.ts';
import { countIn, findMatches, valuesOf } from './matches.ts';
import { perRoadmap } from './per-roadmap.ts';
import type { Facet, ViewState } from './view-state.ts';

/** One value. */
export interface LegendEntry {
  /** Its value, as filters name it. */
  readonly value: string;
  /** Items that carry it, of those that pass the search and the other facets. */
  readonly count: number;
  /** Items that carry it in all. */
  readonly total: number;
  /** Whether it is chosen. */
  readonly isChosen: boolean;
}

/** The values of one facet. */
export interface LegendGroup {
  /** Dimension. */
  readonly facet: Facet;
  /** Values that occur: statuses from done to unknown, milestones in the document's order, the rest by number of items. */
  readonly entries: readonly LegendEntry[];
  /** All items of the roadmap. */
  readonly total: number;
}

const totalsOf = perRoadmap(() => new Map<Facet, ReadonlyMap<string, number>>());

/**
 * Lists what a legend shows.
 * @param roadmap the roadmap
 * @param state search and filters
 * @param facets dimensions, in order
 * @returns groups that hold a choice: no statuses where no item states one, no facet that no item has a value of
 */
export function listLegend(roadmap: Roadmap, state: ViewState, facets: readonly Facet[]): readonly LegendGroup[] {
  const total = indexRoadmap(roadmap).entries.length;
  const matches = findMatches(roadmap, state);
  return facets.flatMap((facet) => {
    const all = countValues(roadmap, facet);
    const values = orderValues(roadmap, facet, all);
    if (values.length === 0 || (facet === 'status' && values.every((value) => value === 'unknown'))) return [];
    const counts = matches.counts[facet];
    const chosen = new Set<string>(state.filters[facet]);
    const entries = values.map((value) => ({
      value,
      count: counts.get(value) ?? 0,
      total: all.get(value) ?? 0,
      isChosen: chosen.has(value),
    }));
    return [{ facet, entries, total }];
  });
}

/**
 * Counts the items of each value of a facet, whatever is searched or filtered.
 * @param roadmap the roadmap
 * @param facet dimension
 * @returns the same object for the same roadmap; linear in its items the first time
 */
export function countValues(roadmap: Roadmap, facet: Facet): ReadonlyMap<string, number> {
  const known = totalsOf(roadmap);
  let counts = known.get(facet);
  if (!counts) known.set(facet, (counts = countIn(indexRoadmap(roadmap).entries, facet)));
  return counts;
}

/**
 * Tells whether a facet divides the items of a roadmap: by two values, or for flags by one.
 * @param roadmap the roadmap
 * @param facet dimension
 * @returns false where all items are alike. Looks no further than the item that says so, and counts nothing.
 */
export function hasChoice(roadmap: Roadmap, facet: Facet): boolean {
  let first: string | undefined;
  for (const entry of indexRoadmap(roadmap).entries) {
    for (const value of valuesOf(entry, facet)) {
      if (facet === 'flag' || (first !== undefined && value !== first)) return true;
      first = value;
    }
  }
  return false;
}

/**
 * Finds the document's words for a status: the label of its legend, or a mark that says more than a name.
 * @param roadmap the roadmap
 * @param status the status
 * @param name name that is shown already
 * @returns undefined where the document says no more than the name
 */
export function sourceWords(roadmap: Roadmap, status: Status, name: string): string | undefined {
  const definition = roadmap.statuses.find((one) => one.status === status);
  if (!definition) return undefined;
  const { label, marks } = definition;
  // A label that is our own name of the status is none of the document's words.
  if (label !== '' && label !== status && label.toLowerCase() !== name.toLowerCase()) return label;
  return marks.find((mark) => mark.toLowerCase() !== name.toLowerCase() && !/^:[\w+-]+:$/.test(mark));
}

function orderValues(roadmap: Roadmap, facet: Facet, counts: ReadonlyMap<string, number>): string[] {
  switch (facet) {
    case 'status':
      return statusOrder.filter((status) => counts.has(status));
    case 'flag':
      return flags.filter((flag) => counts.has(flag));
    case 'milestone':
      return roadmap.milestones.map(({ id }) => id).filter((id) => counts.has(id));
    default:
      return [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value);
  }
}
