/** The time plot: axis, rows, lines of the grid and of today, what waits for what, and a key to the looks of bars. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { AxisTicks, Tick } from '../../view/axis-ticks.ts';
import { findLooks } from '../../view/time-domain.ts';
import type { PlotRow } from '../../view/plot-rows.ts';
import { blockSize, type BlockRange } from '../../view/row-window.ts';
import { renderPlotRow, type RowOptions } from './plot-row.ts';
import { openerBeside } from '../internal/opener-beside.ts';
import { renderGlyph } from '../internal/render-glyph.ts';
import { setProperties } from '../internal/set-properties.ts';
import type { TimelineContext } from './timeline-context.ts';

/** Where today is. */
export interface TodayMark {
  /** Place from 0 to 1. */
  readonly place: number;
  /** 'Today, 20 Aug' */
  readonly label: string;
  /** Where the middle of the label stands, in pixels from the start of the plot as it is on a screen. */
  readonly labelAt: number;
  /** Half of the label's width in pixels: as near to the ends of the plot its middle may come. */
  readonly labelHalf: number;
}

/** Everything the plot is drawn from. */
export interface PlotView extends RowOptions {
  /** Rows. */
  readonly rows: readonly PlotRow[];
  /** Blocks of rows that are drawn. */
  readonly blocks: BlockRange;
  /** Estimated height of a block, in pixels. */
  readonly heightOf: (block: number) => number;
  /** Room kept for the blocks before and after, in pixels. */
  readonly before: number;
  /** See `before`. */
  readonly after: number;
  /** Ticks. */
  readonly ticks: AxisTicks;
  /** Width of the plot in pixels; 0 while it is not known. */
  readonly width: number;
  /** Whether the plot is wider than there is room for. */
  readonly scrolls: boolean;
  /** Today, where it lies in the time that is shown. */
  readonly today: TodayMark | undefined;
  /** Paths of what waits for what, and of their arrowheads. */
  readonly edges: readonly EdgePath[];
  /** Name of the plot: scale, first and last month. */
  readonly name: string;
  /** Head of the column of labels. */
  readonly heading: string;
}

/** A drawn dependency. */
export interface EdgePath {
  /** Path of its line. */
  readonly line: string;
  /** Path of its arrowhead. */
  readonly head: string;
}

/** What the plot asks of its controller. */
export interface PlotWiring {
  /** Handles the keys of the focused plot. */
  readonly handleKey: (event: KeyboardEvent) => void;
  /** A row is pointed at, has the focus, or none has. */
  readonly handleRow: (event: Event) => void;
}

/**
 * Draws the plot.
 * @param view what to draw
 * @param wiring how it is wired
 * @param context words and state
 */
export function renderPlot(view: PlotView, wiring: PlotWiring, context: TimelineContext): TemplateResult {
  // Lines across blocks need every block at its true height, and what sticks to the sides needs to stand above them.
  const isLazy = !view.scrolls && view.edges.length === 0;
  const classes = `plot${view.scrolls ? ' scrolls' : ''}${view.hasBand ? ' banded' : ''}${isLazy ? ' lazy' : ''}`;
  const properties = view.scrolls ? { '--_plot': `${String(view.width)}px` } : {};
  return html`<div class="plot-scroll" tabindex="0" role="group" aria-label=${view.name} @keydown=${wiring.handleKey}>
      <div class=${classes} ${setProperties(properties)}>
        ${renderAxis(view, context)}
        <div
          class="plot-body"
          @pointerover=${wiring.handleRow}
          @pointerleave=${wiring.handleRow}
          @focusin=${wiring.handleRow}
          @focusout=${wiring.handleRow}
        >
          <div class="rows" role="list">${renderBlocks(view, context)}</div>
          ${renderEdges(view)}
        </div>
      </div>
    </div>
    ${renderKey(view, context)}`;
}

/** A title and its bar answer to the mouse as the button of their row does, which is what keys reach. */
export function pressOpener(event: Event): void {
  openerBeside(event, { words: '.row-title, .bar, .point', row: '.row', opener: '.disclosure, .item-title' })?.click();
}

function renderBlocks(view: PlotView, context: TimelineContext): TemplateResult {
  const blocks: TemplateResult[] = [];
  for (let block = view.blocks.first; block < view.blocks.end; block++) {
    const start = block * blockSize;
    const rows = view.rows.slice(start, start + blockSize);
    blocks.push(
      html`<div
        class="block"
        role="none"
        data-block=${block}
        ${setProperties({ '--_rows': `${String(view.heightOf(block))}px` })}
      >
        ${rows.map((row, index) => renderPlotRow(row, start + index, view, context))}${renderLines(view)}
      </div>`,
    );
  }
  return html`${view.before > 0 ? renderSpacer(view.before) : nothing}${blocks}${view.after > 0 ? renderSpacer(view.after) : nothing}`;
}

