import type { Group, Item, Milestone, Roadmap } from '../model/types.ts';
import { append } from '../source/append.ts';

/** An item together with where it stands. */
export interface PlacedItem {
  /** The item. */
  readonly item: Item;
  /** Milestone it stands under. */
  readonly milestone: Milestone;
  /** Groups it stands under, outermost first; empty where it stands right under the milestone. */
  readonly groups: readonly Group[];
  /** Items it is nested in, outermost first. */
  readonly parents: readonly Item[];
}

/** Steps still to be taken: items of one list, or a group. */
type Step =
  | { items: readonly Item[]; next: number; place: Omit<PlacedItem, 'item'> }
  | { group: Group; place: Omit<PlacedItem, 'item'> };

/** Steps for a list of items followed by groups, first one last. */
function stepsFor(items: readonly Item[], groups: readonly Group[], place: Omit<PlacedItem, 'item'>): Step[] {
  return [...groups.map((group): Step => ({ group, place })).reverse(), { items, next: 0, place }];
}

/**
 * Walks all items of a roadmap in the document's order, nested ones right after the item that holds them. Nesting of any
 * depth is followed without recursion.
 * @param roadmap the roadmap
 * @returns each item once, with its place; linear in their number
 * @example [...walkItems(roadmap)].map(({ item }) => item.title)
 */
export function* walkItems(roadmap: Roadmap): Generator<PlacedItem, void, undefined> {
  for (const milestone of roadmap.milestones) {
    const steps = stepsFor(milestone.items, milestone.groups, { milestone, groups: [], parents: [] });
    for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
      if ('group' in step) {
        steps.pop();
        const place = { ...step.place, groups: [...step.place.groups, step.group] };
        append(steps, stepsFor(step.group.items, step.group.groups, place));
        continue;
      }
      const item = step.items[step.next++];
      if (item === undefined) {
        steps.pop();
        continue;
      }
      yield { item, ...step.place };
      if (item.children.length > 0) {
        const place = { ...step.place, parents: [...step.place.parents, item] };
        steps.push({ items: item.children, next: 0, place });
      }
    }
  }
}
