import { readKeyName } from '../../../language/columns.ts';
import { readWholeState } from '../../../language/states.ts';
import { readWholeWhen } from '../../../time/read-when.ts';
import { setStatus, strength, type Draft } from './draft.ts';
import type { LineContext } from './line-context.ts';
import { asksForOwner, createOwner, hasRoomForOwners, prependOwners, splitOwnerNames } from './owners.ts';

/**
 * Writes down what a key says of a line.
 * @param draft the line
 * @param key name of the key as it is written
 * @param value its value, trimmed
 * @param context of the line
 * @returns false where the key or its value says nothing that is known; then the line is as it was
 */
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
  if (asksForOwner(value)) {
    draft.helpWanted = true;
    return true;
  }
  const names = splitOwnerNames(value);
  // Signs alone are no owner, and stay where they are.
  if (names.length === 0 && !/\p{L}/u.test(value)) return false;
  if (!names.every((name) => /^[\p{L}\p{N}][\p{L}\p{N} ._/'’&+-]{0,60}$/u.test(name))) return false;
  if (!hasRoomForOwners(draft, names.length, context)) return false;
  prependOwners(draft, names.map(createOwner));
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
