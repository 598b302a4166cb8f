/** One item in a list: status, title, tags and flags; its detail below it when it is selected. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../view/entries.ts';
import { statedStatus } from '../../view/stated-status.ts';
import { flagsOf } from '../../view/matches.ts';
import { isFiltered } from '../../view/view-state.ts';
import type { DetailPart } from '../internal/item-detail-options.ts';
import { renderItemDetail } from '../internal/load-detail.ts';
import { renderStatus, statusName } from '../internal/item-parts.ts';
import { renderGlyph, renderStatusGlyph } from '../internal/render-glyph.ts';
import { renderBlocks, renderTitle } from '../internal/render-inline.ts';
import type { TimelineContext } from './timeline-context.ts';

/** Tags that are shown before the rest is counted. */
const shownTags = 2;

/**
 * Draws an item.
 * @param entry the item with its place
 * @param stated whether statuses are drawn
 * @param context words and state
 */
export function renderItemLine(entry: Entry, stated: boolean, context: TimelineContext): TemplateResult {
  const { item } = entry;
  const open = context.state.selected === item.id;
  const inferred = item.statusFrom !== undefined;
  return html`<div class="item-line">
      ${stated ? html`${renderStatusGlyph(context.roadmap, item.status)}<span class="visually-hidden">${statusName(context, item.status)}: </span>` : nothing}
      <button
        type="button"
        class="item-title"
        data-id=${item.id}
        aria-expanded=${open ? 'true' : 'false'}
        @click=${() => context.toggleItem(entry)}
      >
        <bdi>${renderTitle(item, { ...context, links: false })}</bdi>
      </button>
      ${renderTags(entry, context)}
    </div>
    ${inferred ? html`<div class="item-note">${renderStatus(context, statedStatus(entry))}</div>` : nothing}
    ${
      open
        ? renderOpenItem(entry, context)
        : context.printing && item.description.length > 0
          ? html`<div class="item-note section-prose">${renderBlocks(item.description, context)}</div>`
          : nothing
    }`;
}

/**
 * Draws what is known of an item, below its line. What is nested in it has lines of its own, unless a search leaves them out.
 * @param entry the item with its place
 * @param context words and state
 */
export function renderOpenItem(entry: Entry, context: TimelineContext): TemplateResult {
  const omit: DetailPart[] = ['title', 'path'];
  if (!isFiltered(context.state)) omit.push('children');
  return html`<div class="item-open">
    ${renderItemDetail(entry, { ...context, onSelect: context.select, omit, headingLevel: context.headingLevel + 3 })}
  </div>`;
}

function renderTags(entry: Entry, context: TimelineContext): TemplateResult | typeof nothing {
  const { tags } = entry.item;
  const flags = flagsOf(entry);
  if (tags.length === 0 && flags.length === 0) return nothing;
  const { localize } = context;
  const rest = tags.length - shownTags;
  return html`<span class="item-tags"
    >${flags.map(
      (flag) =>
        html`<span class="item-flag" title=${localize.term('flag', flag)}
          >${renderGlyph(flag)}<span class="visually-hidden">${localize.term('flag', flag)}</span></span
        >`,
    )}${tags.slice(0, shownTags).map((tag) => html`<span class="tag" part="tag"><bdi>${tag}</bdi></span>`)}${
      rest > 0
        ? html`<span class="small muted" title=${tags.slice(shownTags).join(', ')}
            ><span aria-hidden="true">+${localize.number(rest)}</span
            ><span class="visually-hidden">${localize.term('more', rest)}</span></span
          >`
        : nothing
    }</span
  >`;
}