function renderSpacer(height: number): TemplateResult {
  return html`<div class="spacer" role="none" ${setProperties({ 'block-size': `${String(height)}px` })}></div>`;
}

function renderAxis(view: PlotView, { localize }: TimelineContext): TemplateResult {
  const { ticks, today } = view;
  return html`<div class="plot-axis" part="axis" aria-hidden="true">
    <div class="axis-name">${view.heading}</div>
    <div class="axis-ticks">
      ${renderGridLines(ticks, 0.5)}
      ${ticks.upper.map((tick, index) => renderTick(tick, 'upper', ticks.upper[index + 1]?.place ?? 1))}
      ${ticks.lower.map((tick) => renderTick(tick, 'lower'))}
      ${
        today
          ? html`<span class="today-label" part="today" ${setProperties({ 'inset-inline-start': labelPlace(today) })}
              >${today.label}</span
            >`
          : nothing
      }
    </div>
    ${view.hasBand ? html`<div class="axis-band">${localize.term('noDateInOrder')}</div>` : nothing}
  </div>`;
}

/** Follows the width of the plot by itself: that of a page of paper is known to nobody. */
function labelPlace({ place, labelHalf }: TodayMark): string {
  const half = `${String(labelHalf)}px`;
  return `clamp(${half}, ${String(place * 100)}%, 100% - ${half})`;
}

/** A label at its tick; where it is told how far its time runs, it stays in sight as long as any of that is. */
function renderTick(tick: Tick, row: 'upper' | 'lower', end?: number): TemplateResult | typeof nothing {
  if (tick.label === '') return nothing;
  const percent = (place: number): string => `${String(Math.round(place * 1e6) / 1e4)}%`;
  const start = tick.labelPlace ?? tick.place;
  return html`<span
    class=${row}
    part="tick"
    ${setProperties({
      'inset-inline-start': percent(start),
      ...(end !== undefined && { 'inline-size': percent(end - start) }),
    })}
    >${end === undefined ? tick.label : html`<span>${tick.label}</span>`}</span
  >`;
}

/** A line at each tick; those of the upper row are stronger, those of the lower may begin further down. */
function renderGridLines({ upper, lower }: AxisTicks, minorFrom = 0): TemplateResult {
  const lines = (list: readonly Tick[], from = 0): string =>
    list.map(({ place }) => `M${String(Math.round(place * 1e6) / 100)} ${String(from)}V1`).join('');
  const known = new Set(upper.map(({ time }) => time));
  return html`<svg class="grid-lines" viewBox="0 0 10000 1" preserveAspectRatio="none">
    <path
      class="minor"
      vector-effect="non-scaling-stroke"
      d=${lines(
        lower.filter(({ time }) => !known.has(time)),
        minorFrom,
      )}
    />
    <path class="major" vector-effect="non-scaling-stroke" d=${lines(upper)} />
  </svg>`;
}

/** Lines behind and above the bars of a block: a block is painted as one, so that those out of sight need not be. */
function renderLines({ ticks, today }: PlotView): TemplateResult {
  return html`<div class="layer grid" aria-hidden="true">${renderGridLines(ticks)}</div>
    ${
      today
        ? html`<div class="layer over" aria-hidden="true">
            <i
              class="today-line"
              part="today"
              ${setProperties({ 'inset-inline-start': `${String(today.place * 100)}%` })}
            ></i>
          </div>`
        : nothing
    }`;
}

/** What waits for what, across all rows. */
function renderEdges({ edges }: PlotView): TemplateResult | typeof nothing {
  if (edges.length === 0) return nothing;
  return html`<div class="layer over" aria-hidden="true">
    <svg class="edges" part="dependency">
      ${edges.map(({ line, head }) => svg`<path class="edge" d=${line} /><path class="edge-head" d=${head} />`)}
    </svg>
  </div>`;
}

function renderKey({ mixed }: PlotView, { localize, roadmap }: TimelineContext): TemplateResult {
  const looks = findLooks(roadmap);
  return html`<div class="key" part="key">
    ${looks.has('exact') ? html`<span><i class="key-bar"></i>${localize.term('barKey', 'exact')}</span>` : nothing}
    ${looks.has('period') ? html`<span><i class="key-bar period"></i>${localize.term('barKey', 'period')}</span>` : nothing}
    ${looks.has('day') ? html`<span><i class="key-day"></i>${localize.term('barKey', 'day')}</span>` : nothing}
    ${mixed ? html`<span>${renderGlyph('unknown')}${localize.term('barKey', 'undated')}</span>` : nothing}
  </div>`;
}
