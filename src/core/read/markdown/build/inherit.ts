import type { Group, Item, Milestone, Status } from '../../../model/types.ts';
import type { BuildContext } from './build-context.ts';

/** What a container passes to the items in it. */
interface Passed {
  status?: Status;
  from: 'group' | 'milestone';
  stretch: boolean;
}

/** Passes what headings of milestones and groups say on to the items under them that say nothing themselves. */
export function inheritFacts(milestones: readonly Milestone[], context: BuildContext): void {
  for (const milestone of milestones) {
    const status = context.passed.get(milestone);
    const stretch = context.stretched.has(milestone);
    passDown(milestone, { ...(status === undefined ? {} : { status }), from: 'milestone', stretch }, context);
  }
}

function passDown(container: Milestone | Group, passed: Passed, context: BuildContext): void {
  for (const item of container.items) passToItem(item, passed, context);
  for (const group of container.groups) {
    const status = context.passed.get(group);
    const stretch = passed.stretch || group.stretch;
    group.stretch = stretch;
    passDown(group, status === undefined ? { ...passed, stretch } : { status, from: 'group', stretch }, context);
  }
}

function passToItem(item: Item, passed: Passed, context: BuildContext): void {
  if (passed.status !== undefined) {
    if (item.status === 'unknown') {
      item.status = passed.status;
      item.statusFrom = passed.from;
    } else if (item.status !== passed.status) context.report('section-conflict', item.source, item.title);
  }
  if (passed.stretch) item.stretch = true;
  for (const child of item.children) passToItem(child, passed, context);
}
