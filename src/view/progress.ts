/** When a share may be said at all. */
import type { Roadmap, Status } from '../core/model/types.ts';
import { countEntries, type StatusCounts } from './counts.ts';
import { indexRoadmap } from './entries.ts';
import { perRoadmap } from './per-roadmap.ts';

/**
 * Counts the statuses of all items of a roadmap.
 * @param roadmap the roadmap
 * @returns the same object for the same roadmap
 */
export const countAll: (roadmap: Roadmap) => StatusCounts = perRoadmap((roadmap) =>
  countEntries(indexRoadmap(roadmap).entries),
);

/**
 * Tells whether 'n of m done' says something true. Where most items state no status and none is done, '0 of 14 done' would be
 * a claim that the document does not make.
 * @param counts statuses of the items
 */
export function showsProgress({ by, relevant, total, done, stated }: StatusCounts): boolean {
  return stated && relevant > 0 && (done > 0 || by.unknown * 2 <= total);
}

/**
 * What a milestone is drawn as: the status that it states, or done where it states none and all that is to be done in it is.
 * Work that is half done says nothing of the whole, which may still be on time or late.
 * @param status status of the milestone
 * @param counts statuses of its items
 */
export function reachedStatus(status: Status, { relevant, done }: StatusCounts): Status {
  return status === 'unknown' && relevant > 0 && done === relevant ? 'done' : status;
}
