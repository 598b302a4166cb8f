import { isGenericRest } from '../../../../language/section-rest.ts';
import { tokenize } from '../../../../language/tokens.ts';
import type { PlanSection } from '../../plan/plan.ts';
import { isMarked } from '../../plan/section-contents.ts';
import type { SectionRule } from './section-rule.ts';

/**
 * A bold line under a heading that is an item heads a part of its description.
 *
 * ```
 * **Approach**
 *   ^^^^^^^^ description
 * ```
 * Not read: `**Tasks**` over `- [ ] Toggle`, whose entries are children of the item. Fixture: `heading-parts`.
 */
export const boldPart: SectionRule = {
  name: 'bold-part',
  role: 'description',
  applies: (plan) =>
    plan.section.marker === 'bold' &&
    plan.inner.length === 0 &&
    !plan.section.blocks.some((block) => block.type === 'list' && isMarked(block)) &&
    !headsList(plan),
};

/** `**Features**:` right above a list says that its entries are the work. */
function headsList({ section, heading }: PlanSection): boolean {
  const isLead = /[:：](?:\*\*|__)?\s*$/.test(section.title) && section.blocks[0]?.type === 'list';
  return isLead && isGenericRest(tokenize(heading.text), 0, true);
}
