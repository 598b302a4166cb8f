/** Tells what changed between two versions of a roadmap: what readers of the plan care for, not how it is laid out. */
import { expectRoadmap } from '../expect-argument.ts';
import type { Roadmap } from '../model/types.ts';
import type { PlacedItem } from '../query/walk-items.ts';
import type { Change } from './change.ts';
import { groupChanges } from './group-changes.ts';
import { itemChanges, ofItem, type Known } from './item-changes.ts';
import { matchGroups } from './match-groups.ts';
import { matchItems } from './match-items.ts';
import { matchMilestones } from './match-milestones.ts';
import { milestoneChanges } from './milestone-changes.ts';

/**
 * Tells what changed between two versions of a roadmap.
 * @param older the older version
 * @param newer the newer version
 * @returns changes of milestones, then of groups and of items in the newer version's order, then what was removed; none where it
 *   was only put in another order, under other groups, or laid out anew. An item is the same by title, id, link, or a similar title.
 *   Linear in the number of items but for sorting.
 * @throws {RoadmarkError} `invalid-argument` where one of the two is no roadmap
 * @example diffRoadmaps(parseRoadmap(before), parseRoadmap(after)).filter(({ type }) => type === 'slipped')
 */
export function diffRoadmaps(older: Roadmap, newer: Roadmap): Change[] {
  for (const roadmap of [older, newer]) expectRoadmap(roadmap, 'milestones');
  const { pairs, added, removed } = matchItems(older, newer);
  const homes = matchMilestones(older.milestones, newer.milestones, pairs);
  const groups = matchGroups(older, newer, pairs, homes);
  const known: Known = {
    homes,
    groups: new Map(groups.map(({ old, now }) => [old.group, now.group])),
    order: newer.milestones,
  };
  const byPlace = new Map(pairs.map((pair) => [pair.now, pair]));
  const changed = [...pairs.map((pair) => pair.now), ...added];
  const order = new Map(changed.map((place, index) => [place, index]));
  const places = new Map(newer.milestones.map((milestone, index) => [milestone, index]));
  const positionOf = (place: PlacedItem): number =>
    (places.get(place.milestone) ?? 0) * (changed.length + 1) + (order.get(place) ?? 0);
  const items = changed
    .toSorted((one, other) => positionOf(one) - positionOf(other))
    .flatMap((place) => {
      const pair = byPlace.get(place);
      return pair === undefined ? [ofItem('added', place)] : itemChanges(pair, known);
    });
  return [
    ...milestoneChanges(older, newer, homes),
    ...groups.flatMap(groupChanges),
    ...items,
    ...removed.map((place) => ofItem('removed', place)),
  ];
}
