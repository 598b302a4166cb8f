/** What a visitor asks of the store, one entry a request, and the pure function that carries it out. */
import {
  noFilters,
  type BoardBy,
  type Facet,
  type GroupBy,
  type Sort,
  type ViewName,
  type ViewState,
  type Zoom,
} from './view-state.ts';

/** One wish of a visitor. */
export type Request =
  | { readonly type: 'view'; readonly view: ViewName }
  | { readonly type: 'search'; readonly text: string }
  | { readonly type: 'toggle-filter'; readonly facet: Facet; readonly value: string }
  | { readonly type: 'set-filter'; readonly facet: Facet; readonly values: readonly string[] }
  | { readonly type: 'clear-filters' }
  | { readonly type: 'sort'; readonly sort?: Sort }
  | { readonly type: 'group-by'; readonly groupBy: GroupBy }
  | { readonly type: 'board-by'; readonly boardBy: BoardBy }
  | { readonly type: 'zoom'; readonly zoom: Zoom }
  | { readonly type: 'select'; readonly id?: string }
  | { readonly type: 'open'; readonly id: string; readonly open: boolean }
  | { readonly type: 'open-all'; readonly ids: readonly string[]; readonly open: boolean }
  | { readonly type: 'show'; readonly id: string; readonly count: number }
  | { readonly type: 'restore'; readonly state: Partial<ViewState> };

/**
 * Carries out a request.
 * @param state the state before
 * @param request the wish
 * @returns the state after; the very same object where the request changes nothing. Never throws.
 */
export function applyRequest(state: ViewState, request: Request): ViewState {
  switch (request.type) {
    case 'view':
      return state.view === request.view ? state : { ...state, view: request.view };
    case 'search':
      return state.search === request.text ? state : { ...state, search: request.text };
    case 'toggle-filter':
      return withFilter(state, request.facet, toggled(state.filters[request.facet], request.value));
    case 'set-filter':
      return withFilter(state, request.facet, request.values);
    case 'clear-filters':
      return { ...state, search: '', filters: noFilters };
    case 'sort':
      return withSort(state, request.sort);
    case 'group-by':
      return state.groupBy === request.groupBy ? state : { ...state, groupBy: request.groupBy };
    case 'board-by':
      return state.boardBy === request.boardBy ? state : { ...state, boardBy: request.boardBy };
    case 'zoom':
      return state.zoom === request.zoom ? state : { ...state, zoom: request.zoom };
    case 'select':
      return withSelected(state, request.id);
    case 'open':
      return withOpen(state, [request.id], request.open);
    case 'open-all':
      return withOpen(state, request.ids, request.open);
    case 'show':
      return { ...state, shown: new Map(state.shown).set(request.id, request.count) };
    case 'restore':
      return { ...state, ...request.state };
  }
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

function withFilter(state: ViewState, facet: Facet, values: readonly string[]): ViewState {
  const before = state.filters[facet];
  if (before.length === values.length && values.every((value, index) => before[index] === value)) return state;
  return { ...state, filters: { ...state.filters, [facet]: [...values] } };
}

function withSort(state: ViewState, sort: Sort | undefined): ViewState {
  if (state.sort?.column === sort?.column && state.sort?.direction === sort?.direction) return state;
  const { sort: _before, ...rest } = state;
  return sort === undefined ? rest : { ...rest, sort };
}

function withSelected(state: ViewState, id: string | undefined): ViewState {
  if (state.selected === id) return state;
  const { selected: _before, ...rest } = state;
  return id === undefined ? rest : { ...rest, selected: id };
}

function withOpen(state: ViewState, ids: readonly string[], open: boolean): ViewState {
  const changed = ids.filter((id) => state.open.get(id) !== open);
  if (changed.length === 0) return state;
  const map = new Map(state.open);
  for (const id of changed) map.set(id, open);
  return { ...state, open: map };
}
