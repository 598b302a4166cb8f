import { introducesProse } from './section-contents.ts';
import type { SectionRule } from './section-rule.ts';

/**
 * A section in a milestone whose title says that it explains: it describes the milestone.
 *
 * ```
 * ### Motivation
 *     ^^^^^^^^^^ description
 * ```
 * Not read: `### Motivation` over a list, which is a group. Fixture: `note-names`.
 */
export const contextHeading: SectionRule = {
  name: 'context-heading',
  role: 'description',
  applies: (plan) =>
    ((plan.heading.note === 'context' || plan.heading.isGoals === true) && !plan.hasPlan) || introducesProse(plan),
};
