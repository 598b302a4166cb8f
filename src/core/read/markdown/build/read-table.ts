import { readColumnRole } from '../../../language/columns.ts';
import type { ColumnRole } from '../../../language/language.ts';
import type { TableNode } from '../blocks/block.ts';
import { tableRules } from '../rules/table/index.ts';
import { plainCell } from '../rules/table/table-cells.ts';
import type { TableFinding } from '../rules/table/table-rule.ts';

/** What a table is, and what its columns are about. */
export interface TableReading extends TableFinding {
  /** Header cells as plain text. */
  names: string[];
  /** What each column is about; undefined where its header says nothing known. */
  roles: (ColumnRole | undefined)[];
  /** The rule that told what it is; absent where none did. */
  rule?: string;
}

/** Reads what a table is from its header, and where that is silent from its cells. */
export function readTable(table: TableNode): TableReading {
  const names = table.header.map(plainCell);
  const roles = names.map((name) => readColumnRole(name));
  for (const rule of tableRules) {
    const finding = rule.read(table, { names, roles });
    if (finding !== undefined) return { names, roles, rule: rule.name, ...finding };
  }
  return { kind: 'other', names, roles, title: -1, content: -1 };
}

/** The rule that told what a table is, for `roadmark explain`. */
export function ruleOf(reading: TableReading): string[] {
  return reading.rule === undefined ? [] : [reading.rule];
}
