/** What the panel of a release lists: its items by theme, as many as are asked for. */
import type { Group, Roadmap } from '../core/model/types.ts';
import type { Entry } from './entries.ts';
import type { Lane } from './lanes.ts';
import { findMatches } from './matches.ts';
import { themeGroup, themeTitle, type ThemeBy } from './themes.ts';
import type { ViewState } from './view-state.ts';

/** Items of one theme in the panel. */
export interface PanelSection {
  /** Title of the theme; empty for items that stand in no group. */
  readonly title: string;
  /** The group the title comes from; absent where there is none. */
  readonly group?: Group;
  /** Items that are shown, in the document's order. */
  readonly entries: readonly Entry[];
  /** How many items of it pass search and filters. */
  readonly hits: number;
  /** How many items it has. */
  readonly total: number;
}

/** Panel of a release. */
export interface LanePanel {
  /** The sections; those without a match come as a title with no entries. */
  readonly sections: readonly PanelSection[];
  /** How many items are listed. */
  readonly listed: number;
  /** How many items there are to list. */
  readonly total: number;
}

/** How many items a panel lists at once, and by how many more it grows. */
export const panelStep = 100;

/**
 * Names the list of a panel in the view state.
 * @param lane the lane
 */
export function panelListId(lane: Lane): string {
  return `timeline-panel ${lane.id}`;
}

/**
 * Lists the items of a release for its panel.
 * @param roadmap the roadmap
 * @param lane a lane of that roadmap
 * @param state search, filters and how many items are shown
 * @param options what sections stand for; `all` lists everything at once, for print
 * @returns sections in the order of their first item. Linear in the items of the lane.
 */
export function layOutPanel(
  roadmap: Roadmap,
  lane: Lane,
  state: ViewState,
  options: { readonly by?: ThemeBy; readonly all?: boolean } = {},
): LanePanel {
  const { by = 'theme', all = false } = options;
  const matches = findMatches(roadmap, state);
  const room = all ? Infinity : Math.max(panelStep, state.shown.get(panelListId(lane)) ?? panelStep);
  const sections = new Map<string, { title: string; group?: Group; entries: Entry[]; hits: number; total: number }>();
  let listed = 0;
  let total = 0;
  for (const entry of lane.entries) {
    const title = themeTitle(roadmap, entry, by);
    let section = sections.get(title);
    if (!section) {
      const group = by === 'theme' ? themeGroup(roadmap, entry) : undefined;
      sections.set(title, (section = { title, entries: [], hits: 0, total: 0, ...(group && { group }) }));
    }
    section.total++;
    if (matches.filtered && !matches.ids.has(entry.item.id)) continue;
    section.hits++;
    total++;
    if (listed < room || entry.item.id === state.selected) {
      section.entries.push(entry);
      listed++;
    }
  }
  return { sections: [...sections.values()], listed, total };
}
