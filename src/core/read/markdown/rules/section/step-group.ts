import { isStep, isStepOfItems } from '../../plan/section-contents.ts';
import type { SectionRule } from './section-rule.ts';

/**
 * A numbered step of a milestone is a group, even where it holds nothing but prose.
 *
 * ```
 * ### Phase 2: accounts
 *     ^^^^^^^^^^^^^^^^^ group
 * ```
 * Not read: `### Phaser support`, whose first word only starts like one. Fixture: `step-groups`.
 */
export const stepGroup: SectionRule = {
  name: 'step-group',
  role: 'group',
  applies: (plan) => isStep(plan) && (!plan.hasOwnKeys || isStepOfItems(plan)),
};
