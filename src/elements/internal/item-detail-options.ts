/** How the detail of an item is drawn. */
import type { ItemContext } from './item-parts.ts';

/** A fact that the place around the detail may show itself; `counts` is how many nested items are done. */
export type DetailPart =
  | 'title'
  | 'path'
  | 'status'
  | 'flag'
  | 'description'
  | 'children'
  | 'counts'
  | 'type'
  | 'priority'
  | 'owner'
  | 'tag'
  | 'link'
  | 'target'
  | 'when'
  | 'progress'
  | `field:${string}`;

/** How a detail is drawn. */
export interface ItemDetailOptions extends ItemContext {
  /** Called with the id of another item, group or milestone that the visitor follows; absent: its link is plain `#id`. */
  readonly onSelect?: ((id: string) => void) | undefined;
  /** What is left out, as it is shown around the detail. */
  readonly omit?: readonly DetailPart[] | undefined;
  /** Level of the title's heading; above 6 is 6, default 3. */
  readonly headingLevel?: number | undefined;
}
