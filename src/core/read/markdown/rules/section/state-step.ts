import { isStateStep } from '../../plan/keeps-states.ts';
import type { SectionRule } from './section-rule.ts';

/**
 * A numbered step over states and distances keeps them: they are its parts, and no milestones beside it.
 *
 * ```
 * ## Phase 2: mesh
 *    ^^^^^^^^^^^^^ group
 * Planned:
 * - Fewer echoes
 * ```
 * Not read: `## Phase 2` over `### v1.2`, which is the milestone. Fixture: `state-steps`.
 */
export const stateStep: SectionRule = {
  name: 'state-step',
  role: 'group',
  applies: (plan) => isStateStep(plan),
};
