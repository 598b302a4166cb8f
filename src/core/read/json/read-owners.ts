/** Reads who looks after something. */
import type { Owner } from '../../model/types.ts';
import { append } from '../../source/append.ts';
import type { JsonContext, Place } from './json-context.ts';
import { readHref } from './read-links.ts';
import { firstOf, isEntry, member, readMaybeFlag, readText, readTexts } from './read-parts.ts';

/**
 * Owners: names, '@names', or objects with a name.
 * @param place one or a list of them; a text may name several between commas
 * @param context takes the diagnostics; an entry without a name is one
 * @returns each name once, with what the last of its entries says; empty for null
 */
export function readOwners(place: Place, context: JsonContext): Owner[] {
  const entries = place.node.kind === 'text' ? readTexts(place, context).map(toOwner) : [];
  if (place.node.kind !== 'text')
    for (const entry of firstOf(place, context))
      if (isEntry(entry, 'a name, or an object with a name', context)) append(entries, readOwner(entry, context));
  const named = new Map(entries.map((owner) => [owner.name, owner]));
  return [...named.values()];
}

/** An owner by name. */
function toOwner(name: string): Owner {
  const text = name.replace(/^@/, '');
  return /^[\w.-]+\/[\w./-]+$/.test(text) ? { name: text, team: true } : { name: text };
}

/** One owner of a list. */
function readOwner(place: Place, context: JsonContext): Owner[] {
  if (place.node.kind !== 'object') {
    const name = readText(place, context)?.trim();
    return name === undefined || name === '' ? [] : [toOwner(name)];
  }
  const named = member(place, 'name') ?? member(place, 'login');
  const name = named && readText(named, context);
  if (name === undefined) {
    if (named === undefined || named.node.kind === 'null')
      context.reportShape(place, 'a name, or an object with a name');
    return [];
  }
  const address = member(place, 'href') ?? member(place, 'url');
  const href = address && readHref(address, context);
  const team = readMaybeFlag(member(place, 'team'), context);
  return [
    {
      ...toOwner(name),
      ...(href === undefined ? {} : { href }),
      ...(team === undefined ? {} : { team }),
    },
  ];
}
