import { isThemed } from '../../plan/is-themed.ts';
import type { OuterPlace, SectionRule } from './section-rule.ts';

/**
 * A section with a plan, outside of all milestones, is a theme.
 *
 * ```
 * ## Accessibility
 *    ^^^^^^^^^^^^^ group
 * - Skip links
 * ```
 * Not read: `## Principles` and its list before the first of many milestones, which introduces them.
 * Fixture: `theme-groups`.
 */
export const themeSection: SectionRule<OuterPlace> = {
  name: 'theme-section',
  role: 'group',
  applies: (plan, { siblings, shape }) => isThemed(plan, siblings, shape),
};
