/**
 * The ordinal timeline: themes down, releases across. The document order of the elements is release, theme, item, so that it
 * reads well without the picture; the grid look comes from subgrid alone.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { GridPlace } from '../../view/grid-steps.ts';
import type { MatrixCell, MatrixLane, MatrixView } from '../../view/matrix.ts';
import { renderItemLine } from './item-line.ts';
import { laneCount, stopTitle } from './lane-words.ts';
import { renderCell, renderMarks, renderStack } from './matrix-cell.ts';
import { renderPanel } from './panel.ts';
import { setProperties } from '../internal/set-properties.ts';
import type { TimelineContext } from './timeline-context.ts';

/** How the grid is wired to its element. */
export interface MatrixWiring {
  /** Width of lanes: all the same, or by the number of their items. */
  readonly laneWidth: 'equal' | 'count';
  /** Id of the lane whose panel is open. */
  readonly openLane: string | undefined;
  /** The one place that the Tab key reaches. */
  readonly tabStop: GridPlace;
  /** Caption of the axis. */
  readonly caption: string;
  /** Title of the theme whose heading in the panel takes the focus. */
  readonly focusTheme: string | undefined;
  /** Opens or closes a release, or unfolds releases. */
  readonly pressStop: (lane: MatrixLane) => void;
  /** Opens a release at a theme. */
  readonly pressCell: (lane: MatrixLane, cell: MatrixCell) => void;
  /** Unfolds or folds themes. */
  readonly pressThemes: () => void;
  /** Closes the open panel. */
  readonly close: () => void;
  /** Handles the keys of the grid. */
  readonly handleKey: (event: KeyboardEvent) => void;
}

/**
 * Draws the grid.
 * @param view what to draw
 * @param wiring how it is wired
 * @param context words and state
 */
export function renderMatrix(view: MatrixView, wiring: MatrixWiring, context: TimelineContext): TemplateResult {
  const rows = Math.max(1, view.themes.length);
  const properties = {
    '--_columns': laneColumns(view, wiring.laneWidth),
    '--_rows': view.density === 'names' ? 'auto' : `repeat(${String(rows)}, minmax(32px, auto))`,
    '--_lanes': String(view.lanes.length),
    '--_row-count': String(rows),
  };
  const classes = { lanes: true, 'no-themes': view.themes.length === 0, named: view.density === 'names' };
  return html`<div class="scroll" @scroll=${markScrolled}>
    <div class=${classMap(classes)} @keydown=${wiring.handleKey} ${setProperties(properties)}>
      ${renderAxis(view, wiring, context)}
      <ol class="lane-list" role="list" part="rail">
        ${view.lanes.map((lane, column) => renderLane(lane, column, view, wiring, context))}
      </ol>
    </div>
  </div>`;
}

/** The names of themes cover the lanes that are scrolled below them; nothing is below them at the start. */
function markScrolled({ currentTarget }: Event): void {
  const scroller = currentTarget as HTMLElement;
  scroller.classList.toggle('scrolled', scroller.scrollLeft !== 0);
}

/** Lanes that share the room equally, or by their number of items; narrower than they can be read, they scroll. */
function laneColumns(view: MatrixView, laneWidth: 'equal' | 'count'): string {
  const least = laneWidth === 'count' || view.lanes.length > 9 ? '88px' : '120px';
  if (laneWidth === 'equal') return `repeat(${String(view.lanes.length)}, minmax(${least}, 1fr))`;
  return view.lanes.map(({ total }) => `minmax(${least}, ${String(Math.max(1, total))}fr)`).join(' ');
}

function renderAxis(view: MatrixView, wiring: MatrixWiring, context: TimelineContext): TemplateResult {
  const { localize } = context;
  const last = view.themes.length - 1;
  return html`<div class="axis" part="axis">
    <p class="axis-caption">${wiring.caption}</p>
    ${
      view.density === 'names'
        ? nothing
        : view.themes.map((theme, row) =>
            view.foldedThemes > 0 && row === last
              ? html`<div class="theme" part="theme">
                  <button type="button" class="fold" aria-expanded="false" @click=${wiring.pressThemes}>
                    ${localize.term('moreThemes', view.foldedThemes)}
                  </button>
                </div>`
              : html`<div class=${theme.title === '' ? 'theme muted' : 'theme'} part="theme" aria-hidden="true">
                  <bdi>${theme.title === '' ? localize.term('noGroup') : theme.title}</bdi>
                </div>`,
          )
    }
  </div>`;
}

