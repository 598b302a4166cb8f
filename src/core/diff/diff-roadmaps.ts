/** Tells what changed between two versions of a roadmap: what readers of the plan care for, not how it is laid out. */
import { expectRoadmap } from '../expect-argument.ts';
import type { Item, Milestone, Roadmap, When } from '../model/types.ts';
import type { PlacedItem } from '../query/walk-items.ts';
import { compareVersions } from '../time/compare-versions.ts';
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
function timeChange(pair: ItemPair, homes: Map<Milestone, Milestone>, newer: Roadmap): Change[] {
  const { old, now } = pair;
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
  if (isSameTime(before, after)) return targetChange(pair);
  return [ofItem(typeOfMove(compareTimes(after, before)), now, ...wordsOf(before, after))];
}

/** Whether an item names another release than it did; in a table of marks by release the status says so where it changed. */
function targetChange({ old, now }: ItemPair): Change[] {
  const before = plain(old.item.target ?? '');
  const after = plain(now.item.target ?? '');
  const isOfMarks = [old.item, now.item].some(({ target, fields }) => target !== undefined && target in fields);
  if (before === after || (isOfMarks && old.item.status !== now.item.status)) return [];
  return [ofItem(typeOfMove(compareVersions(after, before)), now, before, after)];
}

/** Words of two times; their last days behind words that are the same, as 'Q2' below another year. */
function wordsOf(before: When | undefined, after: When | undefined): [before: string, after: string] {
  const [one = '', other = ''] = [before?.text, after?.text];
  if (one !== other) return [one, other];
  const [first, second] = [before, after].map((when) => when?.end ?? when?.start);
  return first === second ? [one, other] : [`${one} (${first ?? 'none'})`, `${other} (${second ?? 'none'})`];
}

/** A title as it is compared beside a change of its time: without the words of the time, and the signs around them. */
function withoutTime(title: string, when: When | undefined): string {
  const words = plain(when?.text ?? '');
  const at = words === '' ? -1 : title.indexOf(words);
  const rest = at < 0 ? title : `${title.slice(0, at)} ${title.slice(at + words.length)}`;
  return rest.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Another title; undefined where it is the same but for words of a time that changed, which the time's own change says. */
function rewording(old: Item | Milestone, now: Item | Milestone): [before: string, after: string] | undefined {
  const [before, after] = [plain(old.title), plain(now.title)];
  if (before === after) return undefined;
  if (!isSameTime(old.when, now.when) && withoutTime(before, old.when) === withoutTime(after, now.when))
    return undefined;
  return [before, after];
}

/** Everything that changed of an item that is in both versions. */
function itemChanges(pair: ItemPair, homes: Map<Milestone, Milestone>, newer: Roadmap): Change[] {
  const { old, now } = pair;
  const changes = [...statusChange(pair), ...timeChange(pair, homes, newer)];
  if (namesOf(old.item) !== namesOf(now.item))
    changes.push(ofItem('re-owned', now, namesOf(old.item), namesOf(now.item)));
  const words = rewording(old.item, now.item);
  if (words !== undefined) changes.push(ofItem('reworded', now, ...words));
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
    const words = rewording(milestone, now);
    if (words !== undefined) changes.push(ofMilestone('reworded', now, ...words));
    if (!isSameTime(milestone.when, now.when))
      changes.push(
        ofMilestone(typeOfMove(compareTimes(now.when, milestone.when)), now, ...wordsOf(milestone.when, now.when)),
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
 *   put in another order or laid out anew. An item is the same by title, id, link, or a similar title.
 *   Linear in the number of items but for sorting.
 * @throws {RoadmarkError} `invalid-argument` where one of the two is no roadmap
 * @example diffRoadmaps(parseRoadmap(before), parseRoadmap(after)).filter(({ type }) => type === 'slipped')
 */
export function diffRoadmaps(older: Roadmap, newer: Roadmap): Change[] {
  for (const roadmap of [older, newer]) expectRoadmap(roadmap, 'milestones');
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
