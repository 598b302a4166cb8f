import { readLevel } from '../../plan/level.ts';
import { isItemLike, isStep } from '../../plan/section-contents.ts';
import type { OuterPlace, SectionRule } from './section-rule.ts';

/**
 * A section of prose, outside of all milestones, is an item where such sections are the plan.
 *
 * ```
 * ## Dark theme
 *    ^^^^^^^^^^ item
 * Follows what the system says.
 * ```
 * Not read: `## Welcome` before the first milestone, which introduces the plan. Fixture: `theme-items`.
 */
export const proseItem: SectionRule<OuterPlace> = {
  name: 'prose-item',
  role: 'item',
  applies(plan, { siblings, shape }) {
    // 'Non-goals' over nothing but prose names no work.
    if (plan.hasPlan || !isItemLike(plan) || plan.heading.kind === 'state') return false;
    // Code alone shows something; it plans nothing.
    if (plan.section.blocks.every((block) => block.type === 'code')) return false;
    if (!shape.hasMilestones || isStep(plan)) return true;
    const { hasTheme, firstTheme, lastTheme, leadsToLast } = readLevel(siblings);
    // Between two themes stands a third; before the first of them and after the last may stand what introduces them.
    if (plan.section.line < shape.firstMilestone)
      return leadsToLast || (hasTheme && plan.section.line > firstTheme && plan.section.line < lastTheme);
    return hasTheme;
  },
};
