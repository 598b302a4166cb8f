import { isWrapper } from './is-wrapper.ts';
import { readLevel } from './level.ts';
import type { PlanSection } from './plan.ts';

/** Whether a section heads a milestone where nothing around it does. */
export function isMilestone(plan: PlanSection, siblings: readonly PlanSection[]): boolean {
  const { kind } = plan.heading;
  if (kind === undefined || plan.isNote || isWrapper(plan)) return false;
  if (plan.hasPlan) return true;
  const level = readLevel(siblings);
  return level.kinds.has(kind) || level.told.get(kind)! > 1;
}
