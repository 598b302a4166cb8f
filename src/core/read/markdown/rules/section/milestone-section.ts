import type { PlanSection } from '../../build/plan.ts';
import { readLevel } from './level.ts';
import type { SectionRule } from './section-rule.ts';
import { isWrapper } from './wrapper-section.ts';

/**
 * A section that names a release, period, horizon or state and holds a plan, or stands beside such ones.
 *
 * ```
 * ## v1.2
 *    ^^^^ milestone
 * - Dark theme
 * ```
 * Not read: `## v1.2` over nothing but prose, where no other section is of a release. Fixture: `version-milestone`.
 */
export const milestoneSection: SectionRule = {
  name: 'milestone-section',
  role: 'milestone',
  applies: (plan, { siblings }) => isMilestone(plan, siblings),
};

/** Whether a section heads a milestone where nothing around it does. */
export function isMilestone(plan: PlanSection, siblings: readonly PlanSection[]): boolean {
  const { kind } = plan.heading;
  if (kind === undefined || plan.isNote || isWrapper(plan)) return false;
  if (plan.hasPlan) return true;
  const level = readLevel(siblings);
  return level.kinds.has(kind) || level.told.get(kind)! > 1;
}
