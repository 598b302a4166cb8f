import type { Inline, Link } from '../../../model/types.ts';
import type { Draft } from './draft.ts';
import type { LineContext } from './line-context.ts';
import { findLinks, type SpareLink } from './links.ts';

/**
 * Finds a home for the references of a line for which there was no room when it was first looked at: rules take references
 * off a line since they stand among its links, so those that cannot go back to its end.
 * @param draft the line, read
 * @param spare references beyond the limit, none of which is an owner's
 * @param context told that there were too many
 */
export function placeSpareLinks(draft: Draft, spare: readonly SpareLink[], context: LineContext): void {
  // Links of owners, which took up room, may have gone since.
  const room = Math.max(context.limits.perItem - draft.links.length, 0);
  if (room > 0) draft.links = [...draft.links, ...spare.slice(0, room).map(({ link }) => link)];
  const over = spare.slice(room);
  if (over.length === 0) return;
  context.onMany?.(draft.line);
  const left: Link[] = [];
  const beyond = findLinks(draft.nodes, left, context, draft.line, 0);
  const shown = new Set(beyond.map(({ link }) => link.href));
  const lost = over.filter(({ link }) => !shown.has(link.href));
  if (lost.length === 0) return;
  const parted = lost.flatMap(({ written }, index): Inline[] =>
    index === 0 ? [written] : [{ type: 'text', value: ', ' }, written],
  );
  draft.nodes = [...draft.nodes, { type: 'text', value: ' (' }, ...parted, { type: 'text', value: ')' }];
}
