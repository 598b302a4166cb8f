/** Finds which group of the newer version is which of the older one. */
import type { Group, Item, Milestone, Roadmap } from '../model/types.ts';
import type { ItemPair } from './match-items.ts';
import { foldTitle } from './similarity.ts';

/** A group with where it stands. */
export interface PlacedGroup {
  /** The group. */
  group: Group;
  /** Its milestone. */
  milestone: Milestone;
  /** The group around it; absent right under the milestone. */
  parent?: PlacedGroup;
}

/** A group of both versions. */
export interface GroupPair {
  /** In the older version. */
  old: PlacedGroup;
  /** In the newer version. */
  now: PlacedGroup;
}

/** All groups of a roadmap, in the document's order. */
function listGroups({ milestones }: Roadmap): PlacedGroup[] {
  const places: PlacedGroup[] = [];
  const steps = milestones.flatMap((milestone) => milestone.groups.map((group): PlacedGroup => ({ group, milestone })));
  steps.reverse();
  for (let place = steps.pop(); place !== undefined; place = steps.pop()) {
    places.push(place);
    const { milestone } = place;
    for (const group of place.group.groups.toReversed()) steps.push({ group, milestone, parent: place });
  }
  return places;
}

/** The most frequent of some values, where it is more than half of all that were asked. */
function mostOf<T>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most !== undefined && most[1] * 2 > values.length ? most[0] : undefined;
}

/**
 * Matches the groups of two versions: by title within a milestone, in order, then by what stands in them.
 * @param older the older version
 * @param newer the newer version
 * @param pairs items of both
 * @param homes milestones of both
 * @returns groups of both, in the order of the newer one
 */
export function matchGroups(
  older: Roadmap,
  newer: Roadmap,
  pairs: readonly ItemPair[],
  homes: ReadonlyMap<Milestone, Milestone>,
): GroupPair[] {
  const [before, after] = [listGroups(older), listGroups(newer)];
  const found = new Map<Group, PlacedGroup>();
  const free = new Set(after);
  const match = (old: PlacedGroup, now: PlacedGroup | undefined): void => {
    if (now === undefined || !free.delete(now)) return;
    found.set(old.group, now);
  };
  const titled = new Map<Milestone, Map<string, PlacedGroup[]>>();
  for (const place of after) {
    const byTitle = titled.get(place.milestone) ?? new Map<string, PlacedGroup[]>();
    titled.set(place.milestone, byTitle);
    const title = foldTitle(place.group.title);
    const same = byTitle.get(title);
    if (same === undefined) byTitle.set(title, [place]);
    else same.push(place);
  }
  for (const old of before) {
    const home = homes.get(old.milestone);
    const same = home && titled.get(home)?.get(foldTitle(old.group.title));
    match(old, same?.shift());
  }
  const partners = new Map(pairs.map(({ old, now }) => [old.item, now.item]));
  const places = new Map<Item, PlacedGroup>();
  for (const place of after) for (const item of place.group.items) places.set(item, place);
  const placeOf = (item: Item): PlacedGroup | undefined => {
    const partner = partners.get(item);
    return partner && places.get(partner);
  };
  // From the inside out: what holds groups alone is told by those.
  for (const old of before.toReversed())
    if (!found.has(old.group))
      match(
        old,
        mostOf([...old.group.items.map(placeOf), ...old.group.groups.map((inner) => found.get(inner)?.parent)]),
      );
  const olds = new Map(before.flatMap((old) => [[found.get(old.group), old] as const]));
  return after.flatMap((now) => {
    const old = olds.get(now);
    return old === undefined ? [] : [{ old, now }];
  });
}
