/** Everything that is known of one item, ready to be shown: its detail in a panel, an expanded row or a card. */
import type { Block, Item, Link, Owner, Progress, Roadmap, Status, When } from '../core/model/types.ts';
import { countStatuses, type StatusCounts } from './counts.ts';
import { childEntries, indexRoadmap, type Entry } from './entries.ts';
import { flagsOf } from './matches.ts';
import { sourcePlace, type SourcePlace } from './source-place.ts';
import { statedStatus, type StatedStatus } from './stated-status.ts';
import type { Flag } from './view-state.ts';
import { ownName } from '../core/query/milestone-name.ts';
import { perRoadmap } from './per-roadmap.ts';

/** Something above an item, that one can go to. */
export interface Place {
  /** What it is. */
  readonly kind: 'milestone' | 'group' | 'item';
  /** Its id. */
  readonly id: string;
  /** Its title; empty for a milestone the document does not name. */
  readonly title: string;
}

/** An item that another one depends on or is needed by. */
export interface Relation {
  /** Id, where the document names an item that is there. */
  readonly id?: string;
  /** Title of that item, or the document's words. */
  readonly text: string;
  /** Status of that item; absent where it is not there. */
  readonly status?: Status;
}

/** Links of one kind. */
export interface LinkGroup {
  /** What they lead to. */
  readonly kind: Link['kind'];
  /** The links, in the document's order. */
  readonly links: readonly Link[];
}

/** What is known of an item. Lists are empty and fields absent where the document says nothing. */
export interface ItemFacts {
  /** What it stands under, outermost first. */
  readonly path: readonly Place[];
  /** Its status. */
  readonly status: StatedStatus;
  /** What is said beside the status. */
  readonly flags: readonly Flag[];
  /** Kind of work. */
  readonly type?: string;
  /** The document's word for its priority. */
  readonly priority?: string;
  /** Version or milestone named for it alone. */
  readonly target?: string;
  /** Time named for it alone. */
  readonly when?: When;
  /** Progress the document states. */
  readonly progress?: Progress;
  /** Tags. */
  readonly tags: readonly string[];
  /** Who looks after it. */
  readonly owners: readonly Owner[];
  /** What it depends on. */
  readonly dependsOn: readonly Relation[];
  /** Items that depend on it. */
  readonly neededBy: readonly Relation[];
  /** Links by kind, issues first. */
  readonly links: readonly LinkGroup[];
  /** Columns and key lines that have no other home, name and value. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** What is said of it. */
  readonly description: readonly Block[];
  /** Nested items, of the next level. */
  readonly children: readonly Entry[];
  /** Statuses of the nested items of the next level. */
  readonly childCounts: StatusCounts;
  /** Where it stands in the source; absent where the roadmap was not read from a text. */
  readonly source?: SourcePlace;
  /** The issue, pull request or discussion to open first; absent where there is none. */
  readonly issue?: Link;
}

const linkKinds: readonly Link['kind'][] = ['issue', 'pull', 'discussion', 'milestone', 'commit', 'spec', 'web'];
const cache = new WeakMap<Entry, ItemFacts>();

/**
 * Gathers what is known of an item.
 * @param roadmap the roadmap
 * @param entry an entry of that roadmap
 * @returns the same object for the same entry. The first call for a roadmap is linear in its items.
 */
export function describeItem(roadmap: Roadmap, entry: Entry): ItemFacts {
  let facts = cache.get(entry);
  if (!facts) cache.set(entry, (facts = gatherFacts(roadmap, entry)));
  return facts;
}

function gatherFacts(roadmap: Roadmap, entry: Entry): ItemFacts {
  const { item } = entry;
  const { type, priority, target, when, progress } = item;
  const source = sourcePlace(roadmap, item.source);
  const issue = item.links.find(({ kind }) => kind === 'issue' || kind === 'pull' || kind === 'discussion');
  return {
    path: pathOf(entry),
    status: statedStatus(entry),
    flags: flagsOf(entry),
    ...(type !== undefined && { type }),
    ...(priority !== undefined && { priority }),
    ...(target !== undefined && { target }),
    ...(when && { when }),
    ...(progress && { progress }),
    tags: item.tags,
    owners: item.owners,
    dependsOn: item.dependsOn.map((wanted) => relationTo(roadmap, wanted)),
    neededBy: (dependents(roadmap).get(item.id) ?? []).map((other) => relation(other)),
    links: groupLinks(item),
    fields: Object.entries(item.fields),
    description: item.description,
    children: childEntries(roadmap, entry),
    childCounts: countStatuses(item.children),
    ...(source && { source }),
    ...(issue && { issue }),
  };
}

function pathOf(entry: Entry): Place[] {
  const parents: Place[] = [];
  for (let parent = entry.parent; parent; parent = parent.parent) {
    parents.unshift({ kind: 'item', id: parent.item.id, title: parent.item.title });
  }
  return [
    { kind: 'milestone', id: entry.milestone.id, title: ownName(entry.milestone) },
    ...entry.groups.map((group): Place => ({ kind: 'group', id: group.id, title: group.title })),
    ...parents,
  ];
}

function groupLinks({ links }: Item): LinkGroup[] {
  return linkKinds
    .map((kind) => ({ kind, links: links.filter((link) => link.kind === kind) }))
    .filter((group) => group.links.length > 0);
}

function relation({ item }: Entry): Relation {
  return { id: item.id, text: item.title, status: item.status };
}

function relationTo(roadmap: Roadmap, wanted: string): Relation {
  const node = indexRoadmap(roadmap).nodes.get(wanted);
  if (node?.kind === 'item') return relation(node.entry);
  if (node?.kind === 'milestone') return { id: wanted, text: node.milestone.title };
  return node ? { id: wanted, text: node.group.title } : { text: wanted };
}

/** Who depends on whom, the other way round. */
const dependents = perRoadmap((roadmap): ReadonlyMap<string, readonly Entry[]> => {
  const map = new Map<string, Entry[]>();
  for (const entry of indexRoadmap(roadmap).entries) {
    for (const id of entry.item.dependsOn) {
      const list = map.get(id);
      if (list) list.push(entry);
      else map.set(id, [entry]);
    }
  }
  return map;
});
