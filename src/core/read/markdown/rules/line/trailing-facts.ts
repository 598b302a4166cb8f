import { readWholeState } from '../../../../language/states.ts';
import { keepTail, setStatus, strength, tailText, type Draft } from '../../line/draft.ts';
import type { LineContext } from '../../line/line-context.ts';
import type { LineRule } from './line-rule.ts';
import { applyKey } from '../../line/apply-key.ts';
import { addOwner, hasRoomForOwners, readOwnerNames } from '../../line/owners.ts';
import { takePercentage } from '../../line/percentage.ts';

/** Parentheses that end a line, or what follows its last dash. */
const bracketed = /(?:^|\s)[(（]([^()（）]{3,160})[)）]$/;
const dashed = /\s[–—-]{1,2}\s+([^–—]{3,120})$/;
const separator = /\s*[,;，；]\s*/;

/**
 * Some facts at the end, parted by commas: owners, keys with values, percentages, issues, times, states. All of them must be
 * such, else they belong to the title.
 *
 * ```
 * - Offline maps (owner: Ada, due: June 2027)
 *                ^^^^^^^^^^^ owner  ^^^^^^^^^ time
 * - Layers — @grace, 60%
 *            ^^^^^^ owner  ^^^ progress
 * ```
 * Not read: `Maps (Oslo, Bergen)`, `Layers — colours, names`, which are what the work is about. Fixture: `trailing-facts`.
 */
export const trailingFacts: LineRule = {
  name: 'trailing-facts',
  apply(draft, context) {
    const text = tailText(draft).trimEnd();
    if (!/[,;，；]/.test(text.slice(-160))) return false;
    const window = text.slice(-180);
    const found = bracketed.exec(window) ?? dashed.exec(window);
    if (found === null) return false;
    const start = text.length - window.length + found.index;
    const parts = found[1]!.trim().split(separator);
    if (parts.length < 2 || parts.length > 8 || (start === 0 && draft.nodes.length === 1)) return false;
    // A trial: nothing is said by halves.
    const trial: Draft = { ...draft, nodes: [...draft.nodes] };
    if (!parts.every((part) => applyFact(trial, part.trim(), context))) return false;
    Object.assign(draft, trial);
    keepTail(draft, start);
    return true;
  },
};

/** Writes one fact down; false where the words say none. */
function applyFact(draft: Draft, text: string, context: LineContext): boolean {
  if (/^#\d{1,7}$/.test(text)) return true;
  if (/^\d{1,3}\s?%$/.test(text)) return takePercentage(draft, text);
  const key = /^(\p{L}[\p{L} ]{1,24}?)\s*[:：]\s*(\S.{0,100})$/u.exec(text);
  if (key !== null) return applyKey(draft, key[1]!, key[2]!.trim(), context);
  if (text.includes('@')) return addPeople(draft, text.replace(/^(?:by|owners?|leads?)\s+/i, ''), context);
  const due = /^(?:due|eta|by|until|target(?:ed)?|expected)\s+(?:in\s+|on\s+)?(\S.{2,40})$/i.exec(text);
  if (due !== null) return applyKey(draft, 'due', due[1]!, context);
  const state = text.length > 30 ? undefined : readWholeState(text);
  if (state === undefined) return false;
  setStatus(draft, state, text, strength.word);
  return true;
}

function addPeople(draft: Draft, text: string, context: LineContext): boolean {
  const names = readOwnerNames(text, context);
  if (names === undefined || !hasRoomForOwners(draft, names.owners.length, context)) return false;
  for (const owner of names.owners) addOwner(draft, owner);
  return names.owners.length > 0;
}
