/**
 * The ordinal timeline as a grid of themes and releases. Order is that of the document: nothing here looks like time.
 * What does not fit is folded, never dropped: early releases into one lane, small themes into one row, full cells into a bar.
 */
import type { Roadmap, Status } from '../core/model/types.ts';
import { statusOrder } from '../core/model/status-order.ts';
import { countEntries, type StatusCounts } from './counts.ts';
import { indexRoadmap, type Entry } from './entries.ts';
import { listLanes, type Lane } from './lanes.ts';
import { findMatches, type Matches } from './matches.ts';
import { countAll } from './progress.ts';
import { listThemes, type Theme, type ThemeBy } from './themes.ts';
import type { ViewState } from './view-state.ts';

/** Id under which the view state keeps how many lanes are shown, counted from the last. */
export const laneListId = 'timeline-lanes';
/** Id under which the view state keeps how many themes are shown. */
export const themeListId = 'timeline-themes';

/** Items of one theme in one release. */
export interface MatrixCell {
  /** Row, from 0. */
  readonly row: number;
  /** Entries, by status where statuses are drawn, else in the document's order. */
  readonly entries: readonly Entry[];
  /** How many of them pass search and filters. */
  readonly hits: number;
  /** Statuses of those that pass. */
  readonly counts: StatusCounts;
  /** Length of its bar, from 0 to 1, of the fullest cell's. */
  readonly share: number;
}

/** One lane as drawn. */
export interface MatrixLane {
  /** The lane; for a fold, the first of the lanes that are folded. */
  readonly lane: Lane;
  /** Number of lanes folded into this one; 0 for a lane of its own. */
  readonly folded: number;
  /** One cell a row; undefined where the theme has no items here. */
  readonly cells: readonly (MatrixCell | undefined)[];
  /** How many items it has. */
  readonly total: number;
  /** How many of them pass search and filters. */
  readonly hits: number;
  /** Statuses of all its items. */
  readonly counts: StatusCounts;
  /** Entries by status where statuses are drawn, else in the document's order. */
  readonly entries: readonly Entry[];
}

/** The grid as drawn. */
export interface MatrixView {
  /**
   * `names`: so few items that their titles stand under each stop; `marks`: one mark an item; `bars`: a number and a bar a cell.
   * A fold of releases has a number alone, whatever the density: it stands for too much for marks.
   */
  readonly density: 'names' | 'marks' | 'bars';
  /** Lanes from first to last, with the lanes left out at either end folded into one. */
  readonly lanes: readonly MatrixLane[];
  /** Rows; none where no item stands in a group. The last may stand for themes that are folded. */
  readonly themes: readonly Theme[];
  /** How many themes the last row stands for; 0 where all are shown. */
  readonly foldedThemes: number;
  /** Whether any item states a status. */
  readonly stated: boolean;
  /** Whether search or filters leave anything out. */
  readonly filtered: boolean;
  /** Items that pass search and filters. */
  readonly matches: Matches;
  /** Number of lanes, folded ones included. */
  readonly laneCount: number;
  /** Items in all lanes. */
  readonly total: number;
}

/** Most lanes drawn at once. */
const maxLanes = 20;
/** Lanes are folded when there are more than this many. */
const foldAbove = 12;
/** Lanes kept when they are folded; also the step by which they are unfolded. */
export const laneStep = 9;
/** Themes are folded when there are more than this many. */
const foldThemesAbove = 14;
/** Themes kept when they are folded; also the step by which they are unfolded. */
export const themeStep = 12;

const cache = new WeakMap<Roadmap, { state: ViewState; by: ThemeBy; view: MatrixView }>();

/**
 * Lays out the grid.
 * @param roadmap the roadmap
 * @param state search, filters, selection and what is unfolded
 * @param by what rows stand for
 * @returns the same object while the arguments stay the same. Linear in the number of items.
 */
export function layOutMatrix(roadmap: Roadmap, state: ViewState, by: ThemeBy = 'theme'): MatrixView {
  const known = cache.get(roadmap);
  if (known?.state === state && known.by === by) return known.view;
  const view = createMatrix(roadmap, state, by);
  cache.set(roadmap, { state, by, view });
  return view;
}

function createMatrix(roadmap: Roadmap, state: ViewState, by: ThemeBy): MatrixView {
  const { entries } = indexRoadmap(roadmap);
  const lanes = listLanes(roadmap);
  const matches = findMatches(roadmap, state);
  const rows = chooseThemes(roadmap, state, by);
  const { stated } = countAll(roadmap);
  const context = { rows, matches, stated };
  const selected = state.selected === undefined ? undefined : lanes.of.get(state.selected);
  const [start, end] = laneWindow(lanes.list.length, state.shown.get(laneListId), selected?.index);
  const drafts: MatrixLane[] = [];
  if (start > 0) drafts.push(createLane(lanes.list.slice(0, start), context));
  for (const lane of lanes.list.slice(start, end)) drafts.push(createLane([lane], context));
  if (end < lanes.list.length) drafts.push(createLane(lanes.list.slice(end), context));
  const fullest = Math.max(0, ...drafts.filter(({ folded }) => folded === 0).map(fullestCell));
  return {
    density: chooseDensity(entries.length, fullest, drafts.length, stated),
    lanes: drafts.map((lane) => withShares(lane, fullest)),
    themes: rows.themes,
    foldedThemes: rows.folded,
    stated,
    filtered: matches.filtered,
    matches,
    laneCount: lanes.list.length,
    total: entries.length,
  };
}

