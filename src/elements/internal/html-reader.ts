/**
 * Reads the HTML back that a site made of a roadmap, and keeps the addresses of its headings and entries working. Loaded only
 * where a page has such HTML.
 */
import type { Limits } from '../../core/limits.ts';
import { isRoadmapWithin } from '../../core/model/is-roadmap.ts';
import type { Roadmap } from '../../core/model/types.ts';
import { indexRoadmap, type PlanNode } from '../../view/entries.ts';
import { readFragmentHtml } from './fragment-reader.ts';
import { isLayout } from './inline-source.ts';
import { markdownFromDom } from './markdown-from-dom.ts';
import type { ReadOutcome } from './read-text.ts';

/** What was read back: the roadmap, and the ids of its nodes by id of the page; or why there is none. */
export type HtmlOutcome =
  | { readonly roadmap: Roadmap; readonly anchors: ReadonlyMap<string, string> }
  | Extract<ReadOutcome, { error: unknown }>;

/**
 * Reads what stands inside an element: HTML that we wrote field by field, any other as the markdown that it was made of.
 * @param host the element
 * @param limits bounds; HTML of ours that is beyond them is read as any other
 * @param readMarkdown reads a text
 */
export async function readHtmlSource(
  host: Element,
  limits: Limits,
  readMarkdown: (text: string) => Promise<ReadOutcome>,
): Promise<HtmlOutcome> {
  const nodes = [...host.childNodes].filter((node) => !(node instanceof Element) || !isLayout(node));
  const own = readFragmentHtml(nodes);
  if (own && isRoadmapWithin(own.roadmap, limits)) return { roadmap: own.roadmap, anchors: own.anchors };
  const { text, anchors } = markdownFromDom(nodes);
  const outcome = await readMarkdown(text);
  if ('error' in outcome) return outcome;
  return { roadmap: withoutSource(outcome.roadmap), anchors: anchorNodes(outcome.roadmap, anchors) };
}

/**
 * Finds the nodes that were read from lines that carry an id.
 * @param roadmap roadmap with places in the text
 * @param anchors ids by line, from 1
 * @returns ids of nodes by id of the page
 */
function anchorNodes(roadmap: Roadmap, anchors: ReadonlyMap<number, string>): ReadonlyMap<string, string> {
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
function withoutSource(roadmap: Roadmap): Roadmap {
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
