import type { ColumnRole } from '../../../../language/language.ts';
import type { TableNode } from '../../blocks/block.ts';
import type { TableRule } from './table-rule.ts';

const fieldHeader = /^(?:field|property|key|attribute|item|feld|字段|属性|項目|champ|campo|поле)?$/i;
const valueHeader = /^(?:value|values|details?|wert|值|値|内容|valeur|valor|значение)?$/i;

/**
 * A table that says something of the heading above it: names and values, or a single row whose columns are all of an item.
 *
 * ```
 * | Field | Value |
 *   ^^^^^   ^^^^^ fields of the heading
 * | Owner | @ada  |
 * ```
 * Not read: `| Feature | Value |` over many rows, which are items. Fixture: `field-table`.
 */
export const fieldTable: TableRule = {
  name: 'field-table',
  read(table, { names, roles }) {
    const isPairs = names.length === 2 && fieldHeader.test(names[0]!) && valueHeader.test(names[1]!);
    return isPairs || isSoleRow(table, roles) ? { kind: 'fields', title: -1, content: -1 } : undefined;
  },
};

/** Whether a row stands alone, and no column can be the name of a piece of work. */
export function isSoleRow({ rows }: TableNode, roles: readonly (ColumnRole | undefined)[]): boolean {
  if (rows.length !== 1 || roles.length < 2 || roles.includes('title') || roles.includes('description')) return false;
  if (roles.every((role) => role !== undefined && role !== 'issue')) return true;
  // '| Category | Status | Tracking | Dependents |': a name that nothing knows is one more thing that is said.
  const known = roles.filter((role) => role !== undefined);
  return roles.includes('status') && roles[0] !== undefined && roles[0] !== 'issue' && known.length > roles.length / 2;
}
