/** Small parts that tables, cards and details draw of an item: status, flags, times. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Roadmap, Status, When } from '../../core/model/types.ts';
import type { StatedStatus } from '../../view/stated-status.ts';
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
