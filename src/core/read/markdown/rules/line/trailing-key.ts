import { readKeyName } from '../../../../language/columns.ts';
import { readWholeState } from '../../../../language/states.ts';
import { readWholeWhen } from '../../../../time/read-when.ts';
import { keepTail, setStatus, strength, tailText, type Draft } from '../../line/draft.ts';
import type { LineContext } from '../../line/line-context.ts';
import type { LineRule } from './line-rule.ts';
import { addOwner, createOwner } from './trailing-owner.ts';

/** A key and its value in parentheses that end a line. */
const keyed = /(?:^|\s)[(（](\p{L}[\p{L} ]{1,24}?)\s*[:：]\s*([^()（）]{1,200})[)）]$/u;

/**
 * A key and its value in parentheses at the end: an owner, priority, time, release, dependency, type or state.
 *
 * ```
 * - Offline maps (owner: Ada Lovelace) (due: June 2026)
 *                 ^^^^^ owner           ^^^ time
 * ```
 * Not read: `Offline maps (note: on phones only)`, whose key says nothing that is known. Fixture: `trailing-key`.
 */
export const trailingKey: LineRule = {
  name: 'trailing-key',
  apply(draft, context) {
    const text = tailText(draft).trimEnd();
    if (!text.endsWith(')') && !text.endsWith('）')) return false;
    const from = Math.max(0, text.length - 240);
    const found = keyed.exec(text.slice(from));
    if (found === null || (from + found.index === 0 && draft.nodes.length === 1)) return false;
    if (!applyKey(draft, found[1]!, found[2]!.trim(), context)) return false;
    keepTail(draft, from + found.index);
    return true;
  },
};

/** Writes the value down where it belongs; false where it says nothing of that kind. */
export function applyKey(draft: Draft, key: string, value: string, context: LineContext): boolean {
  switch (readKeyName(key)) {
    case 'owner':
      return addOwners(draft, value, context);
    case 'priority':
      draft.priority ??= value;
      return true;
    case 'type':
      draft.type ??= value;
      return true;
    case 'target':
      if (addTime(draft, value, false)) return true;
      draft.target ??= value;
      return true;
    case 'dependencies':
      draft.dependsOn = [...splitNames(value), ...(draft.dependsOn ?? [])];
      return true;
    case 'when':
    case 'end':
      return addTime(draft, value, readKeyName(key) === 'end');
    case 'status': {
      const state = readWholeState(value);
      if (state === undefined) return false;
      setStatus(draft, state, value, strength.word);
      return true;
    }
    default:
      return false;
  }
}

/** The names in a list of some. */
export function splitNames(value: string): string[] {
  return value.split(/\s*[,;、]\s*/).filter((part) => part !== '');
}

function addOwners(draft: Draft, value: string, context: LineContext): boolean {
  const names = splitNames(value.replaceAll(/\s+(?:&|and)\s+/g, ', ')).map((name) => name.replace(/^@/, ''));
  if (names.length === 0 || !names.every((name) => /^[\p{L}\p{N}][\p{L}\p{N} ._/'’-]{0,60}$/u.test(name))) return false;
  if (draft.owners.length + names.length > context.limits.perItem) {
    context.onMany?.(draft.line);
    return false;
  }
  for (const name of names.toReversed()) addOwner(draft, createOwner(name), true);
  return true;
}

function addTime(draft: Draft, value: string, isEnd: boolean): boolean {
  // '(Release plan: 2021.5)': of a time that is asked for, this is the month.
  const found = readWholeWhen(value.replace(/^(20\d\d)\.(\d{1,2})$/, '$1-$2'));
  if (found === undefined) return false;
  if (found.problem !== undefined) {
    draft.impossible = { code: found.problem, text: value };
    return false;
  }
  const when = { ...found.when, text: value };
  if (isEnd && when.end !== undefined) delete when.start;
  draft.when ??= when;
  return true;
}
