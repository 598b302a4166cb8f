/** The items of a roadmap as one flat list, each with its place. Made once a roadmap and shared by all views. */
import type { Group, Item, Milestone, Roadmap } from '../core/model/types.ts';
import { perRoadmap } from './per-roadmap.ts';

/** An item together with its place. */
export interface Entry {
  /** The item. */
  readonly item: Item;
  /** Position in the document's order, from 0. */
  readonly index: number;
  /** Milestone it stands under. */
  readonly milestone: Milestone;
  /** Groups it stands under, outermost first; empty where it stands right under the milestone. */
  readonly groups: readonly Group[];
  /** Item it is nested in; absent for those of the top level. */
  readonly parent?: Entry;
  /** Nesting among items, from 0. */
  readonly depth: number;
}

/** A node of the plan that can be selected, opened or linked to. */
export type PlanNode =
  | { readonly kind: 'milestone'; readonly milestone: Milestone }
  | { readonly kind: 'group'; readonly group: Group; readonly milestone: Milestone; readonly parents: readonly Group[] }
  | { readonly kind: 'item'; readonly entry: Entry };

/** A roadmap made ready for views. */
export interface RoadmapIndex {
  /** All items, nested ones included, in the document's order. */
  readonly entries: readonly Entry[];
  /** Milestones, groups and items by id. */
  readonly nodes: ReadonlyMap<string, PlanNode>;
  /** Entries of each milestone, by its id. */
  readonly byMilestone: ReadonlyMap<string, readonly Entry[]>;
}

/**
 * Lists the items of a roadmap with their places.
 * @param roadmap the roadmap; must not be changed afterwards, as the answer is kept for it
 * @returns the same object for the same roadmap. Linear in the number of items.
 */
export const indexRoadmap: (roadmap: Roadmap) => RoadmapIndex = perRoadmap(createIndex);

function createIndex(roadmap: Roadmap): RoadmapIndex {
  const entries: Entry[] = [];
  const byMilestone = new Map<string, Entry[]>();
  for (const milestone of roadmap.milestones) {
    const own: Entry[] = [];
    byMilestone.set(milestone.id, own);
    const addItems = (items: readonly Item[], groups: readonly Group[], parent?: Entry): void => {
      for (const item of items) {
        const index = entries.length;
        const entry: Entry = parent
          ? { item, index, milestone, groups, depth: parent.depth + 1, parent }
          : { item, index, milestone, groups, depth: 0 };
        entries.push(entry);
        own.push(entry);
        if (item.children.length > 0) addItems(item.children, groups, entry);
      }
    };
    const addGroups = (groups: readonly Group[], parents: readonly Group[]): void => {
      for (const group of groups) {
        const path = [...parents, group];
        addItems(group.items, path);
        addGroups(group.groups, path);
      }
    };
    addItems(milestone.items, []);
    addGroups(milestone.groups, []);
  }
  let nodes: ReadonlyMap<string, PlanNode> | undefined;
  return {
    entries,
    byMilestone,
    // Most pages never ask for one, and ten thousand take their time.
    get nodes() {
      return (nodes ??= collectNodes(roadmap, entries));
    },
  };
}

/**
 * Lists the nested items of the next level.
 * @param roadmap the roadmap
 * @param entry an entry of that roadmap
 */
export function childEntries(roadmap: Roadmap, { item }: Entry): Entry[] {
  if (item.children.length === 0) return [];
  const { nodes } = indexRoadmap(roadmap);
  return item.children.flatMap((child) => {
    const node = nodes.get(child.id);
    return node?.kind === 'item' ? [node.entry] : [];
  });
}

function collectNodes(roadmap: Roadmap, entries: readonly Entry[]): ReadonlyMap<string, PlanNode> {
  const nodes = new Map<string, PlanNode>();
  for (const milestone of roadmap.milestones) {
    nodes.set(milestone.id, { kind: 'milestone', milestone });
    const addGroups = (groups: readonly Group[], parents: readonly Group[]): void => {
      for (const group of groups) {
        nodes.set(group.id, { kind: 'group', group, milestone, parents });
        addGroups(group.groups, [...parents, group]);
      }
    };
    addGroups(milestone.groups, []);
  }
  for (const entry of entries) nodes.set(entry.item.id, { kind: 'item', entry });
  return nodes;
}