function renderLane(
  lane: MatrixLane,
  column: number,
  view: MatrixView,
  wiring: MatrixWiring,
  context: TimelineContext,
): TemplateResult {
  const open = lane.folded === 0 && lane.lane.id === wiring.openLane;
  const classes = { lane: true, selected: open, folded: lane.folded > 0 };
  const showsPanel = view.density !== 'names' && lane.folded === 0 && (open || context.printing);
  return html`<li class=${classMap(classes)} role="listitem" ${setProperties({ '--_column': String(column) })}>
    <div class="lane-column" part=${open ? 'lane lane-selected' : 'lane'}>
      ${renderStop(lane, column, open, view, wiring, context)} ${renderLaneBody(lane, column, view, wiring, context)}
    </div>
    ${
      showsPanel
        ? renderPanel(
            lane,
            {
              view,
              column,
              panelId: panelId(column),
              focusTheme: wiring.focusTheme,
              close: wiring.close,
            },
            context,
          )
        : nothing
    }
  </li>`;
}

function panelId(column: number): string {
  return `panel-${String(column)}`;
}

function renderStop(
  lane: MatrixLane,
  column: number,
  open: boolean,
  view: MatrixView,
  wiring: MatrixWiring,
  context: TimelineContext,
): TemplateResult {
  const title = stopTitle(view, lane, context);
  const isTabStop = wiring.tabStop.column === column && wiring.tabStop.row === -1;
  const words = html`<span class="dot" part="dot"></span><b><bdi>${title}</bdi></b
    ><span class="stop-count count">${laneCount(view, lane, context)}</span>`;
  return html`<div role="heading" aria-level=${context.headingLevel + 1} class="stop-heading">
    ${
      view.density === 'names' && lane.folded === 0
        ? html`<div class="stop" part="stop" data-id=${lane.lane.id}>${words}</div>`
        : html`<button
            type="button"
            class="stop"
            part="stop"
            tabindex=${isTabStop ? 0 : -1}
            data-column=${column}
            data-row="-1"
            ?data-result=${lane.hits > 0}
            data-id=${lane.folded > 0 ? nothing : lane.lane.id}
            aria-expanded=${open ? 'true' : 'false'}
            aria-controls=${open ? panelId(column) : nothing}
            @click=${() => wiring.pressStop(lane)}
          >
            ${words}
          </button>`
    }
  </div>`;
}

function renderLaneBody(
  lane: MatrixLane,
  column: number,
  view: MatrixView,
  wiring: MatrixWiring,
  context: TimelineContext,
): TemplateResult | typeof nothing {
  if (view.density === 'names') {
    return html`<ul class="items names">
      ${lane.lane.entries.map((entry) => html`<li class="item" part="item">${renderItemLine(entry, view.stated, context)}</li>`)}
    </ul>`;
  }
  if (context.narrow) return renderStrip(lane, view, context);
  const { tabStop } = wiring;
  return html`${lane.cells.map((cell, row) =>
    renderCell(
      cell,
      {
        view,
        lane,
        column,
        tabStop: tabStop.column === column && tabStop.row === row,
        press: () => cell && wiring.pressCell(lane, cell),
      },
      context,
    ),
  )}`;
}

/** All marks of a release in one strip, where there is no room for rows. */
function renderStrip(lane: MatrixLane, view: MatrixView, context: TimelineContext): TemplateResult | typeof nothing {
  if (lane.folded > 0) return nothing;
  const { entries, hits, counts } = lane;
  const cell: MatrixCell = { row: 0, entries, hits, counts, share: 0 };
  const fullest = Math.max(1, ...view.lanes.map((each) => (each.folded > 0 ? 0 : each.total)));
  if (view.density === 'bars') {
    return html`<div class="strip" aria-hidden="true">
      ${renderStack(cell, view, `${String((lane.total / fullest) * 100)}%`)}
    </div>`;
  }
  return html`<div class="strip" aria-hidden="true">${renderMarks(cell, view, context)}</div>`;
}
