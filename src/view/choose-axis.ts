/** Which axis tells the truth about a roadmap: order alone, or time. */
import type { Roadmap, When } from '../core/model/types.ts';
import { indexRoadmap } from './entries.ts';

/** `ordinal`: lanes in order; `time`: a scale of days; `mixed`: a scale of days, and a band for what has no date. */
export type Axis = 'ordinal' | 'time' | 'mixed';

const cache = new WeakMap<Roadmap, { dated: number; undated: number; datedItems: number; items: number }>();

/**
 * Tells whether a time has a place on a scale of days. A season, or words that name no day, have none.
 * @param when the time
 */
export function isDated(when: When | undefined): when is When {
  if (when === undefined || when.precision === 'season' || when.precision === 'none') return false;
  return when.start !== undefined || when.end !== undefined;
}

/**
 * Chooses the axis. A scale of days needs something to measure: two dated milestones that are at least a third of all, or
 * dates on at least half of the items. A choice of the page counts only towards less precision, or where there are dates.
 * @param roadmap the roadmap
 * @param wanted what the page asks for
 */
export function chooseAxis(roadmap: Roadmap, wanted: 'auto' | 'ordinal' | 'time' = 'auto'): Axis {
  if (wanted === 'ordinal') return 'ordinal';
  const { dated, undated, datedItems, items } = countDates(roadmap);
  const byMilestone = dated >= 2 && dated * 3 >= dated + undated;
  const byItem = datedItems >= 2 && datedItems * 2 >= items;
  const isTime = wanted === 'time' ? dated + datedItems > 0 : byMilestone || byItem;
  if (!isTime) return 'ordinal';
  return undated > 0 && dated > 0 ? 'mixed' : 'time';
}

/**
 * Tells whether the source gives any date at all.
 * @param roadmap the roadmap
 */
export function hasDates(roadmap: Roadmap): boolean {
  const { dated, datedItems } = countDates(roadmap);
  return dated + datedItems > 0;
}

function countDates(roadmap: Roadmap): { dated: number; undated: number; datedItems: number; items: number } {
  let counts = cache.get(roadmap);
  if (!counts) {
    const dated = roadmap.milestones.filter(({ when }) => isDated(when)).length;
    const { entries } = indexRoadmap(roadmap);
    const top = entries.filter(({ depth }) => depth === 0);
    counts = {
      dated,
      undated: roadmap.milestones.length - dated,
      datedItems: entries.filter(({ item }) => isDated(item.when)).length,
      items: top.length,
    };
    cache.set(roadmap, counts);
  }
  return counts;
}
