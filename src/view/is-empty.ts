/** Whether a roadmap has anything to show. */
import type { Roadmap } from '../core/model/types.ts';

/**
 * Tells whether a roadmap plans nothing: no item, and no milestone that says anything by itself.
 * @param roadmap the roadmap
 */
export function isEmptyRoadmap({ milestones }: Roadmap): boolean {
  return milestones.every(
    ({ items, groups, description, when, progress, status }) =>
      items.length === 0 &&
      groups.length === 0 &&
      description.length === 0 &&
      when === undefined &&
      progress === undefined &&
      status === 'unknown',
  );
}
