import { isWrapper } from '../../plan/is-wrapper.ts';
import type { SectionRule } from './section-rule.ts';

/**
 * A section that holds milestones, and so is none itself.
 *
 * ```
 * ## Releases
 *    ^^^^^^^^ nothing but what stands in it
 * ### v1.2
 * - Dark theme
 * ```
 * Not read: `## 2026` over `### Theming`: its parts are no milestones, so it is one. Fixture: `period-milestone`.
 */
export const wrapperSection: SectionRule = {
  name: 'wrapper-section',
  role: 'wrapper',
  applies: (plan) => isWrapper(plan),
};
