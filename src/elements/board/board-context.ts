/** What the parts of the board are drawn from. */
import type { BoardView } from '../../view/board-columns.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { ItemContext } from '../internal/item-parts.ts';

/** Handed down from the element to everything it draws. */
export interface BoardContext extends ItemContext {
  /** Columns and cards. */
  readonly board: BoardView;
  /** What the visitor chose. */
  readonly state: ViewState;
  /** Level of the element's heading; headings inside follow it. */
  readonly headingLevel: number;
  /** Whether so few items are there that one list says it all. */
  readonly plain: boolean;
  /** Whether title and count stand in the board's own head: nothing else on the page shows them. */
  readonly alone: boolean;
  /** Whether there is room for one column alone, and tabs choose which. */
  readonly narrow: boolean;
  /** Whether the page is being printed: nested items are listed, as no card can be opened. */
  readonly printing: boolean;
  /** Id of the column that is shown where there is room for one. */
  readonly current: string | undefined;
  /** Selects an item, group or milestone. */
  readonly select: (id: string) => void;
}
