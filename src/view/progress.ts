/** When a share may be said at all. */
import type { StatusCounts } from './counts.ts';

/**
 * Tells whether 'n of m done' says something true. Where most items state no status and none is done, '0 of 14 done' would be
 * a claim that the document does not make.
 * @param counts statuses of the items
 */
export function showsProgress({ by, relevant, total, done, stated }: StatusCounts): boolean {
  return stated && relevant > 0 && (done > 0 || by.unknown * 2 <= total);
}
