import { sharesStates } from '../../plan/keeps-states.ts';
import type { SectionRule } from './section-rule.ts';

/**
 * A theme over states that another theme beside it has too: they are parts of both, and no milestones.
 *
 * ```
 * ## Maps
 *    ^^^^ group
 * Done:
 * ^^^^ group inside it
 * - Layers
 * ## Sync
 * Done:
 * - Queue
 * ```
 * Not read: `## Roadmap` over `### Done`, which is the milestone. Fixture: `shared-states`.
 */
export const sharedStates: SectionRule = {
  name: 'shared-states',
  role: 'group',
  applies: (plan, { siblings }) => sharesStates(plan, siblings),
};
