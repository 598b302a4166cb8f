/** What the head of a roadmap says: how far it is, how much there is, how old it is. */
import type { Roadmap, Status, When } from '../core/model/types.ts';
import { statusOrder } from '../core/model/status-order.ts';
import { countEntries, type StatusCounts } from './counts.ts';
import { indexRoadmap } from './entries.ts';
import { countAll, showsProgress } from './progress.ts';
import { nameMilestones, type MilestoneNames } from './roadmap-names.ts';
import { ownName } from '../core/query/milestone-name.ts';
import { perRoadmap } from './per-roadmap.ts';

/** Part of a bar or ring. */
export interface Segment {
  /** Status it stands for. */
  readonly status: Status;
  /** Items of that status. */
  readonly count: number;
  /** Where it starts, in units of the whole length. */
  readonly start: number;
  /** How long it is. */
  readonly length: number;
}

/** Statuses of one milestone. */
export interface MilestoneProgress {
  /** Id. */
  readonly id: string;
  /** Title; empty for a milestone that the document does not name. */
  readonly title: string;
  /** Its items by status. */
  readonly counts: StatusCounts;
}

/** Facts of a whole roadmap. */
export interface Summary extends MilestoneNames {
  /** Items by status. */
  readonly counts: StatusCounts;
  /** Share that is done, in whole percent; 100 only when all is, 0 only when nothing is. Absent where too few items state a status; see `showsProgress`. */
  readonly percent?: number;
  /** Milestones that have items. */
  readonly byMilestone: readonly MilestoneProgress[];
}

/**
 * Sums a roadmap up.
 * @param roadmap the roadmap
 * @returns the same object for the same roadmap. Linear in the number of items.
 */
export const summarise: (roadmap: Roadmap) => Summary = perRoadmap(createSummary);

/**
 * Splits a length by status: what is done first, what nobody said last, what is dropped not at all.
 * @param counts items by status
 * @param length whole length, such as pixels of a bar
 * @param gap room between two parts
 * @param closed whether the last part meets the first, as in a ring
 * @returns no parts where no item counts; the smallest are 2 long, so that they are seen
 */
export function splitByStatus(counts: StatusCounts, length: number, gap: number, closed = false): readonly Segment[] {
  const present = statusOrder.filter((status) => status !== 'dropped' && counts.by[status] > 0);
  if (present.length === 0) return [];
  const least = 2;
  const gaps = present.length === 1 ? 0 : present.length - (closed ? 0 : 1);
  const room = length - gap * gaps;
  const raw = present.map((status) => (counts.by[status] / counts.relevant) * room);
  const lacking = raw.reduce((sum, part) => sum + Math.max(0, least - part), 0);
  const spare = raw.reduce((sum, part) => sum + Math.max(0, part - least), 0);
  let start = 0;
  return present.map((status, index) => {
    const part = raw[index] ?? 0;
    const fitted = part <= least ? least : part - (spare > 0 ? (lacking * (part - least)) / spare : 0);
    const segment = { status, count: counts.by[status], start, length: fitted };
    start += fitted + gap;
    return segment;
  });
}

/**
 * Tells how long ago something was, in a unit no finer than the words give it.
 * @param when a time of the document
 * @param today ISO date
 * @returns undefined for what names no date, lies ahead or is today; `value` is negative, as `Intl.RelativeTimeFormat` takes it
 */
export function ageOf(when: When, today: string): { value: number; unit: 'year' | 'month' | 'day' } | undefined {
  const date = when.end ?? when.start;
  if (date === undefined || date >= today) return undefined;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  const months = (thisYear - year) * 12 + thisMonth - month - (when.precision === 'day' && thisDay < day ? 1 : 0);
  if (when.precision === 'year') return thisYear > year ? { value: year - thisYear, unit: 'year' } : undefined;
  if (months >= 12) return { value: -Math.floor(months / 12), unit: 'year' };
  if (months >= 1) return { value: -months, unit: 'month' };
  if (when.precision !== 'day') return undefined;
  return { value: Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000), unit: 'day' };
}

function createSummary(roadmap: Roadmap): Summary {
  const { byMilestone } = indexRoadmap(roadmap);
  const counts = countAll(roadmap);
  const exact = (counts.done / counts.relevant) * 100;
  const rounded =
    counts.done === counts.relevant ? 100 : Math.min(99, Math.max(counts.done > 0 ? 1 : 0, Math.round(exact)));
  return {
    counts,
    ...nameMilestones(roadmap),
    ...(showsProgress(counts) && { percent: rounded }),
    byMilestone: roadmap.milestones.flatMap((milestone) => {
      const inside = byMilestone.get(milestone.id) ?? [];
      if (inside.length === 0) return [];
      return [{ id: milestone.id, title: ownName(milestone), counts: countEntries(inside) }];
    }),
  };
}
