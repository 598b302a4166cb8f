/**
 * Rows in the order of a column. Where a list is shown in part, that part alone is put in order, so that sorting ten
 * thousand rows costs little more than looking at each of them once.
 */
import { statusOrder } from '../core/model/status-order.ts';
import { priorityScale } from '../core/query/priority-scale.ts';
import type { Entry } from './entries.ts';
import type { Sort } from './view-state.ts';

/** What an entry is ordered by; undefined where it has nothing in the column. */
export type SortKey = string | number | undefined;

const collators = new Map<string, Intl.Collator>();

/**
 * Puts entries in order.
 * @param entries the entries, in the document's order
 * @param sort column and direction; absent: the document's order
 * @param locale language whose alphabet counts
 * @param limit how many are needed; those behind come in no particular order
 * @returns a new list; entries with nothing in the column last in both directions, equal ones in the document's order
 */
export function sortEntries(
  entries: readonly Entry[],
  sort: Sort | undefined,
  locale: string,
  limit = Infinity,
): readonly Entry[] {
  if (!sort || entries.length < 2) return entries;
  const keyed = entries.map((entry) => ({ entry, key: sortKey(entry, sort.column) }));
  const compareKeys = keyComparer(locale);
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const compare = (a: Keyed, b: Keyed): number => {
    if (a.key === undefined || b.key === undefined) {
      return Number(a.key === undefined) - Number(b.key === undefined) || a.entry.index - b.entry.index;
    }
    return sign * compareKeys(a.key, b.key) || a.entry.index - b.entry.index;
  };
  const first = limit * 4 < keyed.length ? smallest(keyed, compare, limit) : keyed.sort(compare);
  return first.map(({ entry }) => entry);
}

/** What an entry is ordered by; undefined where it has nothing in the column, or the column is not known. */
function sortKey({ item, index }: Entry, column: string): SortKey {
  switch (column) {
    case 'item':
      return item.title;
    case 'milestone':
      // Releases come in the document's order, as do all entries.
      return index;
    case 'status':
      return item.status === 'unknown' ? undefined : statusOrder.indexOf(item.status);
    case 'type':
      return item.type;
    case 'priority':
      return priorityKey(item.priority);
    case 'owner':
      return item.owners[0]?.name;
    case 'tag':
      return item.tags[0];
    case 'issue':
      return item.links.find((link) => link.number !== undefined)?.number;
    case 'link':
      return item.links[0]?.text;
    case 'target':
      return item.target;
    case 'when':
      return item.when?.start ?? item.when?.end;
    case 'progress':
      return item.progress && item.progress.total > 0 ? item.progress.done / item.progress.total : undefined;
    case 'description':
      return undefined;
    default:
      return column.startsWith('field:') ? ownField(item.fields, column.slice('field:'.length)) : undefined;
  }
}

interface Keyed {
  readonly entry: Entry;
  readonly key: SortKey;
}

function ownField(fields: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function priorityKey(priority: string | undefined): SortKey {
  if (priority === undefined) return undefined;
  const rank = priorityScale.indexOf(priority.trim().toLowerCase());
  return rank < 0 ? priority : rank;
}

/** Numbers before words; words by the alphabet of the language, numbers within them by value. */
function keyComparer(locale: string): (a: string | number, b: string | number) => number {
  let collator = collators.get(locale);
  if (!collator) collators.set(locale, (collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })));
  const { compare } = collator;
  return (a, b) => {
    if (typeof a === 'number' || typeof b === 'number') {
      if (typeof a === 'number' && typeof b === 'number') return a - b;
      return typeof a === 'number' ? -1 : 1;
    }
    return compare(a, b);
  };
}

/** The first few of a list in order: a short sorted list that each value must beat the last of to get in. */
function smallest<T>(values: readonly T[], compare: (a: T, b: T) => number, limit: number): T[] {
  const kept: T[] = [];
  for (const value of values) {
    const last = kept[limit - 1];
    if (last !== undefined && compare(value, last) >= 0) continue;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(value, kept[middle] as T) < 0) high = middle;
      else low = middle + 1;
    }
    kept.splice(low, 0, value);
    if (kept.length > limit) kept.pop();
  }
  return kept;
}
