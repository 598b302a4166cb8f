/**
 * Work that can be paused: a generator that stops between two pieces of it and returns what came of all. Whoever has the
 * time runs it to its end at once, a page runs it in slices.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/**
 * Does all of the work at once.
 * @param steps work
 * @returns what came of it
 */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
