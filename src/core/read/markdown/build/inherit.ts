import type { Group, Item, Milestone, Status } from '../../../model/types.ts';

/** What a container passes to the items in it. */
interface Passed {
  status?: Status;
  from: 'group' | 'milestone';
  stretch: boolean;
}

/**
 * Passes what a milestone's or group's heading says on to the items under it that say nothing themselves.
 * @param statusOf the status that a container passes; undefined where it passes none
 */
export function inheritFacts(
  milestones: readonly Milestone[],
  statusOf: (container: Milestone | Group) => Status | undefined,
): void {
  for (const milestone of milestones) {
    const status = statusOf(milestone);
    passDown(milestone, { ...(status === undefined ? {} : { status }), from: 'milestone', stretch: false }, statusOf);
  }
}

function passDown(
  container: Milestone | Group,
  passed: Passed,
  statusOf: (container: Milestone | Group) => Status | undefined,
): void {
  for (const item of container.items) passToItem(item, passed);
  for (const group of container.groups) {
    const status = statusOf(group);
    const stretch = passed.stretch || group.stretch;
    group.stretch = stretch;
    passDown(group, status === undefined ? { ...passed, stretch } : { status, from: 'group', stretch }, statusOf);
  }
}

function passToItem(item: Item, passed: Passed): void {
  if (item.status === 'unknown' && passed.status !== undefined) {
    item.status = passed.status;
    item.statusFrom = passed.from;
  }
  if (passed.stretch) item.stretch = true;
  for (const child of item.children) passToItem(child, passed);
}
