/** What a table says of the heading or entry that it stands under, as keys. */
import { readKeyName } from '../../../language/columns.ts';
import type { TableNode } from '../blocks/block.ts';
import { isSoleRow } from '../rules/table/field-table.ts';
import { plainCell } from '../rules/table/table-cells.ts';
import type { KeyLine } from './key-lines.ts';
import { readTable, type TableReading } from '../rules/table/read-table.ts';

/** The keys of a table of fields: a column each where it has a single row, else a row each. */
export function keysOfTable(table: TableNode, { names, roles }: TableReading): KeyLine[] {
  const [first] = table.rows;
  const keys =
    first !== undefined && isSoleRow(table, roles)
      ? names.map((key, index) => toKey(key, first.cells[index], first.line))
      : table.rows.map(({ cells, line }) => toKey(plainCell(cells[0] ?? ''), cells[1], line));
  return keys.filter(({ value }) => value !== '');
}

/** The keys of a table under an entry; none where it holds work. */
export function keysUnderEntry(table: TableNode): KeyLine[] {
  const reading = readTable(table);
  return reading.kind === 'fields' ? keysOfTable(table, reading) : [];
}

function toKey(key: string, cell: string | undefined, line: number): KeyLine {
  const role = readKeyName(key);
  return { key, value: cell?.trim() ?? '', line, ...(role === undefined ? {} : { role }) };
}
