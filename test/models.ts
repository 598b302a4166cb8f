/** Small roadmaps for tests: what a test does not say is empty. */
import type { Group, Item, Link, Milestone, Roadmap, When } from '../src/core/model/types.ts';

let next = 0;

/** Makes an item; its id follows from its title. */
export function makeItem(title: string, rest: Partial<Item> = {}): Item {
  return {
    id: slug(title),
    title,
    content: [{ type: 'text', value: title }],
    status: 'unknown',
    tags: [],
    owners: [],
    helpWanted: false,
    stretch: false,
    breaking: false,
    links: [],
    dependsOn: [],
    description: [],
    fields: {},
    children: [],
    ...rest,
  };
}

/** Makes a group; its id follows from its title and is unique within the run. */
export function makeGroup(title: string, items: Item[] = [], rest: Partial<Group> = {}): Group {
  return {
    id: `${slug(title)}-group-${String(next++)}`,
    title,
    owners: [],
    status: 'unknown',
    helpWanted: false,
    stretch: false,
    links: [],
    description: [],
    items,
    groups: [],
    ...rest,
  };
}

/** Makes a milestone; its id follows from its title. */
export function makeMilestone(title: string, items: Item[] = [], rest: Partial<Milestone> = {}): Milestone {
  return {
    id: slug(title),
    title,
    kind: 'version',
    status: 'unknown',
    description: [],
    items,
    groups: [],
    ...rest,
  };
}

/** Makes a roadmap. */
export function makeRoadmap(milestones: Milestone[] = [], rest: Partial<Roadmap> = {}): Roadmap {
  return {
    version: 1,
    metadata: {},
    description: [],
    statuses: [],
    notices: [],
    milestones,
    notes: [],
    diagnostics: [],
    ...rest,
  };
}

/** Makes a roadmap of many items, spread evenly over milestones. */
export function makeLargeRoadmap(
  items: number,
  milestones: number,
  one: (index: number) => Partial<Item> = () => ({}),
): Roadmap {
  const list = Array.from({ length: milestones }, (_, index) => makeMilestone(`v${String(index + 1)}.0`));
  for (let index = 0; index < items; index++) {
    list[index % milestones]?.items.push(makeItem(`Item ${String(index)}`, one(index)));
  }
  return makeRoadmap(list, { title: 'Large' });
}

/** Makes a link to an issue. */
export function makeIssue(number: number, repository = 'acme/widget'): Link {
  return {
    href: `https://github.com/${repository}/issues/${String(number)}`,
    text: `#${String(number)}`,
    kind: 'issue',
    repository,
    number,
  };
}

/** Makes a time of a given precision. */
export function makeWhen(text: string, precision: When['precision'], start?: string, end?: string): When {
  return { text, precision, approximate: false, ...(start && { start }), ...(end && { end }) };
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '-')
    .slice(0, 80);
}
