import type { Section } from '../blocks/block.ts';

/**
 * The level of heading at which a document's title stands: 1, or deeper where nothing else is titled so high and all of the
 * rest stands below it.
 *
 * ```
 * ## Harbour 2.0 roadmap   the title: no heading of the first level, and no other of the second
 * ### Now
 * ```
 * Not counted so: a first heading with siblings, or below a title that the front matter gives.
 */
export function readTitleLevel({ sections }: Section, hasDeclaredTitle: boolean): number {
  const headings = sections.filter(({ marker }) => marker === 'heading');
  const [first] = headings;
  const isSole = headings.length === 1 && first === sections[0] && first?.sections.some(isHeading) === true;
  return isSole && !hasDeclaredTitle ? first.level : 1;
}

function isHeading({ marker }: Section): boolean {
  return marker === 'heading';
}
