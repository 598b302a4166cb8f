import { expectRoadmap } from '../expect-argument.ts';
import type { Group, Milestone, Roadmap } from '../model/types.ts';
import { walkItems, type PlacedItem } from './walk-items.ts';
import { append } from '../source/append.ts';

/** A node of the plan. */
export type PlanNode =
  | { readonly kind: 'milestone'; readonly milestone: Milestone }
  | { readonly kind: 'group'; readonly group: Group; readonly milestone: Milestone }
  | ({ readonly kind: 'item' } & PlacedItem);

/** Finds a group below some others, breadth first. */
function findGroup(groups: readonly Group[], id: string): Group | undefined {
  const waiting = [...groups];
  for (const group of waiting) {
    if (group.id === id) return group;
    append(waiting, group.groups);
  }
  return undefined;
}

/**
 * Finds the milestone, group or item of an id.
 * @param roadmap the roadmap
 * @param id the id; a leading '#' does not matter
 * @returns the node, or undefined where nothing has that id.
 * @throws {RoadmarkError} `invalid-argument` where `roadmap` is no roadmap
 */
export function findNode(roadmap: Roadmap, id: string): PlanNode | undefined {
  expectRoadmap(roadmap, 'milestones');
  if (typeof (id as unknown) !== 'string') return undefined;
  const name = id.startsWith('#') ? id.slice(1) : id;
  for (const milestone of roadmap.milestones) {
    if (milestone.id === name) return { kind: 'milestone', milestone };
    const group = findGroup(milestone.groups, name);
    if (group !== undefined) return { kind: 'group', group, milestone };
  }
  for (const place of walkItems(roadmap)) if (place.item.id === name) return { kind: 'item', ...place };
  return undefined;
}
