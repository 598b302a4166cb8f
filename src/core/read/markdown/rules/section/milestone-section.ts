import { isMilestone } from '../../plan/is-milestone.ts';
import type { SectionRule } from './section-rule.ts';

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
