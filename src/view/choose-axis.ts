/** Which axis tells the truth about a roadmap: order alone, or time. */
import type { Milestone, Roadmap, When } from '../core/model/types.ts';
import { indexRoadmap } from './entries.ts';
import { perRoadmap } from './per-roadmap.ts';

/** `ordinal`: lanes in order; `time`: a scale of days; `mixed`: a scale of days, and a band for what has no date. */
export type Axis = 'ordinal' | 'time' | 'mixed';

/** How much of a roadmap has a date. */
interface DateCounts {
  readonly dated: number;
  readonly undated: number;
  readonly datedItems: number;
  /** Items of the top level. */
  readonly items: number;
  readonly withDatedItems: ReadonlySet<Milestone>;
}

/**
 * Tells whether a time has a place on a scale of days. A season, or words that name no day, have none.
 * @param when the time
 */
export function isDated(when: When | undefined): when is When {
  if (when === undefined || when.precision === 'season' || when.precision === 'none') return false;
  const { start, end } = when;
  // Two dates that contradict each other name no time; as texts they compare as days do.
  return start === undefined ? end !== undefined : end === undefined || start <= end;
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

/**
 * Tells whether any item of a milestone has a place on a scale of days.
 * @param roadmap the roadmap
 * @param milestone one of its milestones
 */
export function hasDatedItems(roadmap: Roadmap, milestone: Milestone): boolean {
  return countDates(roadmap).withDatedItems.has(milestone);
}

const countDates = perRoadmap((roadmap): DateCounts => {
  const dated = roadmap.milestones.filter(({ when }) => isDated(when)).length;
  const withDatedItems = new Set<Milestone>();
  let datedItems = 0;
  let items = 0;
  let last: Milestone | undefined;
  for (const { item, depth, milestone } of indexRoadmap(roadmap).entries) {
    if (depth === 0) items++;
    if (!isDated(item.when)) continue;
    datedItems++;
    if (milestone !== last) withDatedItems.add((last = milestone));
  }
  return { dated, undated: roadmap.milestones.length - dated, datedItems, items, withDatedItems };
});
