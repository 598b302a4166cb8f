import type { Group, Item, Milestone, Roadmap } from '../../../model/types.ts';
import type { BuildContext } from './build-context.ts';

/** Shortest title whose repetition says something, in UTF-16 code units. */
const minRepeated = 12;
/** Most repetitions that are reported. */
const maxRepeated = 10;

/** Reports what an author should know of the plan as a whole. */
export function reportPlan(roadmap: Roadmap, context: BuildContext): void {
  if (roadmap.title === undefined && context.lastLine > 0) context.report('no-title', undefined);
  if (context.itemCount === 0 && roadmap.milestones.length === 0) context.report('empty-plan', undefined);
  const titles = new Map<string, Item>();
  const repeated: Item[] = [];
  const visitItem = (item: Item): void => {
    const key = item.title.toLowerCase();
    if (key.length >= minRepeated) {
      if (titles.has(key)) repeated.push(item);
      else titles.set(key, item);
    }
    item.children.forEach(visitItem);
  };
  for (const milestone of roadmap.milestones) visitContainer(milestone, context, visitItem);
  for (const item of repeated.slice(0, maxRepeated)) context.report('repeated-plan', item.source, item.title);
  reportStale(roadmap, context);
}

function visitContainer(container: Milestone | Group, context: BuildContext, visitItem: (item: Item) => void): void {
  const { items, groups, description } = container;
  if (items.length + groups.length + description.length === 0 && container.source !== undefined)
    context.report('empty-section', container.source, container.title);
  items.forEach(visitItem);
  const titles = new Set<string>();
  for (const group of groups) {
    if (titles.has(group.title) && group.target === undefined)
      context.report('duplicate-section', group.source, group.title);
    titles.add(group.title);
    visitContainer(group, context, visitItem);
  }
}

/** Reports an update more than a year before the day of reading. */
function reportStale(roadmap: Roadmap, context: BuildContext): void {
  const { today } = context;
  const end = roadmap.updated?.end ?? roadmap.updated?.start;
  if (today === undefined || end === undefined) return;
  const year = Number(today.slice(0, 4)) - 1;
  if (end < `${String(year).padStart(4, '0')}${today.slice(4)}`)
    context.report('stale-update', undefined, roadmap.updated?.text);
}
