/** Tells what changed between two versions of a roadmap: what readers of the plan care for, not how it is laid out. */
import type { Item, Milestone, Roadmap, When } from '../model/types.ts';
import type { PlacedItem } from '../query/walk-items.ts';
import type { Change, ChangeType } from './change.ts';
import { compareMilestones, compareTimes, isSameTime } from './compare-times.ts';
import { matchItems, type ItemPair } from './match-items.ts';
import { matchMilestones } from './match-milestones.ts';

/** A change of an item. */
function ofItem(type: ChangeType, place: PlacedItem, before?: string, after?: string): Change {
  const { item, milestone } = place;
  return {
    type,
    kind: 'item',
    id: item.id,
    title: item.title,
    milestone: milestone.title,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** A change of a milestone. */
function ofMilestone(type: ChangeType, { id, title }: Milestone, before?: string, after?: string): Change {
  return {
    type,
    kind: 'milestone',
    id,
    title,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** Later, earlier, or another time that cannot be compared. */
function typeOfMove(order: number): ChangeType {
  return order > 0 ? 'slipped' : order < 0 ? 'pulled-in' : 'rescheduled';
}

/** Titles as they are shown, blanks collapsed. */
function plain(title: string): string {
  return title.replaceAll(/\s+/g, ' ').trim();
}

/** Owners of an item as one text. */
function namesOf({ owners }: Item): string {
  return owners
    .map(({ name }) => name)
    .toSorted()
    .join(', ');
}

/** What changed of an item's status. */
function statusChange({ old, now }: ItemPair): Change[] {
  const before = old.item.status;
  const after = now.item.status;
  if (before === after) return [];
  return [ofItem(after === 'done' ? 'done' : 'status', now, before, after)];
}

/** Whether an item stands in another milestone now, or is due at another time. */
function timeChange({ old, now }: ItemPair, homes: Map<Milestone, Milestone>, newer: Roadmap): Change[] {
  const home = homes.get(old.milestone);
  if (home !== now.milestone) {
    const isState = old.milestone.kind === 'state' || now.milestone.kind === 'state';
    // Moving between 'In progress' and 'Done' is said by the status.
    if (isState && old.item.status !== now.item.status) return [];
    const order = home === undefined ? 0 : compareMilestones(now.milestone, home, newer.milestones);
    const known = order === 0 ? compareMilestones(now.milestone, old.milestone, [old.milestone, now.milestone]) : order;
    return [ofItem(isState ? 'rescheduled' : typeOfMove(known), now, old.milestone.title, now.milestone.title)];
  }
  const { when: before } = old.item;
  const { when: after } = now.item;
  if (isSameTime(before, after)) return [];
  return [ofItem(typeOfMove(compareTimes(after, before)), now, textOf(before), textOf(after))];
}

/** Words of a time. */
function textOf(when: When | undefined): string {
  return when?.text ?? '';
}

/** Everything that changed of an item that is in both versions. */
function itemChanges(pair: ItemPair, homes: Map<Milestone, Milestone>, newer: Roadmap): Change[] {
  const { old, now } = pair;
  const changes = [...statusChange(pair), ...timeChange(pair, homes, newer)];
  if (namesOf(old.item) !== namesOf(now.item))
    changes.push(ofItem('re-owned', now, namesOf(old.item), namesOf(now.item)));
  if (plain(old.item.title) !== plain(now.item.title))
    changes.push(ofItem('reworded', now, plain(old.item.title), plain(now.item.title)));
  return changes;
}

/** What changed of the milestones themselves. */
function milestoneChanges(older: Roadmap, newer: Roadmap, homes: Map<Milestone, Milestone>): Change[] {
  const changes: Change[] = [];
  const known = new Set(homes.values());
  for (const milestone of newer.milestones)
    if (!known.has(milestone) && milestone.kind !== 'unscheduled') changes.push(ofMilestone('added', milestone));
  for (const milestone of older.milestones) {
    const now = homes.get(milestone);
    if (now === undefined) {
      if (milestone.kind !== 'unscheduled') changes.push(ofMilestone('removed', milestone));
      continue;
    }
    if (plain(milestone.title) !== plain(now.title))
      changes.push(ofMilestone('reworded', now, plain(milestone.title), plain(now.title)));
    if (!isSameTime(milestone.when, now.when))
      changes.push(
        ofMilestone(typeOfMove(compareTimes(now.when, milestone.when)), now, textOf(milestone.when), textOf(now.when)),
      );
    if (milestone.status !== now.status && now.kind !== 'state')
      changes.push(ofMilestone(now.status === 'done' ? 'done' : 'status', now, milestone.status, now.status));
  }
  return changes;
}

/**
 * Tells what changed between two versions of a roadmap.
 * @param older the older version
 * @param newer the newer version
 * @returns changes of milestones, then of items in the newer version's order, then what was removed; none where it was only
 *   put in another order or laid out anew. An item is the same by title, id, link, or a similar title. Never throws.
 *   Linear in the number of items but for sorting.
 * @example diffRoadmaps(parseRoadmap(before), parseRoadmap(after)).filter(({ type }) => type === 'slipped')
 */
export function diffRoadmaps(older: Roadmap, newer: Roadmap): Change[] {
  const { pairs, added, removed } = matchItems(older, newer);
  const homes = matchMilestones(older.milestones, newer.milestones, pairs);
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
      return pair === undefined ? [ofItem('added', place)] : itemChanges(pair, homes, newer);
    });
  return [...milestoneChanges(older, newer, homes), ...items, ...removed.map((place) => ofItem('removed', place))];
}