/** What decides where an entry is drawn. */
interface LaneContext {
  readonly rows: ThemeRows;
  readonly matches: Matches;
  readonly stated: boolean;
}

function createLane(lanes: readonly Lane[], { rows, matches, stated }: LaneContext): MatrixLane {
  const [lane] = lanes;
  const entries = lanes.length === 1 && lane ? lane.entries : lanes.flatMap((each) => each.entries);
  const byRow: (Entry[] | undefined)[] = new Array<Entry[] | undefined>(Math.max(1, rows.themes.length)).fill(
    undefined,
  );
  for (const entry of entries) {
    const row = rows.rowOf(entry);
    (byRow[row] ??= []).push(entry);
  }
  const cells = byRow.map((own, row): MatrixCell | undefined => {
    if (!own) return undefined;
    const hits = matches.filtered ? own.filter((entry) => matches.ids.has(entry.item.id)) : own;
    return {
      row,
      entries: stated ? sortByStatus(own) : own,
      hits: hits.length,
      counts: countEntries(hits),
      share: 0,
    };
  });
  return {
    lane: lane as Lane,
    folded: lanes.length === 1 ? 0 : lanes.length,
    cells,
    total: entries.length,
    hits: cells.reduce((sum, cell) => sum + (cell?.hits ?? 0), 0),
    counts: countEntries(entries),
    entries: stated ? sortByStatus(entries) : entries,
  };
}

function withShares(lane: MatrixLane, fullest: number): MatrixLane {
  const cells = lane.cells.map((cell) => cell && { ...cell, share: fullest === 0 ? 0 : cell.entries.length / fullest });
  return { ...lane, cells };
}

function fullestCell({ cells }: MatrixLane): number {
  return Math.max(0, ...cells.map((cell) => cell?.entries.length ?? 0));
}

function sortByStatus(entries: readonly Entry[]): readonly Entry[] {
  const byStatus = new Map<Status, Entry[]>();
  for (const entry of entries) {
    const { status } = entry.item;
    const same = byStatus.get(status);
    if (same) same.push(entry);
    else byStatus.set(status, [entry]);
  }
  return statusOrder.flatMap((status) => byStatus.get(status) ?? []);
}

function chooseDensity(items: number, fullest: number, lanes: number, stated: boolean): MatrixView['density'] {
  if (items <= 5) return 'names';
  return items > 1_000 || fullest > mostMarks(lanes, stated) ? 'bars' : 'marks';
}

/** Marks that a cell has room for in the narrowest lane of so many. */
function mostMarks(lanes: number, stated: boolean): number {
  // Lanes of 88 px hold 14 marks of 2 px beside the count; wider ones hold 24 of 6 px.
  if (!stated) return lanes > 9 ? 14 : 24;
  // A glyph does not shrink, it wraps: three lines of six in lanes of 120 px, two of four in lanes of 88 px.
  if (lanes <= 3) return 24;
  return lanes > 9 ? 8 : 18;
}

/** First and last lane (exclusive) that are drawn; the selected one is always among them. */
function laneWindow(count: number, shown: number | undefined, selected: number | undefined): [number, number] {
  if (count <= foldAbove) return [0, count];
  const fromEnd = Math.min(count, Math.max(laneStep, shown ?? laneStep));
  // A fold of a single lane would take as much room as the lane itself.
  const start = count - fromEnd === 1 ? 0 : count - fromEnd;
  const end = Math.min(count, start + maxLanes);
  if (selected === undefined || (selected >= start && selected < end)) return [start, end];
  const first = Math.max(0, Math.min(selected - 1, count - laneStep));
  return [first === 1 ? 0 : first, Math.min(count, first + laneStep)];
}

/** Themes that have a row. */
interface ThemeRows {
  readonly themes: readonly Theme[];
  readonly folded: number;
  readonly rowOf: (entry: Entry) => number;
}

function chooseThemes(roadmap: Roadmap, state: ViewState, by: ThemeBy): ThemeRows {
  const { list, rowOf } = listThemes(roadmap, by);
  if (list.length === 1 && list[0]?.title === '') return { themes: [], folded: 0, rowOf: () => 0 };
  const room = Math.max(themeStep, state.shown.get(themeListId) ?? themeStep);
  if (list.length <= foldThemesAbove || list.length <= room + 1) {
    return { themes: list, folded: 0, rowOf: (entry) => rowOf[entry.index] ?? 0 };
  }
  const largest = new Set([...list].sort((a, b) => b.total - a.total).slice(0, room));
  const kept = list.filter((theme) => largest.has(theme));
  const rest = list.filter((theme) => !largest.has(theme));
  const positions = new Map(kept.map((theme, index) => [theme, index]));
  const rows = list.map((theme) => positions.get(theme) ?? kept.length);
  const total = rest.reduce((sum, theme) => sum + theme.total, 0);
  return {
    themes: [...kept, { title: '', total }],
    folded: rest.length,
    rowOf: (entry) => rows[rowOf[entry.index] ?? 0] ?? kept.length,
  };
}
