/** What the rows of the table are gathered under. */
import type { Item, Milestone, Roadmap } from '../core/model/types.ts';
import { statusOrder } from '../core/model/status-order.ts';
import { indexRoadmap, type Entry } from './entries.ts';
import { valuesOf, type Matches } from './matches.ts';
import type { GroupBy } from './view-state.ts';
import { ownName } from '../core/query/milestone-name.ts';

/** A section before its lines are worked out. */
export interface SectionSource {
  /** Id for opening and paging. */
  readonly id: string;
  /** Milestone whose head is drawn. */
  readonly milestone?: Milestone;
  /** Milestone whose head is not drawn, as the document does not name it. */
  readonly implied?: Milestone;
  /** Value that rows are gathered by; empty for rows that have none. */
  readonly value?: string;
  /** Entries, where rows are gathered by a value; a milestone's are found in its groups. */
  readonly entries?: readonly Entry[];
  /** Items in it. */
  readonly total: number;
  /** Items in it that pass search and filters. */
  readonly matching: number;
  /** Whether anything in it is still to be done. */
  readonly isUnfinished: () => boolean;
}

/**
 * Gathers rows by milestone.
 * @param roadmap the roadmap
 * @param matches what passes search and filters; absent where nothing is left out
 * @returns one section a milestone, in the document's order
 */
export function sectionsByMilestone(roadmap: Roadmap, matches: Matches | undefined): SectionSource[] {
  const { byMilestone } = indexRoadmap(roadmap);
  const only = roadmap.milestones.length === 1;
  return roadmap.milestones.map((milestone) => {
    const entries = byMilestone.get(milestone.id) ?? [];
    const headless = only && ownName(milestone) === '';
    return {
      id: milestone.id,
      ...(headless ? { implied: milestone } : { milestone }),
      total: entries.length,
      matching: matches ? (matches.byMilestone.get(milestone.id)?.length ?? 0) : entries.length,
      isUnfinished: () => entries.some(isUnfinished),
    };
  });
}

/**
 * Gathers rows by the values of a facet.
 * @param roadmap the roadmap
 * @param groupBy the facet, or 'none' for one section without a head
 * @param passing entries that pass search and filters; absent where nothing is left out
 * @param locale language whose alphabet counts
 * @returns one section a value; an entry with several values is in several sections, those with none come last
 */
export function sectionsByValue(
  roadmap: Roadmap,
  groupBy: Exclude<GroupBy, 'milestone'>,
  passing: readonly Entry[] | undefined,
  locale: string,
): SectionSource[] {
  const { entries } = indexRoadmap(roadmap);
  const shown = passing ?? entries;
  if (groupBy === 'none') {
    return [{ id: 'all', entries: shown, total: entries.length, matching: shown.length, isUnfinished: () => true }];
  }
  const totals = passing && new Map([...gather(entries, groupBy)].map(([value, list]) => [value, list.length]));
  const gathered = gather(shown, groupBy);
  return orderValues([...gathered.keys()], groupBy, locale).map((value) => {
    const list = gathered.get(value) ?? [];
    return {
      id: `${groupBy}:${value}`,
      value,
      entries: list,
      total: totals?.get(value) ?? list.length,
      matching: list.length,
      isUnfinished: () => list.some(isUnfinished),
    };
  });
}

function gather(entries: readonly Entry[], groupBy: Exclude<GroupBy, 'milestone' | 'none'>): Map<string, Entry[]> {
  const gathered = new Map<string, Entry[]>();
  for (const entry of entries) {
    const values = valuesIn(entry, groupBy);
    for (const value of values.length === 0 ? [''] : values) {
      const list = gathered.get(value);
      if (list) list.push(entry);
      else gathered.set(value, [entry]);
    }
  }
  return gathered;
}

function valuesIn(entry: Entry, groupBy: Exclude<GroupBy, 'milestone' | 'none'>): readonly string[] {
  if (groupBy === 'group') return entry.groups[0] ? [entry.groups[0].title] : [];
  return valuesOf(entry, groupBy);
}

/** Statuses in their own order, themes and types as the document has them, people and tags by the alphabet; none last. */
function orderValues(values: string[], groupBy: GroupBy, locale: string): string[] {
  const none = values.filter((value) => value === '');
  const named = values.filter((value) => value !== '');
  if (groupBy === 'status') named.sort((a, b) => statusRank(a) - statusRank(b));
  if (groupBy === 'owner' || groupBy === 'tag') named.sort(new Intl.Collator(locale, { numeric: true }).compare);
  return [...named, ...none];
}

function statusRank(status: string): number {
  return (statusOrder as readonly string[]).indexOf(status);
}

function isUnfinished({ item }: { readonly item: Item }): boolean {
  return item.status !== 'done' && item.status !== 'dropped';
}
