import { countMarkColumns } from './table-cells.ts';
import type { TableRule } from './table-rule.ts';

/**
 * A table of what works where: columns of marks, and none that names work or its status. It plans nothing.
 *
 * ```
 * | Platform | Client | Server |
 * | Linux    |   ✅   |   ✅   |
 *                ^       ^ no status of an item
 * ```
 * Not read: `| Feature | Status | Docs |`, whose column of status makes it a plan. Fixture: `support-matrix`.
 */
export const supportMatrix: TableRule = {
  name: 'support-matrix',
  read(table, { roles }) {
    if (roles.some((role) => role === 'status' || role === 'title') || countMarkColumns(table, roles) < 2)
      return undefined;
    return { kind: 'other', title: -1, content: -1 };
  },
};
