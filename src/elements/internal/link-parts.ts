/** Owners and links of an item, as tables, cards and details draw them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Link, Owner } from '../../core/model/types.ts';
import { resolveHref } from '../../core/url/safe-href.ts';
import { linkAddress } from '../../view/link-address.ts';
import { linkName } from '../../view/link-names.ts';
import type { ItemContext } from './item-parts.ts';

/**
 * Draws an owner: '@name' for an account, the name as it is for anything with a space in it.
 * @param context base of links
 * @param owner the owner
 */
export function renderOwner({ base }: ItemContext, owner: Owner): TemplateResult {
  const href = owner.href === undefined ? undefined : resolveHref(owner.href, base);
  const name = ownerName(owner);
  return href === undefined
    ? html`<bdi>${name}</bdi>`
    : html`<a href=${href} rel="noopener noreferrer nofollow ugc"><bdi>${name}</bdi></a>`;
}

/**
 * Writes the name of an owner.
 * @param owner the owner
 */
export function ownerName({ name }: Owner): string {
  return /^[\p{L}\p{N}_.-]+(?:\/[\p{L}\p{N}_.-]+)?$/u.test(name) ? `@${name}` : name;
}

/** A long address as a link's own words: scheme and site, then what fills a column and tells a reader little. */
const longAddress = /^https?:\/\/(?:www\.)?([^/?#\s]+)[/?#]\S{16,}$/;

/**
 * Draws a link by its shortest unmistakable name; of a long address, the site.
 * @param context base of links, the roadmap's repository
 * @param link the link
 * @param whole whether there is room for an address as it is
 */
export function renderLink(context: ItemContext, link: Link, whole = false): TemplateResult {
  const href = linkAddress(context.roadmap, link, context.base);
  const words = linkName(context.roadmap, link);
  const name = whole ? words : words.replace(longAddress, '$1/…');
  const title = name !== words ? words : link.number === undefined || link.text === name ? nothing : link.text;
  return href === undefined
    ? html`<bdi title=${title}>${name}</bdi>`
    : html`<a href=${href} title=${title} rel="noopener noreferrer nofollow ugc"><bdi>${name}</bdi></a>`;
}
