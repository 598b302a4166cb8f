/** What changed of the milestones themselves. */
import type { Milestone, Roadmap } from '../model/types.ts';
import type { Change, ChangeType } from './change.ts';
import { compareTimes, isSameTime } from './compare-times.ts';
import { rewording, typeOfMove, wordsOf } from './words-of-change.ts';

/** A change of a milestone. */
function ofMilestone(type: ChangeType, { id, title }: Milestone, before?: string, after?: string): Change {
  return {
    type,
    kind: 'milestone',
    id,
    title,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/**
 * Tells which milestones were added, removed or changed.
 * @param older the older version
 * @param newer the newer version
 * @param homes newer milestone of each older one
 */
export function milestoneChanges(older: Roadmap, newer: Roadmap, homes: ReadonlyMap<Milestone, Milestone>): Change[] {
  const changes: Change[] = [];
  const kept = new Set(homes.values());
  for (const milestone of newer.milestones)
    if (!kept.has(milestone) && milestone.kind !== 'unscheduled') changes.push(ofMilestone('added', milestone));
  for (const milestone of older.milestones) {
    const now = homes.get(milestone);
    if (now === undefined) {
      if (milestone.kind !== 'unscheduled') changes.push(ofMilestone('removed', milestone));
      continue;
    }
    const words = rewording(milestone, now);
    if (words !== undefined) changes.push(ofMilestone('reworded', now, ...words));
    if (!isSameTime(milestone.when, now.when))
      changes.push(
        ofMilestone(typeOfMove(compareTimes(now.when, milestone.when)), now, ...wordsOf(milestone.when, now.when)),
      );
    if (milestone.status !== now.status && now.kind !== 'state')
      changes.push(ofMilestone(now.status === 'done' ? 'done' : 'status', now, milestone.status, now.status));
  }
  return changes;
}
