/**
 * What a visitor chose, as the fragment of an address and back: `#item-id`, `#?view=table&status=done`, or both as
 * `#item-id?status=done`. What stands at its initial value is left out; what is not understood is passed over.
 */
import { flags } from '../core/model/kinds.ts';
import { statusOrder } from '../core/model/status-order.ts';
import {
  allViews,
  boardings,
  facets,
  groupings,
  noFilters,
  zooms,
  type Facet,
  type Filters,
  type Sort,
  type ViewState,
} from './view-state.ts';
import { encodePart } from '../core/url/encode-part.ts';

/** The part of the state that stands in an address. */
export type AddressState = Pick<ViewState, 'view' | 'search' | 'filters' | 'groupBy' | 'boardBy' | 'zoom'> &
  Pick<Partial<ViewState>, 'sort' | 'selected'>;

/** Values of one facet in an address; more are passed over. */
const maxValues = 100;
const maxLength = 500;

/** Facets whose values are the same for every roadmap; others are passed over. */
const closed: Partial<Readonly<Record<Facet, readonly string[]>>> = {
  status: statusOrder,
  flag: flags,
};

/**
 * Writes a state as a fragment.
 * @param state the state
 * @param initial values that are left out
 * @returns text without '#'; empty where everything stands at its initial value
 */
export function writeFragment(state: ViewState, initial: ViewState): string {
  const params = new URLSearchParams();
  if (state.view !== initial.view) params.set('view', state.view);
  if (state.search.trim() !== '') params.set('q', state.search.trim());
  for (const facet of facets) for (const value of state.filters[facet]) params.append(facet, value);
  if (state.sort) params.set('sort', `${state.sort.column}:${state.sort.direction === 'ascending' ? 'asc' : 'desc'}`);
  if (state.groupBy !== initial.groupBy) params.set('by', state.groupBy);
  if (state.boardBy !== initial.boardBy) params.set('columns', state.boardBy);
  if (state.zoom !== initial.zoom) params.set('zoom', state.zoom);
  const query = params.toString();
  const id = state.selected === undefined ? '' : encodePart(state.selected);
  return query === '' ? id : `${id}?${query}`;
}

/**
 * Reads a fragment.
 * @param fragment text with or without '#'
 * @param initial values for what the fragment does not name
 * @returns the state it stands for; `selected` is the text before '?', which need not be an id of the roadmap. Never throws.
 */
export function readFragment(fragment: string, initial: ViewState): AddressState {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  const mark = text.indexOf('?');
  const id = decode(mark < 0 ? text : text.slice(0, mark));
  const params = new URLSearchParams(mark < 0 ? '' : text.slice(mark + 1));
  const sort = readSort(params.get('sort'));
  return {
    view: oneOf(params.get('view'), allViews, initial.view),
    search: (params.get('q') ?? '').slice(0, maxLength),
    filters: readFilters(params),
    groupBy: oneOf(params.get('by'), groupings, initial.groupBy),
    boardBy: oneOf(params.get('columns'), boardings, initial.boardBy),
    zoom: oneOf(params.get('zoom'), zooms, initial.zoom),
    ...(sort && { sort }),
    ...(id !== '' && { selected: id }),
  };
}

/**
 * Tells whether a fragment was written by `writeFragment` for a state other than a selection alone.
 * @param fragment text with or without '#'
 */
export function isStateFragment(fragment: string): boolean {
  const mark = fragment.indexOf('?');
  if (mark < 0) return false;
  const known = new Set<string>(['view', 'q', 'sort', 'by', 'columns', 'zoom', ...facets]);
  const keys = [...new URLSearchParams(fragment.slice(mark + 1)).keys()];
  return keys.length > 0 && keys.every((key) => known.has(key));
}

function readFilters(params: URLSearchParams): Filters {
  const found = facets.filter((facet) => params.has(facet));
  if (found.length === 0) return noFilters;
  const values = found.map((facet) => {
    const given = [...new Set(params.getAll(facet))].filter((value) => closed[facet]?.includes(value) ?? true);
    return [facet, given.slice(0, maxValues)] as const;
  });
  return { ...noFilters, ...(Object.fromEntries(values) as Partial<Filters>) };
}

function readSort(text: string | null): Sort | undefined {
  const end = text?.lastIndexOf(':') ?? -1;
  if (text === null || end < 1) return undefined;
  const direction = { asc: 'ascending', desc: 'descending' } as const;
  const word = text.slice(end + 1);
  return word === 'asc' || word === 'desc' ? { column: text.slice(0, end), direction: direction[word] } : undefined;
}

function oneOf<T extends string>(value: string | null, allowed: readonly string[], otherwise: T): T {
  return value !== null && allowed.includes(value) ? (value as T) : otherwise;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
