/** A column of the board, and the tab that shows it where there is room for one column alone. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BoardColumn } from '../../view/board-columns.ts';
import { statusName, whenLabel } from '../internal/item-parts.ts';
import { renderStatusGlyph } from '../internal/render-glyph.ts';
import type { BoardContext } from './board-context.ts';
import { renderCard } from './render-card.ts';
import { ownName } from '../../core/query/milestone-name.ts';

/**
 * Draws the tabs of a narrow board.
 * @param context words and state
 */
export function renderTabs(context: BoardContext): TemplateResult {
  const { board, current, localize } = context;
  return html`<div class="tabs screen-only" part="tabs" role="tablist" aria-label=${localize.term('boardBy')}>
    ${board.columns.map(
      (column, index) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${index}"
          data-column=${column.id}
          aria-controls="column-${index}"
          aria-selected=${column.id === current ? 'true' : 'false'}
          tabindex=${column.id === current ? '0' : '-1'}
        >
          ${renderColumnName(column, context)}
        </button>`,
    )}
  </div>`;
}

/**
 * Draws a column.
 * @param column the column
 * @param index its place, for ids
 * @param context words and state
 */
export function renderColumn(column: BoardColumn, index: number, context: BoardContext): TemplateResult {
  const { board, current, headingLevel, localize, narrow, plain } = context;
  const more = Math.min(column.more, board.step);
  return html`<section
    class="column ${column.id === current ? 'current' : ''}"
    part="column"
    id="column-${index}"
    role=${plain ? nothing : narrow ? 'tabpanel' : 'region'}
    aria-labelledby=${plain ? nothing : narrow ? `tab-${String(index)}` : `head-${String(index)}`}
  >
    ${
      plain
        ? nothing
        : html`<div
            class="column-head"
            part="column-header"
            id="head-${index}"
            role="heading"
            aria-level=${headingLevel + 1}
          >
            ${renderColumnName(column, context)}
          </div>`
    }
    <ul>
      ${repeat(
        column.cards,
        ({ entry }) => entry.item.id,
        (card) => renderCard(card, context),
      )}
    </ul>
    ${
      column.more > 0
        ? html`<button type="button" part="more" class="more screen-only" data-more=${column.id}>
            ${localize.term('showMore', more)}
          </button>`
        : nothing
    }
  </section>`;
}

function renderColumnName(column: BoardColumn, context: BoardContext): TemplateResult {
  const { localize } = context;
  const { total, matching, milestone, status } = column;
  return html`${status ? renderStatusGlyph(context.roadmap, status) : nothing}<span class="name"
      ><bdi>${nameOf(column, context)}</bdi></span
    ><span class="muted count"
      >${matching === total ? localize.number(total) : localize.term('ofTotal', matching, total)}</span
    >${
      milestone?.when && !milestone.title.includes(milestone.when.text)
        ? html`<span class="muted small">${whenLabel(context, milestone.when)}</span>`
        : nothing
    }`;
}

function nameOf({ status, milestone }: BoardColumn, context: BoardContext): string {
  if (status) return statusName(context, status);
  if (!milestone) return context.localize.term('withoutHorizon');
  return ownName(milestone) || context.localize.term('unscheduled');
}
