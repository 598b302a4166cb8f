/** Reads milestones and groups of the authoring form. */
import { readHorizon } from '../../language/horizons.ts';
import { readStateSection } from '../../language/states.ts';
import { milestoneKinds } from '../../model/kinds.ts';
import type { Block, Group, Item, Milestone, MilestoneKind, Status } from '../../model/types.ts';
import { createUnscheduled } from '../../model/create-unscheduled.ts';
import { readVersions } from '../../time/read-versions.ts';
import { readWhen, readWholeWhen } from '../../time/read-when.ts';
import { plainText } from '../../model/inline-text.ts';
import type { JsonContext, Place } from './json-context.ts';
import { readJsonKey, type JsonKey } from './json-keys.ts';
import { toValue, type JsonNode } from './json-node.ts';
import { readItems } from './read-item.ts';
import { readHref, readLinks } from './read-links.ts';
import { readOwners } from './read-owners.ts';
import { member, readChoice, readFlag, readProgress, readStatus, readText, readWord, toList } from './read-parts.ts';
import { readInline, readProse } from './read-prose.ts';
import { readRange } from './read-range.ts';
import { readSpan, readTime } from './read-time.ts';
import { append } from '../../source/append.ts';

const sectionKeys = new Set<JsonKey>([
  'id',
  'title',
  'description',
  'status',
  'isDone',
  'owners',
  'helpWanted',
  'stretch',
  'target',
  'when',
  'start',
  'end',
  'progress',
  'links',
  'href',
  'items',
  'groups',
]);
const derivedKeys = new Set(['kind', 'versions', 'source']);
/** Other names of a section's title; what is so called is often counted. */
const numberedNames = /^(?:version|release|milestone|phase)$/i;

/** Makes an empty group. */
function createGroup(title: string, givenId: string | undefined, place: Place, context: JsonContext): Group {
  return {
    id: context.createId(givenId, title, 'group', place),
    title,
    owners: [],
    status: 'unknown',
    helpWanted: false,
    stretch: false,
    links: [],
    description: [],
    items: [],
    groups: [],
  };
}

/** Prose for a key that has no home in the model. */
function toParagraph(key: string, node: JsonNode): Block[] {
  if (node.kind === 'null') return [];
  const value = toValue(node);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return [{ type: 'paragraph', children: [{ type: 'text', value: `${key}: ${text}` }] }];
}

/** Sets what one key says of a group. */
function setKey(group: Group, key: JsonKey, place: Place, context: JsonContext): void {
  if (key === 'description') append(group.description, readProse(place, context));
  else if (key === 'status' || key === 'isDone') group.status = readStatus(place, context)?.status ?? group.status;
  else if (key === 'owners') append(group.owners, readOwners(place, context));
  else if (key === 'helpWanted' || key === 'stretch') group[key] = readFlag(place, context);
  else if (key === 'target') assign(group, 'target', readWord(place, context));
  else if (key === 'when') assign(group, 'when', readTime(place, context));
  else if (key === 'progress') assign(group, 'progress', readProgress(place, context));
  else if (key === 'href') assign(group, 'href', readHref(place, context));
  else if (key === 'links') setLinks(group, place, context);
  else if (key === 'items') append(group.items, readItems(place, context));
  else if (key === 'groups') append(group.groups, readGroups(place, context));
}

/** Addresses become links; what is none, or may not be linked to, stays as prose. */
function setLinks(group: Group, place: Place, context: JsonContext): void {
  const rest: string[] = [];
  append(group.links, readLinks(place, context, rest));
  if (rest.length === 0) return;
  const key = place.path.split('.').at(-1) ?? 'links';
  append(group.description, toParagraph(key, { ...place.node, kind: 'text', value: rest.join(', ') }));
}

/** Sets a value that is there. */
function assign<Name extends 'target' | 'when' | 'progress' | 'href' | 'source'>(
  group: Group,
  name: Name,
  value: Group[Name],
): void {
  if (value !== undefined) group[name] = value;
}

/** Reads an object, a list of items under a title, or a title alone as a group. */
function readSection(place: Place, name: string | undefined, context: JsonContext): Group | undefined {
  const { node } = place;
  if (node.kind === 'list') {
    const group = createGroup(name ?? '', undefined, place, context);
    append(group.items, readItems(place, context));
    return group;
  }
  if (node.kind === 'object') return readSectionObject(place, node.members, name, context);
  if (name !== undefined) return readNamed(place, name, context);
  if (node.kind !== 'text' || node.value.trim() === '') context.reportShape(place, 'a title, or an object with one');
  const title = node.kind === 'text' || node.kind === 'number' ? String(node.value) : '';
  if (title.trim() === '') return undefined;
  return createGroup(plainText(readInline(title, context)), undefined, place, context);
}

