import { countingWord, readLevel } from './level.ts';
import type { PlanSection, PlanShape } from './plan.ts';
import { hasMarks, hasStatusTable, isStep, isStepOfItems, listsSteps } from './section-contents.ts';
import { ownStatus } from './section-status.ts';

/** Whether a section is a theme or a piece of the plan, and no introduction to it. */
export function isThemed(plan: PlanSection, siblings: readonly PlanSection[], shape: PlanShape): boolean {
  if (!plan.hasPlan) return isStepOfItems(plan);
  const { leadsToLast, counted } = readLevel(siblings);
  // 'PR #4', 'PR #5': what is counted is no introduction.
  return isTheme(plan, shape) || leadsToLast || counted.has(countingWord(plan.heading.text) ?? '');
}

/** Whether a section with a plan but no milestone is a theme of the plan, and no preamble. */
function isTheme(plan: PlanSection, shape: PlanShape): boolean {
  if (!shape.hasMilestones || plan.section.line > shape.firstMilestone || hasMarks(plan) || isStep(plan)) return true;
  // An introduction has no status, and is no stretch goal.
  if (plan.heading.stretch || ownStatus(plan) !== 'unknown' || hasStatusTable(plan)) return true;
  if (listsSteps(plan)) return true;
  // What stands before the milestones introduces them, unless they hold less than it.
  return shape.entriesBefore > shape.entriesInside;
}
