/** What every language of the interface must say. */
import type { Status } from '../core/model/types.ts';

/** What is told of an item; each has a name in the interface. */
export type FactName =
  | 'item'
  | 'status'
  | 'flag'
  | 'group'
  | 'type'
  | 'owner'
  | 'tag'
  | 'issue'
  | 'link'
  | 'target'
  | 'when'
  | 'priority'
  | 'progress'
  | 'description'
  | 'dependsOn'
  | 'neededBy'
  | 'children'
  | 'source';

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

  /** Name of a fact, as a column head or label: 'Owner'. */
  fact: (name: FactName) => string;
  /** Name of a milestone by its kind, as a column head: 'Release'. */
  milestone: (kind: 'version' | 'period' | 'horizon' | 'state' | 'mixed') => string;
  /** Name of what a link leads to: 'Pull request'. */
  linkKind: (kind: 'issue' | 'pull' | 'discussion' | 'milestone' | 'commit' | 'spec' | 'web') => string;
  /** Words of the document in quotation marks. */
  quote: (text: string) => string;
  /** 'Q3 2026' */
  quarter: (quarter: number, year: number) => string;
  /** 'H1 2027' */
  half: (half: number, year: number) => string;
  /** 'At risk, from heading': a status that a heading says, not the item. */
  fromHeading: (status: string) => string;
  /** Explanation of the above, with the heading. */
  fromHeadingHint: (title: string) => string;
  /** Says what an item is nested in. */
  partOf: (title: string) => string;
  /** Said for '+2': '2 more'. */
  more: (count: number) => string;
  /** 'Line 41' */
  line: (line: number) => string;
  /** Link that edits the line an item stands in. */
  editLine: string;
  /** Link to the issue of an item, with its number or words. */
  openIssue: (reference: string) => string;
  /** Link to the issue of an item that asks for help. */
  helpWithIssue: (reference: string) => string;
  /** Link that leads to an item of this page. */
  permalink: string;
  /** Name of the button that shows or hides what is known of an item. */
  detailsOf: (title: string) => string;
}
