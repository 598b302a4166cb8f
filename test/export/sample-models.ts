/** Models for export tests, built in a few words. */
import type { Group, Item, Milestone, Roadmap, When } from '../../src/core/model/types.ts';

let serial = 0;

/** An item with the given parts. */
export function item(title: string, parts: Partial<Item> = {}): Item {
  return {
    id: `item-${String(++serial)}`,
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
    ...parts,
  };
}

/** A group with the given parts. */
export function group(title: string, items: Item[], parts: Partial<Group> = {}): Group {
  return {
    id: `group-${String(++serial)}`,
    title,
    owners: [],
    status: 'unknown',
    helpWanted: false,
    stretch: false,
    links: [],
    description: [],
    items,
    groups: [],
    ...parts,
  };
}

/** A milestone with the given parts. */
export function milestone(title: string, items: Item[], parts: Partial<Milestone> = {}): Milestone {
  return {
    id: `milestone-${String(++serial)}`,
    title,
    kind: 'version',
    status: 'unknown',
    description: [],
    items,
    groups: [],
    ...parts,
  };
}

/** A roadmap with the given parts. */
export function roadmap(milestones: Milestone[], parts: Partial<Roadmap> = {}): Roadmap {
  return {
    version: 1,
    title: 'Sample',
    metadata: {},
    description: [],
    statuses: [],
    notices: [],
    milestones,
    notes: [],
    diagnostics: [],
    ...parts,
  };
}

/** A time that is exact to the day, or to the given unit. */
export function when(text: string, start?: string, end?: string, precision: When['precision'] = 'day'): When {
  return {
    text,
    precision,
    approximate: false,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  };
}
