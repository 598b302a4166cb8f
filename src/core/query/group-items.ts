import { expectIterable } from '../expect-argument.ts';
import type { PlacedItem } from './walk-items.ts';

/** What items are grouped by. */
export type GroupName = 'milestone' | 'group' | 'status' | 'owner' | 'tag' | 'type' | 'priority';

/** The names under which an item stands; none where it says nothing of the kind. */
function namesOf({ item, milestone, groups }: PlacedItem, by: GroupName): readonly string[] {
  if (by === 'milestone') return [milestone.title];
  if (by === 'group') return groups.slice(0, 1).map((group) => group.title);
  if (by === 'owner') return item.owners.map((owner) => owner.name);
  if (by === 'tag') return item.tags;
  const value = by === 'status' ? item.status : by === 'type' ? item.type : item.priority;
  return value === undefined ? [] : [value];
}

/**
 * Groups items by what they say.
 * @param places items with their places
 * @param by what they are grouped by; an item with two owners or tags stands under both
 * @returns the items of each name, names in the order in which they first come; '' holds the items that say nothing
 * @throws {RoadmarkError} `invalid-argument` where `places` cannot be gone through
 */
export function groupItems(places: Iterable<PlacedItem>, by: GroupName): Map<string, PlacedItem[]> {
  expectIterable(places, 'places', 'items with their places, as walkItems gives them');
  const grouped = new Map<string, PlacedItem[]>();
  for (const place of places) {
    const names = new Set(namesOf(place, by));
    for (const name of names.size === 0 ? [''] : names) {
      const known = grouped.get(name);
      if (known === undefined) grouped.set(name, [place]);
      else known.push(place);
    }
  }
  return grouped;
}
