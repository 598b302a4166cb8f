import { readLevel } from '../../plan/level.ts';
import { isTold } from '../../plan/section-contents.ts';
import type { SectionRule } from './section-rule.ts';

/**
 * A heading or bold line in a milestone with prose and nothing else is an item, and the prose describes it.
 *
 * ```
 * ### Dark theme
 *     ^^^^^^^^^^ item
 * Follows what the system says.
 * ```
 * Not read: `### Theming` over a list, which is a group. Fixture: `heading-items`.
 */
export const headingItem: SectionRule = {
  name: 'heading-item',
  role: 'item',
  applies(plan, { siblings }) {
    const { kind } = plan.heading;
    if (!isTold(plan)) return false;
    // 'Engine 1.x' beside other pieces of work is one of them.
    return kind === undefined || kind === 'horizon' || (kind === 'version' && readLevel(siblings).hasTold);
  },
};
