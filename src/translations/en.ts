/** English, the language every other one is measured by. */
import type { Status } from '../core/model/types.ts';
import { formatNumber, plural } from './plural.ts';
import type { ErrorWords, FactName, Translation } from './translation.ts';

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

const facetNames = {
  status: 'Status',
  flag: 'Flags',
  milestone: 'Milestone',
  group: 'Theme',
  tag: 'Tag',
  owner: 'Owner',
  type: 'Type',
} as const;

const findings = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
} as const;
const severities = { error: 'Error', warning: 'Warning', info: 'Note' } as const;
const notices = { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' } as const;

const exportFormats = {
  json: 'Data (JSON)',
  markdown: 'Text (Markdown)',
  csv: 'Spreadsheet (CSV)',
  ics: 'Calendar (iCalendar)',
  mermaid: 'Diagram (Mermaid)',
  jsonld: 'Linked data (JSON-LD)',
  html: 'Web page (HTML)',
  svg: 'Picture (SVG)',
} as const;

function httpText(file: string, status: number | undefined, retryAfter: string | undefined): string {
  const again = retryAfter === undefined ? '' : ` Try again in ${retryAfter}.`;
  const answered = `The server answered ${String(status)} for ${file}.`;
  if (status === 404 || status === 410) {
    return `${answered} The file may have moved, or the site may live under a path that the address lacks.`;
  }
  if (status === 401 || status === 403)
    return `${answered} Reading it needs a permission that this page does not have.`;
  if (status === 429) return `${answered} It was asked too often.${again}`;
  return `${answered} The fault is on its side.${again}`;
}

function errorText({ code, host, file, status, retryAfter, line, column, detail }: ErrorWords): string {
  const what = file ?? 'The text';
  const place = line === undefined ? '' : ` at line ${String(line)}, column ${String(column)}`;
  switch (code) {
    case 'net':
      return `Could not reach ${host ?? 'the server'}. It may be offline, or it may not allow this page to read it.`;
    case 'timeout':
      return `${host ?? 'The server'} took longer than ${detail ?? 'it may'}.`;
    case 'http':
      return httpText(what, status, retryAfter);
    case 'type':
      return `${what} is a web page, not a roadmap. The address may ask for a login, or lead to a page about the file.`;
    case 'binary':
      return `${what} is not a text file.`;
    case 'cut':
      return line === undefined ? `${what} arrived incomplete.` : `${what} ends too early${place}.`;
    case 'url':
      return 'This address cannot be loaded. It must begin with https or http, or be a path, and hold no password.';
    case 'empty':
      return `${what} is empty.`;
    case 'encoding':
      return `${what} is not UTF-8. Save it as UTF-8.`;
    case 'limit':
      return `${what} is larger than ${detail ?? 'allowed'} and is not shown.`;
    case 'json':
      return `${what} is not valid JSON${place}.`;
    case 'shape':
      return `${what} is not a roadmap${detail === undefined ? '' : `: ${detail}`}.`;
    case 'internal':
      return `${what} could not be read. Reload the page to try again.`;
  }
}

const changeTypes = {
  done: 'Done',
  added: 'Added',
  slipped: 'Slipped',
  'pulled-in': 'Pulled in',
  rescheduled: 'Rescheduled',
  status: 'Status',
  're-owned': 'Owners',
  reworded: 'Reworded',
  removed: 'Removed',
} as const;

/** English words. */
export const en: Translation = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  status: (status) => statuses[status],
  notStarted: 'Not started',
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

  documentOrder: 'Order of the document. The source gives no dates.',
  orderNotTime: 'Order of the document, not to scale.',
  laneWidth: (choice) => ({ equal: 'Equal lanes', count: 'By item count', label: 'Lane width' })[choice],
  earlier: (value) => `${number(value)} earlier`,
  later: (value) => `${number(value)} later`,
  moreThemes: (value) => count(value, 'more theme', 'more themes'),
  stretchItems: (value) => `${count(value, 'item', 'items')}, stretch goals`,
  matching: (value) => plural('en', value, { one: '{n} matches', other: '{n} match' }),
  versionRange: 'Version range',
  plannedUnder: (title) => `Planned under ${title}`,
  cell: (lane, theme, items) => `${lane}, ${theme}: ${items}`,
  opened: (title, items) => `${title} opened, ${items}`,
  closed: (title) => `${title} closed`,
  close: 'Close',
  showMore: (value) => `Show ${number(value)} more`,

  quarterShort: (quarter) => `Q${number(quarter)}`,
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

  stillLoading: 'Still loading',
  error: errorText,
  stale: (date) => `Showing the copy from ${date}. The newer file could not be fetched.`,
  noMatchText: (total, search, filters) =>
    `Nothing in ${count(total, 'item', 'items')} matches` +
    `${search === undefined ? '' : ` “${search}”`}${filters === undefined ? '' : ` with ${filters}`}.`,
  removeFilter: (name) => `Remove ${name}`,
  openFile: (file) => `Open ${file}`,
  broken: 'This part of the roadmap could not be shown. The rest is not affected.',

  clear: 'Clear',
  facet: (facet) => facetNames[facet],
  filterBy: (facet) => `Filter by ${facetNames[facet].toLowerCase()}`,
  severalFlags: 'an item may carry several',
  noMark: 'line carries no mark',
  filters: (chosen) => (chosen === 0 ? 'Filters' : `Filters (${number(chosen)})`),
  views: 'View',
  countOf: (value, name) => `${number(value)} ${name}`,
  itemsDone: (done, total) => `${number(done)} of ${count(total, 'item', 'items')} done`,
  itemsIn: (items, milestones) => `${items} in ${milestones}`,
  noStatus: (value) => `${number(value)} without a status`,
  dateAndAge: (date, age) => `${date}, ${age}`,
  filtered: (result, filters, search) =>
    [`${result}.`, filters && `Filters: ${filters}`, search && `Search: ${search}`].filter(Boolean).join(' '),
  progressBy: (kind) => `Progress by ${kinds[kind][0]}`,

  diagnosticsTitle: (title, items, found) => `${title}: ${count(items, 'item', 'items')} read, ${found}`,
  findings: (value, severity) => count(value, findings[severity][0], findings[severity][1]),
  moreFindings: (value) => `and ${number(value)} more`,
  severity: (severity) => severities[severity],

  about: 'About this roadmap',
  notes: 'Notes',
  notice: (kind) => notices[kind],

  topLevelItems: (value) => count(value, 'top-level item', 'top-level items'),
  itemsBy: (items, by) => `${items} by ${by.toLowerCase()}`,
  boardBy: 'Columns',
  withoutHorizon: 'No horizon',

  changesTitle: 'Changes',
  changes: (value) => count(value, 'change', 'changes'),
  noChanges: 'Nothing changed.',
  changeType: (type) => changeTypes[type],
  fromTo: (before, after) => `from ${before} to ${after}`,
  download: 'Download',
  exportFormat: (format) => exportFormats[format],
  downloaded: (file, skipped) =>
    `${file} downloaded.${skipped === 0 ? '' : ` ${count(skipped, 'item', 'items')} without a date left out.`}`,
  notDownloaded: (file) => `${file} could not be made. Try again.`,
  unknownFormat: (words, known) => `Unknown format: ${words}. Known: ${known}.`,
  none: 'none',
};
