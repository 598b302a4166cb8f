/** Rows of the time plot: milestones in the document's order, and below those that are open, their groups and items. */
import type { Milestone, Roadmap } from '../core/model/types.ts';
import { hasDatedItems, isDated } from './choose-axis.ts';
import { countEntries, type StatusCounts } from './counts.ts';
import { indexRoadmap, type Entry } from './entries.ts';
import { findMatches, type Matches } from './matches.ts';
import { spanOf, type Span } from './time-span.ts';
import { isFiltered, type ViewState } from './view-state.ts';
import { ownName } from '../core/query/milestone-name.ts';

/** One row. */
export type PlotRow = MilestoneRow | GroupRow | ItemRow;

/** Row of a milestone. */
export interface MilestoneRow {
  readonly kind: 'milestone';
  /** Id of the milestone. */
  readonly id: string;
  /** The milestone. */
  readonly milestone: Milestone;
  /** Its time; absent where it has no place on the axis. */
  readonly span?: Span;
  /** How many items it has, nested ones included. */
  readonly total: number;
  /** How many of its items pass search and filters. */
  readonly hits: number;
  /** Whether its items are listed. */
  readonly open: boolean;
}

/** Title of a group, above its items. */
export interface GroupRow {
  readonly kind: 'group';
  /** Id of the group. */
  readonly id: string;
  /** Titles of the groups around it and its own. */
  readonly titles: readonly string[];
}

/** Row of an item. */
export interface ItemRow {
  readonly kind: 'item';
  /** Id of the item. */
  readonly id: string;
  /** The item with its place. */
  readonly entry: Entry;
  /** Whether it stands for itself, as the plan names no milestone. */
  readonly top: boolean;
}

/** All rows. */
export interface PlotRows {
  /** The rows. */
  readonly list: readonly PlotRow[];
  /** How many milestones there are. */
  readonly milestones: number;
  /** How many of them have a date. */
  readonly dated: number;
  /** Whether search or filters leave anything out. */
  readonly filtered: boolean;
}

/** Found items are listed at once where they are no more than this. */
const openHits = 50;

const cache = new WeakMap<Roadmap, { state: ViewState; all: boolean; rows: PlotRows }>();
const milestoneCounts = new WeakMap<Milestone, StatusCounts>();

/**
 * Lists the rows of the time plot.
 * @param roadmap the roadmap
 * @param state search, filters and what is open
 * @param all whether every milestone is open, as for print
 * @returns the same object while the arguments stay the same. Linear in the number of items.
 */
export function listPlotRows(roadmap: Roadmap, state: ViewState, all = false): PlotRows {
  const known = cache.get(roadmap);
  if (known?.all === all && isSameState(known.state, state)) return known.rows;
  const rows = createRows(roadmap, state, all);
  cache.set(roadmap, { state, all, rows });
  return rows;
}

/** A change of scale, view or order moves no row. */
function isSameState(a: ViewState, b: ViewState): boolean {
  return a.search === b.search && a.filters === b.filters && a.open === b.open && a.selected === b.selected;
}

function createRows(roadmap: Roadmap, state: ViewState, all: boolean): PlotRows {
  const index = indexRoadmap(roadmap);
  const matches = isFiltered(state) ? findMatches(roadmap, state) : undefined;
  const node = state.selected === undefined ? undefined : index.nodes.get(state.selected);
  const selected =
    node?.kind === 'item' ? node.entry.milestone.id : node?.kind === 'group' ? node.milestone.id : undefined;
  const [only, ...others] = roadmap.milestones;
  const isBare = only !== undefined && others.length === 0 && ownName(only) === '';
  const list: PlotRow[] = [];
  for (const milestone of roadmap.milestones) {
    const entries = index.byMilestone.get(milestone.id) ?? [];
    const hits = matches ? (matches.byMilestone.get(milestone.id) ?? []) : entries;
    const isOpen =
      isBare ||
      all ||
      milestone.id === selected ||
      (state.open.get(milestone.id) ?? opensByItself(roadmap, milestone, matches, hits.length));
    if (!isBare) list.push(milestoneRow(milestone, entries.length, hits.length, isOpen && entries.length > 0));
    if (isOpen) addItems(list, hits, isBare);
  }
  const dated = roadmap.milestones.filter(({ when }) => isDated(when)).length;
  return { list, milestones: roadmap.milestones.length, dated, filtered: matches !== undefined };
}

function milestoneRow(milestone: Milestone, total: number, hits: number, open: boolean): MilestoneRow {
  const span = spanOf(milestone.when);
  return { kind: 'milestone', id: milestone.id, milestone, total, hits, open, ...(span && { span }) };
}

/**
 * Counts the statuses of the items of a milestone; only rows that are drawn need them.
 * @param roadmap the roadmap
 * @param row the row of the milestone
 * @returns the same object for the same milestone
 */
export function countRow(roadmap: Roadmap, { milestone }: MilestoneRow): StatusCounts {
  let counts = milestoneCounts.get(milestone);
  if (!counts) {
    const entries = indexRoadmap(roadmap).byMilestone.get(milestone.id) ?? [];
    milestoneCounts.set(milestone, (counts = countEntries(entries)));
  }
  return counts;
}

/**
 * Finds the time of a row.
 * @param row the row
 * @returns undefined where it has no place on the axis
 */
export function rowSpan(row: PlotRow): Span | undefined {
  return row.kind === 'milestone' ? row.span : row.kind === 'item' ? spanOf(row.entry.item.when) : undefined;
}

/** Dates that only items have would not be seen in a closed milestone; a few found items are shown as they are. */
function opensByItself(roadmap: Roadmap, milestone: Milestone, matches: Matches | undefined, hits: number): boolean {
  if (matches && hits > 0 && matches.entries.length <= openHits) return true;
  return !isDated(milestone.when) && hasDatedItems(roadmap, milestone);
}

function addItems(list: PlotRow[], entries: readonly Entry[], top: boolean): void {
  let before: Entry['groups'] | undefined;
  for (const entry of entries) {
    const group = entry.groups.at(-1);
    if (entry.groups !== before && group) {
      list.push({ kind: 'group', id: group.id, titles: entry.groups.map(({ title }) => title) });
    }
    before = entry.groups;
    list.push({ kind: 'item', id: entry.item.id, entry, top });
  }
}
