/** What stands in the cells of a row. A cell with nothing in it is empty, so that narrow cards leave it out. */
import { html, nothing, type TemplateResult } from 'lit';
import { milestoneTitle } from '../../core/query/milestone-name.ts';
import type { Item, Link } from '../../core/model/types.ts';
import { statedStatus } from '../../view/stated-status.ts';
import { leadText } from '../../view/lead-text.ts';
import { capitalise } from '../../view/status-words.ts';
import type { ColumnKind, TableColumn } from '../../view/table-columns.ts';
import type { TableItemLine } from '../../view/table-rows.ts';
import { renderMeter } from '../internal/meter.ts';
import { renderStatus, whenLabel } from '../internal/item-parts.ts';
import { renderLink, renderOwner } from '../internal/link-parts.ts';
import { renderGlyph } from '../internal/render-glyph.ts';
import { renderBlocks, renderInline, type Rendered } from '../internal/render-inline.ts';
import type { TableContext } from './table-context.ts';

/** Owners, tags and links shown in a cell before the rest is counted. */
export const fewOf = { owner: 1, tag: 2, link: 2 } as const;

type Cell = Rendered | typeof nothing;

/**
 * Draws the content of a cell.
 * @param column the column
 * @param line the row
 * @param context words and state
 */
export function renderCell(column: TableColumn, line: TableItemLine, context: TableContext): Cell {
  const { item, milestone } = line.entry;
  const { localize } = context;
  switch (column.kind) {
    case 'item':
      return nothing;
    case 'milestone':
      return milestoneTitle(milestone, localize.term('unscheduled'));
    case 'status':
      return renderStatus(context, statedStatus(line.entry));
    case 'type':
      return renderType(item, context);
    case 'priority':
      return item.priority ?? nothing;
    case 'owner':
      return renderFew(item.owners, fewOf.owner, (owner) => renderOwner(context, owner), context);
    case 'tag':
      return renderFew(
        item.tags,
        fewOf.tag,
        (tag) => html`<span class="tag" part="tag"><bdi>${tag}</bdi></span>`,
        context,
      );
    case 'issue':
    case 'link':
      return renderLinks(column, line, context);
    case 'target':
      return item.target ?? nothing;
    case 'when':
      return item.when ? whenLabel(context, item.when) : nothing;
    case 'progress':
      return item.progress
        ? html`<span class="progress"
            >${renderMeter(item.progress.done, item.progress.total)}${localize.term(
              'ofTotal',
              item.progress.done,
              item.progress.total,
            )}</span
          >`
        : nothing;
    case 'field':
      return fieldOf(line, column.field) ?? nothing;
    case 'description':
      return renderDescription(line, context);
  }
}

function renderType({ type, breaking }: Item, { localize }: TableContext): Cell {
  if (type === undefined) return nothing;
  const name = capitalise(type, localize.lang());
  return breaking ? html`<span class="flag">${renderGlyph('breaking')}<span>${name}</span></span>` : name;
}

/** The first line or two; all of it where the row is open, and on paper. */
function renderDescription({ entry, open }: TableItemLine, context: TableContext): Cell {
  const { description } = entry.item;
  if (description.length === 0) return nothing;
  return open || context.printing
    ? html`<div class="prose">${renderBlocks(description, context)}</div>`
    : html`<span class="clamp">${renderInline(leadText(description), context)}</span>`;
}

/**
 * Finds the links that stand in a column: what has a number, where the column is that of issues.
 * @param kind kind of the column
 * @param item the item
 */
export function linksIn(kind: ColumnKind, { links }: Item): readonly Link[] {
  return kind === 'issue' ? links.filter(({ number }) => number !== undefined) : links;
}

function renderLinks({ kind, placeholder }: TableColumn, line: TableItemLine, context: TableContext): Cell {
  const links = linksIn(kind, line.entry.item);
  if (links.length > 0) return renderFew(links, fewOf.link, (link) => renderLink(context, link), context);
  const words = fieldOf(line, placeholder);
  return words === undefined ? nothing : html`<span class="muted">${words}</span>`;
}

function fieldOf({ entry }: TableItemLine, name: string | undefined): string | undefined {
  const { fields } = entry.item;
  return name !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The first few of a list and how many more there are; all of them stand in the detail. */
function renderFew<T>(
  values: readonly T[],
  few: number,
  render: (value: T) => TemplateResult,
  { localize }: TableContext,
): Cell {
  if (values.length === 0) return nothing;
  const rest = values.length - few;
  const first = values.slice(0, few).map(render);
  if (values.length === 1) return first;
  return html`<span class="few"
    >${first}${
      rest > 0
        ? html`<span class="muted" aria-hidden="true">+${localize.number(rest)}</span
            ><span class="visually-hidden">${localize.term('more', rest)}</span>`
        : nothing
    }</span
  >`;
}
