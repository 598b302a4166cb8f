/**
 * Changes one item of a document in the document's own way of writing. Ways to do so are listed, the one most like the
 * rest of the document first; each is tried on the text, and the first after which the document says what is asked for,
 * and of everything else what it said before, is taken.
 */
import type { Item, Milestone, Roadmap, Status, TextEdit } from '../model/types.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { findNode } from '../query/find-node.ts';
import { walkItems } from '../query/walk-items.ts';
import { RoadmarkError } from '../roadmark-error.ts';
import { applyEdits } from './apply-edits.ts';
import { Dialect } from './dialect.ts';
import { ownerCandidates } from './edit-owner.ts';
import { statusCandidates } from './edit-status.ts';
import { titleCandidates } from './edit-title.ts';
import { readShape } from './item-shape.ts';
import { moveCandidates } from './move-item.ts';
import { TextLines, type Splice } from './text-lines.ts';
import { append } from '../source/append.ts';

/** What is changed of which item. */
export type RoadmapChange =
  | {
      /** Sets the status. */
      type: 'status';
      /** Id of the item. */
      item: string;
      /** The status; `unknown` takes what says one away. */
      status: Status;
    }
  | {
      /** Sets the title. */
      type: 'title';
      /** Id of the item. */
      item: string;
      /** Plain text of the new title. */
      title: string;
    }
  | {
      /** Sets the owner, in place of all others. */
      type: 'owner';
      /** Id of the item. */
      item: string;
      /** Name, with or without '@'; '' for none. */
      owner: string;
    }
  | {
      /** Moves the item, with all that belongs to it, to the end of a milestone. */
      type: 'milestone';
      /** Id of the item. */
      item: string;
      /** Id of the milestone. */
      milestone: string;
    };

/** What an item says, as far as an edit may have changed it by mistake. */
function signature({ title, status, owners, tags, helpWanted, stretch }: Item): string {
  return JSON.stringify([title, status, owners.map((owner) => owner.name), tags, helpWanted, stretch]);
}

/** The item as it should be read afterwards. */
function wanted(item: Item, change: RoadmapChange): string {
  if (change.type === 'status') return signature({ ...item, status: change.status });
  if (change.type === 'title') return signature({ ...item, title: change.title.replaceAll(/\s+/g, ' ').trim() });
  const owners = change.type === 'owner' && change.owner !== '' ? [{ name: change.owner }] : [];
  return signature(change.type === 'owner' ? { ...item, owners } : item);
}

/** What is nested in an item, which moves along. */
function nested(item: Item): Set<Item> {
  const inner = new Set<Item>();
  const waiting = [...item.children];
  for (const child of waiting) {
    inner.add(child);
    append(waiting, child.children);
  }
  return inner;
}

/** Whether a move may change the status of an item, as it states none of its own. */
function isPassed({ status, statusFrom }: Item): boolean {
  return status === 'unknown' || statusFrom === 'milestone';
}

/** Whether the edited document says what is asked for, and all else as before. */
function isAsWanted(before: Roadmap, after: Roadmap, item: Item, change: RoadmapChange, target: Milestone): boolean {
  const expected = wanted(item, change);
  const moved = change.type === 'milestone' ? nested(item).add(item) : new Set<Item>();
  const left = new Map<string, number>();
  const count = (key: string, step: 1 | -1): boolean => {
    const sum = (left.get(key) ?? 0) + step;
    left.set(key, sum);
    return sum >= 0;
  };
  for (const { item: other, milestone } of walkItems(before)) {
    const home = other === item || moved.has(other) ? target : milestone;
    const said = other === item ? expected : signature(other);
    count(
      `${home.title}\n${moved.has(other) && isPassed(other) ? signature({ ...other, status: 'unknown' }) : said}`,
      1,
    );
  }
  for (const { item: other, milestone } of walkItems(after)) {
    const open = `${milestone.title}\n${signature({ ...other, status: 'unknown' })}`;
    const exact = `${milestone.title}\n${signature(other)}`;
    if (!count((left.get(exact) ?? 0) > 0 || !isPassed(other) ? exact : open, -1)) return false;
  }
  return [...left.values()].every((sum) => sum === 0);
}

/** Ways to make a change. */
function listCandidates(
  change: RoadmapChange,
  item: Item,
  target: Milestone,
  roadmap: Roadmap,
  lines: TextLines,
): Splice[][] {
  const shape = readShape(item, lines);
  if (shape === undefined) return [];
  if (change.type === 'status')
    return statusCandidates(item, change.status, shape, lines, new Dialect(roadmap, lines.text));
  if (change.type === 'title') return titleCandidates(item, change.title, shape, lines);
  if (change.type === 'owner') return ownerCandidates(item, change.owner, shape, lines);
  return moveCandidates(item, target, shape, lines);
}

/** The milestone an item shall stand in. */
function findTarget(roadmap: Roadmap, change: RoadmapChange, home: Milestone): Milestone {
  if (change.type !== 'milestone') return home;
  const node = findNode(roadmap, change.milestone);
  if (node?.kind === 'milestone') return node.milestone;
  throw new RoadmarkError('unknown-item', `unknown milestone: '${change.milestone}'; expected the id of a milestone`);
}

/** A change with its names as the reader gives them. */
function normalizeChange(change: RoadmapChange): RoadmapChange {
  if (change.type === 'owner') return { ...change, owner: change.owner.trim().replace(/^@/, '') };
  if (change.type === 'title' && change.title.trim() === '')
    throw new RoadmarkError('invalid-argument', 'the title is empty; expected a text');
  return change;
}

/**
 * Finds the edits that change one item of a markdown document in its own dialect: its marks and legend, its columns, its
 * list marks. No other byte is touched.
 * @param text the document
 * @param change what is changed of which item
 * @returns the edits, for `applyEdits`; none where the document says it already
 * @throws {RoadmarkError} `unknown-item` where no item or milestone has the id, `unsupported-change` where the change cannot
 *   be written in this document without changing what else it says, `invalid-argument` for an empty title
 * @example applyEdits(text, editRoadmap(text, { type: 'status', item: 'dark-mode', status: 'done' }))
 */
export function editRoadmap(text: string, change: RoadmapChange): TextEdit[] {
  const asked = normalizeChange(change);
  const roadmap = parseRoadmap(text, { format: 'markdown' });
  const node = findNode(roadmap, asked.item);
  if (node?.kind !== 'item')
    throw new RoadmarkError('unknown-item', `unknown item: '${asked.item}'; expected the id of an item`);
  const { item, milestone } = node;
  const target = findTarget(roadmap, asked, milestone);
  if (target === milestone && signature(item) === wanted(item, asked)) return [];
  const lines = new TextLines(text);
  for (const candidate of listCandidates(asked, item, target, roadmap, lines)) {
    const edits = candidate
      .filter(({ start, end, text: newText }) => text.slice(start, end) !== newText)
      .map((splice) => lines.toEdit(splice));
    const after = tryEdits(text, edits);
    if (after !== undefined && isAsWanted(roadmap, after, item, asked, target)) return edits;
  }
  throw new RoadmarkError(
    'unsupported-change',
    `the ${asked.type} of '${item.title}' cannot be set here without changing what else the document says`,
  );
}

/** The document after some edits; undefined where they overlap. */
function tryEdits(text: string, edits: readonly TextEdit[]): Roadmap | undefined {
  try {
    return parseRoadmap(applyEdits(text, edits), { format: 'markdown' });
  } catch (error) {
    if (error instanceof RoadmarkError) return undefined;
    throw error;
  }
}
