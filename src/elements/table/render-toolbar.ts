/** What stands above the table: its title, search and filters where nothing else on the page shows them, grouping, order. */
import { html, nothing, type TemplateResult } from 'lit';
import { nameMilestones, titleOf } from '../../view/roadmap-names.ts';
import { chooseGroupings, isSortable } from '../../view/table-columns.ts';
import { whenLabel } from '../internal/item-parts.ts';
import { renderGlyph } from '../internal/render-glyph.ts';
import { columnName, groupingName } from './column-name.ts';
import type { TableContext } from './table-context.ts';

/** Items from which search and filters are worth their room. */
const searchFrom = 12;

/**
 * Draws the toolbar.
 * @param context words and state
 */
export function renderToolbar(context: TableContext): TemplateResult {
  const { alone, table, plain, filters } = context;
  const narrows = alone && table.total >= searchFrom;
  return html`<div class="toolbar ${alone ? 'alone' : ''}" part="toolbar">
    ${alone ? renderTitle(context) : nothing}
    <div class="controls screen-only">
      ${narrows ? [renderSearch(context), filters.renderButton(context)] : nothing}
      ${plain ? nothing : [renderGrouping(context), renderOrder(context)]}
      <slot name="toolbar"></slot>
    </div>
    ${narrows ? filters.renderPanel(context) : nothing}
  </div>`;
}

function renderTitle({ roadmap, localize, headingLevel, ...context }: TableContext): TemplateResult {
  const { updated } = roadmap;
  const { milestones, kind } = nameMilestones(roadmap);
  const meta = updated
    ? localize.term('lastUpdated', whenLabel({ roadmap, localize, ...context }, updated))
    : milestones === 0
      ? nothing
      : localize.term('milestones', milestones, kind);
  return html`<div class="heading">
    <span class="table-title" role="heading" aria-level=${headingLevel}
      ><bdi>${titleOf(roadmap) ?? localize.term('untitled')}</bdi></span
    >
    <span class="muted count">${meta}</span>
  </div>`;
}

function renderSearch({ localize, table, state }: TableContext): TemplateResult {
  return html`<label class="search-field">
    ${renderGlyph('search')}
    <span class="visually-hidden">${localize.term('searchItems')}</span>
    <input type="search" .value=${state.search} placeholder=${localize.term('searchPlaceholder', table.total)} />
  </label>`;
}

function renderGrouping(context: TableContext): TemplateResult | typeof nothing {
  const { roadmap, localize, state } = context;
  const choices = chooseGroupings(roadmap);
  return html`<label class="select">
    <span>${localize.term('groupBy')}</span>
    <select data-action="group-by">
      ${choices.map(
        (choice) =>
          html`<option value=${choice} ?selected=${choice === state.groupBy}>${groupingName(context, choice)}</option>`,
      )}
    </select>
  </label>`;
}

/** The order, for narrow screens: there, no heads are left to press. */
function renderOrder(context: TableContext): TemplateResult {
  const { localize, columns, state } = context;
  const chosen = state.sort && `${state.sort.direction} ${state.sort.column}`;
  return html`<label class="select order">
    <span>${localize.term('sortBy')}</span>
    <select data-action="order">
      <option value="" ?selected=${chosen === undefined}>${localize.term('sortNone')}</option>
      ${columns.filter(isSortable).flatMap((column) =>
        (['ascending', 'descending'] as const).map((direction) => {
          const value = `${direction} ${column.id}`;
          return html`<option value=${value} ?selected=${value === chosen}>
            ${localize.term('sortChoice', columnName(context, column), direction)}
          </option>`;
        }),
      )}
    </select>
  </label>`;
}
