/** What changed of an item. */
import type { Group, Milestone } from '../model/types.ts';
import type { PlacedItem } from '../query/walk-items.ts';
import { compareVersions } from '../time/compare-versions.ts';
import type { Change, ChangeType } from './change.ts';
import { compareMilestones, compareTimes, isSameTime } from './compare-times.ts';
import type { ItemPair } from './match-items.ts';
import { namesOf, plain, rewording, typeOfMove, wordsOf } from './words-of-change.ts';

/**
 * Tells of an item.
 * @param type what happened
 * @param place the item
 * @param before what was said before
 * @param after what is said now
 */
export function ofItem(type: ChangeType, place: PlacedItem, before?: string, after?: string): Change {
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

/** What is known of milestones and groups when items are compared: which of the newer version each older one is. */
export interface Known {
  /** Newer milestone of each older one. */
  readonly homes: ReadonlyMap<Milestone, Milestone>;
  /** Newer group of each older one. */
  readonly groups: ReadonlyMap<Group, Group>;
  /** Milestones of the newer version. */
  readonly order: readonly Milestone[];
}

/** What changed of an item's status. */
function statusChange({ old, now }: ItemPair): Change[] {
  const before = old.item.status;
  const after = now.item.status;
  if (before === after) return [];
  return [ofItem(after === 'done' ? 'done' : 'status', now, before, after)];
}

/** Whether an item stands in another milestone now, or is due at another time. */
function timeChange(pair: ItemPair, known: Known): Change[] {
  const { old, now } = pair;
  const home = known.homes.get(old.milestone);
  if (home !== now.milestone) {
    const isState = old.milestone.kind === 'state' || now.milestone.kind === 'state';
    // Moving between 'In progress' and 'Done' is said by the status.
    if (isState && old.item.status !== now.item.status) return [];
    const byHome = home === undefined ? 0 : compareMilestones(now.milestone, home, known.order);
    const order = byHome || compareMilestones(now.milestone, old.milestone, [old.milestone, now.milestone]);
    return [ofItem(isState ? 'rescheduled' : typeOfMove(order), now, old.milestone.title, now.milestone.title)];
  }
  const { when: before } = old.item;
  const { when: after } = now.item;
  if (isSameTime(before, after)) return targetChange(pair, known);
  return [ofItem(typeOfMove(compareTimes(after, before)), now, ...wordsOf(before, after))];
}

/** Release that an item is meant for: its own, that of a group around it, that of its milestone; '' where none is named. */
function targetOf({ item, groups, milestone }: PlacedItem): { words: string; group?: Group } {
  if (item.target !== undefined) return { words: plain(item.target) };
  const group = groups.findLast(({ target }) => target !== undefined);
  return group === undefined ? { words: milestone.versions?.from ?? '' } : { words: plain(group.target), group };
}

/** Whether an item is meant for another release than it was; in a table of marks by release the status says so where it changed. */
function targetChange({ old, now }: ItemPair, { groups }: Known): Change[] {
  const [before, after] = [targetOf(old), targetOf(now)];
  // Another release of the milestone or group is told of those.
  if (before.group !== undefined && after.group !== undefined && groups.get(before.group) === after.group) return [];
  const isNamed = [old, now].some(({ item }) => item.target !== undefined) || before.group !== after.group;
  if (!isNamed || before.words === after.words) return [];
  const isOfMarks = [old.item, now.item].some(({ target, fields }) => target !== undefined && target in fields);
  if (isOfMarks && old.item.status !== now.item.status) return [];
  return [ofItem(typeOfMove(compareVersions(after.words, before.words)), now, before.words, after.words)];
}

/**
 * Tells everything that changed of an item that is in both versions.
 * @param pair the item
 * @param known which milestones and groups are the same
 */
export function itemChanges(pair: ItemPair, known: Known): Change[] {
  const { old, now } = pair;
  const changes = [...statusChange(pair), ...timeChange(pair, known)];
  if (namesOf(old.item) !== namesOf(now.item))
    changes.push(ofItem('re-owned', now, namesOf(old.item), namesOf(now.item)));
  const words = rewording(old.item, now.item);
  if (words !== undefined) changes.push(ofItem('reworded', now, ...words));
  return changes;
}
