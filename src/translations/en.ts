/** English, the language every other one is measured by. */
import type { Status } from '../core/model/types.ts';
import { formatNumber, plural } from './plural.ts';
import type { FactName, Translation } from './translation.ts';

const number = (value: number): string => formatNumber('en', value);
const count = (value: number, one: string, other: string): string =>
  plural('en', value, { one: `{n} ${one}`, other: `{n} ${other}` });

const statuses: Readonly<Record<Status, string>> = {
  done: 'Done',
  'in-progress': 'In progress',
  planned: 'Planned',
  considering: 'Considering',
  'at-risk': 'At risk',
  blocked: 'Blocked',
  dropped: 'Dropped',
  unknown: 'No status',
};
const flags = { 'help-wanted': 'Help wanted', stretch: 'Stretch goal', breaking: 'Breaking change' };
const views = { timeline: 'Timeline', table: 'Table', board: 'Board' };
const kinds = {
  version: ['release', 'releases'],
  period: ['period', 'periods'],
  horizon: ['horizon', 'horizons'],
  state: ['state', 'states'],
  mixed: ['milestone', 'milestones'],
} as const;

const facts: Readonly<Record<FactName, string>> = {
  item: 'Item',
  status: 'Status',
  flag: 'Flags',
  group: 'Theme',
  type: 'Type',
  owner: 'Owner',
  tag: 'Tags',
  issue: 'Issue',
  link: 'Links',
  target: 'Target',
  when: 'When',
  priority: 'Priority',
  progress: 'Progress',
  description: 'Description',
  dependsOn: 'Depends on',
  neededBy: 'Needed by',
  children: 'Sub-items',
  source: 'Source',
};
const milestoneNames = {
  version: 'Release',
  period: 'Period',
  horizon: 'Horizon',
  state: 'State',
  mixed: 'Milestone',
} as const;
const linkKinds = {
  issue: 'Issue',
  pull: 'Pull request',
  discussion: 'Discussion',
  milestone: 'Milestone',
  commit: 'Commit',
  spec: 'Specification',
  web: 'Link',
} as const;

const withoutValues = {
  group: 'No theme',
  status: 'No status',
  tag: 'No tag',
  owner: 'No owner',
  type: 'No type',
} as const;

/** English words. */
export const en: Translation = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  status: (status) => statuses[status],
  flag: (flag) => flags[flag],
  items: (value) => count(value, 'item', 'items'),
  milestones: (value, kind) => count(value, kinds[kind][0], kinds[kind][1]),
  ofTotal: (part, total) => `${number(part)} of ${number(total)}`,
  doneOf: (done, total) => `${number(done)} of ${number(total)} done`,
  childrenDone: (done, total) => `${number(done)} of ${count(total, 'sub-item', 'sub-items')} done`,
  withoutStatus: (value) => count(value, 'item states no status', 'items state no status'),

  untitled: 'Roadmap',
  noGroup: 'No theme',
  unscheduled: 'Unscheduled',
  view: (view) => views[view],

  releaseOrder: 'Release order. The source gives no dates.',
  noDateInOrder: 'No date, in order',
  noDate: 'No date',

  loading: 'Loading roadmap',
  emptyTitle: 'No roadmap items found',
  emptyText: (file) => `${file ?? 'The source'} was read, but it has no headings with lists or tables under them.`,
  errorTitle: 'Could not load this roadmap',
  retry: 'Try again',
  openSource: 'Open source',
  noMatchTitle: 'No items match',
  clearSearch: 'Clear search',
  clearAll: 'Clear all',

  fact: (name) => facts[name],
  milestone: (kind) => milestoneNames[kind],
  linkKind: (kind) => linkKinds[kind],
  quote: (text) => `“${text}”`,
  quarter: (quarter, year) => `Q${String(quarter)} ${String(year)}`,
  half: (half, year) => `H${String(half)} ${String(year)}`,
  fromHeading: (status) => `${status}, from heading`,
  fromHeadingHint: (title) => `Read from the heading: “${title}”`,
  partOf: (title) => `Part of ${title}`,
  more: (value) => `${number(value)} more`,
  line: (line) => `Line ${String(line)}`,
  editLine: 'Edit this line',
  openIssue: (reference) => `Open ${reference}`,
  helpWithIssue: (reference) => `Help with ${reference}`,
  permalink: 'Link to this item',
  detailsOf: (title) => `Details of ${title}`,

  documentOrder: 'Order of the document. The source gives no dates.',
  orderNotTime: 'Order of the document, not to scale.',
  laneWidth: (choice) => ({ equal: 'Equal lanes', count: 'By item count', label: 'Lane width' })[choice],
  earlier: (value) => `${number(value)} earlier`,
  later: (value) => `${number(value)} later`,
  moreThemes: (value) => count(value, 'more theme', 'more themes'),
  stretchItems: (value) => `${count(value, 'item', 'items')}, stretch goals`,
  versionRange: 'Version range',
  plannedUnder: (title) => `Planned under ${title}`,
  cell: (lane, theme, items) => `${lane}, ${theme}: ${items}`,
  opened: (title, items) => `${title} opened, ${items}`,
  closed: (title) => `${title} closed`,
  close: 'Close',
  showMore: (value) => `Show ${number(value)} more`,

  zoom: (zoom) => ({ fit: 'Fit', year: 'Years', quarter: 'Quarters', month: 'Months' })[zoom],
  timeScale: 'Time scale',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  plotSpan: (zoom, from, to) => `${zoom}, ${from} to ${to}`,
  today: 'Today',
  todayIs: (date) => `Today, ${date}`,
  dated: (value) => `${number(value)} dated`,
  barKey: (kind) =>
    ({
      exact: 'Exact dates',
      period: 'Whole period: the source names no day',
      day: 'Single day',
      undated: 'Undated: order only',
    })[kind],
  after: (titles) => `after ${titles}`,
  showItemsOf: (title, items) => `${title}, show ${items}`,
  hideItemsOf: (title, items) => `${title}, hide ${items}`,

  caption: (title, items, milestones) => `${title}, ${items} in ${milestones}`,
  itemsOf: (part, total) => `${number(part)} of ${count(total, 'item', 'items')}`,
  lastUpdated: (when) => `Last updated ${when}`,
  searchItems: 'Search items',
  searchPlaceholder: (value) => `Search ${count(value, 'item', 'items')}`,
  groupBy: 'Group',
  groupByNone: 'No groups',
  sortBy: 'Sort',
  sortNone: 'Document order',
  sortChoice: (column, direction) => `${column}, ${direction}`,
  sorted: (choice) => `Sorted by ${choice}`,
  withoutValue: (by) => withoutValues[by],
};
