/** What every view asks of a roadmap first. Each answer is kept for the roadmap, so that drawing finds it ready. */
import type { Roadmap } from '../core/model/types.ts';
import type { Steps } from '../core/source/steps.ts';
import { indexRoadmap } from './entries.ts';
import { findMatches } from './matches.ts';
import { countAll } from './progress.ts';
import type { ViewState } from './view-state.ts';

/**
 * Works out what any element needs.
 * @param roadmap a roadmap that is about to be shown
 * @param state search and filters that it will be shown with
 */
export function* prepareRoadmap(roadmap: Roadmap, state: ViewState): Steps<void> {
  indexRoadmap(roadmap);
  yield;
  countAll(roadmap);
  yield;
  findMatches(roadmap, state);
  yield;
}
