import type { Milestone, When } from '../model/types.ts';
import { compareVersions } from '../time/compare-versions.ts';

/**
 * Whether two times name the same days; without days, whether their words are the same.
 * @param one a time; undefined where none is said
 * @param other the time it is compared with; undefined where none is said
 * @returns true for two that are not said; false where one of them is
 */
export function isSameTime(one: When | undefined, other: When | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const hasDays =
    one.start !== undefined || one.end !== undefined || other.start !== undefined || other.end !== undefined;
  if (hasDays) return one.start === other.start && one.end === other.end;
  return one.text.toLowerCase().replaceAll(/\s+/g, ' ') === other.text.toLowerCase().replaceAll(/\s+/g, ' ');
}

/**
 * Compares two times by their last days.
 * @param one a time
 * @param other a time
 * @returns positive where the first is later, 0 where that cannot be told
 */
export function compareTimes(one: When | undefined, other: When | undefined): number {
  const first = one?.end ?? one?.start;
  const second = other?.end ?? other?.start;
  if (first === undefined || second === undefined) return 0;
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Milestones that say no time of their own stand behind those that do. */
function rankOf({ kind }: Milestone): number {
  return kind === 'version' || kind === 'period' ? 0 : kind === 'horizon' ? 1 : 2;
}

/**
 * Compares two milestones of one roadmap by when they are: by their times, versions, kinds, at last by their order.
 * @param one a milestone
 * @param other a milestone
 * @param order all milestones of the roadmap
 * @returns positive where the first is later, 0 for the same milestone and where a state says no time
 */
export function compareMilestones(one: Milestone, other: Milestone, order: readonly Milestone[]): number {
  if (one === other || one.kind === 'state' || other.kind === 'state') return 0;
  const byTime = compareTimes(one.when, other.when);
  if (byTime !== 0) return byTime;
  if (one.versions !== undefined && other.versions !== undefined) {
    const byVersion = compareVersions(one.versions.from, other.versions.from);
    if (byVersion !== 0) return byVersion;
  }
  return rankOf(one) - rankOf(other) || order.indexOf(one) - order.indexOf(other);
}
