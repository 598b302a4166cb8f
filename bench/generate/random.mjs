/** Repeatable randomness: the same seed gives every contestant, machine and year the same roadmap. */

/**
 * Makes a generator (mulberry32) of numbers in [0, 1).
 * @param {number} seed any 32-bit integer
 * @returns {() => number} the next number
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Draws one entry of a list.
 * @template T
 * @param {() => number} random from `createRandom`
 * @param {readonly T[]} list at least one entry
 * @returns {T} one of them
 */
export function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}
