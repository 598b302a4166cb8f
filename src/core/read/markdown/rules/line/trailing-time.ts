import type { When } from '../../../../model/types.ts';
import { readWholeWhen } from '../../../../time/read-when.ts';
import { keepTail, setStatus, strength, tailText, type Draft } from '../../line/draft.ts';
import { readGroupMeaning } from '../../line/group-meaning.ts';
import type { LineContext } from '../../line/line-context.ts';
import type { LineRule } from './line-rule.ts';

/** What follows the last comma, semicolon, colon or dash of a line. */
const lastPart = /([,;:–—]|(?<!\d)\s--?)\s([^,;:–—]{5,45})$/u;
/** Words for an aim before a time. */
const aim = /^(?:due|eta|targeted|target|expected|planned|scheduled|fällig)\s(?:(?:on|in|by|for|am|date)\s)?/iu;

/**
 * A time at the end of a line, after a dash or a word such as 'due'. Like a time in parentheses it stays in the title, but
 * for one that only dates a state.
 *
 * ```
 * - Sync without a server, due 2027-01-15
 *                              ^^^^^^^^^^ time
 * - Layers — completed 2026-11-02
 *            ^^^^^^^^^ done
 *                      ^^^^^^^^^^ time
 * ```
 * Not read: `Support dates, by popular demand`, which is none. Fixture: `trailing-time`.
 */
export const trailingTime: LineRule = {
  name: 'trailing-time',
  apply(draft, context) {
    if (draft.when !== undefined) return false;
    const text = tailText(draft).trimEnd();
    if (!/\d/.test(text.slice(-30))) return false;
    const found = lastPart.exec(text.slice(-70));
    const [tail = '', separator = '', part = ''] = found ?? [];
    if (/[–—-]/.test(separator) && readDatedState(draft, part.trim(), context)) {
      keepTail(draft, text.length - tail.length);
      return true;
    }
    const words = part.trim().replace(aim, '');
    // After a comma a time alone may be that of anything.
    const isTold = words !== part.trim() || /^(?:by|until|bis)\s/i.test(words) || /[–—-]/.test(separator);
    const time = isTold && words.length > 4 ? readWholeWhen(words) : undefined;
    if (time?.problem !== undefined) {
      draft.impossible = { code: time.problem, text: words };
      return false;
    }
    if (time?.when.start === undefined && time?.when.end === undefined) return false;
    draft.when = { ...time.when };
    return true;
  },
};

/** Where the sign stands that parts a time at the end of a text from what is before it; -1 where that time does not end it. */
export function startOfTime(text: string, when: When | undefined): number {
  const [tail = ''] = lastPart.exec(text.trimEnd().slice(-70)) ?? [];
  return when !== undefined && tail.endsWith(when.text) ? text.trimEnd().length - tail.length : -1;
}

/** 'completed 2026-11-02': a state with its day or release, which says nothing of what is planned. */
function readDatedState(draft: Draft, words: string, context: LineContext): boolean {
  const { stated, when, target } = readGroupMeaning(words, context.groups);
  if (stated === undefined) return false;
  setStatus(draft, stated.status, stated.text, strength.word);
  if (when !== undefined) draft.when = { ...when };
  if (target !== undefined) draft.target ??= target;
  return true;
}
