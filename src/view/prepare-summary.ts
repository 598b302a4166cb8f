/** What the head of a roadmap asks of it. Each answer is kept for the roadmap, so that drawing finds it ready. */
import type { Roadmap } from '../core/model/types.ts';
import type { Steps } from '../core/source/steps.ts';
import { listLanes } from './lanes.ts';
import { countValues } from './legend-entries.ts';
import { summarise } from './summary.ts';
import { facets } from './view-state.ts';

/**
 * Works out what the head of a roadmap says.
 * @param roadmap a roadmap that is about to be shown
 */
export function* prepareSummary(roadmap: Roadmap): Steps<void> {
  listLanes(roadmap);
  yield;
  summarise(roadmap);
  for (const facet of facets) {
    yield;
    countValues(roadmap, facet);
  }
}
