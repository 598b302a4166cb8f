import { plainText } from '../../../../model/inline-text.ts';
import { keepTail, tailText, trimTail, type Draft } from '../../line/draft.ts';
import type { LineContext } from '../../line/line-context.ts';
import { hasRoomForOwners, prependOwners, readOwnerNames } from '../../line/owners.ts';
import type { LineRule } from './line-rule.ts';

/**
 * Who looks after it, at the end: `@name` bare, in brackets, in parentheses, or as a link.
 *
 * ```
 * - Fingerprints [@ada] [:champion: @grace @edsger]
 *                ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^ owners
 * ```
 * Not read: `Move to @scope/package`, a package. Fixture: `trailing-owner`.
 */
export const trailingOwner: LineRule = {
  name: 'trailing-owner',
  apply(draft, context) {
    const last = draft.nodes.at(-1);
    if (last?.type === 'link') {
      const text = plainText(last.children);
      if (!/^\[?@[\w.-]{1,60}\]?$/.test(text)) return false;
      if (!hasRoomForOwners(draft, 1, context)) return false;
      prependOwners(draft, [{ name: text.replace(/[[\]@]/g, ''), href: last.href }]);
      draft.nodes.pop();
      trimTail(draft);
      return true;
    }
    const text = tailText(draft).trimEnd();
    return readBracket(draft, context, text) || readBare(draft, context, text);
  },
};

function readBracket(draft: Draft, context: LineContext, text: string): boolean {
  const closing = text.at(-1);
  if (closing !== ']' && closing !== ')' && closing !== '）') return false;
  const start = text.lastIndexOf(closing === ']' ? '[' : closing === ')' ? '(' : '（');
  if (start === -1) return false;
  const inner = text.slice(start + 1, -1);
  if (!inner.includes('@') && !inner.includes(':')) return false;
  const names = readOwnerNames(
    inner.replace(/^\s*(?:owners?|leads?|by|assigned to|担当|负责人|負責人|담당)(?:\s+(?::\s+)?|[:：]\s*)(?=@)/i, ''),
    context,
  );
  if (names === undefined) return false;
  // '安全审计（@Auditable）': an annotation; there names of people are in lower case, or have a key before them.
  if (closing === '）' && /^\s*@\p{Lu}/u.test(inner)) return false;
  if (!hasRoomForOwners(draft, names.owners.length, context)) return false;
  prependOwners(draft, names.owners);
  if (names.vacant) draft.vacant = true;
  keepTail(draft, start);
  return true;
}

function readBare(draft: Draft, context: LineContext, text: string): boolean {
  const start = text.lastIndexOf('@');
  if (start === -1 || (start > 0 && !/[\s(]/.test(text[start - 1]!))) return false;
  const found = /^@([\w-](?:[\w.-]{0,60}[\w-])?)[.,;]?$/.exec(text.slice(start));
  if (found === null || (start === 0 && draft.nodes.length === 1)) return false;
  if (!hasRoomForOwners(draft, 1, context)) return false;
  prependOwners(draft, [{ name: found[1]! }]);
  keepTail(draft, start);
  const rest = tailText(draft);
  const lead = /(?:^|\s)(?:by|owners?:?|leads?:?|assigned to:?|cc)\s*$/i.exec(rest);
  if (lead !== null) keepTail(draft, lead.index);
  return true;
}
