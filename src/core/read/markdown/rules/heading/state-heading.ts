import { readStateSection } from '../../../../language/states.ts';
import type { HeadingRule } from './heading-rule.ts';

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
    return (state !== undefined || namesStates(text)) && !stretch ? { kind: 'state' } : undefined;
  },
};

/** 'In progress / Planned': more than one state, none of which holds for all that stands under it. */
function namesStates(text: string): boolean {
  const names = text.split(/\s*[/&|+,]\s*|\s+(?:and|or|und|et|y|e|и|和|と)\s+/i);
  return names.length > 1 && names.length < 4 && names.every((name) => readStateSection(name) !== undefined);
}
