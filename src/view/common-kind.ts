/** What the milestones of a roadmap are, in one word. */
import type { Milestone, Roadmap } from '../core/model/types.ts';
import { isNamed } from '../core/query/milestone-name.ts';
import type { KindName } from '../translations/translation.ts';

/**
 * Finds the kind that all milestones share.
 * @param roadmap the roadmap; what stands under no milestone says nothing of the others
 * @returns 'mixed' where they differ, where data name one without saying what it is, where a period has the number of a
 *   release, and where there is none
 */
export function commonKind({ milestones }: Roadmap): KindName {
  const [kind, ...others] = new Set(milestones.filter(isNamed).map((milestone) => milestone.kind));
  if (kind === undefined || kind === 'unscheduled' || others.length > 0) return 'mixed';
  return kind === 'period' && milestones.some(isNumbered) ? 'mixed' : kind;
}

/** '1.2 Offline reading' has a time and is called by a number; '10.2026' is a time. */
function isNumbered({ title, when }: Milestone): boolean {
  return /^v?\d{1,3}(?:\.\d{1,3}){1,2}(?:\s+\p{L}|$)/iu.test(title) && when?.text !== title;
}
