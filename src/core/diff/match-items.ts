/** Finds which item of the newer version is which of the older one. */
import type { Roadmap } from '../model/types.ts';
import { walkItems, type PlacedItem } from '../query/walk-items.ts';
import { matchRenumbered } from './match-renumbered.ts';
import { comparePairs, foldTitle, nameDifferentThings, pairsOf, type Pairs } from './similarity.ts';

/** An item of both versions. */
export interface ItemPair {
  /** In the older version. */
  old: PlacedItem;
  /** In the newer version. */
  now: PlacedItem;
}

/** Items of two versions, matched. */
export interface ItemMatches {
  /** Items of both, in the order of the newer one. */
  pairs: ItemPair[];
  /** Items of the newer one alone, in order. */
  added: PlacedItem[];
  /** Items of the older one alone, in order. */
  removed: PlacedItem[];
}

/** Titles less alike than this are two items. */
const leastSimilarity = 0.55;
/** Likewise under another milestone, where one long word in common says less. */
const leastElsewhere = 0.62;
/** A word that more items share than this says nothing about which is which. */
const commonWord = 50;
/** How many items a title is compared with. */
const mostCandidates = 12;

/** What an item is known by; undefined where it has nothing of the kind. */
type Key = (place: PlacedItem) => string | undefined;

const separator = '\u0000';

/** Path of an item's place. */
function pathOf({ milestone, groups, parents }: PlacedItem): string {
  return [milestone.title, ...groups.map((group) => group.title), ...parents.map((parent) => parent.title)]
    .map(foldTitle)
    .join(separator);
}

/** Titles at the same place first, then in the same milestone, then anywhere; then ids and links of retitled items. */
const keys: readonly Key[] = [
  (place) => `${foldTitle(place.item.title)}${separator}${pathOf(place)}`,
  (place) => `${foldTitle(place.item.title)}${separator}${foldTitle(place.milestone.title)}`,
  (place) => foldTitle(place.item.title),
  (place) => place.item.id,
  (place) => place.item.links.find((link) => link.number !== undefined)?.href,
];

/** From this key on an item may stand anywhere. */
const anywhere = 2;
/** Keys that tell an item only where no other has the same. */
const mustBeUnique = new Set<number>([4]);

/** Items by what they are known by. */
function indexBy(places: Iterable<PlacedItem>, key: Key): Map<string, PlacedItem[]> {
  const index = new Map<string, PlacedItem[]>();
  for (const place of places) {
    const name = key(place);
    if (name === undefined || name.replaceAll(separator, '') === '') continue;
    const known = index.get(name);
    if (known === undefined) index.set(name, [place]);
    else known.push(place);
  }
  return index;
}

/** Matches items of equal keys, those that share one in order. */
function matchBy(
  key: Key,
  isUnique: boolean,
  old: Set<PlacedItem>,
  now: Set<PlacedItem>,
  found: Map<PlacedItem, PlacedItem>,
): void {
  const byKey = indexBy(old, key);
  for (const [name, places] of indexBy(now, key)) {
    const known = byKey.get(name) ?? [];
    if (isUnique && (known.length > 1 || places.length > 1)) continue;
    places.slice(0, known.length).forEach((place, index) => {
      const match = known[index];
      if (match === undefined) return;
      found.set(place, match);
      old.delete(match);
      now.delete(place);
    });
  }
}

/** An item with what its title is compared by. */
interface Folded {
  place: PlacedItem;
  words: Set<string>;
  pairs: Pairs;
  path: string;
  home: string;
}

/** Prepares an item for comparison. */
function fold(place: PlacedItem): Folded {
  const title = foldTitle(place.item.title);
  return {
    place,
    words: new Set(title.split(' ').filter(Boolean)),
    pairs: pairsOf(title),
    path: pathOf(place),
    home: foldTitle(place.milestone.title),
  };
}

/** A guess that two items are the same. */
interface Guess {
  old: PlacedItem;
  now: PlacedItem;
  score: number;
}

/** Items by the words of their titles. */
function indexWords(items: readonly Folded[]): Map<string, Folded[]> {
  const byWord = new Map<string, Folded[]>();
  for (const item of items) {
    for (const word of item.words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [item]);
      else known.push(item);
    }
  }
  return byWord;
}

/** The items that share most words with one; words that say nothing about which is which do not count. */
function findCandidates(item: Folded, byWord: Map<string, Folded[]>): Folded[] {
  const shared = new Map<Folded, number>();
  for (const word of item.words) {
    const known = byWord.get(word) ?? [];
    if (known.length > commonWord) continue;
    for (const candidate of known) shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
  }
  const ranked = [...shared].sort((one, other) => other[1] - one[1]);
  return ranked.slice(0, mostCandidates).map(([candidate]) => candidate);
}

/** Guesses of items whose titles share words, the surest first. */
function guessPairs(old: Set<PlacedItem>, now: Set<PlacedItem>): Guess[] {
  const byWord = indexWords([...old].map(fold));
  const guesses: Guess[] = [];
  for (const item of [...now].map(fold)) {
    for (const candidate of findCandidates(item, byWord)) {
      if (nameDifferentThings(item.place.item.title, candidate.place.item.title)) continue;
      const likeness = comparePairs(item.pairs, candidate.pairs);
      const score = likeness + (item.path === candidate.path ? 0.2 : 0);
      if (likeness >= (item.home === candidate.home ? leastSimilarity : leastElsewhere))
        guesses.push({ old: candidate.place, now: item.place, score });
    }
  }
  return guesses.sort((one, other) => other.score - one.score);
}

/**
 * Matches the items of two versions: by title and place, by numbers that moved on, then title, id, link, then by similar titles.
 * @param older the older version
 * @param newer the newer version
 * @returns what is in both, and in one alone
 */
export function matchItems(older: Roadmap, newer: Roadmap): ItemMatches {
  const all = { old: [...walkItems(older)], now: [...walkItems(newer)] };
  const old = new Set(all.old);
  const now = new Set(all.now);
  const found = new Map<PlacedItem, PlacedItem>();
  keys.forEach((key, index) => {
    if (index === anywhere) {
      for (const [place, match] of matchRenumbered(old, now, pathOf)) {
        found.set(place, match);
        old.delete(match);
        now.delete(place);
      }
    }
    matchBy(key, mustBeUnique.has(index), old, now, found);
  });
  for (const guess of guessPairs(old, now)) {
    if (!old.has(guess.old) || !now.has(guess.now)) continue;
    found.set(guess.now, guess.old);
    old.delete(guess.old);
    now.delete(guess.now);
  }
  const pairs = all.now.flatMap((place) => {
    const match = found.get(place);
    return match === undefined ? [] : [{ old: match, now: place }];
  });
  return {
    pairs,
    added: all.now.filter((place) => now.has(place)),
    removed: all.old.filter((place) => old.has(place)),
  };
}
