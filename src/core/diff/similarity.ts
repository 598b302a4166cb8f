/** Text as it is compared: case, width, blanks and signs do not matter. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Pairs of neighbouring characters with their counts. */
function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/**
 * Measures how alike two folded titles are, as the share of neighbouring characters they have in common.
 * @param one a folded title
 * @param other a folded title
 * @returns 0 for nothing in common to 1 for the same
 */
export function compareTitles(one: string, other: string): number {
  if (one === other) return 1;
  const first = pairsOf(one);
  const second = pairsOf(other);
  let shared = 0;
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0);
  const total = Math.max(0, one.length - 1) + Math.max(0, other.length - 1);
  return total === 0 ? 0 : (2 * shared) / total;
}
