/** What a search or filter leaves, in a sentence that can be announced. */
import type { Roadmap } from '../../core/model/types.ts';
import { joinUnits } from '../../translations/join-units.ts';
import { listActiveFilters } from '../../view/active-filters.ts';
import { indexRoadmap } from '../../view/entries.ts';
import { findMatches } from '../../view/matches.ts';
import type { ViewState } from '../../view/view-state.ts';
import { filterName } from './filter-name.ts';
import type { LocalizeController } from './localize.ts';

/**
 * Says how many items are left, and by which filters: '5 of 73 items. Filters: Partial; search nighthawk'.
 * @param roadmap the roadmap
 * @param view search and filters
 * @param localize words
 */
export function filterWords(roadmap: Roadmap, view: ViewState, localize: LocalizeController): string {
  const names = listActiveFilters(view).map((filter) => filterName(roadmap, filter, localize));
  const list = names.length === 0 ? undefined : joinUnits(localize.lang(), names);
  const { length } = findMatches(roadmap, view).entries;
  const left = localize.term('itemsOf', length, indexRoadmap(roadmap).entries.length);
  return localize.term('filtered', left, list, view.search.trim() || undefined);
}
