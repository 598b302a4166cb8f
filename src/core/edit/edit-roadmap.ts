/**
 * Changes one item of a document in the document's own way of writing. Ways to do so are listed, the one most like the
 * rest of the document first; each is tried on the text, and the first after which the document says what is asked for,
 * and of everything else what it said before, is taken.
 */
import { expectText } from '../expect-argument.ts';
import { statusOrder } from '../model/status-order.ts';
import type { Item, Milestone, Roadmap, TextEdit } from '../model/types.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { findNode } from '../query/find-node.ts';
import { walkItems } from '../query/walk-items.ts';
import { RoadmarkError } from '../roadmark-error.ts';
import { applyEdits } from './apply-edits.ts';
import { Dialect } from './dialect.ts';
import { ownerCandidates } from './edit-owner.ts';
import { statusCandidates } from './edit-status.ts';
import { titleCandidates } from './edit-title.ts';
import { explainRefusal } from './explain-refusal.ts';
import { readShape, type ItemShape } from './item-shape.ts';
import { moveCandidates } from './move-item.ts';
import type { RoadmapChange } from './roadmap-change.ts';
import { renameDependents } from './rename-dependents.ts';
import { keepColumns } from './table-columns.ts';
import { TextLines, type Splice } from './text-lines.ts';
import { isAsWanted } from './verify-edit.ts';

/** Whether the document says already what is asked for. */
function isSaid(item: Item, change: RoadmapChange): boolean {
  if (change.type === 'status') return item.status === change.status;
  if (change.type === 'title') return item.title === change.title.replaceAll(/\s+/g, ' ').trim();
  if (change.type === 'milestone') return true;
  const names = item.owners.map(({ name }) => name);
  return change.owner === '' ? names.length === 0 : names.length === 1 && names[0] === change.owner;
}

/** Ways to make a change. */
function listCandidates(
  change: RoadmapChange,
  item: Item,
  target: Milestone,
  roadmap: Roadmap,
  shape: ItemShape | undefined,
  lines: TextLines,
): Splice[][] {
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

/** Whether a value that a program gave has the shape of a change, whose value is named as its type. */
function isChange(value: unknown): value is RoadmapChange {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Readonly<Record<string, unknown>>;
  const { type, item } = given;
  if (typeof item !== 'string') return false;
  if (type === 'status') return statusOrder.some((status) => status === given['status']);
  return (type === 'title' || type === 'owner' || type === 'milestone') && typeof given[type] === 'string';
}

/** A change with its names as the reader gives them. */
function normalizeChange(change: RoadmapChange): RoadmapChange {
  if (!isChange(change))
    throw new RoadmarkError(
      'invalid-argument',
      "the change has another shape; expected { type: 'status', item, status }, or title, owner or milestone in place of status",
    );
  if (change.type === 'owner') return { ...change, owner: change.owner.trim().replace(/^@/, '') };
  if (change.type === 'title' && change.title.trim() === '')
    throw new RoadmarkError('invalid-argument', 'the title is empty; expected a text');
  return change;
}

/**
 * Finds the edits that change one item of a markdown document in its own dialect: its marks and legend, its columns, its
 * list marks. No other byte is touched, but for the new title where others say that they wait for the item.
 * @param text the document
 * @param change what is changed of which item
 * @returns the edits, for `applyEdits`; none where the document says it already
 * @throws {RoadmarkError} `unknown-item` where no item or milestone has the id, `unsupported-change` where the change cannot
 *   be written in this document without changing what else it says, whose message says why and what to do instead, `invalid-argument` for an empty title, a text that is no string, and for whatever is no
 *   `RoadmapChange`
 * @example applyEdits(text, editRoadmap(text, { type: 'status', item: 'dark-mode', status: 'done' }))
 */
export function editRoadmap(text: string, change: RoadmapChange): TextEdit[] {
  expectText(text, 'text');
  const asked = normalizeChange(change);
  const roadmap = parseRoadmap(text, { format: 'markdown' });
  const node = findNode(roadmap, asked.item);
  if (node?.kind !== 'item')
    throw new RoadmarkError('unknown-item', `unknown item: '${asked.item}'; expected the id of an item`);
  const { item, milestone } = node;
  const target = findTarget(roadmap, asked, milestone);
  if (target === milestone && isSaid(item, asked)) return [];
  const lines = new TextLines(text);
  const shape = readShape(item, lines);
  const candidates = listCandidates(asked, item, target, roadmap, shape, lines).map((candidate) =>
    shape?.kind === 'row' && asked.type !== 'milestone' ? keepColumns(candidate, shape, lines) : candidate,
  );
  const dependents = asked.type === 'title' ? renameDependents(roadmap, item, asked.title.trim(), lines) : undefined;
  if (dependents !== undefined) {
    const { splices, roadmap: renamed, item: same } = dependents;
    const home = renamed.milestones[roadmap.milestones.indexOf(target)]!;
    for (const candidate of candidates) {
      const edits = toEdits([...candidate, ...splices], lines);
      const after = tryEdits(text, edits);
      if (after !== undefined && isAsWanted(renamed, after, same, asked, home, true)) return edits;
    }
  }
  const attempts: Roadmap[] = [];
  for (const candidate of candidates) {
    const edits = toEdits(candidate, lines);
    const after = tryEdits(text, edits);
    if (after === undefined) continue;
    if (isAsWanted(roadmap, after, item, asked, target)) return edits;
    attempts.push(after);
  }
  const groups = [...walkItems(roadmap)].find((place) => place.item === item)?.groups ?? [];
  throw new RoadmarkError(
    'unsupported-change',
    explainRefusal({ change: asked, item, groups, home: milestone, target, shape, attempts }),
  );
}

/** Edits of a candidate, but for those that change nothing. */
function toEdits(candidate: readonly Splice[], lines: TextLines): TextEdit[] {
  return candidate
    .filter(({ start, end, text }) => lines.text.slice(start, end) !== text)
    .map((splice) => lines.toEdit(splice));
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
