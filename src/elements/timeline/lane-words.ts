/** What is written about a lane: title, count, tags. */
import { joinUnits } from '../../translations/join-units.ts';
import type { MatrixLane, MatrixView } from '../../view/matrix.ts';
import { showsProgress } from '../../view/progress.ts';
import type { Lane } from '../../view/lanes.ts';
import { whenLabel } from '../internal/item-parts.ts';
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
 * Says how much a lane holds: '12 items', '32 of 59 done', '2 of 12' while filtered; and when, where its title does not:
 * '2 items, Q3 2026', in the document's words where they name no date: '14 items, “early fall”'.
 * @param view the grid
 * @param lane the lane
 * @param context words
 */
export function laneCount(view: MatrixView, lane: MatrixLane, context: TimelineContext): string {
  const amount = laneAmount(view, lane, context);
  const { when } = lane.lane.milestone;
  if (lane.folded > 0 || lane.lane.aimed || when === undefined || lane.lane.title.includes(when.text)) return amount;
  const parts = [amount, whenLabel(context, when)];
  return joinUnits(context.localize.lang(), parts);
}

function laneAmount(view: MatrixView, lane: MatrixLane, { localize }: TimelineContext): string {
  const { counts, total, hits, folded } = lane;
  if (view.filtered) return localize.term('ofTotal', hits, total);
  if (folded === 0 && lane.lane.stretch) return localize.term('stretchItems', total);
  if (showsProgress(counts)) return localize.term('doneOf', counts.done, counts.relevant);
  return localize.term('items', total);
}
