import type { Inline } from '../../../../model/types.ts';
import { trimInline } from '../../inline/parse-inline.ts';
import { markAtStart } from '../../../../language/status-marks.ts';
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
    // '🌑 ~~Remove the old parser~~': a picture before it says nothing.
    const isDecorated = draft.nodes.length === 2 && isDecoration(draft.nodes[0]!);
    const [first, after] = isDecorated ? draft.nodes.slice(1) : draft.nodes;
    if (draft.nodes.length > 2 || first?.type !== 'delete') return false;
    // '~~Remove the old parser~~.'
    if (after !== undefined && (after.type !== 'text' || !/^[.,;:]?$/.test(after.value.trim()))) return false;
    if (draft.statusStrength === 0) setStatus(draft, 'done', '~~', strength.box);
    draft.nodes = trimInline(first.children);
    return true;
  },
};

/** Whether a run of a line is a picture and nothing else. */
function isDecoration(node: Inline): boolean {
  const text = node.type === 'text' ? node.value.trim() : '';
  return text !== '' && markAtStart(text)?.end === text.length;
}
