/** Changes between two versions of a roadmap as entries of a feed. */
import { diffRoadmaps } from '../core/diff/diff-roadmaps.ts';
import { writeChangesText } from '../core/diff/write-changes.ts';
import type { Roadmap } from '../core/model/types.ts';
import type { FeedEntry } from '../export/json-feed.ts';
import { indexRoadmap } from '../view/entries.ts';

/**
 * Lists what changed.
 * @param before the older version
 * @param after the newer version
 * @returns one entry a change, in the order of the newer version
 */
export function feedChanges(before: Roadmap, after: Roadmap): FeedEntry[] {
  const { nodes } = indexRoadmap(after);
  return diffRoadmaps(before, after).map((change) => {
    const node = nodes.get(change.id);
    const href = node?.kind === 'item' ? node.entry.item.links[0]?.href : undefined;
    const text = writeChangesText([change]).trim();
    return { kind: change.type, id: change.id, text, ...(href !== undefined && { href }) };
  });
}
