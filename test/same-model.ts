/** What two readings of one plan have in common: all but positions and the ids that follow from titles. */
import type { Inline, Roadmap } from '../src/core/model/types.ts';
import { walkItems } from '../src/core/query/walk-items.ts';

/** Names that are positions, or say how they were found. */
const places = new Set(['source', 'heading', 'frontMatter', 'diagnostics', 'id']);

function isText(node: unknown): node is Extract<Inline, { type: 'text' }> {
  return typeof node === 'object' && node !== null && (node as { type?: unknown }).type === 'text';
}

function strip(value: unknown, without: ReadonlySet<string>, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) {
    const nodes: unknown[] = [];
    for (const node of value.map((entry) => strip(entry, without, ids))) {
      const last = nodes.at(-1);
      // Two runs of text are one text.
      if (isText(node) && isText(last)) nodes[nodes.length - 1] = { ...last, value: last.value + node.value };
      else nodes.push(node);
    }
    return nodes;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !without.has(name))
      .map(([name, child]) => [
        name,
        name === 'dependsOn' ? (child as string[]).map((id) => ids.get(id) ?? id) : strip(child, without, ids),
      ]),
  );
}

/**
 * Gives what must stay of a roadmap that is written and read again.
 * @param roadmap the roadmap
 * @param without further names that are left out
 */
export function essence(roadmap: Roadmap, without: readonly string[] = []): unknown {
  // Notes that hold nothing are no more than places: lines that only lay out, and headers of tables.
  const notes = roadmap.notes.filter(({ content, title }) => content.length > 0 || title !== undefined);
  const ids = new Map([...walkItems(roadmap)].map(({ item }) => [item.id, item.title]));
  for (const { id, title, groups } of roadmap.milestones) {
    ids.set(id, title);
    for (const group of groups) ids.set(group.id, group.title);
  }
  return strip({ ...roadmap, notes }, new Set([...places, ...without]), ids);
}
