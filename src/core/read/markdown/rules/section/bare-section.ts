import { readLevel } from '../../plan/level.ts';
import { isBare } from '../../plan/section-contents.ts';
import type { OuterPlace, SectionRule } from './section-rule.ts';

/**
 * A heading over nothing at all, in a plan without milestones, is an item beside others that hold no list either.
 *
 * ```
 * # Roadmap
 * ## Dark theme
 *    ^^^^^^^^^^ item
 * ## Offline mode
 * ```
 * Not read: `## Theming` beside `## Storage` over a list: a theme of which nothing is planned. Fixture: `bare-sections`.
 */
export const bareSection: SectionRule<OuterPlace> = {
  name: 'bare-section',
  role: 'item',
  applies(plan, { siblings, shape }) {
    if (shape.hasMilestones || !isBare(plan)) return false;
    const { works, isAllBare } = readLevel(siblings);
    return works > 1 && isAllBare;
  },
};
