/** What is worked out of a roadmap once, as roadmaps are never changed. */
import type { Roadmap } from '../core/model/types.ts';

/**
 * Keeps an answer for as long as its roadmap is there.
 * @param create works the answer out; asked once for each roadmap
 * @returns the same answer for the same roadmap
 */
export function perRoadmap<T>(create: (roadmap: Roadmap) => T): (roadmap: Roadmap) => T {
  const answers = new WeakMap<Roadmap, { readonly of: T }>();
  return (roadmap) => {
    let answer = answers.get(roadmap);
    if (!answer) answers.set(roadmap, (answer = { of: create(roadmap) }));
    return answer.of;
  };
}
