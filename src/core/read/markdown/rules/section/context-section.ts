import { hasStatusTable } from '../../plan/section-contents.ts';
import type { SectionRule } from './section-rule.ts';

/**
 * A section whose title says that it explains, and that holds no plan: outside of milestones it is kept beside the plan.
 *
 * ```
 * ## Background
 *    ^^^^^^^^^^ note
 * ```
 * Not read: `## Background` over sections with lists, or `## Summary` over a table that says how far each piece of work is:
 * they are the plan. Fixture: `note-names`.
 */
export const contextSection: SectionRule = {
  name: 'context-section',
  role: 'note',
  applies: (plan) =>
    plan.heading.note === 'context' && !plan.inner.some((inner) => inner.hasPlan) && !hasStatusTable(plan),
};
