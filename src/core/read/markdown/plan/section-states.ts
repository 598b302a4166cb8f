import type { MilestoneKind } from '../../../model/types.ts';
import type { PlanSection } from './plan.ts';

/** Sections inside one that hold a plan. */
function partsOf({ inner }: PlanSection): PlanSection[] {
  return inner.filter(({ hasPlan, isNote }) => hasPlan && !isNote);
}

/** Whether of all that is inside a theme nothing but states and distances would head milestones. */
export function holdsStates(plan: PlanSection): boolean {
  if (plan.heading.kind !== undefined || plan.isNote) return false;
  const kinds = partsOf(plan).map(({ heading }) => heading.kind);
  const isState = (kind: MilestoneKind | undefined): boolean => kind === 'state' || kind === 'horizon';
  return kinds.some(isState) && kinds.every((kind) => kind === undefined || isState(kind));
}

/** Names of the states that a theme stands over, in lower case; none where it holds milestones of another kind as well. */
export function statesOf(plan: PlanSection): ReadonlySet<string> {
  if (!holdsStates(plan)) return new Set();
  const states = partsOf(plan).filter(({ heading }) => heading.kind === 'state');
  return new Set(states.map(({ heading }) => heading.text.toLowerCase()));
}
