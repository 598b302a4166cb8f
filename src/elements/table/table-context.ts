/** What the parts of the table are drawn from. */
import type { TableColumn } from '../../view/table-columns.ts';
import type { TableView } from '../../view/table-rows.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { FilterPanel } from '../internal/filter-panel.ts';
import type { ItemContext } from '../internal/item-parts.ts';

/** Handed down from the element to everything it draws. */
export interface TableContext extends ItemContext {
  /** Columns, `item` first. */
  readonly columns: readonly TableColumn[];
  /** Sections and lines. */
  readonly table: TableView;
  /** What the visitor chose. */
  readonly state: ViewState;
  /** Level of the element's heading; headings inside follow it. */
  readonly headingLevel: number;
  /** Whether so few items are there that neither sorting nor grouping helps. */
  readonly plain: boolean;
  /** Whether title, search and count stand in the table's own toolbar: nothing else on the page shows them. */
  readonly alone: boolean;
  /** Button and panel of filters. */
  readonly filters: FilterPanel;
  /** Rows that 'Show more' adds. */
  readonly pageSize: number;
  /** Whether the page is being printed: nothing can be opened, so everything is said. */
  readonly printing: boolean;
  /** Selects an item, group or milestone. */
  readonly select: (id: string) => void;
}
