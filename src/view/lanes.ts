/** The lanes of the ordinal timeline: one a milestone, and one for each other release that a milestone stretches to. */
import type { Group, Milestone, Roadmap } from '../core/model/types.ts';
import { indexRoadmap, type Entry } from './entries.ts';
import { ownName } from '../core/query/milestone-name.ts';
import { perRoadmap } from './per-roadmap.ts';

/** One column of the ordinal timeline. */
export interface Lane {
  /** Id of the milestone; for a lane of stretch goals, that of the first group that names the other release. */
  readonly id: string;
  /** Position among all lanes, from 0. */
  readonly index: number;
  /** Title; empty where the document names no milestone. */
  readonly title: string;
  /** Milestone whose items these are. */
  readonly milestone: Milestone;
  /** Whether the items are aimed at another release than that of their milestone. */
  readonly aimed: boolean;
  /** Whether all of it is a stretch goal. */
  readonly stretch: boolean;
  /** Entries in the document's order, nested ones included. */
  readonly entries: readonly Entry[];
}

/** All lanes of a roadmap. */
export interface Lanes {
  /** The lanes, in the document's order. */
  readonly list: readonly Lane[];
  /** Finds the lane in which a milestone, group or item is drawn, by its id. */
  readonly of: ReadonlyMap<string, Lane>;
}

interface Draft {
  id: string;
  title: string;
  aimed: boolean;
  stretch: boolean;
  entries: Entry[];
}

/**
 * Lists the lanes of a roadmap.
 * @param roadmap the roadmap
 * @returns the same object for the same roadmap. Linear in its size.
 */
export const listLanes: (roadmap: Roadmap) => Lanes = perRoadmap(createLanes);

/**
 * Finds the group that aims an entry at another release than its milestone.
 * @param roadmap the roadmap
 * @param entry the entry
 * @returns undefined where the entry is planned for its milestone, or where that other release is a milestone itself
 */
export function aimingGroup(roadmap: Roadmap, entry: Entry): Group | undefined {
  return entry.groups.findLast((group) => aimsElsewhere(roadmap, entry.milestone, group));
}

const namesOf = perRoadmap(
  ({ milestones }): ReadonlySet<string> =>
    new Set(milestones.flatMap(({ title, versions }) => [fold(title), ...(versions ? [fold(versions.from)] : [])])),
);

/** Whether a group names a release that no milestone of the document stands for. */
function aimsElsewhere(roadmap: Roadmap, milestone: Milestone, { target }: Group): boolean {
  if (target === undefined || milestone.kind === 'unscheduled') return false;
  return !namesOf(roadmap).has(fold(target));
}

/** Whether a group, or one in it, does. */
function aimsInside(roadmap: Roadmap, milestone: Milestone, group: Group): boolean {
  return (
    aimsElsewhere(roadmap, milestone, group) || group.groups.some((inner) => aimsInside(roadmap, milestone, inner))
  );
}

/** Makes 'v0.9.0' and '0.9.0' the same name. */
function fold(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^v(?=\d)/, '');
}

/** Lanes together with the groups that are drawn in each. */
interface LaneOwner {
  readonly lane: Lane;
  readonly groups: readonly string[];
}

function createLanes(roadmap: Roadmap): Lanes {
  const owners = createOwners(roadmap);
  let of: ReadonlyMap<string, Lane> | undefined;
  return {
    list: owners.map(({ lane }) => lane),
    // Asked for when something is opened, and ten thousand take their time.
    get of() {
      return (of ??= findOwners(roadmap, owners));
    },
  };
}

function createOwners(roadmap: Roadmap): readonly LaneOwner[] {
  const { byMilestone } = indexRoadmap(roadmap);
  const owners: LaneOwner[] = [];
  for (const milestone of roadmap.milestones) {
    const own: Draft = {
      id: milestone.id,
      title: ownName(milestone),
      aimed: false,
      stretch: false,
      entries: [],
    };
    const drafts = [own];
    const aimed = new Map<string, Draft>();
    if (!milestone.groups.some((group) => aimsInside(roadmap, milestone, group))) {
      const entries = byMilestone.get(milestone.id) ?? [];
      owners.push({ lane: { ...own, entries, index: owners.length, milestone }, groups: [] });
      continue;
    }
    const groups = new Map<string, Draft>();
    // Items of a group share the list of groups that they stand under.
    const known = new Map<Entry['groups'], Draft>();
    for (const entry of byMilestone.get(milestone.id) ?? []) {
      let draft = known.get(entry.groups);
      if (!draft) {
        known.set(entry.groups, (draft = draftFor(roadmap, entry, own, aimed, drafts)));
        const first = draft === own ? 0 : entry.groups.findIndex((group) => aimsElsewhere(roadmap, milestone, group));
        for (const group of entry.groups.slice(first)) groups.set(group.id, draft);
      }
      draft.entries.push(entry);
    }
    for (const draft of drafts) {
      const inside = [...groups].filter(([, target]) => target === draft).map(([id]) => id);
      owners.push({ lane: { ...draft, index: owners.length, milestone }, groups: inside });
    }
  }
  return owners;
}

function findOwners(roadmap: Roadmap, owners: readonly LaneOwner[]): ReadonlyMap<string, Lane> {
  const of = new Map<string, Lane>();
  for (const { lane, groups } of owners) {
    of.set(lane.id, lane);
    for (const entry of lane.entries) of.set(entry.item.id, lane);
    for (const id of groups) of.set(id, lane);
  }
  for (const milestone of roadmap.milestones) addEmptyGroups(milestone.groups, milestone, of);
  return of;
}

function draftFor(roadmap: Roadmap, entry: Entry, own: Draft, aimed: Map<string, Draft>, drafts: Draft[]): Draft {
  const group = aimingGroup(roadmap, entry);
  if (group?.target === undefined) return own;
  const name = fold(group.target);
  let draft = aimed.get(name);
  if (!draft) {
    draft = { id: group.id, title: group.target, aimed: true, stretch: true, entries: [] };
    aimed.set(name, draft);
    drafts.push(draft);
  }
  if (!group.stretch) draft.stretch = false;
  return draft;
}

/** Groups without items of their own lie in the lane of their milestone. */
function addEmptyGroups(groups: readonly Group[], milestone: Milestone, of: Map<string, Lane>): void {
  const lane = of.get(milestone.id);
  if (!lane) return;
  for (const group of groups) {
    if (!of.has(group.id)) of.set(group.id, lane);
    addEmptyGroups(group.groups, milestone, of);
  }
}
