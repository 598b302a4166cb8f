/**
 * Reads the HTML back that a site made of a roadmap, and keeps the addresses of its headings and entries working. Loaded only
 * where a page has such HTML.
 */
import type { Roadmap } from '../../core/model/types.ts';
import { indexRoadmap, type PlanNode } from '../../view/entries.ts';
import { isLayout } from './inline-source.ts';
import { markdownFromDom } from './markdown-from-dom.ts';

/**
 * Reads what stands inside an element.
 * @param host the element
 * @returns markdown, and the ids of headings and entries by line (from 1)
 */
export function readHtmlSource(host: Element): { text: string; anchors: ReadonlyMap<number, string> } {
  return markdownFromDom([...host.childNodes].filter((node) => !(node instanceof Element) || !isLayout(node)));
}

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
