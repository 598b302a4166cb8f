/** Items whose numbers moved on, where one bears now what another was called: goals of 50 and 60 % that are 60 and 70 % now. */
import type { PlacedItem } from '../query/walk-items.ts';
import { foldTitle } from './similarity.ts';

/** Places by what they are known by, each of those that it alone is known by. */
function indexUnique(places: Iterable<PlacedItem>, key: (place: PlacedItem) => string): Map<string, PlacedItem> {
  const index = new Map<string, PlacedItem>();
  const shared = new Set<string>();
  for (const place of places) {
    const name = key(place);
    if (index.has(name)) shared.add(name);
    index.set(name, place);
  }
  for (const name of shared) index.delete(name);
  return index;
}

const titleOf = ({ item }: PlacedItem): string => foldTitle(item.title);

/**
 * Matches items at the same place whose titles differ in their numbers alone, from one whose title is gone to one whose title is
 * new. Without such a start and end titles may as well have changed places, so nothing is matched.
 * @param old items of the older version
 * @param now items of the newer version
 * @param pathOf names the place of an item
 * @returns the older item of each newer one
 */
export function matchRenumbered(
  old: ReadonlySet<PlacedItem>,
  now: ReadonlySet<PlacedItem>,
  pathOf: (place: PlacedItem) => string,
): Map<PlacedItem, PlacedItem> {
  const shapeOf = (place: PlacedItem): string => `${titleOf(place).replaceAll(/\p{N}+/gu, '0')}\u0000${pathOf(place)}`;
  const numbered = (places: ReadonlySet<PlacedItem>): PlacedItem[] =>
    [...places].filter(({ item }) => /\p{N}/u.test(item.title));
  const [before, after] = [numbered(old), numbered(now)];
  const [shapesBefore, shapesAfter] = [indexUnique(before, shapeOf), indexUnique(after, shapeOf)];
  const partnerOf = (place: PlacedItem): PlacedItem | undefined => {
    const shape = shapeOf(place);
    return shapesBefore.has(shape) ? shapesAfter.get(shape) : undefined;
  };
  const [titlesBefore, titlesAfter] = [new Set(before.map(titleOf)), new Set(after.map(titleOf))];
  const byTitle = indexUnique(before, titleOf);
  const found = new Map<PlacedItem, PlacedItem>();
  for (const first of before) {
    if (titlesAfter.has(titleOf(first))) continue;
    const chain = new Map<PlacedItem, PlacedItem>();
    for (let place: PlacedItem | undefined = first; place !== undefined;) {
      const partner = partnerOf(place);
      if (partner === undefined || chain.has(partner)) break;
      chain.set(partner, place);
      if (!titlesBefore.has(titleOf(partner))) {
        for (const [one, other] of chain) found.set(one, other);
        break;
      }
      place = byTitle.get(titleOf(partner));
    }
  }
  return found;
}
