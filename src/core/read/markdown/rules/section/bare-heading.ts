import { readLevel } from '../../plan/level.ts';
import { holdsNoWork, isProse, isStepOfItems } from '../../plan/section-contents.ts';
import type { SectionRule } from './section-rule.ts';

/**
 * A heading in a milestone over nothing at all is an item, where none of the headings beside it holds a plan.
 *
 * ```
 * ### Dark theme
 *     ^^^^^^^^^^ item
 * ### Offline mode
 * ```
 * Not read: `### Theming` over nothing, beside `### Storage` over a list: an empty group. Fixture: `bare-headings`.
 */
export const bareHeading: SectionRule = {
  name: 'bare-heading',
  role: 'item',
  applies(plan, { siblings, parent }) {
    if (plan.section.marker !== 'heading' || !holdsNoWork(plan) || plan.section.blocks.some(isProse)) return false;
    const level = readLevel(siblings);
    return level.isAllBare && (level.works > 1 || (parent !== undefined && isStepOfItems(parent)));
  },
};
