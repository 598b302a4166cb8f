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
    const isSoleRow =
      table.rows.length === 1 &&
      names.length >= 2 &&
      roles.every((role) => role !== undefined && role !== 'title' && role !== 'description' && role !== 'issue');
    return isPairs || isSoleRow ? { kind: 'fields', title: -1, content: -1 } : undefined;
  },
};
