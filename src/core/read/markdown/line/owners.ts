import type { Owner } from '../../../model/types.ts';
import type { Draft } from './draft.ts';
import { isOwnerMark } from './legend-marks.ts';
import type { LineContext } from './line-context.ts';

const name = /^@?[\p{L}\p{N}](?:[\p{L}\p{N}._/-]{0,60}[\p{L}\p{N}])?$/u;

/**
 * Whether a line may have more owners; where it may not, that is told, and they stay in its title.
 * @param draft the line
 * @param more how many more
 * @param context of the line, for the bound
 */
export function hasRoomForOwners(draft: Draft, more: number, context: LineContext): boolean {
  if (draft.owners.length + more <= context.limits.perItem) return true;
  context.onMany?.(draft.line);
  return false;
}

/** Adds an owner after those of the line, once. */
export function addOwner(draft: Draft, owner: Owner): void {
  if (!isKnown(draft, owner)) draft.owners = [...draft.owners, owner];
}

/** Adds owners before those of the line, once each: what stands at the end of a line is met last first. */
export function prependOwners(draft: Draft, owners: readonly Owner[]): void {
  for (const owner of owners.toReversed()) if (!isKnown(draft, owner)) draft.owners = [owner, ...draft.owners];
}

function isKnown({ owners }: Draft, { name: wanted }: Owner): boolean {
  return owners.some((other) => other.name === wanted);
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

// 'R&D' is one name, and so is 'ada@example.org'; '@ada@grace' are two.
const separators =
  /\s*[,;、，]\s*|\s+[&+]\s*|\s*[&+](?:\s+|(?=@))|\s+and\s+|\s+(?=@)|(?<=(?:^|[\s,;])@[\w-]{1,40})(?=@)/;
const noOne = /^(?:tbd|n\/?a|none|unassigned|open|nobody|\?)$/i;

/**
 * Parts a list of owners into names.
 * @param text 'Ada, @grace and @edsger'
 * @returns the parts, without '@' and brackets around them; those that name no one are left out: 'none', 'TBD'
 */
export function splitOwnerNames(text: string): string[] {
  return text
    .split(separators)
    .map((part) => part.replace(/^[\s@[(]+|[\s\])]+$/g, ''))
    .filter((name) => name !== '' && !noOne.test(name));
}

/**
 * Tells whether an owner is looked for: '?', 'help wanted'.
 * @param text what stands where owners do
 */
export function asksForOwner(text: string): boolean {
  return /^(?:help wanted|\?)$/i.test(text.replace(/^[^\w?]+|[^\w?]+$/g, ''));
}
