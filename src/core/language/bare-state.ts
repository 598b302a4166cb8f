/** Words of a state that stand alone. */

/** Words after which a reference has to follow: 'blocked by #12', 'wartet auf #12'. */
const leading = /(?<=\p{L})\s+(?:by|on|for|durch|auf)$/iu;

/**
 * Gives a state as it can be written with no reference behind it.
 * @param text words or a mark that say a status
 * @returns 'blocked' for 'blocked by'; whatever needs no reference as it is
 */
export function bareState(text: string): string {
  return text.replace(leading, '');
}
