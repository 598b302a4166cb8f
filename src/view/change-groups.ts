/** What changed between two versions of a roadmap, by kind, what is finished first. */
import type { Change, ChangeType } from '../core/diff/change.ts';

/** Changes of one kind. */
export interface ChangeGroup {
  /** The kind. */
  readonly type: ChangeType;
  /** Id under which the paging of the group is kept. */
  readonly id: string;
  /** The changes, in the order given. */
  readonly changes: readonly Change[];
}

const order: readonly ChangeType[] = [
  'done',
  'added',
  'slipped',
  'pulled-in',
  'rescheduled',
  'status',
  're-owned',
  'reworded',
  'removed',
];

/**
 * Gathers changes by kind.
 * @param value what `diffRoadmaps` answers, or anything else
 * @returns groups that hold something; what is no change is left out. Never throws.
 */
export function groupChanges(value: unknown): readonly ChangeGroup[] {
  const changes: readonly unknown[] = Array.isArray(value) ? value : [];
  const known = changes.filter(isChange);
  return order
    .map((type) => ({ type, id: `changes:${type}`, changes: known.filter((change) => change.type === type) }))
    .filter((group) => group.changes.length > 0);
}

/**
 * Finds the place of an item, where the change itself does not name it.
 * @param change the change
 * @returns the title of its milestone, or undefined
 */
export function placeOfChange({ milestone, after }: Change): string | undefined {
  return milestone === '' || milestone === after ? undefined : milestone;
}

function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null) return false;
  const { type, kind, id, title, milestone, before, after } = value as Partial<Record<keyof Change, unknown>>;
  return (
    (order as readonly unknown[]).includes(type) &&
    (kind === 'item' || kind === 'group' || kind === 'milestone') &&
    [id, title].every((text) => typeof text === 'string') &&
    [milestone, before, after].every((text) => text === undefined || typeof text === 'string')
  );
}
