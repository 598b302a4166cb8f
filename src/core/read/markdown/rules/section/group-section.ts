import type { SectionRule } from './section-rule.ts';

/**
 * Whatever else stands in a milestone under a title of its own is a group.
 *
 * ```
 * ### Theming
 *     ^^^^^^^ group
 * - Dark theme
 * ```
 * Not read: `### Dark theme` over nothing but prose, which is an item. Fixture: `bold-groups`.
 */
export const groupSection: SectionRule = {
  name: 'group-section',
  role: 'group',
  applies: () => true,
};
