import type { PlanSection, PlanShape } from '../../build/plan.ts';
import { ownStatus } from '../../build/section-status.ts';
import { countingWord, readLevel } from './level.ts';
import { hasMarks, hasStatusTable, isStep, isStepOfItems, listsSteps } from './section-contents.ts';
import type { OuterPlace, SectionRule } from './section-rule.ts';

/**
 * A section with a plan, outside of all milestones, is a theme.
 *
 * ```
 * ## Accessibility
 *    ^^^^^^^^^^^^^ group
 * - Skip links
 * ```
 * Not read: `## Principles` and its list before the first of many milestones, which introduces them.
 * Fixture: `theme-groups`.
 */
export const themeSection: SectionRule<OuterPlace> = {
  name: 'theme-section',
  role: 'group',
  applies: isThemed,
};

/** Whether a section with a plan but no milestone is a theme of the plan, and no preamble. */
function isTheme(plan: PlanSection, shape: PlanShape): boolean {
  if (!shape.hasMilestones || plan.section.line > shape.firstMilestone || hasMarks(plan) || isStep(plan)) return true;
  // An introduction has no status, and is no stretch goal.
  if (plan.heading.stretch || ownStatus(plan) !== 'unknown' || hasStatusTable(plan)) return true;
  if (listsSteps(plan)) return true;
  // What stands before the milestones introduces them, unless they hold less than it.
  return shape.entriesBefore > shape.entriesInside;
}

/** Whether a section is a theme or a piece of the plan, and no introduction to it. */
export function isThemed(plan: PlanSection, { siblings, shape }: OuterPlace): boolean {
  if (!plan.hasPlan) return isStepOfItems(plan);
  const { leadsToLast, counted } = readLevel(siblings);
  // 'PR #4', 'PR #5': what is counted is no introduction.
  return isTheme(plan, shape) || leadsToLast || counted.has(countingWord(plan.heading.text) ?? '');
}
