import { markAtStart } from '../../../../language/status-marks.ts';
import { plainCell } from './table-cells.ts';
import type { TableRule } from './table-rule.ts';

/**
 * A table that says what marks, or words for a status, stand for, one a row: a key, and no work.
 *
 * ```
 * | Symbol | Description |
 * |   🚀   | Released    |
 *     ^^ mark ^^^^^^^^ meaning
 * ```
 * Not read: a table with the same mark in two rows, where it is the status of work; `| Status | Feature |`. Fixture: `mark-tables`.
 */
export const markKey: TableRule = {
  name: 'mark-key',
  read(table, { names, roles }) {
    if (names.length !== 2 || table.rows.length < 2 || roles[1] === 'title') return undefined;
    const marks = new Set<string>();
    const isOfWords =
      (roles[0] === 'status' || /^(?:mark|symbol|icon|emoji|annotation|sign)s?$/i.test(names[0]!)) &&
      /^(?:meaning|definition|explanation|description)s?$/i.test(names[1]!);
    for (const row of table.rows) {
      const cell = plainCell(row.cells[0] ?? '');
      const isMark =
        /^\[[^\]]?\]$/.test(cell) ||
        (isOfWords ? cell.split(/\s+/).length < 5 : markAtStart(cell)?.end === cell.length);
      if (!isMark || marks.has(cell) || (row.cells[1] ?? '').trim() === '') return undefined;
      marks.add(cell);
    }
    return { kind: 'other', title: -1, content: -1 };
  },
};
