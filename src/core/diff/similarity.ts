/**
 * Text as it is compared: case, width, blanks and signs do not matter.
 * @param title a title as written, without markup
 * @returns lower-case words of letters and digits with one blank between them; '' where it has neither
 */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Pairs of neighbouring characters of a folded title, with their counts. */
export type Pairs = ReadonlyMap<string, number>;

/**
 * Lists the pairs of neighbouring characters of a title.
 * @param folded a folded title
 */
export function pairsOf(folded: string): Pairs {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < folded.length; index++) {
    const pair = folded.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How many pairs there are. */
function sizeOf(pairs: Pairs): number {
  let size = 0;
  for (const count of pairs.values()) size += count;
  return size;
}

/**
 * Measures how alike two titles are, as the share of neighbouring characters they have in common.
 * @param one pairs of a title
 * @param other pairs of a title
 * @returns 0 for nothing in common to 1 for the same pairs
 */
export function comparePairs(one: Pairs, other: Pairs): number {
  let shared = 0;
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0);
  const total = sizeOf(one) + sizeOf(other);
  return total === 0 ? 0 : (2 * shared) / total;
}

/** Words of capitals alone, which name things: 'EKS', 'OCI'. */
function acronymsOf(title: string): Set<string> {
  return new Set(title.match(/\b\p{Lu}{2,12}\b/gu) ?? []);
}

/**
 * Tells whether two titles name different things in capitals, so that they are two items however alike the rest is:
 * 'Installer for EKS', 'Installer for GKE'.
 * @param one a title as written
 * @param other a title as written
 * @returns false where one merely names more than the other
 */
export function nameDifferentThings(one: string, other: string): boolean {
  const first = acronymsOf(one);
  const second = acronymsOf(other);
  return [...first].some((name) => !second.has(name)) && [...second].some((name) => !first.has(name));
}
