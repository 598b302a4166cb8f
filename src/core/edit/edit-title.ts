/** Candidates for setting the title of an item. */
import type { Item } from '../model/types.ts';
import { escapeMarkdown, writeInline } from '../write/write-inline.ts';
import { lastOwnLine, type ItemShape } from './item-shape.ts';
import type { Splice, TextLines } from './text-lines.ts';

/** First and last word of a title, for finding it where its markup keeps it from standing there literally. */
function endsOf(title: string): { first: string; last: string } {
  const words = title.split(/[\s*_`~[\]()<>\\]+/).filter(Boolean);
  return { first: words[0] ?? title, last: words.at(-1) ?? title };
}

/** Takes marks of emphasis and code around a stretch in. */
function widen(
  text: string,
  start: number,
  end: number,
  span: { start: number; end: number },
): { start: number; end: number } {
  let from = start;
  let to = end;
  while (
    from > span.start &&
    to < span.end &&
    /[*_`~]/.test(text.charAt(from - 1)) &&
    text.charAt(from - 1) === text.charAt(to)
  ) {
    from -= 1;
    to += 1;
  }
  return { start: from, end: to };
}

/** Where the title may stand in a stretch, the closest reading first. */
function findTitle(
  item: Item,
  span: { start: number; end: number },
  lines: TextLines,
): { start: number; end: number }[] {
  const text = lines.text.slice(span.start, span.end);
  const found: { start: number; end: number }[] = [];
  for (const literal of [item.title, writeInline(item.content)]) {
    const index = literal === '' ? -1 : text.indexOf(literal);
    if (index >= 0) found.push({ start: span.start + index, end: span.start + index + literal.length });
  }
  const { first, last } = endsOf(item.title);
  const start = text.indexOf(first);
  const end = text.lastIndexOf(last);
  if (start >= 0 && end >= start) {
    const loose = { start: span.start + start, end: span.start + end + last.length };
    found.push(widen(lines.text, loose.start, loose.end, span), loose);
    // A link inside the title ends after its target.
    const rest = /^[*_`~]{0,3}\]\([^()\s]{0,500}\)[*_`~]{0,3}/.exec(lines.text.slice(loose.end, span.end));
    if (rest !== null) {
      const opening = /[*_`~]{0,3}\[[*_`~]{0,3}$/.exec(lines.text.slice(span.start, loose.start));
      found.push({ start: loose.start - (opening?.[0].length ?? 0), end: loose.end + rest[0].length });
    }
  }
  return found;
}

/** The links in a title, as references that may stand behind another one: ' ([spec](…))'; '' for none. */
function linksIn(title: string): string {
  return [...title.matchAll(/\[[^\][]{1,200}\]\([^()\s]{1,500}\)/g)].map(([link]) => ` (${link})`).join('');
}

/**
 * Lists ways to set the title of an item.
 * @param item the item
 * @param title plain text of the new title
 * @param shape how the item is written
 * @param lines the document
 * @returns candidates, to be tried in order
 */
export function titleCandidates(item: Item, title: string, shape: ItemShape, lines: TextLines): Splice[][] {
  const written = escapeMarkdown(title.trim());
  const spans =
    shape.kind === 'row' ? shape.cells : [shape, { start: shape.start, end: lines.endOf(lastOwnLine(item)) }];
  return spans.flatMap((span) => {
    const inCell = shape.kind === 'row' ? written.replaceAll('|', String.raw`\|`) : written;
    return findTitle(item, span, lines).flatMap((found): Splice[][] => {
      const links = linksIn(lines.text.slice(found.start, found.end));
      // What the old words linked to stays as a reference.
      return [...(links === '' ? [] : [inCell + links]), inCell].map((text) => [{ ...found, text }]);
    });
  });
}
