import { isStepOfItems } from './section-contents.ts';
import type { OuterPlace, SectionRule } from './section-rule.ts';
import { isThemed } from './theme-section.ts';

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
  applies: (plan, place) => plan.hasOwnKeys && !isStepOfItems(plan) && isThemed(plan, place),
};
