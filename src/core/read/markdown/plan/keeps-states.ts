import { readLevel } from './level.ts';
import type { PlanSection } from './plan.ts';
import { isStep } from './section-contents.ts';
import { holdsStates, statesOf } from './section-states.ts';

/** Whether a numbered step stands over states and distances. */
export function isStateStep(plan: PlanSection): boolean {
  return isStep(plan) && holdsStates(plan);
}

/** Whether a theme stands over states, one of which a theme beside it has too. */
export function sharesStates(plan: PlanSection, siblings: readonly PlanSection[]): boolean {
  const own = statesOf(plan);
  return own.size > 0 && [...own].some((name) => readLevel(siblings).sharedStates.has(name));
}

/** Whether the states inside a section are parts of it, and no milestones. */
export function keepsStates(plan: PlanSection, siblings: readonly PlanSection[]): boolean {
  return isStateStep(plan) || sharesStates(plan, siblings);
}
