/** Reads addresses and references. What may not be linked to stays as text. */
import { linkKinds } from '../../model/kinds.ts';
import type { Link } from '../../model/types.ts';
import { isSafeHref, resolveHref } from '../../url/safe-href.ts';
import { createLink } from '../markdown/line/links.ts';
import type { JsonContext, Place } from './json-context.ts';
import { firstOf, member, readChoice, readMaybeCount, readMaybeText, readText } from './read-parts.ts';

/**
 * A gated address; a refused one is reported.
 * @param place a text; blanks around it do not count
 * @param context takes the diagnostics; gives the base of relative addresses
 * @returns the address; undefined for an empty text and for one that may not be linked to
 */
export function readHref(place: Place, context: JsonContext): string | undefined {
  const text = readText(place, context)?.trim();
  if (text === undefined || text === '') return undefined;
  if (!isSafeHref(text)) {
    const shown = text.length > 80 ? `${text.slice(0, 79)}…` : text;
    context.report('unsafe-link', `${place.path}: '${shown}' may not be linked to.`, place.node);
    return undefined;
  }
  return resolveHref(text, context.line.baseUrl) ?? text;
}

/**
 * References: addresses, or objects with one. The words of what is no address, or one that is refused, go into
 * `rest`.
 * @param place one or a list of them; more than one item may have are left out
 * @param context takes the diagnostics; what is left out or refused is one
 * @param rest receives words in order
 * @returns links in order
 */
export function readLinks(place: Place, context: JsonContext, rest: string[]): Link[] {
  return firstOf(place, context).flatMap((entry) => {
    const isObject = entry.node.kind === 'object';
    const address = isObject ? (member(entry, 'href') ?? member(entry, 'url')) : entry;
    const named = isObject ? (member(entry, 'text') ?? member(entry, 'title')) : undefined;
    const words = named && readText(named, context);
    const mayLead = isObject ? address !== undefined : plainWords(entry) !== undefined;
    if (!mayLead) context.reportShape(entry, 'an address, or an object with an href');
    const isMeant = address !== undefined && (isObject ? !isNumber(address) : isAddress(address));
    const href = isMeant ? readHref(address, context) : undefined;
    if (href !== undefined) return [withKind(createLink(href, words ?? href), entry, context)];
    const said = isMeant && words !== undefined ? [words] : [words, address && plainWords(address)];
    rest.push(...said.filter((text) => text !== undefined && text.trim() !== '').map((text) => String(text).trim()));
    return [];
  });
}

/** Whether a value alone is meant as an address: a word is not. */
function isAddress(place: Place): boolean {
  return place.node.kind === 'text' && /[/#:.]/.test(place.node.value) && !isNumber(place);
}

/** `#12` leads nowhere by itself. */
function isNumber({ node }: Place): boolean {
  return node.kind === 'text' && /^\s*#\d+\s*$/.test(node.value);
}

/** A text or number, as text. */
function plainWords({ node }: Place): string | undefined {
  return node.kind === 'text' || node.kind === 'number' ? String(node.value) : undefined;
}

/** What a link of the model says of itself, where its address does not. */
function withKind(link: Link, entry: Place, context: JsonContext): Link {
  const kind = readChoice(member(entry, 'kind'), linkKinds, context);
  const number = readMaybeCount(member(entry, 'number'), context);
  const repository = readMaybeText(member(entry, 'repository'), context);
  if (kind !== undefined) link.kind = kind;
  if (number !== undefined) link.number = number;
  if (repository !== undefined) link.repository = repository;
  return link;
}
