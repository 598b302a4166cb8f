import { markAtStart, statusOfColumnMark } from '../../../../language/status-marks.ts';
import { plainCell, share } from './table-cells.ts';
import type { TableRule } from './table-rule.ts';

/**
 * A table whose first column has no name and holds nothing but marks of a status: its rows are items.
 *
 * ```
 * |    |                |
 * | ✅ | Pier repaired  |
 *   ^^ status ^^^^^^^^^ title
 * ```
 * Not read: `| 🎨 | Theming |`, whose marks say no status. Fixture: `marked-table`.
 */
export const markedTable: TableRule = {
  name: 'marked-table',
  read(table, { names, roles }) {
    if (names.length < 2 || names[0] !== '' || share(table, 0, isMark) < 1) return undefined;
    // At least half of them are known; those that are not may be the project's own.
    if (share(table, 0, saysStatus) < 0.5) return undefined;
    const title = names.findIndex(
      (_, index) => index > 0 && (roles[index] ?? 'title') === 'title' && share(table, index, isWorded) > 0.5,
    );
    if (title === -1) return undefined;
    return { kind: 'items', title, content: -1, roles: ['status', ...roles.slice(1)] };
  },
};

function isMark(cell: string): boolean {
  return markAtStart(cell)?.end === cell.length;
}

function saysStatus(cell: string): boolean {
  return statusOfColumnMark(plainCell(cell)) !== undefined;
}

function isWorded(cell: string): boolean {
  return /\p{L}{2}/u.test(cell);
}
