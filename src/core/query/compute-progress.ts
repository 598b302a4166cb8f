import { expectIterable } from '../expect-argument.ts';
import type { Item, Progress } from '../model/types.ts';

/**
 * Counts how many of some items are done, out of all that are not dropped. Nested items count as given: with
 * `walkItems`, every item counts once.
 * @param items the items
 * @returns the counts; undefined where no item states a status, or all are dropped: nothing can be said then
 * @throws {RoadmarkError} `invalid-argument` where `items` cannot be gone through
 * @example computeProgress([...walkItems(roadmap)].map(({ item }) => item)) // {done: 3, total: 8}
 */
export function computeProgress(items: Iterable<Item>): Progress | undefined {
  expectIterable(items, 'items', 'items');
  let done = 0;
  let total = 0;
  let isStated = false;
  for (const { status } of items) {
    if (status !== 'unknown') isStated = true;
    if (status !== 'dropped') total += 1;
    if (status === 'done') done += 1;
  }
  return isStated && total > 0 ? { done, total } : undefined;
}
