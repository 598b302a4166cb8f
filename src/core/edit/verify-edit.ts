/** Tells whether an edited document says what is asked for, and of everything else what it said before. */
import { readKeyName } from '../language/columns.ts';
import type { Block, Group, Inline, Item, Milestone, Roadmap } from '../model/types.ts';
import { walkItems } from '../query/walk-items.ts';
import { readKeysOfList, readKeys } from '../write/key-paragraph.ts';
import type { RoadmapChange } from './roadmap-change.ts';

/** Names that are positions or follow from them, and statuses that are counted up from those in use. */
const places = new Set(['source', 'id', 'heading', 'frontMatter', 'diagnostics', 'statuses', 'statusText']);

/** Comparable text of a node, positions left out; items in `apart` are left out, too. */
function outline(node: unknown, names: ReadonlyMap<string, string>, apart: ReadonlySet<unknown>): string {
  return JSON.stringify(node, (key, value: unknown) => {
    if (places.has(key)) return undefined;
    if (key === 'dependsOn') return (value as string[]).map((id) => (names.get(id) ?? id).toLowerCase());
    if (Array.isArray(value) && apart.size > 0 && value.some((entry) => apart.has(entry)))
      return (value as unknown[]).filter((entry) => !apart.has(entry));
    return value;
  });
}

/** Titles by id: what a dependency is written as. */
function namesOf(roadmap: Roadmap): Map<string, string> {
  const names = new Map([...walkItems(roadmap)].map(({ item }) => [item.id, item.title]));
  const visit = (group: Group | Milestone): void => {
    names.set(group.id, group.title);
    group.groups.forEach(visit);
  };
  roadmap.milestones.forEach(visit);
  return names;
}

/** A roadmap without one of its items. */
function rest(roadmap: Roadmap, item: Item, names: ReadonlyMap<string, string>): string {
  const notes = roadmap.notes.filter(({ content, title }) => content.length > 0 || title !== undefined);
  return outline({ ...roadmap, notes }, names, new Set([item]));
}

function hrefsOf(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) =>
    node.type === 'link' ? [node.href, ...hrefsOf(node.children)] : 'children' in node ? hrefsOf(node.children) : [],
  );
}

/** Prose of an item without its key lines, one of which may be what is edited. */
function proseOf(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => readKeys(block).length === 0 && readKeysOfList(block).length === 0);
}

/** Fields but those of a role. */
function fieldsBut(fields: Item['fields'], role: string): [string, string][] {
  return Object.entries(fields).filter(([name]) => readKeyName(name) !== role);
}

/** What an item says itself, as far as a change leaves it. */
function ownSaying(item: Item, change: RoadmapChange, names: ReadonlyMap<string, string>): string {
  const { title, status, owners, tags, helpWanted, breaking, type, dependsOn, fields, description } = item;
  const said: Record<string, unknown> = {
    title,
    owners: owners.map(({ name }) => name),
    tags,
    helpWanted,
    breaking,
    type,
    dependsOn,
    description: proseOf(description),
    fields: fieldsBut(fields, change.type),
  };
  if (change.type !== 'milestone') Object.assign(said, { status, stretch: item.stretch });
  if (change.type !== 'title') {
    const { priority, target, when, progress, links } = item;
    Object.assign(said, { priority, target, when, progress, links });
  }
  return outline(said, names, new Set());
}

/** The item as it should be read afterwards. */
function expected(item: Item, change: RoadmapChange): Item {
  switch (change.type) {
    case 'status':
      return { ...item, status: change.status };
    case 'title':
      return { ...item, title: change.title.replaceAll(/\s+/g, ' ').trim() };
    case 'owner':
      return { ...item, owners: change.owner === '' ? [] : [{ name: change.owner }] };
    case 'milestone':
      return item;
  }
}

/** What a new title may take along: references and places that stood in the old one. */
function keepsRest(before: Item, after: Item): boolean {
  const inTitle = new Set(hrefsOf(before.content));
  const gone = before.links.filter(({ href }) => !after.links.some((link) => link.href === href));
  if (gone.some(({ href, text }) => !inTitle.has(href) && !before.title.includes(text))) return false;
  if (after.links.length > before.links.length) return false;
  const kept = (key: 'priority' | 'target' | 'progress' | 'when'): boolean => {
    const old = before[key];
    const text = typeof old === 'string' ? old : (old as { text?: string } | undefined)?.text;
    if (text !== undefined && before.title.includes(text)) return after[key] === undefined || sameText(old, after[key]);
    return sameText(old, after[key]);
  };
  return kept('priority') && kept('target') && kept('progress') && kept('when');
}

function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether nested items stayed as they were; where they moved, those that state no status may take on another. */
function keepsChildren(
  before: Item,
  after: Item,
  isMoved: boolean,
  names: readonly ReadonlyMap<string, string>[],
): boolean {
  if (before.children.length !== after.children.length) return false;
  return before.children.every((child, index) => {
    const other = after.children[index]!;
    const free = isMoved && (child.status === 'unknown' || child.statusFrom !== undefined);
    const bare = (item: Item): Partial<Item> => {
      const { children: _children, statusFrom: _from, stretch, status, ...said } = item;
      return { ...said, ...(free ? {} : { status }), ...(isMoved ? {} : { stretch }) };
    };
    return (
      outline(bare(child), names[0]!, new Set()) === outline(bare(other), names[1]!, new Set()) &&
      keepsChildren(child, other, isMoved, names)
    );
  });
}

/**
 * Tells whether an edit did what is asked for and nothing else.
 * @param before the document as it was read
 * @param after the edited document as it was read
 * @param item the item that is changed, of `before`
 * @param change the change
 * @param target the milestone it shall stand in, of `before`
 * @param isRenamed whether those that wait for it shall call it by its new title
 */
export function isAsWanted(
  before: Roadmap,
  after: Roadmap,
  item: Item,
  change: RoadmapChange,
  target: Milestone,
  isRenamed = false,
): boolean {
  const place = before.milestones.indexOf(target);
  const wanted = expected(item, change);
  const names = [namesOf(before), namesOf(after)] as const;
  if (isRenamed) names[0].set(item.id, wanted.title);
  const said = ownSaying(wanted, change, names[0]);
  const others = rest(before, item, names[0]);
  const isMove = change.type === 'milestone';
  for (const { item: found, milestone, parents } of walkItems(after)) {
    if (found.title !== wanted.title || after.milestones.indexOf(milestone) !== place) continue;
    if (isMove && parents.length > 0) continue;
    if (ownSaying(found, change, names[1]) !== said) continue;
    if (isMove && found.status !== item.status && item.status !== 'unknown' && item.statusFrom === undefined) continue;
    if (change.type === 'title' && !keepsRest(item, found)) continue;
    if (keepsChildren(item, found, isMove, names) && rest(after, found, names[1]) === others) return true;
  }
  return false;
}
