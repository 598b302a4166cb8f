import { expectArray } from '../expect-argument.ts';
import { statusOrder } from '../model/status-order.ts';
import { priorityScale } from './priority-scale.ts';
import type { PlacedItem } from './walk-items.ts';

/** What items are ordered by. */
export type SortName = 'title' | 'status' | 'when' | 'priority' | 'owner';

/** What an item is ordered by; undefined where it says nothing of the kind. */
function keyOf({ item, milestone }: PlacedItem, by: SortName): string | undefined {
  if (by === 'title') return item.title;
  if (by === 'owner') return item.owners[0]?.name;
  if (by === 'status') return String(statusOrder.indexOf(item.status));
  if (by === 'priority') return priorityKey(item.priority);
  const when = item.when ?? milestone.when;
  return when?.start ?? when?.end;
}

/** Known words first in their order, then others by the alphabet; 'P0' and '1' are in order by themselves. */
function priorityKey(priority: string | undefined): string | undefined {
  if (priority === undefined) return undefined;
  const known = priorityScale.indexOf(priority.toLowerCase());
  return known < 0 ? `9 ${priority.toLowerCase()}` : `0 ${String(known).padStart(2, '0')}`;
}

/**
 * Puts items in order. Items that say nothing of the kind stand last in either direction; equal ones keep their order.
 * @param places items with their places
 * @param by what they are ordered by; `when` falls back on the milestone's time
 * @param direction ascending by default
 * @returns a new array
 * @throws {RoadmarkError} `invalid-argument` where `places` is no array
 */
export function sortItems(
  places: readonly PlacedItem[],
  by: SortName,
  direction: 'ascending' | 'descending' = 'ascending',
): PlacedItem[] {
  expectArray(places, 'places', 'items with their places, as walkItems gives them');
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const keyed = places.map((place) => ({ place, key: keyOf(place, by) }));
  const sign = direction === 'ascending' ? 1 : -1;
  keyed.sort((one, other) => {
    if (one.key === undefined || other.key === undefined)
      return Number(one.key === undefined) - Number(other.key === undefined);
    return sign * collator.compare(one.key, other.key);
  });
  return keyed.map(({ place }) => place);
}
