import type { HeadingRule } from './heading-rule.ts';
import { readStates } from './heading-state.ts';

/**
 * A heading that names a state, which what stands under it takes on.
 *
 * ```
 * ## In progress
 *    ^^^^^^^^^^^ state
 * ```
 * Not read: `## Done with mirrors`, a sentence. Fixture: `state-milestone`.
 */
export const stateHeading: HeadingRule = {
  name: 'state-heading',
  read({ text, state, stretch }) {
    return (state !== undefined || readStates(text) !== undefined) && !stretch ? { kind: 'state' } : undefined;
  },
};
