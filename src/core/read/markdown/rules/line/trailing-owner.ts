import type { Owner } from '../../../../model/types.ts';
import { plainText } from '../../inline/inline-text.ts';
import { keepTail, tailText, trimTail, type Draft } from '../../line/draft.ts';
import type { LineContext } from '../../line/line-context.ts';
import { isOwnerMark } from './leading-mark.ts';
import type { LineRule } from './line-rule.ts';

const name = /^@?[\p{L}\p{N}](?:[\p{L}\p{N}._/-]{0,60}[\p{L}\p{N}])?$/u;

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
      if (isFull(draft, 1, context)) return false;
      addOwner(draft, { name: text.replace(/[[\]@]/g, ''), href: last.href }, true);
      draft.nodes.pop();
      trimTail(draft);
      return true;
    }
    const text = tailText(draft).trimEnd();
    return readBracket(draft, context, text) || readBare(draft, context, text);
  },
};

/** Whether a line would have more owners than one item may; those stay in its title. */
function isFull(draft: Draft, more: number, context: LineContext): boolean {
  if (draft.owners.length + more <= context.limits.perItem) return false;
  context.onMany?.(draft.line);
  return true;
}

/** Adds an owner; those of the end of a line are met last first. */
export function addOwner(draft: Draft, owner: Owner, first = false): void {
  if (draft.owners.some((other) => other.name === owner.name)) return;
  draft.owners = first ? [owner, ...draft.owners] : [...draft.owners, owner];
}

/** Reads names parted by blanks, commas, '&' or 'and'; undefined where a part of the text is none. */
export function readOwnerNames(text: string, context: LineContext): { owners: Owner[]; vacant: boolean } | undefined {
  const owners: Owner[] = [];
  let role = false;
  for (const part of text.replaceAll(/(:[\w+-]{1,40}:)/g, ' $1 ').split(/[\s,;&、]+/)) {
    if (part === '' || part === 'and' || part === '+') continue;
    if (/^:[\w+-]{1,40}:$/.test(part)) {
      if (!isOwnerMark(part, context) && !text.includes('@')) return undefined;
      role = true;
    } else if (part.startsWith('@') && name.test(part)) owners.push(createOwner(part.slice(1)));
    else return undefined;
  }
  if (owners.length === 0 && !role) return undefined;
  return { owners, vacant: owners.length === 0 };
}

/** An owner by name; one with a slash (`@org/team`) is a team. */
export function createOwner(text: string): Owner {
  return text.includes('/') ? { name: text, team: true } : { name: text };
}

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
  if (isFull(draft, names.owners.length, context)) return false;
  for (const owner of names.owners.toReversed()) addOwner(draft, owner, true);
  if (names.vacant) draft.vacant = true;
  keepTail(draft, start);
  return true;
}

function readBare(draft: Draft, context: LineContext, text: string): boolean {
  const start = text.lastIndexOf('@');
  if (start === -1 || (start > 0 && !/[\s(]/.test(text[start - 1]!))) return false;
  const found = /^@([\w-](?:[\w.-]{0,60}[\w-])?)[.,;]?$/.exec(text.slice(start));
  if (found === null || (start === 0 && draft.nodes.length === 1)) return false;
  if (isFull(draft, 1, context)) return false;
  addOwner(draft, { name: found[1]! }, true);
  keepTail(draft, start);
  const rest = tailText(draft);
  const lead = /(?:^|\s)(?:by|owners?:?|leads?:?|assigned to:?|cc)\s*$/i.exec(rest);
  if (lead !== null) keepTail(draft, lead.index);
  return true;
}
