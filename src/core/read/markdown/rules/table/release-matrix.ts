import { countMarkColumns, isReleaseCell } from './table-cells.ts';
import type { TableRule } from './table-rule.ts';

/**
 * A feature by release matrix: headers name releases, cells are marks.
 *
 * ```
 * | Feature    | 1.0 | 1.1 |
 *                ^^^   ^^^ releases
 * | Dark theme |  ✅ |  ✅ |
 * ```
 * Not read: `| Feature | Linux | macOS |`, whose columns are places. Fixture: `release-matrix`.
 */
export const releaseMatrix: TableRule = {
  name: 'release-matrix',
  read(table, { names, roles }) {
    const releases = names.slice(1).filter((name) => isReleaseCell(name)).length;
    if (releases < 2 || releases < (names.length - 1) / 2) return undefined;
    return countMarkColumns(table, roles) === 0 ? undefined : { kind: 'matrix', title: 0, content: -1 };
  },
};
