/** Names of columns and of the values rows are gathered by. */
import type { Status } from '../../core/model/types.ts';
import { commonKind } from '../../view/common-kind.ts';
import type { TableColumn } from '../../view/table-columns.ts';
import type { GroupBy } from '../../view/view-state.ts';
import { statusName, type ItemContext } from '../internal/item-parts.ts';

/**
 * Names a column: fields as the document names them, the others in the language of the interface.
 * @param context words and roadmap
 * @param column the column
 */
export function columnName({ localize, roadmap }: ItemContext, { kind, field }: TableColumn): string {
  if (kind === 'field') return field ?? '';
  return kind === 'milestone' ? localize.term('milestone', commonKind(roadmap)) : localize.term('fact', kind);
}

/**
 * Names a way of gathering rows.
 * @param context words and roadmap
 * @param groupBy the way
 */
export function groupingName({ localize, roadmap }: ItemContext, groupBy: GroupBy): string {
  if (groupBy === 'none') return localize.term('groupByNone');
  return groupBy === 'milestone' ? localize.term('milestone', commonKind(roadmap)) : localize.term('fact', groupBy);
}

/**
 * Names a value that rows are gathered by.
 * @param context words and roadmap
 * @param groupBy the way
 * @param value the value; empty for rows that have none
 */
export function valueName(context: ItemContext, groupBy: GroupBy, value: string): string {
  if (groupBy === 'milestone' || groupBy === 'none') return value;
  if (value === '') return context.localize.term('withoutValue', groupBy);
  return groupBy === 'status' ? statusName(context, value as Status) : value;
}
