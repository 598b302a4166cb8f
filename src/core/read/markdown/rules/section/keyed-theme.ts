import { isThemed } from '../../plan/is-themed.ts';
import { isStepOfItems } from '../../plan/section-contents.ts';
import type { OuterPlace, SectionRule } from './section-rule.ts';

/**
 * A section with a plan but no milestone, whose key lines are those of an item: it is one, and its entries are its parts.
 *
 * ```
 * ## Dark theme
 *    ^^^^^^^^^^ item
 * **Status**: in progress
 *
 * - Toggle in the header
 * ```
 * Not read: `## Dark theme` over entries that say nothing of it, which is a theme. Fixture: `theme-items`.
 */
export const keyedTheme: SectionRule<OuterPlace> = {
  name: 'keyed-theme',
  role: 'item',
  applies: (plan, { siblings, shape }) => plan.hasOwnKeys && !isStepOfItems(plan) && isThemed(plan, siblings, shape),
};
