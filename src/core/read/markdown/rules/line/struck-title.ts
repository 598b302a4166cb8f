import { setStatus, strength } from '../../line/draft.ts';
import type { LineRule } from './line-rule.ts';

/**
 * A title that is struck through as a whole.
 *
 * ```
 * - ~~Remove the old parser~~
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^ done
 * ```
 * Not read: `Grow ~~somewhat~~ a lot`, where part of it is. Fixture: `struck-title`.
 */
export const struckTitle: LineRule = {
  name: 'struck-title',
  apply(draft) {
    const [first, after] = draft.nodes;
    if (draft.nodes.length > 2 || first?.type !== 'delete') return false;
    // '~~Remove the old parser~~.'
    if (after !== undefined && (after.type !== 'text' || !/^[.,;:]?$/.test(after.value.trim()))) return false;
    if (draft.statusStrength === 0) setStatus(draft, 'done', '~~', strength.box);
    draft.nodes = first.children;
    return true;
  },
};