/** What stands under a title and is neither a list nor an object: a text describes it, and null is an empty section. */
function readNamed(place: Place, name: string, context: JsonContext): Group {
  const group = createGroup(name, undefined, place, context);
  if (place.node.kind === 'number' || place.node.kind === 'boolean') {
    context.reportShape(place, 'a list of items, or an object');
    append(group.description, toParagraph(name, place.node));
  } else if (place.node.kind !== 'null') append(group.description, readProse(place, context));
  return group;
}

/** Reads an object as a group. */
function readSectionObject(
  place: Place,
  members: ReadonlyMap<string, JsonNode>,
  name: string | undefined,
  context: JsonContext,
): Group {
  const byKey = [...members.keys()].map((key) => ({ key, meaning: readSectionKey(key) }));
  const textOf = (meaning: JsonKey): string | undefined => {
    const found = byKey.find((entry) => entry.meaning === meaning);
    const value = found && member(place, found.key);
    const isCounted = found !== undefined && (meaning === 'id' || numberedNames.test(found.key));
    return value && (isCounted ? readWord : readText)(value, context);
  };
  const title = textOf('title') ?? name;
  const named = byKey.find((entry) => entry.meaning === 'title');
  // A title of a wrong type is reported by itself.
  if (title === undefined && (named === undefined || members.get(named.key)?.kind === 'null'))
    context.reportShape(place, 'an object with a title');
  const words = isOfModel(members) ? (title ?? '') : plainText(readInline(title ?? '', context));
  const group = createGroup(words, textOf('id'), place, context);
  let start: Place | undefined;
  let end: Place | undefined;
  for (const { key, meaning } of byKey) {
    const value = member(place, key);
    if (value === undefined || meaning === 'id' || meaning === 'title' || derivedKeys.has(key)) continue;
    if (meaning === 'start') start = value;
    else if (meaning === 'end') end = value;
    else if (meaning === undefined) append(group.description, toParagraph(key, value.node));
    else setKey(group, meaning, value, context);
  }
  const span = readSpan(start, end, context);
  if (span !== undefined) group.when ??= span;
  const at = member(place, 'source');
  assign(group, 'source', readRange(at, context));
  if (at !== undefined && group.source === undefined) append(group.description, toParagraph('source', at.node));
  return group;
}

/** Whether an object is a group or milestone of the model: its title is plain text, no markdown. */
function isOfModel(members: ReadonlyMap<string, JsonNode>): boolean {
  return ['description', 'items', 'groups'].every((key) => members.get(key)?.kind === 'list');
}

/** A milestone's 'version' or 'release' is its title where it has no other. */
function readSectionKey(key: string): JsonKey | undefined {
  if (numberedNames.test(key)) return 'title';
  return readJsonKey(key, sectionKeys);
}

/**
 * Reads groups: a list, or an object by title.
 * @param place where they stand; null is an empty list
 * @param context takes the diagnostics; an entry that is no group is one
 * @returns groups in order; in an object its key is the title of a group that has none
 */
export function readGroups(place: Place, context: JsonContext): Group[] {
  return listSections(place, 'a list of groups', context).flatMap(
    ({ entry, name }) => readSection(entry, name, context) ?? [],
  );
}

/** The sections of a list, or of an object by title. One section that is in no list is read as if it were. */
function listSections(place: Place, expected: string, context: JsonContext): { entry: Place; name?: string }[] {
  const { node } = place;
  const isAlone = node.kind === 'object' ? node.members.get('title')?.kind === 'text' : node.kind !== 'list';
  if (isAlone && node.kind !== 'null') context.reportShape(place, expected);
  if (isAlone && node.kind !== 'object' && node.kind !== 'text' && node.kind !== 'number') return [];
  if (isAlone || node.kind !== 'object') return toList(place).map((entry) => ({ entry }));
  return [...node.members].map(([name, entry]) => ({ entry: { node: entry, path: `${place.path}.${name}` }, name }));
}

/**
 * What a milestone's title names.
 * @param title words of the title, without markup
 * @param when the time that the milestone states itself; undefined where it states none
 * @returns the kind, with a status where the title is one ('Done'); for a title that names nothing `period` where
 *   `when` has days, else `unscheduled`
 */
