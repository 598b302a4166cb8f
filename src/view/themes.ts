/** The rows of the ordinal timeline: groups that bear the same title in several milestones are one theme. */
import type { Group, Roadmap } from '../core/model/types.ts';
import type { Entry } from './entries.ts';
import { aimingGroup, listLanes } from './lanes.ts';
import { perRoadmap } from './per-roadmap.ts';

/** One row of the ordinal timeline. */
export interface Theme {
  /** Title; empty for items that stand in no group. */
  readonly title: string;
  /** How many items it has in all milestones together. */
  readonly total: number;
}

/** All themes of a roadmap. */
export interface Themes {
  /** Themes in the order of their first appearance; items in no group come last. */
  readonly list: readonly Theme[];
  /** Position in `list` of the theme of each entry, by the entry's index. */
  readonly rowOf: readonly number[];
}

/** What rows stand for: `theme`, the groups; `component`, the first tag of each item. */
export type ThemeBy = 'theme' | 'component';

const themesOf = {
  theme: perRoadmap((roadmap) => createThemes(roadmap, 'theme')),
  component: perRoadmap((roadmap) => createThemes(roadmap, 'component')),
};

/**
 * Finds the group that gives an entry its theme: the outermost one that does not name another release.
 * @param roadmap the roadmap
 * @param entry the entry
 * @returns undefined where the entry stands in no such group
 */
export function themeGroup(roadmap: Roadmap, entry: Entry): Group | undefined {
  const aiming = aimingGroup(roadmap, entry);
  return entry.groups.find((group) => group !== aiming && group.title.trim() !== '');
}

/**
 * Names the row of an entry.
 * @param roadmap the roadmap
 * @param entry the entry
 * @param by what rows stand for
 * @returns the empty text where it stands in no group, or has no tag
 */
export function themeTitle(roadmap: Roadmap, entry: Entry, by: ThemeBy): string {
  if (by === 'theme') return themeGroup(roadmap, entry)?.title.trim() ?? '';
  return (entry.item.tags[0] ?? (entry.parent ? themeTitle(roadmap, entry.parent, by) : '')).trim();
}

/**
 * Lists the themes of a roadmap.
 * @param roadmap the roadmap
 * @param by what rows stand for
 * @returns the same object for the same roadmap. Linear in its size.
 */
export function listThemes(roadmap: Roadmap, by: ThemeBy): Themes {
  return themesOf[by](roadmap);
}

/** Items of a group share the list of groups that they stand under, and so their theme. */
function titlesByGroups(roadmap: Roadmap): (entry: Entry) => string {
  const known = new Map<Entry['groups'], string>();
  return (entry) => {
    let title = known.get(entry.groups);
    if (title === undefined) known.set(entry.groups, (title = themeTitle(roadmap, entry, 'theme')));
    return title;
  };
}

function createThemes(roadmap: Roadmap, by: ThemeBy): Themes {
  const titles = by === 'theme' ? titlesByGroups(roadmap) : (entry: Entry) => themeTitle(roadmap, entry, by);
  const rows = new Map<string, { title: string; total: number; entries: Entry[] }>();
  let entryCount = 0;
  for (const { entries } of listLanes(roadmap).list) {
    for (const entry of entries) {
      const title = titles(entry);
      let row = rows.get(title);
      if (!row) rows.set(title, (row = { title, total: 0, entries: [] }));
      row.total++;
      row.entries.push(entry);
      entryCount++;
    }
  }
  const ordered = [...rows.values()].sort((a, b) => Number(a.title === '') - Number(b.title === ''));
  const rowOf = new Array<number>(entryCount).fill(0);
  for (const [row, { entries }] of ordered.entries()) for (const entry of entries) rowOf[entry.index] = row;
  return { list: ordered.map(({ title, total }) => ({ title, total })), rowOf };
}
