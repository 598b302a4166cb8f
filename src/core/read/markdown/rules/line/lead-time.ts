import { readWholeWhen } from '../../../../time/read-when.ts';
import { trimInline } from '../../inline/parse-inline.ts';
import type { LineRule } from './line-rule.ts';

/** Parentheses after a name, up to the sign that parts both from what is said of it. */
const parted = /^\s*[(（]([^()（）]{2,30})[)）]\s*(?:[.:](?=\s)|[：。]|\s[-–—]{1,2}\s)\s*(?=\S)/u;

/**
 * A time in parentheses between a bold name and what is said of it.
 *
 * ```
 * - **Tide board** (Q3 2031). Shows what the sea does next.
 *                   ^^^^^^^ time
 *                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ description
 * ```
 * Not read: `**Tide board** (in brass). Shows the sea`, whose parentheses name no time. Fixture: `lead-time`.
 */
export const leadTime: LineRule = {
  name: 'lead-time',
  apply(draft) {
    const [name, text] = draft.nodes;
    if (name?.type !== 'strong' || text?.type !== 'text') return false;
    const found = parted.exec(text.value);
    const when = found === null ? undefined : readWholeWhen(found[1]!);
    if (found === null || when === undefined || when.problem !== undefined) return false;
    draft.when ??= { ...when.when, text: found[1]! };
    draft.aside = trimInline([{ ...text, value: text.value.slice(found[0].length) }, ...draft.nodes.slice(2)]);
    draft.nodes = [name];
    return true;
  },
};
