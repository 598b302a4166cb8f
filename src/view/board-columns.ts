/** Columns and cards of the board. Cards are items of the top level; nested ones are counted on the card they belong to. */
import type { Item, Milestone, Roadmap, Status } from '../core/model/types.ts';
import { countStatuses, type StatusCounts } from './counts.ts';
import { indexRoadmap, type Entry } from './entries.ts';
import { findMatches } from './matches.ts';
import { isFiltered, type BoardBy, type ViewState } from './view-state.ts';

/** A card. */
export interface BoardCard {
  /** The item with its place. */
  readonly entry: Entry;
  /** Statuses of the items of the next level. */
  readonly children: StatusCounts;
}

/** A column. */
export interface BoardColumn {
  /** Id for paging: facet and value. */
  readonly id: string;
  /** Status it stands for; absent for other columns. */
  readonly status?: Status;
  /** Milestone it stands for; absent for other columns, and for the items that no horizon holds. */
  readonly milestone?: Milestone;
  /** Cards in it. */
  readonly total: number;
  /** Cards in it that pass search and filters, themselves or by an item nested in them. */
  readonly matching: number;
  /** Cards that are shown. */
  readonly cards: readonly BoardCard[];
  /** How many cards are on further pages. */
  readonly more: number;
}

/** The board, ready to be drawn. */
export interface BoardView {
  /** What columns stand for: what was asked for, where the roadmap says anything of it. */
  readonly by: BoardBy;
  /** What columns could stand for. */
  readonly choices: readonly BoardBy[];
  /** Columns that are shown. */
  readonly columns: readonly BoardColumn[];
  /** How many columns are on further pages. */
  readonly moreColumns: number;
  /** Cards of all columns. */
  readonly total: number;
  /** Cards that pass search and filters. */
  readonly matching: number;
  /** Whether any item is nested in another. */
  readonly nested: boolean;
  /** Whether search or filters leave anything out. */
  readonly filtered: boolean;
  /** Whether any item states a status. */
  readonly stated: boolean;
  /** How many cards 'Show more' adds; Infinity where it shows the rest. */
  readonly step: number;
}

/** Id under which the paging of columns is kept. */
export const columnPaging = 'board:columns';
/** Columns shown at once, and that 'Show more' adds. */
export const columnPage = 12;

/** Open work first: what is finished would else hide it. */
const columnOrder: readonly Status[] = [
  'considering',
  'planned',
  'in-progress',
  'at-risk',
  'blocked',
  'done',
  'dropped',
  'unknown',
];
/** Cards of a column shown at first. */
const firstCards = 5;
/** Cards of the board up to which 'Show more' shows all of a column. */
const stepAbove = 60;
const step = 20;

const cache = new WeakMap<Roadmap, { view: ViewState; everything: boolean; board: BoardView }>();

/**
 * Lays the board out.
 * @param roadmap the roadmap
 * @param view what the visitor chose
 * @param everything shows every card, as on paper
 * @returns the same object while roadmap, view state and the last argument stay the same. Never throws.
 */
export function layOutBoard(roadmap: Roadmap, view: ViewState, everything = false): BoardView {
  const known = cache.get(roadmap);
  if (known?.view === view && known.everything === everything) return known.board;
  const board = computeBoard(roadmap, view, everything);
  cache.set(roadmap, { view, everything, board });
  return board;
}

function computeBoard(roadmap: Roadmap, view: ViewState, everything: boolean): BoardView {
  const { entries } = indexRoadmap(roadmap);
  const cards = entries.filter((entry) => entry.depth === 0);
  const stated = cards.some(({ item }) => item.status !== 'unknown');
  const choices = chooseBoards(roadmap, stated);
  const by = choices.includes(view.boardBy) ? view.boardBy : (choices[0] ?? 'milestone');
  const passing = isFiltered(view) ? passingRoots(roadmap, view) : undefined;
  const sources = by === 'status' ? byStatus(cards) : byMilestone(roadmap, cards, by);
  const limit = everything ? Infinity : (view.shown.get(columnPaging) ?? columnPage);
  const shown = sources.slice(0, limit);
  const selected = view.selected === undefined ? undefined : rootOf(roadmap, view.selected);
  return {
    by,
    choices,
    columns: shown.map((source) => layColumn(source, passing, view, everything, selected)),
    moreColumns: sources.length - shown.length,
    total: cards.length,
    matching: passing ? cards.filter((card) => passing.has(card)).length : cards.length,
    nested: cards.length < entries.length,
    filtered: passing !== undefined,
    stated,
    step: cards.length > stepAbove ? step : Infinity,
  };
}

function chooseBoards({ milestones }: Roadmap, stated: boolean): BoardBy[] {
  const choices: BoardBy[] = stated ? ['status'] : [];
  const horizons = milestones.filter(({ kind }) => kind === 'horizon').length;
  // Where all milestones are horizons, both would be the same.
  if (horizons > 0 && horizons < milestones.length) choices.push('horizon');
  choices.push('milestone');
  return choices;
}

type Source = Pick<BoardColumn, 'id' | 'status' | 'milestone'> & { readonly entries: Entry[] };

function byStatus(cards: readonly Entry[]): Source[] {
  return columnOrder
    .map((status) => ({ id: `status:${status}`, status, entries: cards.filter(({ item }) => item.status === status) }))
    .filter(({ entries }) => entries.length > 0);
}

function byMilestone(roadmap: Roadmap, cards: readonly Entry[], by: BoardBy): Source[] {
  const columns = new Map<Milestone | undefined, Source>();
  const wanted = roadmap.milestones.filter(({ kind }) => by === 'milestone' || kind === 'horizon');
  for (const milestone of wanted) columns.set(milestone, { id: `milestone:${milestone.id}`, milestone, entries: [] });
  const others: Source = { id: 'milestone:', entries: [] };
  for (const card of cards) (columns.get(card.milestone) ?? others).entries.push(card);
  return [...columns.values(), ...(others.entries.length > 0 ? [others] : [])];
}

function layColumn(
  { entries, ...column }: Source,
  passing: ReadonlySet<Entry> | undefined,
  view: ViewState,
  everything: boolean,
  selected: Entry | undefined,
): BoardColumn {
  const matching = passing ? entries.filter((entry) => passing.has(entry)) : entries;
  const wanted = Math.max(view.shown.get(column.id) ?? firstCards, selected ? matching.indexOf(selected) + 1 : 0);
  const shown = everything ? matching : matching.slice(0, wanted);
  return {
    ...column,
    total: entries.length,
    matching: matching.length,
    cards: shown.map((entry) => ({ entry, children: countStatuses(entry.item.children) })),
    more: matching.length - shown.length,
  };
}

/** Cards that pass, themselves or by an item nested in them. */
function passingRoots(roadmap: Roadmap, view: ViewState): ReadonlySet<Entry> {
  return new Set(findMatches(roadmap, view).entries.map(topOf));
}

function rootOf(roadmap: Roadmap, id: string): Entry | undefined {
  const node = indexRoadmap(roadmap).nodes.get(id);
  return node?.kind === 'item' ? topOf(node.entry) : undefined;
}

/**
 * Tells whether an item is on a card: its own, or that of the item it is nested in.
 * @param card item of the top level
 * @param id id of the item looked for
 */
export function holds({ item }: Entry, id: string | undefined): boolean {
  return id !== undefined && (item.id === id || nestedIn(item, id));
}

function nestedIn({ children }: Item, id: string): boolean {
  return children.some((child) => child.id === id || nestedIn(child, id));
}

function topOf(entry: Entry): Entry {
  let top = entry;
  while (top.parent) top = top.parent;
  return top;
}