export function readKind(title: string, when: Milestone['when']): { kind: MilestoneKind; status?: Status } {
  const version = readVersions(title);
  if (version !== undefined && version.certainty !== 'weak') return { kind: 'version' };
  if (readWholeWhen(title) !== undefined) return { kind: 'period' };
  const status = readStateSection(title);
  if (status !== undefined) return { kind: 'state', status };
  if (/^unscheduled$/i.test(title.trim())) return { kind: 'unscheduled' };
  if (readHorizon(title) !== undefined) return { kind: 'horizon' };
  return { kind: when !== undefined && when.precision !== 'none' ? 'period' : 'unscheduled' };
}

/** Gives the items of a milestone its status where they state none. */
function passStatus(items: readonly Item[], groups: readonly Group[], status: Status): void {
  for (const item of items) {
    if (item.status === 'unknown' && item.statusText === undefined) {
      item.status = status;
      item.statusFrom = 'milestone';
    }
    passStatus(item.children, [], status);
  }
  for (const group of groups) passStatus(group.items, group.groups, status);
}

/** What a group cannot say of a milestone, as prose. */
function leftOver(group: Group): Block[] {
  const blocks: Block[] = [];
  if (group.owners.length > 0) {
    const value = `Owner: ${group.owners.map((owner) => owner.name).join(', ')}`;
    blocks.push({ type: 'paragraph', children: [{ type: 'text', value }] });
  }
  for (const link of group.links) {
    if (link.href === group.href) continue;
    const children = [{ type: 'text' as const, value: link.text }];
    blocks.push({ type: 'paragraph', children: [{ type: 'link', href: link.href, children }] });
  }
  return blocks;
}

/** The releases that a milestone of the model names; undefined where it says none, or what it says names none. */
function readSpanOfVersions(place: Place | undefined, context: JsonContext): Milestone['versions'] {
  if (place === undefined || place.node.kind === 'null') return undefined;
  const from = member(place, 'from');
  if (from === undefined) {
    context.reportShape(place, 'an object with the release it is from');
    return undefined;
  }
  const [first, last] = [from, member(place, 'to')].map((end) => end && readText(end, context));
  return first === undefined ? undefined : { from: first, ...(last === undefined ? {} : { to: last }) };
}

/** Makes a milestone of what was read as a group. */
function toMilestone(
  group: Group,
  givenKind: MilestoneKind | undefined,
  givenVersions: Milestone['versions'],
): Milestone {
  const when = group.when ?? readWhen(group.title)?.when;
  const read = readKind(group.title, when);
  const kind = givenKind ?? read.kind;
  const named = kind === 'version' ? readVersions(group.title) : undefined;
  const versions =
    givenVersions ?? (named && { from: named.from, ...(named.to === undefined ? {} : { to: named.to }) });
  const href = group.href ?? group.links[0]?.href;
  const milestone: Milestone = {
    id: group.id,
    title: group.title,
    kind,
    ...(versions === undefined ? {} : { versions }),
    ...(when === undefined ? {} : { when }),
    status: group.status === 'unknown' ? (read.status ?? 'unknown') : group.status,
    ...(href === undefined ? {} : { href }),
    description: [...group.description, ...leftOver({ ...group, ...(href === undefined ? {} : { href }) })],
    items: group.items,
    groups: group.groups,
    ...(group.progress === undefined ? {} : { progress: group.progress }),
    ...(group.source === undefined ? {} : { source: group.source }),
  };
  const passes = kind === 'state' || milestone.status === 'done' || milestone.status === 'dropped';
  if (passes && milestone.status !== 'unknown') passStatus(milestone.items, milestone.groups, milestone.status);
  return milestone;
}

/**
 * Reads milestones: a list, or an object by title.
 * @param place where they stand
 * @param context what they are read with
 * @returns the milestones, up to the bound
 */
export function readMilestones(place: Place, context: JsonContext): Milestone[] {
  const milestones: Milestone[] = [];
  for (const { entry, name } of listSections(place, 'a list of milestones', context)) {
    if (milestones.length >= context.limits.milestones) {
      context.report('limit-milestones', `${entry.path}: this and what follows is left out.`, entry.node);
      break;
    }
    const group = readSection(entry, name, context);
    const kind = readChoice(member(entry, 'kind'), milestoneKinds, context);
    const versions = readSpanOfVersions(member(entry, 'versions'), context);
    if (group !== undefined) milestones.push(toMilestone(group, kind, versions));
  }
  return milestones;
}

/**
 * Makes the milestone of items that stand in none.
 * @param items the items
 * @param context what they were read with
 * @returns a milestone of kind `unscheduled`
 */
export function createLoose(items: Item[], context: JsonContext): Milestone {
  return createUnscheduled(context.createId(undefined, 'unscheduled', 'unscheduled'), { items });
}
