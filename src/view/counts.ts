/** Counting statuses truthfully: what is dropped is no work left, what states no status is shown as such. */
import type { Item, Status, StatusDefinition } from '../core/model/types.ts';

/** How many items there are of each status. */
export interface StatusCounts {
  /** Items of each status. */
  readonly by: Readonly<Record<Status, number>>;
  /** All items. */
  readonly total: number;
  /** Items that are not dropped: what progress is measured against. */
  readonly relevant: number;
  /** Items that are done. */
  readonly done: number;
  /** Whether any item states a status; where none does, no ring, bar or column is drawn. */
  readonly stated: boolean;
}

/**
 * Counts items by status. Every item counts once, nested ones as given.
 * @param items the items
 * @returns zeroes for no items
 */
export function countStatuses(items: Iterable<Item>): StatusCounts {
  const by = noCounts();
  for (const { status } of items) by[status]++;
  return sumUp(by);
}

/**
 * Counts the items of entries by status.
 * @param entries places of items
 */
export function countEntries(entries: readonly { readonly item: Item }[]): StatusCounts {
  const by = noCounts();
  for (const { item } of entries) by[item.status]++;
  return sumUp(by);
}

function noCounts(): Record<Status, number> {
  return {
    done: 0,
    'in-progress': 0,
    'at-risk': 0,
    blocked: 0,
    planned: 0,
    considering: 0,
    dropped: 0,
    unknown: 0,
  };
}

function sumUp(by: Record<Status, number>): StatusCounts {
  const total = Object.values(by).reduce((sum, count) => sum + count, 0);
  return { by, total, relevant: total - by.dropped, done: by.done, stated: total > by.unknown };
}

/**
 * Finds the document's own words for a status.
 * @param definitions the roadmap's legend
 * @param status the status
 * @returns undefined where the legend does not define it
 */
export function legendLabel(definitions: readonly StatusDefinition[], status: Status): string | undefined {
  return definitions.find((definition) => definition.status === status && definition.label !== '')?.label;
}
