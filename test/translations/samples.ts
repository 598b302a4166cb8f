/** Sample arguments for every word of the interface that takes some; a new one must be added here to compile. */
import type { ErrorWords, Translation } from '../../src/translations/translation.ts';

type Name = Exclude<keyof Translation, `$${string}`>;
/** Names of the words that are functions. */
export type FunctionName = { [K in Name]: Translation[K] extends (...args: never[]) => string ? K : never }[Name];
type Samples = { readonly [K in FunctionName]: readonly Parameters<Translation[K]>[] };

/** Numbers that differ in their plural form in one language or another. */
export const counts: readonly number[] = [0, 1, 2, 3, 5, 11, 21, 100];

const each = <T>(...values: T[]): [T][] => values.map((value) => [value]);
const counted: [number][] = each(...counts);
const pairs: [number, number][] = counts.map((count) => [count, count]);
const kinds = ['version', 'period', 'horizon', 'state', 'mixed'] as const;
const facets = ['status', 'flag', 'milestone', 'group', 'tag', 'owner', 'type'] as const;
const errorCodes: readonly ErrorWords['code'][] = [
  'net',
  'timeout',
  'http',
  'type',
  'binary',
  'cut',
  'url',
  'empty',
  'encoding',
  'limit',
  'json',
  'shape',
  'internal',
];
const errors: [ErrorWords][] = errorCodes.flatMap((code): [ErrorWords][] => [
  [
    {
      code,
      host: undefined,
      file: undefined,
      status: 500,
      retryAfter: undefined,
      line: undefined,
      column: undefined,
      detail: undefined,
    },
  ],
  ...[401, 404, 429, 503].map((status): [ErrorWords] => [
    { code, host: 'example.org', file: 'plan.md', status, retryAfter: '2 min', line: 3, column: 7, detail: '5 MB' },
  ]),
]);

/** Arguments by word. */
export const samples: Samples = {
  status: each('done', 'in-progress', 'planned', 'considering', 'at-risk', 'blocked', 'dropped', 'unknown'),
  flag: each('help-wanted', 'stretch', 'breaking'),
  items: counted,
  milestones: kinds.flatMap((kind) => counts.map((count): [number, typeof kind] => [count, kind])),
  ofTotal: pairs,
  doneOf: pairs,
  childrenDone: pairs,
  withoutStatus: counted,
  view: each('timeline', 'table', 'board'),
  emptyText: each<string | undefined>(undefined, 'plan.md') as [string][],
  fact: each(
    'item',
    'status',
    'flag',
    'group',
    'type',
    'owner',
    'tag',
    'issue',
    'link',
    'target',
    'when',
    'priority',
    'progress',
    'description',
    'dependsOn',
    'neededBy',
    'children',
    'source',
  ),
  milestone: each(...kinds),
  linkKind: each('issue', 'pull', 'discussion', 'milestone', 'commit', 'spec', 'web'),
  quote: each('X'),
  quarter: [[3, 2026]],
  half: [[1, 2027]],
  fromHeading: each('X'),
  fromHeadingHint: each('X'),
  partOf: each('X'),
  more: counted,
  line: counted,
  openIssue: each('#7'),
  helpWithIssue: each('#7'),
  laneWidth: each('equal', 'count', 'label'),
  earlier: counted,
  later: counted,
  moreThemes: counted,
  stretchItems: counted,
  matching: counted,
  plannedUnder: each('X'),
  cell: [['X', 'Y', 'Z']],
  opened: [['X', 'Y']],
  closed: each('X'),
  showMore: counted,
  quarterShort: each(1, 4),
  zoom: each('fit', 'year', 'quarter', 'month'),
  plotSpan: [['X', 'Y', 'Z']],
  todayIs: each('X'),
  dated: counted,
  barKey: each('exact', 'period', 'day', 'undated'),
  after: each('X'),
  showItemsOf: [['X', 'Y']],
  hideItemsOf: [['X', 'Y']],
  caption: [['X', 'Y', 'Z']],
  itemsOf: pairs,
  lastUpdated: each('X'),
  searchPlaceholder: counted,
  sortChoice: [
    ['X', 'ascending'],
    ['X', 'descending'],
  ],
  sorted: each('X'),
  withoutValue: each('group', 'status', 'tag', 'owner', 'type'),
  error: errors,
  stale: each('X'),
  noMatchText: counts.flatMap((count): [number, string | undefined, string | undefined][] => [
    [count, undefined, undefined],
    [count, 'X', undefined],
    [count, undefined, 'Y'],
    [count, 'X', 'Y'],
  ]),
  removeFilter: each('X'),
  openFile: each('X'),
  facet: each(...facets),
  filterBy: each(...facets),
  filters: counted,
  countOf: counts.map((count): [number, string] => [count, 'X']),
  itemsDone: pairs,
  itemsIn: [['X', 'Y']],
  noStatus: counted,
  dateAndAge: [['X', 'Y']],
  filtered: [
    ['X', undefined, undefined],
    ['X', 'Y', undefined],
    ['X', undefined, 'Z'],
    ['X', 'Y', 'Z'],
  ],
  progressBy: each(...kinds),
  diagnosticsTitle: counts.map((count): [string, number, string] => ['X', count, 'Y']),
  findings: (['error', 'warning', 'info'] as const).flatMap((severity) =>
    counts.map((count): [number, typeof severity] => [count, severity]),
  ),
  moreFindings: counted,
  severity: each('error', 'warning', 'info'),
  notice: each('note', 'tip', 'important', 'warning', 'caution'),
  topLevelItems: counted,
  itemsBy: (['status', 'milestone', 'horizon'] as const).map((by): [string, typeof by] => ['X', by]),
  changes: counted,
  changeType: each('done', 'added', 'slipped', 'pulled-in', 'rescheduled', 'status', 're-owned', 'reworded', 'removed'),
  fromTo: [['X', 'Y']],
};
