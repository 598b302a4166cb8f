/**
 * Rows of the table: sections (releases, or the values that rows are gathered by), groups in them, items in those. Only
 * what is open is worked out, and of that no more than a page, so the cost follows what is seen.
 */
import type { Group, Item, Milestone, Roadmap } from '../core/model/types.ts';
import { indexRoadmap, type Entry } from './entries.ts';
import { findMatches, type Matches } from './matches.ts';
import { sectionsByMilestone, sectionsByValue, type SectionSource } from './table-sections.ts';
import { sortEntries } from './sort-entries.ts';
import { isFiltered, type Sort, type ViewState } from './view-state.ts';

/** How the table is laid out. */
export interface TableOptions {
  /** Rows of a section that are shown at once, and that 'Show more' adds; absent: by the number of items. */
  readonly pageSize?: number;
  /** What is open where the visitor chose nothing: all, none, or the sections, groups and items of these ids. */
  readonly expanded?: 'all' | 'none' | ReadonlySet<string>;
  /** Language whose alphabet counts for sorting. */
  readonly locale: string;
  /** Opens everything and shows every row, as on paper. */
  readonly everything?: boolean;
}

/** A line of a section. */
export type TableLine = TableGroupLine | TableItemLine;

/** Head of a group. */
export interface TableGroupLine {
  readonly type: 'group';
  /** The group. */
  readonly group: Group;
  /** Nesting among groups, from 0. */
  readonly depth: number;
  /** Items in it, nested ones included. */
  readonly total: number;
  /** Items in it that pass search and filters. */
  readonly matching: number;
  /** Whether its items are shown. */
  readonly open: boolean;
}

/** An item. */
export interface TableItemLine {
  readonly type: 'item';
  /** Unique within the section. */
  readonly key: string;
  /** The item with its place. */
  readonly entry: Entry;
  /** Groups it is drawn inside of. */
  readonly level: number;
  /** Items it is drawn inside of. */
  readonly depth: number;
  /** Title of the item it is nested in, where that is not the one it is drawn inside of. */
  readonly partOf?: string;
  /** Whether its detail is shown. */
  readonly open: boolean;
}

/** A release, or a value that rows are gathered by. */
export interface TableSection {
  /** Id for opening and paging: that of the milestone, or one made of facet and value. */
  readonly id: string;
  /** The milestone; absent where rows are gathered by something else, or there is no head to draw. */
  readonly milestone?: Milestone;
  /** Value that rows are gathered by; empty for rows that have none; absent for a milestone. */
  readonly value?: string;
  /** Items in it, nested ones included. */
  readonly total: number;
  /** Items in it that pass search and filters. */
  readonly matching: number;
  /** Whether its lines are shown. */
  readonly open: boolean;
  /** Lines that are shown; none where it is closed. */
  readonly lines: readonly TableLine[];
  /** How many items are on further pages. */
  readonly more: number;
}

/** The table, ready to be drawn. */
export interface TableView {
  /** Sections that are shown. */
  readonly sections: readonly TableSection[];
  /** How many sections are on further pages. */
  readonly moreSections: number;
  /** Items of the roadmap. */
  readonly total: number;
  /** Items that pass search and filters. */
  readonly matching: number;
  /** Whether search or filters leave anything out. */
  readonly filtered: boolean;
  /** Rows of a section that are shown at once. */
  readonly pageSize: number;
  /** Whether each section is a table of its own, which browsers can skip while it is off screen. */
  readonly divided: boolean;
}

/** Id under which the paging of sections is kept. */
export const sectionPaging = 'table:sections';

/** Items up to which everything is open at first. */
const openUpTo = 300;
/** Items up to which the first unfinished section is open at first. */
const firstOpenUpTo = 1000;
/** Items above which each section is a table of its own. */
const dividedAbove = 300;
/** Rows of a section that are shown at once: fewer in large roadmaps, where laying them out would keep visitors waiting. */
const [rowPage, rowPageOfMany, manyFrom] = [100, 40, 1000];
/** Sections shown at once. */
const sectionPage = 50;

const cache = new WeakMap<Roadmap, { view: ViewState; options: string; table: TableView }>();

/**
 * Lays the table out.
 * @param roadmap the roadmap
 * @param view what the visitor chose
 * @param options page size, language, what is open at first
 * @returns the same object while roadmap, view state and options stay the same. Never throws.
 */
export function layOutTable(roadmap: Roadmap, view: ViewState, options: TableOptions): TableView {
  const { expanded } = options;
  const key = JSON.stringify({ ...options, expanded: typeof expanded === 'object' ? [...expanded] : expanded });
  const known = cache.get(roadmap);
  if (known?.view === view && known.options === key) return known.table;
  const table = new TableLayout(roadmap, view, options).lay();
  cache.set(roadmap, { view, options: key, table });
  return table;
}

