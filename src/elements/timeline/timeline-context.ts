/** What the parts of the timeline are drawn from, and what they may ask of it. */
import type { ThemeBy } from '../../view/themes.ts';
import type { Entry } from '../../view/entries.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { ItemContext } from '../internal/item-parts.ts';

/** Handed down from the element to everything it draws. */
export interface TimelineContext extends ItemContext {
  /** What the visitor chose. */
  readonly state: ViewState;
  /** Level of the element's heading; headings inside follow it. */
  readonly headingLevel: number;
  /** Whether there is so little room that everything stands below each other. */
  readonly narrow: boolean;
  /** Whether the page is being printed: everything is listed, nothing can be pressed. */
  readonly printing: boolean;
  /** What rows of the matrix stand for. */
  readonly themeBy: ThemeBy;
  /** Opens the detail of an item, or closes it where it is open. */
  readonly toggleItem: (entry: Entry) => void;
  /** Selects an item, group or milestone; nothing where no id is given. */
  readonly select: (id: string | undefined) => void;
  /** Shows more entries of a list. */
  readonly show: (listId: string, count: number) => void;
  /** Opens or closes a row. */
  readonly open: (id: string, open: boolean) => void;
  /** Announces a change to those who cannot see it. */
  readonly say: (text: string) => void;
}
