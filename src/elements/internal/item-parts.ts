/** Small parts that tables, cards and details draw of an item: status, flags, owners, links, times. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Link, Owner, Roadmap, Status, When } from '../../core/model/types.ts';
import { resolveHref } from '../../core/url/safe-href.ts';
import type { StatedStatus } from '../../view/item-facts.ts';
import { linkAddress } from '../../view/link-address.ts';
import { linkName } from '../../view/link-names.ts';
import type { Flag } from '../../view/view-state.ts';
import { formatWhen } from '../../view/when-label.ts';
import type { LocalizeController } from './localize.ts';
import { renderGlyph, renderStatusGlyph } from './render-glyph.ts';
import { statusNameOf } from './status-name.ts';

/** What the parts are drawn from. */
export interface ItemContext {
  /** The roadmap the item is of. */
  readonly roadmap: Roadmap;
  /** Words of the interface. */
  readonly localize: LocalizeController;
  /** Address that relative links are resolved against; without one they are shown as text. */
  readonly base?: string | undefined;
}

/**
 * Names a status: in the document's own words where its legend has short ones, else in those of the interface.
 * @param context roadmap and words
 * @param status the status
 */
export function statusName(context: ItemContext, status: Status): string {
  const names = namesOf(context);
  let name = names.get(status);
  if (name === undefined) {
    const { roadmap, localize } = context;
    name = statusNameOf(roadmap, status, localize);
    names.set(status, name);
  }
  return name;
}

// Looking a word up costs more than drawing it: each status is looked up once a context, which lives as long as one update.
const statusNames = new WeakMap<ItemContext, Map<Status, string>>();

function namesOf(context: ItemContext): Map<Status, string> {
  let names = statusNames.get(context);
  if (!names) statusNames.set(context, (names = new Map<Status, string>()));
  return names;
}

/**
 * Draws a status with its picture. One that a heading says is marked as such.
 * @param context roadmap and words
 * @param stated the status and where it is said
 */
export function renderStatus(context: ItemContext, stated: StatedStatus): TemplateResult {
  const name = statusName(context, stated.status);
  if (stated.fromTitle === undefined) {
    return html`<span class="status" title=${stated.mark ?? nothing}
      >${renderStatusGlyph(context.roadmap, stated.status)}<span>${name}</span></span
    >`;
  }
  const { localize } = context;
  return html`<span class="status inferred" part="inferred" title=${localize.term('fromHeadingHint', stated.fromTitle)}
    >${renderStatusGlyph(context.roadmap, stated.status)}<span>${localize.term('fromHeading', name)}</span></span
  >`;
}

/**
 * Draws a flag with its picture.
 * @param context words
 * @param flag the flag
 */
export function renderFlag({ localize }: ItemContext, flag: Flag): TemplateResult {
  return html`<span class="flag">${renderGlyph(flag)}<span>${localize.term('flag', flag)}</span></span>`;
}

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

/**
 * Draws a link by its shortest unmistakable name.
 * @param context base of links, the roadmap's repository
 * @param link the link
 */
export function renderLink(context: ItemContext, link: Link): TemplateResult {
  const href = linkAddress(context.roadmap, link, context.base);
  const name = linkName(context.roadmap, link);
  const title = link.number === undefined || link.text === name ? nothing : link.text;
  return href === undefined
    ? html`<bdi title=${title}>${name}</bdi>`
    : html`<a href=${href} title=${title} rel="noopener noreferrer nofollow ugc"><bdi>${name}</bdi></a>`;
}

/**
 * Writes a time in the reader's language, or in the document's words within quotation marks where they name no date.
 * @param context words
 * @param when the time
 */
export function whenLabel({ localize }: ItemContext, when: When): string {
  if (when.start === undefined && when.end === undefined) return localize.term('quote', when.text);
  return formatWhen(when, localize.lang(), {
    quarter: (quarter, year) => localize.term('quarter', quarter, year),
    half: (half, year) => localize.term('half', half, year),
  });
}
