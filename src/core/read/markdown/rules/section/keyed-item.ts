import { holdsItems } from '../../plan/section-contents.ts';
import type { SectionRule } from './section-rule.ts';

/**
 * A heading in a milestone with key lines of its own is an item.
 *
 * ```
 * ### Dark theme
 *     ^^^^^^^^^^ item
 * **Owner**: @ada
 * ```
 * Not read: `### v1.2.1` with an owner and sections of its own, which is a group. Fixture: `heading-items`.
 */
export const keyedItem: SectionRule = {
  name: 'keyed-item',
  role: 'item',
  applies: (plan) => plan.hasOwnKeys && (plan.heading.kind !== 'version' || !holdsItems(plan)),
};
