import type { MilestoneKind } from '../../../model/types.ts';
import type { PlanSection } from './plan.ts';
import { isStep } from './section-contents.ts';

/** Sections inside one that hold a plan. */
function partsOf({ inner }: PlanSection): PlanSection[] {
  return inner.filter(({ hasPlan, isNote }) => hasPlan && !isNote);
}

/** Whether of all that is inside a theme nothing but states and distances would head milestones. */
function holdsStates(plan: PlanSection): boolean {
  if (plan.heading.kind !== undefined || plan.isNote) return false;
  const kinds = partsOf(plan).map(({ heading }) => heading.kind);
  const isState = (kind: MilestoneKind | undefined): boolean => kind === 'state' || kind === 'horizon';
  return kinds.some(isState) && kinds.every((kind) => kind === undefined || isState(kind));
}

/** Names of the states inside a section, in lower case. */
function statesOf(plan: PlanSection): ReadonlySet<string> {
  const states = partsOf(plan).filter(({ heading }) => heading.kind === 'state');
  return new Set(states.map(({ heading }) => heading.text.toLowerCase()));
}

/** Whether a numbered step stands over states and distances. */
export function isStateStep(plan: PlanSection): boolean {
  return isStep(plan) && holdsStates(plan);
}

/** Whether a theme stands over states, one of which a theme beside it has too. */
export function sharesStates(plan: PlanSection, siblings: readonly PlanSection[]): boolean {
  if (!holdsStates(plan)) return false;
  const own = statesOf(plan);
  return (
    own.size > 0 &&
    siblings.some((other) => other !== plan && holdsStates(other) && [...statesOf(other)].some((name) => own.has(name)))
  );
}
