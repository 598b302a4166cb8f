import { expectObject, expectRoadmap } from '../expect-argument.ts';
import type { Roadmap, Status } from '../model/types.ts';
import { walkItems, type PlacedItem } from './walk-items.ts';

/** What items are looked for; each condition that is given must hold. */
export interface ItemFilter {
  /** Statuses of which the item has one. */
  readonly status?: Status | readonly Status[];
  /** Tag, in any case. */
  readonly tag?: string;
  /** Name of an owner, in any case, with or without '@'. */
  readonly owner?: string;
  /** Id or title of the milestone it stands under. */
  readonly milestone?: string;
  /** Id or title of a group it stands under. */
  readonly group?: string;
  /** Words of which each stands in the title, in a tag or in an owner's name, in any case. */
  readonly text?: string;
  /** Whether help is asked for. */
  readonly helpWanted?: boolean;
  /** Whether it is a stretch goal. */
  readonly stretch?: boolean;
}

/** Text as it is compared. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Whether a node is named by its id or title. */
function isNamed(node: { id: string; title: string }, name: string): boolean {
  return node.id === name || fold(node.title) === fold(name);
}

/** Whether an item says all the words. */
function saysAll({ item }: PlacedItem, text: string): boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const said = fold([item.title, ...item.tags, ...item.owners.map((owner) => owner.name)].join(' '));
  return words.every((word) => said.includes(word));
}

/** Whether the item itself is as asked for. */
function isItemLike({ item }: PlacedItem, filter: ItemFilter): boolean {
  const { status, tag, owner, helpWanted, stretch } = filter;
  if (status !== undefined && !(typeof status === 'string' ? [status] : status).includes(item.status)) return false;
  if (tag !== undefined && !item.tags.some((own) => fold(own) === fold(tag))) return false;
  const name = owner === undefined ? undefined : fold(owner.replace(/^@/, ''));
  if (name !== undefined && !item.owners.some((own) => fold(own.name) === name)) return false;
  if (helpWanted !== undefined && item.helpWanted !== helpWanted) return false;
  return stretch === undefined || item.stretch === stretch;
}

/**
 * Tells whether an item is one of those looked for.
 * @param place the item with its place
 * @param filter what is looked for; an empty one matches every item
 * @returns whether all conditions hold.
 * @throws {RoadmarkError} `invalid-argument` where `place` or `filter` is no object
 */
export function matchesFilter(place: PlacedItem, filter: ItemFilter): boolean {
  expectObject(place, 'place');
  expectObject(filter, 'filter');
  const { milestone, group, text } = filter;
  if (milestone !== undefined && !isNamed(place.milestone, milestone)) return false;
  if (group !== undefined && !place.groups.some((own) => isNamed(own, group))) return false;
  return isItemLike(place, filter) && (text === undefined || saysAll(place, text));
}

/**
 * Lists the items that are looked for.
 * @param roadmap the roadmap
 * @param filter conditions, all of which must hold
 * @returns the items with their places in the document's order; none where nothing matches
 * @throws {RoadmarkError} `invalid-argument` where `roadmap` is no roadmap, or `filter` no object
 * @example filterItems(roadmap, { status: ['blocked', 'at-risk'], owner: '@ada' })
 */
export function filterItems(roadmap: Roadmap, filter: ItemFilter): PlacedItem[] {
  expectRoadmap(roadmap, 'milestones');
  expectObject(filter, 'filter');
  const found: PlacedItem[] = [];
  for (const place of walkItems(roadmap)) if (matchesFilter(place, filter)) found.push(place);
  return found;
}
