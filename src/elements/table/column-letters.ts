/** How much room columns of short words need, so that a handle is not broken while other columns stand empty. */
import { linkName } from '../../view/link-names.ts';
import { indexRoadmap, type Entry } from '../../view/entries.ts';
import { perRoadmap } from '../../view/per-roadmap.ts';
import type { TableColumn } from '../../view/table-columns.ts';
import { statusName, type ItemContext } from '../internal/item-parts.ts';
import { ownerName } from '../internal/link-parts.ts';

/** Letters by kind of column and language. */
const lettersOf = perRoadmap(() => new Map<string, number>());

/**
 * Counts the letters of the longest words in a column: of whole names of statuses, of single words elsewhere.
 * @param column the column
 * @param context words and roadmap
 * @returns undefined for columns that hold text of any length. Looks at all items once for a roadmap and language.
 */
export function countLetters({ kind }: TableColumn, context: ItemContext): number | undefined {
  if (kind !== 'status' && kind !== 'owner' && kind !== 'tag' && kind !== 'issue') return undefined;
  const { roadmap, localize } = context;
  const counts = lettersOf(roadmap);
  const key = `${kind} ${localize.lang()}`;
  let letters = counts.get(key);
  if (letters === undefined) {
    letters = 0;
    for (const entry of indexRoadmap(roadmap).entries) {
      for (const word of wordsOf(kind, entry, context)) letters = Math.max(letters, word.length);
    }
    counts.set(key, letters);
  }
  return letters;
}

function wordsOf(kind: 'status' | 'owner' | 'tag' | 'issue', { item }: Entry, context: ItemContext): readonly string[] {
  switch (kind) {
    case 'status':
      return [statusName(context, item.status)];
    case 'owner':
      return item.owners.slice(0, 1).flatMap((owner) => ownerName(owner).split(' '));
    case 'tag':
      return item.tags;
    case 'issue':
      return item.links.filter(({ number }) => number !== undefined).map((link) => linkName(context.roadmap, link));
  }
}
