/** What a visitor chose: search, filters, order, what is open and selected. Plain, immutable data. */
import type { Flag } from '../core/model/kinds.ts';
import type { Status } from '../core/model/types.ts';

export type { Flag } from '../core/model/kinds.ts';

/** The views that show items, in the order in which they are offered. */
export const allViews = ['timeline', 'table', 'board'] as const;

/** One of the views that show items. */
export type ViewName = (typeof allViews)[number];

/** The dimensions that can be filtered by. */
export const facets = ['status', 'flag', 'milestone', 'group', 'tag', 'owner', 'type'] as const;

/** One dimension that can be filtered by. */
export type Facet = (typeof facets)[number];

/** Chosen values by facet; an empty list lets everything through. Values of one facet add up (or), facets narrow (and). */
export interface Filters extends Readonly<Record<Facet, readonly string[]>> {
  /** Statuses. */
  readonly status: readonly Status[];
  /** Flags. */
  readonly flag: readonly Flag[];
  /** Ids of milestones. */
  readonly milestone: readonly string[];
  /** Titles of groups, at any depth: a theme that comes back in several milestones is one value. */
  readonly group: readonly string[];
  /** Tags. */
  readonly tag: readonly string[];
  /** Names of owners. */
  readonly owner: readonly string[];
  /** Types. */
  readonly type: readonly string[];
}

/** Order of rows within their group. */
export interface Sort {
  /** Id of a table column. */
  readonly column: string;
  /** Direction; rows without a value come last in both. */
  readonly direction: 'ascending' | 'descending';
}

/** Ways of gathering table rows, in the order in which they are offered. */
export const groupings = ['milestone', 'group', 'status', 'type', 'owner', 'tag', 'none'] as const;

/** What table rows are gathered under. */
export type GroupBy = (typeof groupings)[number];

/** What columns of the board can stand for. */
export const boardings = ['status', 'milestone', 'horizon'] as const;

/** What the board's columns stand for. */
export type BoardBy = (typeof boardings)[number];

/** Widths of the time plot's unit, from far to near. */
export const zooms = ['fit', 'year', 'quarter', 'month'] as const;

/** Width of one axis unit of the time plot. */
export type Zoom = (typeof zooms)[number];

/** Everything a visitor can change on one roadmap. */
export interface ViewState {
  /** View that `<roadmap-view>` shows. */
  readonly view: ViewName;
  /** Words looked for; every word must occur. */
  readonly search: string;
  /** Chosen values by facet. */
  readonly filters: Filters;
  /** Order of rows; absent means the document's order. */
  readonly sort?: Sort;
  /** What table rows are gathered under. */
  readonly groupBy: GroupBy;
  /** What the board's columns stand for. */
  readonly boardBy: BoardBy;
  /** Width of the time plot's unit. */
  readonly zoom: Zoom;
  /** Id of the item, group or milestone whose detail is shown; absent when none is. */
  readonly selected?: string;
  /** Rows, groups and milestones that were opened (true) or closed (false), by id; absent means the view's default. */
  readonly open: ReadonlyMap<string, boolean>;
  /** How many entries of a long list are shown, by the list's id; absent means the view's default. */
  readonly shown: ReadonlyMap<string, number>;
}

/** No filter at all. */
export const noFilters: Filters = Object.freeze({
  status: [],
  flag: [],
  milestone: [],
  group: [],
  tag: [],
  owner: [],
  type: [],
});

/** The state before a visitor did anything. */
export const initialViewState: ViewState = Object.freeze({
  view: 'timeline',
  search: '',
  filters: noFilters,
  groupBy: 'milestone',
  boardBy: 'status',
  zoom: 'fit',
  open: new Map<string, boolean>(),
  shown: new Map<string, number>(),
});

/**
 * Tells whether search or filters leave anything out.
 * @param state the state to look at
 */
export function isFiltered(state: ViewState): boolean {
  return (
    state.search.trim() !== '' || Object.values(state.filters).some((values: readonly string[]) => values.length > 0)
  );
}
