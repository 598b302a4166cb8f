/** What waits for what, between the rows of the time plot. */
import type { Roadmap } from '../core/model/types.ts';
import { indexRoadmap } from './entries.ts';
import { headingNeeds } from './heading-needs.ts';
import { perRoadmap } from './per-roadmap.ts';
import { rowSpan, type MilestoneRow, type PlotRow } from './plot-rows.ts';

/** One row waits for another. */
export interface Edge {
  /** Id of the row that comes first. */
  readonly from: string;
  /** Id of the row that waits. */
  readonly to: string;
}

/** A point in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Kept for rows, which belong to one roadmap: a milestone may stand in two that name others. */
const waits = new WeakMap<PlotRow, ReadonlySet<string>>();

/** Asked for rows that are drawn alone, so that what is out of sight costs nothing. */
function waitsOf(roadmap: Roadmap, row: PlotRow): Iterable<string> {
  if (row.kind === 'item') return row.entry.item.dependsOn;
  if (row.kind === 'group') return [];
  let known = waits.get(row);
  if (!known) waits.set(row, (known = findWaits(roadmap, row)));
  return known;
}

/**
 * Milestones that one waits for: those that its items wait for in others, and those that its own text names. Of one without a
 * time only the latter: an item that waits says nothing of when the whole milestone comes.
 */
function findWaits(roadmap: Roadmap, { milestone, span }: MilestoneRow): ReadonlySet<string> {
  const index = indexRoadmap(roadmap);
  const found = new Set<string>();
  for (const { item } of (span && index.byMilestone.get(milestone.id)) ?? []) {
    for (const id of item.dependsOn) {
      const node = index.nodes.get(id);
      if (node) found.add(node.kind === 'item' ? node.entry.milestone.id : node.milestone.id);
    }
  }
  for (const need of headingNeeds(milestone)) {
    const id = milestoneNames(roadmap).get(need.toLowerCase());
    if (id !== undefined) found.add(id);
  }
  found.delete(milestone.id);
  return found;
}

/** Ids of milestones by their titles, whole and up to a colon or dash. */
const milestoneNames = perRoadmap(({ milestones }): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const { title, id } of milestones) {
    for (const part of [title, title.split(/[:：]|\s[-–—]\s/, 1)[0] ?? '']) {
      const name = part.trim().toLowerCase();
      if (name !== '' && !ids.has(name)) ids.set(name, id);
    }
  }
  return ids;
});

/**
 * Lists what a row waits for, in words.
 * @param roadmap the roadmap
 * @param row the row
 * @returns titles; the document's own words where they name nothing that is there
 */
export function waitsFor(roadmap: Roadmap, row: PlotRow): readonly string[] {
  return [...waitsOf(roadmap, row)].map((id) => {
    const node = indexRoadmap(roadmap).nodes.get(id);
    if (!node) return id;
    return node.kind === 'item'
      ? node.entry.item.title
      : node.kind === 'group'
        ? node.group.title
        : node.milestone.title;
  });
}

/**
 * Lists what waits for what among rows.
 * @param roadmap the roadmap
 * @param rows rows that are drawn and have a place on the axis
 * @param id a row to which or from which edges lead; absent: all
 * @param most most edges that are listed
 */
export function listEdges(
  roadmap: Roadmap,
  rows: readonly PlotRow[],
  id: string | undefined,
  most: number,
): readonly Edge[] {
  const drawn = new Map(rows.filter((row) => rowSpan(row) !== undefined).map((row) => [row.id, row]));
  const edges: Edge[] = [];
  for (const [to, row] of drawn) {
    for (const from of new Set(waitsOf(roadmap, row))) {
      if (edges.length >= most) return edges;
      const isAsked = id === undefined || id === to || id === from;
      if (isAsked && from !== to && drawn.has(from)) edges.push({ from, to });
    }
  }
  return edges;
}

/**
 * Draws an elbow between the end of one bar and the start of another, with rounded corners.
 * @param from end of the first bar
 * @param to start of the second bar
 * @returns path data; ends 6 px before the bar, where the arrowhead stands
 */
export function elbow(from: Point, to: Point): string {
  const end = { x: to.x - 6, y: to.y };
  const lane = from.y + Math.sign(to.y - from.y) * 28;
  const room = to.x - from.x;
  // Two bends a few pixels apart look like a fault: with so little room they share their place.
  const middle = room >= 32 ? from.x + 20 : Math.round((from.x + end.x) / 2);
  const points: Point[] =
    room >= 20
      ? [from, { x: middle, y: from.y }, { x: middle, y: to.y }, end]
      : [
          from,
          { x: from.x + 10, y: from.y },
          { x: from.x + 10, y: lane },
          { x: to.x - 16, y: lane },
          { x: to.x - 16, y: to.y },
          end,
        ];
  return rounded(points);
}

const radius = 6;

function rounded(points: readonly Point[]): string {
  const [first] = points;
  let path = first ? `M${String(first.x)} ${String(first.y)}` : '';
  for (let index = 1; index < points.length; index++) {
    const [before, here, next] = [points[index - 1], points[index], points[index + 1]];
    if (!before || !here) continue;
    if (!next) path += `L${String(here.x)} ${String(here.y)}`;
    else {
      const a = towards(here, before);
      const b = towards(here, next);
      path += `L${String(a.x)} ${String(a.y)}Q${String(here.x)} ${String(here.y)} ${String(b.x)} ${String(b.y)}`;
    }
  }
  return path;
}

/** A point on the way from a corner to a neighbour, at the radius of the corner or half way. */
function towards(corner: Point, neighbour: Point): Point {
  const length = Math.hypot(neighbour.x - corner.x, neighbour.y - corner.y);
  const part = length === 0 ? 0 : Math.min(radius, length / 2) / length;
  return { x: corner.x + (neighbour.x - corner.x) * part, y: corner.y + (neighbour.y - corner.y) * part };
}
