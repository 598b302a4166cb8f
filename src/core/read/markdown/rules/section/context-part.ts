import type { SectionRule } from './section-rule.ts';

/**
 * A section under a heading that is an item, whose title says that it explains or plans nothing: it describes the item.
 *
 * ```
 * #### Background
 *      ^^^^^^^^^^ description
 * ```
 * Not read: `#### Second step`, which is an item of its own. Fixture: `heading-parts`.
 */
export const contextPart: SectionRule = {
  name: 'context-part',
  role: 'description',
  applies: (plan) => plan.isNote || plan.heading.note === 'context',
};
