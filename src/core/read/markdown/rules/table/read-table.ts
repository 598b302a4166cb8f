import { readColumnRole } from '../../../../language/columns.ts';
import type { ColumnRole } from '../../../../language/language.ts';
import type { TableNode } from '../../blocks/block.ts';
import { tableRules } from './index.ts';
import { plainCell } from './table-cells.ts';
import type { TableFinding } from './table-rule.ts';

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

/**
 * Names what the cells of a row were read as, for `roadmark explain`: 'status-column', 'owner-column'. Cells of a column
 * whose header says nothing known are fields; in a table of marks by release they are of releases.
 * @param cells cells of the row
 * @param reading what the table is
 * @returns one name a kind of column, in order; none for the column of titles and for empty cells
 */
export function columnRules(cells: readonly string[], reading: TableReading): string[] {
  const { kind, roles, title, content, themes } = reading;
  const found = cells.flatMap((cell, index) => {
    if (index === title || cell.trim() === '') return [];
    if (index === content || themes?.includes(index)) return ['content-column'];
    return [kind === 'matrix' ? 'release-column' : `${roles[index] ?? 'field'}-column`];
  });
  return [...new Set(found)];
}
