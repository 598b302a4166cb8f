/** Models for export tests, in a few words. */
import type { Milestone, Roadmap, When } from '../../src/core/model/types.ts';
import { makeRoadmap, makeWhen } from '../models.ts';

export { makeGroup as group, makeItem as item, makeMilestone as milestone } from '../models.ts';

/** A roadmap with the given parts. */
export function roadmap(milestones: Milestone[], parts: Partial<Roadmap> = {}): Roadmap {
  return makeRoadmap(milestones, { title: 'Sample', ...parts });
}

/** A time that is exact to the day, or to the given unit. */
export function when(text: string, start?: string, end?: string, precision: When['precision'] = 'day'): When {
  return makeWhen(text, precision, start, end);
}