/** One run of the layout: holds what all its steps need. */
class TableLayout {
  readonly #roadmap: Roadmap;
  readonly #view: ViewState;
  readonly #options: TableOptions;
  readonly #matches: Matches | undefined;
  readonly #total: number;
  readonly #pageSize: number;

  constructor(roadmap: Roadmap, view: ViewState, options: TableOptions) {
    this.#roadmap = roadmap;
    this.#view = view;
    this.#options = options;
    this.#matches = isFiltered(view) ? findMatches(roadmap, view) : undefined;
    this.#total = indexRoadmap(roadmap).entries.length;
    this.#pageSize = options.pageSize ?? (this.#total > manyFrom ? rowPageOfMany : rowPage);
  }

  lay(): TableView {
    const { groupBy } = this.#view;
    const sources =
      groupBy === 'milestone'
        ? sectionsByMilestone(this.#roadmap, this.#matches)
        : sectionsByValue(this.#roadmap, groupBy, this.#matches?.entries, this.#options.locale);
    const matching = this.#matches?.entries.length ?? this.#total;
    const limit = this.#options.everything ? Infinity : (this.#view.shown.get(sectionPaging) ?? sectionPage);
    const firstOpen = this.#firstOpen(sources, matching);
    const shown = sources.slice(0, limit);
    return {
      sections: shown.map((source) => this.#laySection(source, firstOpen)),
      moreSections: sources.length - shown.length,
      total: this.#total,
      matching,
      filtered: this.#matches !== undefined,
      pageSize: this.#pageSize,
      divided: this.#total > dividedAbove && !this.#options.everything,
    };
  }

  /** Ids of the sections that are open at first; undefined where all are. */
  #firstOpen(sources: readonly SectionSource[], matching: number): ReadonlySet<string> | undefined {
    const ids = new Set<string>();
    const { selected } = this.#view;
    const node = selected === undefined ? undefined : indexRoadmap(this.#roadmap).nodes.get(selected);
    if (node) ids.add(node.kind === 'item' ? node.entry.milestone.id : node.milestone.id);
    if (matching <= openUpTo) return undefined;
    if (matching <= firstOpenUpTo) {
      const first = sources.find((source) => source.matching > 0 && source.isUnfinished()) ?? sources[0];
      if (first) ids.add(first.id);
    }
    return ids;
  }

  #isOpen(id: string, byDefault: boolean): boolean {
    const { everything, expanded } = this.#options;
    if (everything) return true;
    const chosen = this.#view.open.get(id);
    if (chosen !== undefined) return chosen;
    if (expanded === undefined) return byDefault;
    return expanded === 'all' || (expanded !== 'none' && expanded.has(id));
  }

  #laySection(source: SectionSource, firstOpen: ReadonlySet<string> | undefined): TableSection {
    const { id, milestone, value, total, matching } = source;
    const headless = milestone === undefined && value === undefined;
    const byDefault = (firstOpen === undefined || firstOpen.has(id)) && (matching > 0 || !this.#matches);
    const open = headless || this.#isOpen(id, byDefault);
    const lines = open ? this.#layLines(source) : { lines: [], more: 0 };
    return {
      id,
      ...(milestone && { milestone }),
      ...(value !== undefined && { value }),
      total,
      matching,
      open,
      ...lines,
    };
  }

  #layLines(source: SectionSource): { lines: TableLine[]; more: number } {
    const limit = this.#limitOf(source);
    const lines = new SectionLines(limit);
    if (source.entries) {
      const { locale } = this.#options;
      const sorted = sortEntries(source.entries, this.#view.sort, locale, limit + 1);
      for (const entry of sorted) {
        if (lines.isFull()) break;
        this.#addItem(lines, entry, 0, undefined);
      }
    } else if (source.milestone ?? source.implied) {
      const milestone = (source.milestone ?? source.implied) as Milestone;
      this.#addItems(lines, this.#entriesOf(milestone.items, milestone), 0);
      for (const group of milestone.groups) this.#addGroup(lines, group, 0, milestone);
    }
    return { lines: lines.lines, more: Math.max(0, source.matching - lines.items - lines.closed) };
  }

  /** How many items of a section are shown: a page, what the visitor asked for, or up to the one that is selected. */
  #limitOf({ id, milestone }: SectionSource): number {
    if (this.#options.everything) return Infinity;
    const pageSize = this.#pageSize;
    const limit = this.#view.shown.get(id) ?? pageSize;
    const { selected, sort } = this.#view;
    if (selected === undefined || !milestone || sort || this.#matches) return limit;
    const place = indexRoadmap(this.#roadmap)
      .byMilestone.get(milestone.id)
      ?.findIndex(({ item }) => item.id === selected);
    return place === undefined || place < limit ? limit : Math.ceil((place + 1) / pageSize) * pageSize;
  }

  #addGroup(lines: SectionLines, group: Group, depth: number, milestone: Milestone): void {
    if (lines.isFull()) return;
    const total = countItems(group);
    const matching = this.#matches ? countMatching(group, this.#matches.ids) : total;
    const open = this.#isOpen(group.id, matching > 0 || !this.#matches);
    lines.lines.push({ type: 'group', group, depth, total, matching, open });
    if (!open) {
      lines.closed += matching;
      return;
    }
    this.#addItems(lines, this.#entriesOf(group.items, milestone), depth + 1);
    for (const inner of group.groups) this.#addGroup(lines, inner, depth + 1, milestone);
  }

  /** Adds siblings, each with those nested in it, in the visitor's order. */
  #addItems(lines: SectionLines, siblings: readonly Entry[], level: number, parent?: TableItemLine): void {
    if (siblings.length === 0 || lines.isFull()) return;
    const sorted = sortEntries(siblings, this.#view.sort, this.#options.locale, lines.limit - lines.items + 1);
    for (const entry of sorted) {
      if (lines.isFull()) return;
      const passes = !this.#matches || this.#matches.ids.has(entry.item.id);
      const line = passes ? this.#addItem(lines, entry, level, parent) : parent;
      if (entry.item.children.length > 0)
        this.#addItems(lines, this.#entriesOf(entry.item.children, entry.milestone), level, line);
    }
  }

  #addItem(lines: SectionLines, entry: Entry, level: number, parent: TableItemLine | undefined): TableItemLine {
    const { id } = entry.item;
    const outside = entry.parent && entry.parent !== parent?.entry ? entry.parent.item.title : undefined;
    const line: TableItemLine = {
      type: 'item',
      key: id,
      entry,
      level,
      depth: parent ? parent.depth + 1 : 0,
      ...(outside !== undefined && { partOf: outside }),
      open: !this.#options.everything && this.#isItemOpen(id),
    };
    lines.lines.push(line);
    lines.items++;
    return line;
  }

  #isItemOpen(id: string): boolean {
    const { expanded } = this.#options;
    return (
      this.#view.open.get(id) ?? (this.#view.selected === id || (typeof expanded === 'object' && expanded.has(id)))
    );
  }

  /** Found among those of the milestone: the table of all nodes takes longer to make than a section to draw. */
  #entriesOf(items: readonly Item[], milestone: Milestone): Entry[] {
    const index = indexRoadmap(this.#roadmap);
    const own = entriesByItem(index.byMilestone.get(milestone.id) ?? []);
    return items.flatMap((item) => {
      const entry = own.get(item);
      if (entry) return [entry];
      // Two milestones have the same id.
      const node = index.nodes.get(item.id);
      return node?.kind === 'item' ? [node.entry] : [];
    });
  }
}

const byItem = new WeakMap<readonly Entry[], ReadonlyMap<Item, Entry>>();

function entriesByItem(entries: readonly Entry[]): ReadonlyMap<Item, Entry> {
  let known = byItem.get(entries);
  if (!known) byItem.set(entries, (known = new Map(entries.map((entry) => [entry.item, entry]))));
  return known;
}

/** Lines gathered so far, up to a number of items. */
class SectionLines {
  readonly limit: number;
  readonly lines: TableLine[] = [];
  /** Items among the lines. */
  items = 0;
  /** Items in groups that are closed: these are on no further page. */
  closed = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  isFull(): boolean {
    return this.items >= this.limit;
  }
}

const sizes = new WeakMap<Group, number>();

function countItems(group: Group): number {
  let size = sizes.get(group);
  if (size === undefined) {
    const nested = (items: Group['items']): number => items.reduce((sum, item) => sum + 1 + nested(item.children), 0);
    size = nested(group.items) + group.groups.reduce((sum, inner) => sum + countItems(inner), 0);
    sizes.set(group, size);
  }
  return size;
}

function countMatching(group: Group, ids: ReadonlySet<string>): number {
  const nested = (items: Group['items']): number =>
    items.reduce((sum, item) => sum + Number(ids.has(item.id)) + nested(item.children), 0);
  return nested(group.items) + group.groups.reduce((sum, inner) => sum + countMatching(inner, ids), 0);
}

/** Order after a click on the head of a column: up, down, the document's. */
export function nextSort(sort: Sort | undefined, column: string): Sort | undefined {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}
