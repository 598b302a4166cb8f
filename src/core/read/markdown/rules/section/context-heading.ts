import { readKeyName } from '../../../../language/columns.ts';
import { titleKeyRoles } from '../../plan/key-titles.ts';
import type { PlanSection } from '../../plan/plan.ts';
import { introducesProse } from '../../plan/section-contents.ts';
import type { SectionRule } from './section-rule.ts';

/**
 * A section in a milestone whose title says that it explains: it describes the milestone.
 *
 * ```
 * ### Motivation
 *     ^^^^^^^^^^ description
 * ```
 * Not read: `### Motivation` over a list, which is a group. Fixture: `note-names`.
 */
export const contextHeading: SectionRule = {
  name: 'context-heading',
  role: 'description',
  applies: (plan) =>
    ((plan.heading.note === 'context' || plan.heading.isGoals === true) && !plan.hasPlan) ||
    introducesProse(plan) ||
    isKey(plan),
};

/** `#### Due date` over a line that says it. */
function isKey({ section, heading, hasPlan, inner }: PlanSection): boolean {
  const [line, more] = section.blocks;
  if (hasPlan || inner.length > 0 || heading.kind !== undefined || more !== undefined) return false;
  return line?.type === 'paragraph' && line.content.length < 200 && titleKeyRoles.has(readKeyName(heading.text) ?? '');
}
