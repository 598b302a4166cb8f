/** An item as a row, and its detail as the row below it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Link } from '../../core/model/types.ts';
import { countStatuses } from '../../view/counts.ts';
import { flagsOf } from '../../view/matches.ts';
import type { ColumnKind, TableColumn } from '../../view/table-columns.ts';
import type { TableItemLine } from '../../view/table-rows.ts';
import type { Flag } from '../../view/view-state.ts';
import type { DetailPart } from '../internal/item-detail-options.ts';
import { renderItemDetail } from '../internal/load-detail.ts';
import { renderFlag, statusName } from '../internal/item-parts.ts';
import { renderLink } from '../internal/link-parts.ts';
import { renderTitle } from '../internal/render-inline.ts';
import { columnName } from './column-name.ts';
import { fewOf, linksIn, renderCell } from './render-cell.ts';
import type { TableContext } from './table-context.ts';

/** Facts that fit into a cell, whatever they are. */
const shownWhole = ['status', 'description', 'type', 'priority', 'target', 'when', 'progress'] as const;
/** Facts of which a cell shows the first few. */
const shownFew = ['owner', 'tag', 'link'] as const;

/** Deepest level that is indented further than the one before. */
const maxIndent = 6;

/** Columns whose values are not understood without their name, once there is no head above them. */
const named = new Set(['priority', 'target', 'progress', 'field', 'milestone']);

/**
 * Draws an item.
 * @param line the item and where it is drawn
 * @param context words and state
 */
export function renderRow(line: TableItemLine, context: TableContext): TemplateResult {
  const { item } = line.entry;
  const indent = indentOf(line);
  const selected = context.state.selected === item.id;
  return html`<tr
      role="row"
      part="row"
      class="item ${line.open ? 'open' : ''} ${selected ? 'selected' : ''}"
      data-item=${item.id}
    >
      <th role="rowheader" scope="row" part="cell" class="name ${indent} ${item.status === 'dropped' ? 'dropped' : ''}">
        <button
          type="button"
          part="expand"
          class="disclosure"
          data-action="item"
          data-id=${item.id}
          aria-expanded=${line.open ? 'true' : 'false'}
          aria-label=${item.title}
        ></button
        ><bdi class="title-text">${renderTitle(item, context)}</bdi
        >${renderUnseenStatus(line, context)}${renderAsides(line, context)}
      </th>
      ${context.columns.slice(1).map((column) => renderDataCell(column, line, context))}
    </tr>
    ${line.open ? renderDetailRow(line, context) : nothing}`;
}

/** A status that the heading above shows, for those who hear one row at a time. */
function renderUnseenStatus({ entry }: TableItemLine, context: TableContext): TemplateResult | typeof nothing {
  const { status, statusFrom } = entry.item;
  if (statusFrom === undefined || context.columns.some(({ kind }) => kind === 'status')) return nothing;
  return html`<span class="visually-hidden">, ${statusName(context, status)}</span>`;
}

function indentOf({ level, depth }: TableItemLine): string {
  return `indent level-${String(Math.min(level, 3))} depth-${String(Math.min(depth, maxIndent))}`;
}

function renderDataCell(column: TableColumn, line: TableItemLine, context: TableContext): TemplateResult {
  const content = renderCell(column, line, context);
  const label = named.has(column.kind) ? columnName(context, column) : nothing;
  const blank = content === nothing ? 'blank' : '';
  return html`<td role="cell" part="cell" class="is-${column.kind} ${blank}" data-label=${label}>${content}</td>`;
}

/** What is said beside the title: sub-items, flags that the group does not say already, and what the item is part of. */
function renderAsides(line: TableItemLine, context: TableContext): TemplateResult | typeof nothing {
  const { localize } = context;
  const flags = flagsOf(line.entry).filter((flag) => !isSaidElsewhere(flag, line, context));
  const children = countStatuses(line.entry.item.children);
  const references = referencesOf(line, context);
  if (flags.length + references.length === 0 && line.partOf === undefined && !children.stated) return nothing;
  return html`<span class="asides"
    >${
      children.stated
        ? html`<span class="muted small count"
            >${localize.term('childrenDone', children.done, children.relevant)}</span
          >`
        : nothing
    }${flags.map((flag) => renderFlag(context, flag))}${references.map(
      (link) => html`<span class="small">${renderLink(context, link)}</span>`,
    )}${
      line.partOf === undefined
        ? nothing
        : html`<span class="muted small">${localize.term('partOf', line.partOf)}</span>`
    }</span
  >`;
}

/** Links that are no issues, where there is a column for issues; not those that stand in the title. */
function referencesOf({ entry: { item } }: TableItemLine, { columns }: TableContext): readonly Link[] {
  if (item.links.length === 0 || !columns.some(({ kind }) => kind === 'issue')) return [];
  return item.links.filter(({ number, text }) => number === undefined && !(text !== '' && item.title.includes(text)));
}

function isSaidElsewhere(flag: Flag, { entry, level }: TableItemLine, { columns }: TableContext): boolean {
  if (flag === 'breaking') return entry.item.type !== undefined && columns.some(({ kind }) => kind === 'type');
  if (level === 0) return false;
  return entry.groups.some((group) => (flag === 'stretch' ? group.stretch : group.helpWanted));
}

/** What the row shows whole. */
function shownParts(line: TableItemLine, context: TableContext): DetailPart[] {
  const { columns } = context;
  const { item } = line.entry;
  const has = (wanted: ColumnKind): boolean => columns.some(({ kind }) => kind === wanted);
  const links = has('issue') ? linksIn('issue', item) : item.links;
  const counts = { owner: item.owners.length, tag: item.tags.length, link: links.length };
  const isLinked =
    has('link') || (has('issue') && links.length + referencesOf(line, context).length === item.links.length);
  return [
    'flag',
    'counts',
    ...shownWhole.filter(has),
    ...shownFew.filter((part) => (part === 'link' ? isLinked : has(part)) && counts[part] <= fewOf[part]),
    ...columns.flatMap(({ kind, field, placeholder }): DetailPart[] => {
      const shown = kind === 'field' ? field : links.length === 0 ? placeholder : undefined;
      return shown === undefined ? [] : [`field:${shown}`];
    }),
  ];
}

function renderDetailRow(line: TableItemLine, context: TableContext): TemplateResult {
  const { columns, select, state, table } = context;
  const omit: DetailPart[] = ['title'];
  if (state.groupBy === 'milestone') omit.push('path');
  // They are the rows below.
  if (state.groupBy === 'milestone' && !table.filtered) omit.push('children');
  omit.push(...shownParts(line, context));
  return html`<tr role="row" class="detail-row">
    <td role="cell" class=${indentOf(line)} colspan=${columns.length}>
      ${renderItemDetail(line.entry, { ...context, onSelect: select, omit })}
    </td>
  </tr>`;
}
