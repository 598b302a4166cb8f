/** What is written about a lane: title, count, tags. */
import type { MatrixLane, MatrixView } from '../../view/matrix.ts';
import { showsProgress } from '../../view/progress.ts';
import type { Lane } from '../../view/lanes.ts';
import type { TimelineContext } from './timeline-context.ts';

/**
 * Names a lane.
 * @param lane the lane
 * @param context words
 */
export function laneTitle(lane: Lane, { localize }: TimelineContext): string {
  return lane.title === '' ? localize.term('unscheduled') : lane.title;
}

/**
 * Names a lane, or the releases that are folded into it.
 * @param view the grid
 * @param lane the lane
 * @param context words
 */
export function stopTitle(view: MatrixView, lane: MatrixLane, context: TimelineContext): string {
  if (lane.folded === 0) return laneTitle(lane.lane, context);
  return context.localize.term(lane === view.lanes[0] ? 'earlier' : 'later', lane.folded);
}

/**
 * Says how much a lane holds: '12 items', '32 of 59 done', '2 of 12' while filtered.
 * @param view the grid
 * @param lane the lane
 * @param context words
 */
export function laneCount(view: MatrixView, lane: MatrixLane, { localize }: TimelineContext): string {
  const { counts, total, hits, folded } = lane;
  if (view.filtered) return localize.term('ofTotal', hits, total);
  if (folded === 0 && lane.lane.stretch) return localize.term('stretchItems', total);
  if (showsProgress(counts)) return localize.term('doneOf', counts.done, counts.relevant);
  return localize.term('items', total);
}
