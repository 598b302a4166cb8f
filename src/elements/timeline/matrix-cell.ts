/** One cell of the ordinal timeline: marks, glyphs, or a number with a bar. The cell is the target, its marks are too small for one. */
import { html, nothing, type TemplateResult } from 'lit';
import { statusOrder } from '../../core/model/status-order.ts';
import type { Entry } from '../../view/entries.ts';
import type { MatrixCell, MatrixLane, MatrixView } from '../../view/matrix.ts';
import { renderStatusGlyph } from '../internal/render-glyph.ts';
import { setProperties } from '../internal/set-properties.ts';
import { renderSegment } from '../internal/status-bar.ts';
import { stopTitle } from './lane-words.ts';
import type { TimelineContext } from './timeline-context.ts';

/** Which cell this is, and what happens when it is pressed. */
export interface CellPlace {
  /** The grid. */
  readonly view: MatrixView;
  /** The lane. */
  readonly lane: MatrixLane;
  /** Position of the lane among those drawn. */
  readonly column: number;
  /** Whether the cell is the grid's tab stop. */
  readonly tabStop: boolean;
  /** Called when the cell is pressed. */
  readonly press: () => void;
}

/**
 * Draws a cell.
 * @param cell what it holds; undefined where it is empty
 * @param place which cell it is
 * @param context words
 */
export function renderCell(cell: MatrixCell | undefined, place: CellPlace, context: TimelineContext): TemplateResult {
  if (!cell) return html`<div class="cell" part="cell"></div>`;
  const { view, lane, column, tabStop, press } = place;
  return html`<div class="cell" part="cell">
    <button
      type="button"
      tabindex=${tabStop ? 0 : -1}
      data-column=${column}
      data-row=${cell.row}
      ?data-result=${cell.hits > 0}
      aria-label=${cellLabel(cell, view, lane, context)}
      @click=${press}
    >
      ${view.density === 'bars' || lane.folded > 0 ? renderBarCell(cell, place, context) : [renderMarks(cell, view, context), renderCount(cell, view, context)]}
    </button>
  </div>`;
}

function cellLabel(cell: MatrixCell, view: MatrixView, lane: MatrixLane, context: TimelineContext): string {
  const { localize } = context;
  const theme = view.themes[cell.row];
  const isFold = view.foldedThemes > 0 && cell.row === view.themes.length - 1;
  const themeName = isFold
    ? localize.term('moreThemes', view.foldedThemes)
    : theme === undefined || theme.title === ''
      ? localize.term('noGroup')
      : theme.title;
  const total = cell.entries.length;
  const items = view.filtered ? localize.term('ofTotal', cell.hits, total) : localize.term('items', total);
  const stated = view.stated && !view.filtered && cell.counts.stated;
  const statuses = stated
    ? statusOrder
        .filter((status) => cell.counts.by[status] > 0)
        .map((status) => `${localize.number(cell.counts.by[status])} ${localize.term('status', status)}`)
    : [];
  const text = statuses.length === 0 ? items : `${items} (${statuses.join(', ')})`;
  return localize.term('cell', stopTitle(view, lane, context), themeName, text);
}

/**
 * Draws one mark an item.
 * @param cell the cell
 * @param view the grid
 * @param context the roadmap
 */
export function renderMarks(
  cell: Pick<MatrixCell, 'entries'>,
  view: MatrixView,
  context: TimelineContext,
): TemplateResult {
  return html`<span class=${view.stated ? 'glyphs' : 'marks'} aria-hidden="true"
    >${cell.entries.map((entry) => renderMark(entry, view, context))}</span
  >`;
}

/** The number beside marks; glyphs are told one from another, and need none. */
function renderCount(
  cell: MatrixCell,
  view: MatrixView,
  { localize }: TimelineContext,
): TemplateResult | typeof nothing {
  const count = view.filtered ? cell.hits : cell.entries.length;
  if (count === 0 || (view.stated && !view.filtered)) return nothing;
  return html`<span class="cell-count count" aria-hidden="true">${localize.number(count)}</span>`;
}

function renderMark(
  { item }: Entry,
  { filtered, stated, matches }: MatrixView,
  { roadmap }: TimelineContext,
): TemplateResult {
  const hit = !filtered ? '' : matches.ids.has(item.id) ? ' hit' : ' dim';
  if (!stated) return html`<i class="mark${hit}" part="mark"></i>`;
  return filtered && hit === ' dim' ? html`<i class="faint" part="mark"></i>` : renderStatusGlyph(roadmap, item.status);
}

/** A number, and under it a bar as long as the cell's share of the fullest one. */
function renderBarCell(cell: MatrixCell, { view, lane }: CellPlace, { localize }: TimelineContext): TemplateResult {
  const count = view.filtered ? cell.hits : cell.entries.length;
  return html`<span class="bar-cell" aria-hidden="true"
    ><b class="count">${localize.number(count)}</b>${
      lane.folded > 0 ? nothing : renderStack(cell, view, `${String(Math.max(2, cell.share * 100))}%`)
    }</span
  >`;
}

/**
 * Draws a bar made of the statuses of what it stands for, or of what passes the filter and what does not.
 * @param cell what it stands for
 * @param view the grid
 * @param width its length, a CSS length or percentage
 */
export function renderStack(
  cell: Pick<MatrixCell, 'entries' | 'hits' | 'counts'>,
  view: Pick<MatrixView, 'filtered' | 'stated'>,
  width: string,
): TemplateResult {
  const total = Math.max(1, cell.entries.length);
  const parts: [kind: string, count: number][] = view.filtered
    ? [
        ['hit', cell.hits],
        ['rest', total - cell.hits],
      ]
    : view.stated
      ? statusOrder.map((status) => [status, cell.counts.by[status]])
      : [['plain', total]];
  return html`<span class="status-bar stack" part="mark" aria-hidden="true" ${setProperties({ 'inline-size': width })}
    >${parts.filter(([, count]) => count > 0).map(([kind, count]) => renderSegment(kind, count))}</span
  >`;
}
