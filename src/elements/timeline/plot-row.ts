/** One row of the time plot: what it is on one side, its bar on the other, and where it has no date, a place in the band. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Block, Milestone, Status } from '../../core/model/types.ts';
import { resolveHref } from '../../core/url/safe-href.ts';
import { listFormat } from '../../view/formats.ts';
import { splitHint } from '../../view/order-hint.ts';
import { waitsFor } from '../../view/plot-edges.ts';
import { reachedStatus, showsProgress } from '../../view/progress.ts';
import {
  countRow,
  rowSpan,
  type GroupRow,
  type ItemRow,
  type MilestoneRow,
  type PlotRow,
} from '../../view/plot-rows.ts';
import { placeIn, type Domain } from '../../view/time-domain.ts';
import type { Span } from '../../view/time-span.ts';
import { flagsOf } from '../../view/matches.ts';
import { statusName, whenLabel } from '../internal/item-parts.ts';
import { renderGlyph, renderStatusGlyph } from '../internal/render-glyph.ts';
import { renderStatusBar } from '../internal/status-bar.ts';
import { renderBlocks, renderTitle } from '../internal/render-inline.ts';
import { halfPoint } from './half-point.ts';
import { renderOpenItem } from './item-line.ts';
import { setProperties } from '../internal/set-properties.ts';
import type { TimelineContext } from './timeline-context.ts';
import { ownName } from '../../core/query/milestone-name.ts';

/** What rows are drawn for. */
export interface RowOptions {
  /** The time that is shown. */
  readonly domain: Domain;
  /** Whether there is a band for what has no date. */
  readonly hasBand: boolean;
  /** Whether some milestones have a date and others none. */
  readonly mixed: boolean;
  /** Whether any item or milestone states a status. */
  readonly stated: boolean;
  /** Whether search or filters leave anything out. */
  readonly filtered: boolean;
  /** Number of rows in all. */
  readonly count: number;
}

/**
 * Draws a row.
 * @param row the row
 * @param index its position, from 0
 * @param options what rows are drawn for
 * @param context words and state
 */
export function renderPlotRow(
  row: PlotRow,
  index: number,
  options: RowOptions,
  context: TimelineContext,
): TemplateResult {
  const classes = classMap({
    row: true,
    kid: row.kind === 'item' && !row.top,
    group: row.kind === 'group',
    dateless: rowSpan(row) === undefined,
    miss: row.kind === 'milestone' && options.filtered && row.hits === 0,
  });
  return html`<div
    class=${classes}
    role="listitem"
    aria-setsize=${options.count}
    aria-posinset=${index + 1}
    data-row=${row.id}
    data-id=${row.kind === 'item' ? nothing : row.id}
  >
    ${
      row.kind === 'milestone'
        ? renderMilestone(row, options, context)
        : row.kind === 'item'
          ? renderItem(row, options, context)
          : renderGroup(row, options)
    }
  </div>`;
}

function renderMilestone(row: MilestoneRow, options: RowOptions, context: TimelineContext): TemplateResult {
  const { localize, roadmap, base } = context;
  const { milestone, total, span, open } = row;
  const title = ownName(milestone) === '' ? localize.term('unscheduled') : titleWithoutHint(row);
  const href = milestone.href === undefined ? undefined : resolveHref(milestone.href, base);
  const after = waitsFor(roadmap, row);
  const status = reachedStatus(milestone.status, countRow(roadmap, row));
  const showsStatus = options.stated || status !== 'unknown';
  return html`<div class="label">
      <span class="row-toggle">${renderDisclosure(row, title, context)}</span>
      ${showsStatus ? renderStatusGlyph(roadmap, status) : html`<span></span>`}
      <div class="row-words">
        <p class="row-title">
          <bdi
            >${href === undefined ? title : html`<a href=${href} rel="noopener noreferrer nofollow ugc">${title}</a>`}</bdi
          >
          ${status === 'unknown' ? nothing : html`<span class="visually-hidden">, ${statusName(context, status)}</span>`}
        </p>
        ${renderWhen(row, options, context)}
        ${after.length > 0 ? html`<p class="row-after">${renderGlyph('link')}<span>${localize.term('after', formatList(after, context))}</span></p>` : nothing}
      </div>
      ${total > 0 ? renderProgress(row, options, context) : nothing}
    </div>
    <div class="track">${span ? renderBar(span, status, options.domain) : nothing}</div>
    ${options.hasBand ? renderBand(row, context) : nothing}
    ${open ? renderProse(milestone.description, context) : nothing}`;
}

/** A description, below the row of what it describes. */
function renderProse(blocks: readonly Block[], context: TimelineContext): TemplateResult | typeof nothing {
  if (blocks.length === 0) return nothing;
  return html`<div class="row-more"><div class="row-prose">${renderBlocks(blocks, context)}</div></div>`;
}

function renderDisclosure(
  { id, total, open }: MilestoneRow,
  title: string,
  context: TimelineContext,
): TemplateResult | typeof nothing {
  if (total === 0) return nothing;
  const { localize } = context;
  const items = localize.term('items', total);
  return html`<button
    type="button"
    class="disclosure screen-only"
    aria-expanded=${open ? 'true' : 'false'}
    aria-label=${localize.term(open ? 'hideItemsOf' : 'showItemsOf', title, items)}
    @click=${() => {
      context.open(id, !open);
      context.say(open ? localize.term('closed', title) : localize.term('opened', title, items));
    }}
  >
    ${renderGlyph('chevron')}
  </button>`;
}

