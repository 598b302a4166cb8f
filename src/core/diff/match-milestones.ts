import type { Milestone } from '../model/types.ts';
import { isSameVersion } from '../time/compare-versions.ts';
import type { ItemPair } from './match-items.ts';
import { comparePairs, foldTitle, pairsOf } from './similarity.ts';

/** Milestones less alike than this are two. */
const leastSimilarity = 0.6;

/** How many items of an older milestone stand in each of the newer ones. */
function countMoves(pairs: readonly ItemPair[]): Map<Milestone, Map<Milestone, number>> {
  const moves = new Map<Milestone, Map<Milestone, number>>();
  for (const { old, now } of pairs) {
    const targets = moves.get(old.milestone) ?? new Map<Milestone, number>();
    targets.set(now.milestone, (targets.get(now.milestone) ?? 0) + 1);
    moves.set(old.milestone, targets);
  }
  return moves;
}

/** Whether two milestones are one, by one of the ways in which they are told. */
type Rule = (old: Milestone, now: Milestone) => boolean;

const rules: readonly Rule[] = [
  (old, now) => foldTitle(old.title) === foldTitle(now.title) && old.kind === now.kind,
  (old, now) =>
    old.versions !== undefined && now.versions !== undefined && isSameVersion(old.versions.from, now.versions.from),
  (old, now) => foldTitle(old.title) === foldTitle(now.title),
  (old, now) =>
    old.versions === undefined &&
    now.versions === undefined &&
    old.kind === now.kind &&
    old.kind !== 'period' &&
    comparePairs(pairsOf(foldTitle(old.title)), pairsOf(foldTitle(now.title))) >= leastSimilarity,
];

/** Whether a milestone holds no item that would tell it. */
function isEmpty({ items, groups }: Milestone): boolean {
  return items.length === 0 && groups.length === 0;
}

/**
 * Finds which milestone of the newer version is which of the older one: by title, version, similar title, by the
 * items in it, and empty periods by their place.
 * @param older milestones of the older version
 * @param newer milestones of the newer version
 * @param pairs items of both
 * @returns the newer milestone of each older one that still is
 */
export function matchMilestones(
  older: readonly Milestone[],
  newer: readonly Milestone[],
  pairs: readonly ItemPair[],
): Map<Milestone, Milestone> {
  const found = new Map<Milestone, Milestone>();
  const free = new Set(newer);
  const match = (old: Milestone, now: Milestone | undefined): void => {
    if (now === undefined) return;
    found.set(old, now);
    free.delete(now);
  };
  for (const rule of rules)
    for (const old of older)
      if (!found.has(old))
        match(
          old,
          [...free].find((now) => rule(old, now)),
        );
  const moves = countMoves(pairs);
  for (const old of older) {
    if (found.has(old)) continue;
    const targets = [...(moves.get(old) ?? [])]
      .filter(([now]) => free.has(now))
      .sort((one, other) => other[1] - one[1]);
    const [most] = targets;
    const all = [...(moves.get(old)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
    if (most !== undefined && most[1] * 2 > all) match(old, most[0]);
  }
  older.forEach((old, index) => {
    if (found.has(old) || old.kind !== 'period' || !isEmpty(old)) return;
    const [before, after] = [older[index - 1], older[index + 1]];
    const place = before === undefined ? 0 : newer.indexOf(found.get(before) ?? old) + 1;
    if (before !== undefined && place === 0) return;
    const [now, next] = [newer[place], newer[place + 1]];
    // Between the same neighbours: its heading was given another time.
    const isBetween = after === undefined ? next === undefined : next !== undefined && found.get(after) === next;
    if (isBetween && now?.kind === 'period' && free.has(now) && isEmpty(now)) match(old, now);
  });
  return found;
}
