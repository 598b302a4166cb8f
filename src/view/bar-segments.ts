/** A stacked bar of statuses: what is finished first, then what is going on, then what is left. */
import type { Status } from '../core/model/types.ts';
import { statusOrder } from '../core/model/status-order.ts';
import type { StatusCounts } from './counts.ts';

/** One part of the bar. */
export interface BarSegment {
  /** Status it stands for. */
  readonly status: Status;
  /** Items of that status. */
  readonly count: number;
  /** Where it starts, in the unit of the bar's width. */
  readonly x: number;
  /** How wide it is. */
  readonly width: number;
}

/** Gap between parts and least width of one, so that none is lost. */
const gap = 2;
const least = 2;

/**
 * Divides a bar among statuses. Dropped items are no work and have no part.
 * @param counts items by status
 * @param width width of the bar
 * @returns one part for each status that has items, in the order of `statusOrder`; the parts and gaps fill the width
 */
export function barSegments(counts: StatusCounts, width: number): readonly BarSegment[] {
  const parts = statusOrder.filter((status) => status !== 'dropped' && counts.by[status] > 0);
  const room = width - gap * (parts.length - 1);
  const shares = parts.map((status) => Math.max(least, (counts.by[status] / counts.relevant) * room));
  // What the smallest parts take beyond their share, the others give.
  const scale = room / shares.reduce((sum, share) => sum + share, 0);
  let x = 0;
  return parts.map((status, index) => {
    const segment = { status, count: counts.by[status], x, width: (shares[index] ?? 0) * scale };
    x += segment.width + gap;
    return segment;
  });
}
