/** Keeps the addresses of a page's own headings and entries working after a roadmap was read back from them. */
import type { Roadmap } from '../../core/model/types.ts';
import { indexRoadmap, type PlanNode } from '../../view/entries.ts';

/**
 * Finds the nodes that were read from lines that carry an id.
 * @param roadmap roadmap with places in the text
 * @param anchors ids by line, from 1
 * @returns ids of nodes by id of the page
 */
export function anchorNodes(roadmap: Roadmap, anchors: ReadonlyMap<number, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (anchors.size === 0) return found;
  for (const [id, node] of indexRoadmap(roadmap).nodes) {
    const line = lineOf(node);
    const anchor = line === undefined ? undefined : anchors.get(line);
    if (anchor !== undefined && !found.has(anchor)) found.set(anchor, id);
  }
  return found;
}

function lineOf(node: PlanNode): number | undefined {
  switch (node.kind) {
    case 'milestone':
      return node.milestone.source?.start.line;
    case 'group':
      return node.group.source?.start.line;
    case 'item':
      return node.entry.item.source?.start.line;
  }
}

/**
 * Takes the places in the text off: those of a text that nobody wrote lead nowhere.
 * @param roadmap a roadmap
 * @returns a copy without places, and without diagnostics about the text
 */
export function withoutSource(roadmap: Roadmap): Roadmap {
  const copy = strip(roadmap) as Roadmap;
  const { source: _source, frontMatter: _frontMatter, ...rest } = { ...roadmap, ...copy };
  return { ...rest, diagnostics: [] };
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === 'source' && isRange(inner)))
      .map(([key, inner]) => [key, strip(inner)]),
  );
}

function isRange(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
