/** What the milestones of a roadmap are, in one word. */
import type { MilestoneKind, Roadmap } from '../core/model/types.ts';
import { isNamed } from '../core/query/milestone-name.ts';

/** What milestones are; `mixed` where they differ or nothing says it. */
export type CommonKind = Exclude<MilestoneKind, 'unscheduled'> | 'mixed';

/**
 * Finds the kind that all milestones share.
 * @param roadmap the roadmap; what stands under no milestone says nothing of the others
 * @returns 'mixed' where they differ, where data name one without saying what it is, and where there is none
 */
export function commonKind({ milestones }: Roadmap): CommonKind {
  const [kind, ...others] = new Set(milestones.filter(isNamed).map((milestone) => milestone.kind));
  return kind === undefined || kind === 'unscheduled' || others.length > 0 ? 'mixed' : kind;
}
