/** The table itself: one for all sections, or one for each where there are many rows. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { milestoneTitle } from '../../core/query/milestone-name.ts';
import { isSortable, type TableColumn } from '../../view/table-columns.ts';
import type { TableSection } from '../../view/table-rows.ts';
import { renderGlyph } from '../internal/render-glyph.ts';
import { setProperties, type StyleProperties } from '../internal/set-properties.ts';
import { countLetters } from './column-letters.ts';
import { columnName } from './column-name.ts';
import { renderRow } from './render-row.ts';
import { renderGroupHead, renderSectionHead } from './render-section.ts';
import { valueName } from './column-name.ts';
import type { TableContext } from './table-context.ts';

/**
 * Draws all sections.
 * @param caption name of the table
 * @param context words and state
 */
export function renderSections(caption: string, context: TableContext): TemplateResult {
  const { sections, divided } = context.table;
  if (!divided) return renderTable(caption, sections, true, context);
  return html`${repeat(
    sections,
    ({ id }) => id,
    (section) => renderDivision(section, caption, context),
  )}`;
}

/** A section with a table of its own, which the browser can skip while it is off screen. */
function renderDivision(section: TableSection, caption: string, context: TableContext): TemplateResult {
  const { milestone, value } = section;
  const headless = milestone === undefined && value === undefined;
  const title = milestone
    ? milestoneTitle(milestone, context.localize.term('unscheduled'))
    : valueName(context, context.state.groupBy, value ?? '');
  return html`<section class="division" part="group" data-rows=${section.lines.length}>
    ${
      headless
        ? nothing
        : html`<div class="section-head" role="heading" aria-level=${context.headingLevel + 1}>
            ${renderSectionHead(section, context)}
          </div>`
    }
    ${
      section.open && section.lines.length > 0
        ? renderTable(headless ? caption : title, [section], false, context)
        : nothing
    }
  </section>`;
}

function renderTable(
  caption: string,
  sections: readonly TableSection[],
  heads: boolean,
  context: TableContext,
): TemplateResult {
  const { columns } = context;
  return html`<table role="table" part="table">
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <colgroup>
      ${columns.map((column) => html`<col class="is-${column.kind}" ${setProperties(shareOf(column, context))} />`)}
    </colgroup>
    <thead role="rowgroup" part="head">
      <tr role="row">
        ${columns.map((column) => renderHeadCell(column, context))}
      </tr>
    </thead>
    ${repeat(
      sections,
      ({ id }) => id,
      (section) => renderBody(section, heads, context),
    )}
  </table>`;
}

/** Letters of the longest words below a head or in it, which has room for its arrow. */
function shareOf(column: TableColumn, context: TableContext): Partial<StyleProperties> {
  const letters = countLetters(column, context);
  return letters === undefined
    ? {}
    : { '--_letters': String(Math.max(letters, columnName(context, column).length + 2)) };
}

function renderHeadCell(column: TableColumn, context: TableContext): TemplateResult {
  const { sort } = context.state;
  const name = columnName(context, column);
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const words = html`${name}${direction ? renderGlyph(`sort-${direction}`) : nothing}`;
  // On paper there is nothing to press, and Chromium leaves buttons out of the heads that it repeats.
  const isStill = context.plain || context.printing || !isSortable(column);
  return html`<th role="columnheader" scope="col" class="is-${column.kind}" aria-sort=${direction ?? nothing}>
    ${
      isStill
        ? words
        : html`<button type="button" part="sort" data-action="sort" data-id=${column.id}>${words}</button>`
    }
  </th>`;
}

// Rows are drawn in place, not moved: after sorting, new words in the same nodes cost half of new nodes in a new order.
function renderBody(section: TableSection, heads: boolean, context: TableContext): TemplateResult {
  const { columns, localize, pageSize } = context;
  const head = heads && (section.milestone !== undefined || section.value !== undefined);
  return html`<tbody role="rowgroup" part=${heads ? 'group' : nothing}>
    ${
      head
        ? html`<tr role="row" class="section-row">
            <th role="rowheader" scope="rowgroup" colspan=${columns.length}>${renderSectionHead(section, context)}</th>
          </tr>`
        : nothing
    }
    ${section.lines.map((line) =>
      line.type === 'item'
        ? renderRow(line, context)
        : html`<tr role="row" class="group-row level-${Math.min(line.depth, 3)}">
            <th role="rowheader" scope="rowgroup" colspan=${columns.length}>${renderGroupHead(line, context)}</th>
          </tr>`,
    )}
    ${
      section.more > 0
        ? html`<tr role="row" class="more">
            <td role="cell" colspan=${columns.length}>
              <button type="button" part="more" class="button ghost" data-action="more" data-id=${section.id}>
                ${localize.term('showMore', Math.min(section.more, pageSize))}
              </button>
            </td>
          </tr>`
        : nothing
    }
  </tbody>`;
}
