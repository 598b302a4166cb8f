import type { ColumnRole } from '../../../../language/language.ts';
import type { TableNode } from '../../blocks/block.ts';

/** The header of a table, read once for all rules. */
export interface TableHeader {
  /** Header cells as plain text. */
  readonly names: readonly string[];
  /** What each column is about; undefined where its header says nothing known. */
  readonly roles: readonly (ColumnRole | undefined)[];
}

/** What a rule found a table to be. */
export interface TableFinding {
  /**
   * `items`: a row is an item. `releases`: a row is a milestone. `fields`: it says something of its heading. `matrix`: a
   * row is an item, a column a release. `other`: it plans nothing that is understood.
   */
  kind: 'items' | 'releases' | 'fields' | 'matrix' | 'other';
  /** Column of the titles (`items`, `matrix`), of the releases (`releases`); -1 where there is none. */
  title: number;
  /** Column of the content of releases; -1 where there is none. */
  content: number;
  /** Columns of a table of releases that hold the work of a theme each, `content` among them; absent where none do. */
  themes?: readonly number[];
  /** Columns that this table gives another meaning than their header has elsewhere; absent where none. */
  roles?: (ColumnRole | undefined)[];
}

/** One habit of planning in a table, and the code that tells it from others. */
export interface TableRule {
  /** Its name in `roadmark explain`; that of its file and its fixture. */
  readonly name: string;
  /**
   * Tells what a table is.
   * @returns undefined where it is none of this habit; then the next rule is asked. Never throws.
   */
  readonly read: (table: TableNode, header: TableHeader) => TableFinding | undefined;
}
