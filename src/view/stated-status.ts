/** Where a document says the status of an item. */
import type { Status } from '../core/model/types.ts';
import type { Entry } from './entries.ts';

/** A status and where it is said. */
export interface StatedStatus {
  /** The status. */
  readonly status: Status;
  /** The document's own mark or word; absent where it says none. */
  readonly mark?: string;
  /** Title of the heading that says it; absent where the item says it itself. */
  readonly fromTitle?: string;
}

/**
 * Tells where a status is said.
 * @param entry the entry
 * @returns with `fromTitle` where a heading says it
 */
export function statedStatus({ item, groups, milestone }: Entry): StatedStatus {
  const { status, statusText, statusFrom } = item;
  // The innermost heading of that status is the one it was read from.
  const heading =
    statusFrom === 'group' ? (groups.findLast((group) => group.status === status) ?? groups.at(-1)) : milestone;
  return {
    status,
    ...(statusText !== undefined && { mark: statusText }),
    ...(statusFrom !== undefined && heading && { fromTitle: heading.title }),
  };
}
