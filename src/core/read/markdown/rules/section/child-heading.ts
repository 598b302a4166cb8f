import type { SectionRule } from './section-rule.ts';

/**
 * Whatever other heading stands under one that is an item is its child.
 *
 * ```
 * ### Dark theme
 * **Owner**: @ada
 *
 * #### Toggle in the header
 *      ^^^^^^^^^^^^^^^^^^^^ child of the item
 * ```
 * Not read: `#### Background`, which describes the item. Fixture: `heading-parts`.
 */
export const childHeading: SectionRule = {
  name: 'child-heading',
  role: 'item',
  applies: () => true,
};