function renderProgress(row: MilestoneRow, { filtered }: RowOptions, context: TimelineContext): TemplateResult {
  const { localize, roadmap } = context;
  const { hits, total } = row;
  const counts = countRow(roadmap, row);
  const text = filtered
    ? localize.term('ofTotal', hits, total)
    : showsProgress(counts)
      ? localize.term('ofTotal', counts.done, counts.relevant)
      : localize.term('items', total);
  const said = !filtered && showsProgress(counts) ? localize.term('doneOf', counts.done, counts.relevant) : text;
  return html`<div class="row-progress">
    <span class="count" aria-hidden="true">${text}</span><span class="visually-hidden">${said}</span>
    ${!filtered && showsProgress(counts) ? renderStatusBar(counts, '') : nothing}
  </div>`;
}

/** The row's time, at the precision of the source; where there is no band, also that it has none. */
function renderWhen(
  { span, milestone }: MilestoneRow,
  { hasBand, mixed }: RowOptions,
  context: TimelineContext,
): TemplateResult | typeof nothing {
  const { when } = milestone;
  if (span) {
    const label = when && whenLabel(context, when);
    // A period is named by its time: 'Q3 2026' is not said twice.
    return label && label !== milestone.title ? html`<p class="row-when count">${label}</p>` : nothing;
  }
  const isSaid = when !== undefined || mixed || splitHint(milestone.title).hint !== undefined;
  if (hasBand || !isSaid) return nothing;
  const text = undatedText(milestone, context);
  return html`<p class="row-when undated" part="undated">${renderGlyph('unknown')}<span>${text}</span></p>`;
}

/** What the place for the undated says is not said twice. */
function titleWithoutHint({ span, milestone }: MilestoneRow): string {
  return span || milestone.when ? milestone.title : splitHint(milestone.title).title;
}

/** The document's own words for when, or that it names no date. */
function undatedText({ when, title }: Milestone, context: TimelineContext): string {
  if (when) return whenLabel(context, when);
  const { hint } = splitHint(title);
  return hint === undefined ? context.localize.term('noDate') : context.localize.term('quote', hint);
}

function renderBand({ span, milestone }: MilestoneRow, context: TimelineContext): TemplateResult {
  if (span) return html`<div class="band"></div>`;
  const text = undatedText(milestone, context);
  return html`<div class="band" part="undated">${renderGlyph('unknown')}<span>${text}</span></div>`;
}

function renderGroup({ titles }: GroupRow, { hasBand }: RowOptions): TemplateResult {
  return html`<div class="label">
      <p class="group-title"><bdi>${titles.join(' / ')}</bdi></p>
    </div>
    <div class="track"></div>
    ${hasBand ? html`<div class="band"></div>` : nothing}`;
}

function renderItem(row: ItemRow, options: RowOptions, context: TimelineContext): TemplateResult {
  const { localize, roadmap, state } = context;
  const { entry } = row;
  const span = rowSpan(row);
  const { item } = entry;
  const open = state.selected === item.id;
  const after = waitsFor(roadmap, row);
  const when = item.when ? whenLabel(context, item.when) : localize.term('noDate');
  return html`<div class="label depth-${Math.min(3, entry.depth)}">
      ${options.stated ? renderStatusGlyph(roadmap, item.status) : nothing}
      <div class="row-words">
        <button
          type="button"
          class="item-title"
          data-id=${item.id}
          aria-expanded=${open ? 'true' : 'false'}
          @click=${() => context.toggleItem(entry)}
        >
          <bdi>${renderTitle(item, { ...context, links: false })}</bdi
          >${options.stated || item.status !== 'unknown' ? html`<span class="visually-hidden">, ${statusName(context, item.status)}</span>` : nothing}
        </button>
        ${after.length > 0 ? html`<p class="row-after">${renderGlyph('link')}<span>${localize.term('after', formatList(after, context))}</span></p>` : nothing}
      </div>
      <span class="row-side count"
        >${flagsOf(entry).map(
          (flag) =>
            html`<span class="item-flag" title=${localize.term('flag', flag)}
              >${renderGlyph(flag)}<span class="visually-hidden">${localize.term('flag', flag)}</span></span
            >`,
        )}${item.when || !row.top ? html`<span>${when}</span>` : nothing}</span
      >
    </div>
    <div class="track">${span ? renderBar(span, item.status, options.domain) : nothing}</div>
    ${options.hasBand ? html`<div class="band"></div>` : nothing}
    ${
      open
        ? html`<div class="row-more">${renderOpenItem(entry, context)}</div>`
        : context.printing
          ? renderProse(item.description, context)
          : nothing
    }`;
}

function formatList(titles: readonly string[], { localize }: TimelineContext): string {
  const shown = titles.slice(0, 3);
  const rest = titles.length - shown.length;
  const list = rest > 0 ? [...shown, localize.term('more', rest)] : shown;
  return listFormat(localize.lang()).format(list);
}

/** A bar from day to day: filled where the days are said, tinted where a whole period is, a diamond for a single day. */
function renderBar(span: Span, status: Status, domain: Domain): TemplateResult {
  const start = placeIn(domain, span.start);
  const end = placeIn(domain, span.end);
  const percent = (value: number): string => `${String(Math.round(value * 1e6) / 1e4)}%`;
  if (span.look === 'day') {
    const half = `${String(halfPoint)}px`;
    return html`<i
      class="point ${status}"
      part="point"
      ${setProperties({ 'inset-inline-start': `clamp(${half}, ${percent((start + end) / 2)}, 100% - ${half})` })}
    ></i>`;
  }
  const isPeriod = span.look === 'period';
  return html`<i
    class="bar ${status} ${isPeriod ? 'period' : ''}"
    part=${isPeriod ? 'bar bar-period' : 'bar'}
    ${setProperties({ 'inset-inline-start': percent(start), 'inline-size': percent(end - start) })}
  ></i>`;
}
