/** The filters that are set, one by one. */
import type { Facet, ViewState } from './view-state.ts';

/** One chosen value. */
export interface ActiveFilter {
  /** Dimension. */
  readonly facet: Facet;
  /** Value. */
  readonly value: string;
}

/**
 * Lists the chosen values of all facets.
 * @param state search and filters
 * @returns an empty list where none is chosen
 */
export function listActiveFilters({ filters }: ViewState): readonly ActiveFilter[] {
  return (Object.keys(filters) as Facet[]).flatMap((facet) => filters[facet].map((value) => ({ facet, value })));
}
