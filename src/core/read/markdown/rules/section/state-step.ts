import type { MilestoneKind } from '../../../../model/types.ts';
import type { PlanSection } from '../../plan/plan.ts';
import { isStep } from '../../plan/section-contents.ts';
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
  applies: (plan) => plan.heading.kind === undefined && isStep(plan) && holdsStates(plan),
};

/** Whether of all that is inside nothing but states and distances would head milestones. */
function holdsStates({ inner }: PlanSection): boolean {
  const kinds = inner.filter(({ hasPlan }) => hasPlan).map(({ heading }) => heading.kind);
  const isState = (kind: MilestoneKind | undefined): boolean => kind === 'state' || kind === 'horizon';
  return kinds.some(isState) && kinds.every((kind) => kind === undefined || isState(kind));
}
