/** What every language of the interface must say. */
import type { Link, MilestoneKind, Notice, Status } from '../core/model/types.ts';

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

/** What can be filtered by. */
export type FacetName = 'status' | 'flag' | 'milestone' | 'group' | 'tag' | 'owner' | 'type';

/** What milestones are: releases, periods, distances or states; `mixed` where they differ or nothing says it. */
export type KindName = Exclude<MilestoneKind, 'unscheduled'> | 'mixed';

/** Formats that a roadmap can be downloaded in. */
export type ExportName = 'json' | 'markdown' | 'csv' | 'ics' | 'mermaid' | 'jsonld' | 'html' | 'svg';

/** What is said of an error. Text of other servers or exceptions is no part of it. */
export interface ErrorWords {
  /** What happened. */
  readonly code:
    | 'net'
    | 'timeout'
    | 'http'
    | 'type'
    | 'binary'
    | 'cut'
    | 'url'
    | 'empty'
    | 'encoding'
    | 'limit'
    | 'json'
    | 'shape'
    | 'internal';
  /** Name of the server, where there is one. */
  readonly host: string | undefined;
  /** Name of the file; absent for inline text. */
  readonly file: string | undefined;
  /** HTTP status. */
  readonly status: number | undefined;
  /** Time after which the server allows another try, written out. */
  readonly retryAfter: string | undefined;
  /** Place in the text. */
  readonly line: number | undefined;
  /** See `line`. */
  readonly column: number | undefined;
  /** Code `limit`: the largest size, written out; `timeout`: the time, written out; `shape`: what is wrong, in English. */
  readonly detail: string | undefined;
}

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
  /** What is planned, where the document says that nobody began it: 'Not started'. */
  notStarted: string;
  /** A flag: 'Help wanted'. */
  flag: (flag: 'help-wanted' | 'stretch' | 'breaking') => string;
  /** '3 items' */
  items: (count: number) => string;
  /** '2 releases', by the milestones' kind; 'milestones' where kinds differ. */
  milestones: (count: number, kind: KindName) => string;
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
  milestone: (kind: KindName) => string;
  /** Name of what a link leads to: 'Pull request'. */
  linkKind: (kind: Link['kind']) => string;
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

  /** Caption of the ordinal axis where lanes are no releases. */
  documentOrder: string;
  /** Caption of the ordinal axis where the source does give dates. */
  orderNotTime: string;
  /** Choices for the width of lanes, and the name of that choice. */
  laneWidth: (choice: 'equal' | 'count' | 'label') => string;
  /** Lane that stands for the releases before the first that is shown: '14 earlier'. */
  earlier: (count: number) => string;
  /** Lane that stands for the releases after the last that is shown. */
  later: (count: number) => string;
  /** Row that stands for the themes that are not shown: '6 more themes'. */
  moreThemes: (count: number) => string;
  /** '14 items, stretch goals' */
  stretchItems: (count: number) => string;
  /** Said after the number of items while search or filters leave some out: '26 match'. */
  matching: (count: number) => string;
  /** Tag of a lane that stands for several versions. */
  versionRange: string;
  /** Tag of a lane whose items another release plans. */
  plannedUnder: (title: string) => string;
  /** Name of a cell: release, theme and what it holds. */
  cell: (lane: string, theme: string, items: string) => string;
  /** Announced when a panel or row opens. */
  opened: (title: string, items: string) => string;
  /** Announced when a panel or row closes. */
  closed: (title: string) => string;
  /** Button that closes a panel. */
  close: string;
  /** Button that lists more: 'Show 100 more'. */
  showMore: (count: number) => string;

  /** 'Q3' */
  quarterShort: (quarter: number) => string;
  /** Scales of the time plot. */
  zoom: (zoom: 'fit' | 'year' | 'quarter' | 'month') => string;
  /** Name of the buttons that change the scale. */
  timeScale: string;
  /** Button that shows a longer time. */
  zoomOut: string;
  /** Button that shows a shorter time. */
  zoomIn: string;
  /** Name of the scrollable time plot, with its first and last month. */
  plotSpan: (zoom: string, from: string, to: string) => string;
  /** Button that brings today into view. */
  today: string;
  /** Label of the today line. */
  todayIs: (date: string) => string;
  /** '6 dated' */
  dated: (count: number) => string;
  /** What the looks of bars mean. */
  barKey: (kind: 'exact' | 'period' | 'day' | 'undated') => string;
  /** What a row waits for: 'after 1.2'. */
  after: (titles: string) => string;
  /** Name of the button that shows the items of a row. */
  showItemsOf: (title: string, items: string) => string;
  /** Name of the button that hides them. */
  hideItemsOf: (title: string, items: string) => string;

  /** Name of the table for assistive technology: 'Kargo roadmap, 13 items in 5 releases'. */
  caption: (title: string, items: string, milestones: string) => string;
  /** '5 of 73 items', what search and filters leave. */
  itemsOf: (part: number, total: number) => string;
  /** Says when the document was last updated. */
  lastUpdated: (when: string) => string;
  /** Name of the search field. */
  searchItems: string;
  /** What stands in the empty search field. */
  searchPlaceholder: (count: number) => string;
  /** Name of the choice of what rows are gathered under. */
  groupBy: string;
  /** The choice not to gather rows. */
  groupByNone: string;
  /** Name of the choice of the order. */
  sortBy: string;
  /** The choice of the document's own order. */
  sortNone: string;
  /** Direction of an order, after the name of a column: 'Issue, ascending'. */
  sortChoice: (column: string, direction: 'ascending' | 'descending') => string;
  /** Announced when the order changes. */
  sorted: (choice: string) => string;
  /** Heading of rows that have no value of what rows are gathered by: 'No owner'. */
  withoutValue: (by: 'group' | 'status' | 'tag' | 'owner' | 'type') => string;

  /** Announced when loading takes longer than three seconds. */
  stillLoading: string;
  /** Explanation of an error: what happened, where, what to do. */
  error: (error: ErrorWords) => string;
  /** Said when a reload failed; the day of what is shown. */
  stale: (date: string) => string;
  /** Explanation where search and filters leave nothing; words searched for, and the chosen values, joined. */
  noMatchText: (total: number, search: string | undefined, filters: string | undefined) => string;
  /** Button that takes one filter off. */
  removeFilter: (name: string) => string;
  /** Link to the source, by name. */
  openFile: (file: string) => string;
  /** What stands where a part of the page could not be drawn. */
  broken: string;

  /** Button that takes all values of a legend off. */
  clear: string;
  /** Name of a dimension that can be filtered by. */
  facet: (facet: FacetName) => string;
  /** Name of the group of buttons of one dimension. */
  filterBy: (facet: FacetName) => string;
  /** Hint beside the flags of a legend. */
  severalFlags: string;
  /** What stands for the mark of items without a status. */
  noMark: string;
  /** Button that opens further filters, with how many of them are set. */
  filters: (chosen: number) => string;
  /** Name of the choice of views. */
  views: string;
  /** A status and how many items there are of it: '14 partial'. */
  countOf: (count: number, name: string) => string;
  /** '32 of 73 items done' */
  itemsDone: (done: number, total: number) => string;
  /** '14 items in 1 release' */
  itemsIn: (items: string, milestones: string) => string;
  /** '20 without a status' */
  noStatus: (count: number) => string;
  /** How long ago, beside the date: 'July 2021, 5 years ago'. */
  dateAndAge: (date: string, age: string) => string;
  /** Announced after a filter or search: what is left, the filters, the search. */
  filtered: (result: string, filters: string | undefined, search: string | undefined) => string;
  /** Heading and button of the chart of statuses by milestone. */
  progressBy: (kind: KindName) => string;

  /** 'Kargo roadmap: 13 items read, 2 warnings, 2 notes'; what was found is joined. */
  diagnosticsTitle: (title: string, items: number, found: string) => string;
  /** '2 warnings' */
  findings: (count: number, severity: 'error' | 'warning' | 'info') => string;
  /** 'and 80 more' */
  moreFindings: (count: number) => string;
  /** Name of a severity. */
  severity: (severity: 'error' | 'warning' | 'info') => string;

  /** Heading of what stands before the plan. */
  about: string;
  /** Heading of what plans nothing. */
  notes: string;
  /** Name of an admonition that has no title. */
  notice: (kind: Notice['kind']) => string;

  /** '49 top-level items': those that are nested in no other. */
  topLevelItems: (count: number) => string;
  /** What the board shows: '49 top-level items by status'. */
  itemsBy: (items: string, by: string) => string;
  /** Name of the choice of what columns of the board stand for. */
  boardBy: string;
  /** Column of items that no horizon holds. */
  withoutHorizon: string;

  /** Heading of what changed between two versions. */
  changesTitle: string;
  /** '7 changes' */
  changes: (count: number) => string;
  /** Where two versions say the same. */
  noChanges: string;
  /** Kind of change, as a heading: 'Slipped'. */
  changeType: (
    type: 'done' | 'added' | 'slipped' | 'pulled-in' | 'rescheduled' | 'status' | 're-owned' | 'reworded' | 'removed',
  ) => string;
  /** 'from v1.0 to v1.1', read out for an arrow. */
  fromTo: (before: string, after: string) => string;
  /** Button that opens the downloads. */
  download: string;
  /** A download, by what it is good for: 'Spreadsheet (CSV)'. */
  exportFormat: (format: ExportName) => string;
  /** Said once a file was handed to the visitor; `skipped` items have no date, and are not in it. */
  downloaded: (file: string, skipped: number) => string;
  /** Said where a file could not be made. */
  notDownloaded: (file: string) => string;
  /** For the author of the page: words that name no format, and those that do. */
  unknownFormat: (words: string, known: string) => string;
  /** What stands for a value that is not there: 'none'. */
  none: string;
}
