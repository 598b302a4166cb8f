/** Changes between two versions of a roadmap as entries of a feed. */
import { diffRoadmaps } from '../core/diff/diff-roadmaps.ts';
import { writeChangesText } from '../core/diff/write-changes.ts';
import type { Roadmap } from '../core/model/types.ts';
import type { FeedEntry } from '../export/json-feed.ts';
import { indexRoadmap } from '../view/entries.ts';
import { linkAddress } from '../view/link-address.ts';

/**
 * Lists what changed.
 * @param before the older version
 * @param after the newer version
 * @param baseUrl address that relative links are resolved against
 * @returns one entry a change, in the order of the newer version
 */
export function feedChanges(before: Roadmap, after: Roadmap, baseUrl?: string): FeedEntry[] {
  const { nodes } = indexRoadmap(after);
  return diffRoadmaps(before, after).map((change) => {
    const node = nodes.get(change.id);
    const link = node?.kind === 'item' ? node.entry.item.links[0] : undefined;
    const href = link && linkAddress(after, link, baseUrl);
    const text = writeChangesText([change]).trim();
    return { kind: change.type, id: change.id, text, ...(href !== undefined && { href }) };
  });
}
