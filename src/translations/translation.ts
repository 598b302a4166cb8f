/** What every language of the interface must say. */
import type { Status } from '../core/model/types.ts';

/** Words of one language. Numbers come as numbers and are written by `Intl`; text of the document comes as it is. */
export interface Translation {
  /** Language tag, such as `en`. */
  $code: string;
  /** The language's own name. */
  $name: string;
  /** Writing direction. */
  $dir: 'ltr' | 'rtl';

  /** A status: 'Done', 'No status'. */
  status: (status: Status) => string;
  /** A flag: 'Help wanted'. */
  flag: (flag: 'help-wanted' | 'stretch' | 'breaking') => string;
  /** '3 items' */
  items: (count: number) => string;
  /** '2 releases', by the milestones' kind; 'milestones' where kinds differ. */
  milestones: (count: number, kind: 'version' | 'period' | 'horizon' | 'state' | 'mixed') => string;
  /** '4 of 10' */
  ofTotal: (part: number, total: number) => string;
  /** '4 of 10 done' */
  doneOf: (done: number, total: number) => string;
  /** '2 of 6 sub-items done' */
  childrenDone: (done: number, total: number) => string;
  /** '20 items state no status' */
  withoutStatus: (count: number) => string;

  /** Name of a roadmap that has no title. */
  untitled: string;
  /** Heading of items that stand in no group. */
  noGroup: string;
  /** Heading of a milestone that the document does not name. */
  unscheduled: string;
  /** Names of the views. */
  view: (view: 'timeline' | 'table' | 'board') => string;

  /** Caption of the ordinal axis. */
  releaseOrder: string;
  /** Heading of the band of undated rows. */
  noDateInOrder: string;
  /** Where a date would stand. */
  noDate: string;

  /** Announced while loading. */
  loading: string;
  /** Heading of the empty state. */
  emptyTitle: string;
  /** Explanation of the empty state; the name of the file where it is known. */
  emptyText: (file?: string) => string;
  /** Heading of the error state. */
  errorTitle: string;
  /** Button that loads again. */
  retry: string;
  /** Link to the source. */
  openSource: string;
  /** Heading where search and filters leave nothing. */
  noMatchTitle: string;
  /** Button that clears the search. */
  clearSearch: string;
  /** Button that clears all filters. */
  clearAll: string;
}
