import type { SectionRule } from './section-rule.ts';

/**
 * Whatever else stands outside of all milestones plans nothing.
 *
 * ```
 * ## Welcome
 *    ^^^^^^^ note
 * We are glad that you are here.
 * ## v1.0
 * ```
 * Not read: `## Accessibility` over a list, which is a theme. Fixture: `prose-releases`.
 */
export const otherSection: SectionRule = {
  name: 'other-section',
  role: 'note',
  applies: () => true,
};
