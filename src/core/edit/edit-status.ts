/** Candidates for setting a status: each is tried until one makes the document say it. */
import { readColumnRole } from '../language/columns.ts';
import type { Item, Status } from '../model/types.ts';
import { plainBoxLength } from '../read/markdown/line/task-boxes.ts';
import { styleOf, type Dialect, type MarkStyle } from './dialect.ts';
import type { ItemShape } from './item-shape.ts';
import { findKeyValue } from './key-value.ts';
import type { Splice, TextLines } from './text-lines.ts';

/** Where a mark stands, with the blank that parts it from the title. */
function spanOfMark(text: string, mark: string, start: number): { start: number; end: number } | undefined {
  const index = text.indexOf(mark);
  return index < 0 ? undefined : { start: start + index, end: start + index + mark.length };
}

/** The blanks after a mark that is taken away. */
function withBlank(lines: TextLines, span: { start: number; end: number }): { start: number; end: number } {
  let { end } = span;
  while (lines.text.charAt(end) === ' ') end += 1;
  return { start: span.start, end };
}

/** Brackets and dash around words that close a title: ' (WIP)', ' — done'. */
function aroundWord(
  lines: TextLines,
  span: { start: number; end: number },
  lineStart: number,
): { start: number; end: number } {
  const before = lines.text.slice(lineStart, span.start);
  const opening = /\s*(?:[*_]{0,2}[([]|[-–—|:])\s*[*_]{0,2}$/.exec(before);
  const closing = /^[*_]{0,2}[)\]]?[*_]{0,2}/.exec(lines.text.slice(span.end));
  return { start: span.start - (opening?.[0].length ?? 0), end: span.end + (closing?.[0].length ?? 0) };
}

/** Replaces the mark or word that says the status now. */
function replaceStated(
  item: Item,
  status: Status,
  content: { start: number; end: number },
  lines: TextLines,
  dialect: Dialect,
): Splice[][] {
  const old = item.statusText;
  if (old === undefined || item.statusFrom !== undefined) return [];
  const text = lines.text.slice(content.start, content.end);
  const span = spanOfMark(text, old, content.start);
  if (span === undefined) return [];
  const style = styleOf(old);
  if (status === 'unknown') {
    const gone = style === 'word' ? aroundWord(lines, span, content.start) : withBlank(lines, span);
    return [[{ ...gone, text: '' }]];
  }
  const replaced = dialect.marksFor(status, style, old).map((mark): Splice[] => [{ ...span, text: mark }]);
  if (style === 'word')
    return [...putMark(status, content, aroundWord(lines, span, content.start), text, dialect), ...replaced];
  if (replaced.length > 0 && style !== 'box') return replaced;
  // A box says done or planned alone: other statuses stand as words behind it.
  const appended = dialect
    .marksFor(status, 'word')
    .map((word): Splice[] => [
      style === 'box' ? { ...span, text: '[ ]' } : { ...withBlank(lines, span), text: '' },
      { start: content.end, end: content.end, text: ` (${word})` },
    ]);
  const moved = (['shortcode', 'picture'] as const)
    .filter((other) => other === dialect.commonStyle)
    .flatMap((other) => dialect.marksFor(status, other).map((mark): Splice[] => [{ ...span, text: mark }]));
  return [...replaced, ...moved, ...appended];
}

/** Puts a mark before the title for words in brackets behind it, where the line has a box or most other lines have a mark. */
function putMark(
  status: Status,
  content: { start: number; end: number },
  word: { start: number; end: number },
  text: string,
  dialect: Dialect,
): Splice[][] {
  const box = plainBoxLength(text);
  const common = dialect.commonStyle;
  const style = box > 0 ? 'box' : common;
  const isBracketed = /^\s*[([]/.test(text.slice(word.start - content.start)) && word.end === content.end;
  if (style === undefined || style === 'word' || !isBracketed) return [];
  const gone = { ...word, text: '' };
  const place = { start: content.start, end: content.start + box };
  return dialect
    .marksFor(status, style)
    .map((mark): Splice[] => [{ ...place, text: box > 0 ? mark : `${mark} ` }, gone]);
}

/** Writes a status where none is said: before the title as most others are, else behind it. */
function insertStatus(
  status: Status,
  content: { start: number; end: number },
  isList: boolean,
  dialect: Dialect,
): Splice[][] {
  if (status === 'unknown') return [];
  const common = dialect.commonStyle;
  const before = (style: MarkStyle): Splice[][] =>
    dialect.marksFor(status, style).map((mark) => [{ start: content.start, end: content.start, text: `${mark} ` }]);
  const after = dialect
    .marksFor(status, 'word')
    .map((word): Splice[] => [{ start: content.end, end: content.end, text: ` (${word})` }]);
  const first = common === undefined || common === 'word' ? [] : before(common);
  const boxes = isList && (common === undefined || common === 'box') ? before('box') : [];
  return common === 'word' ? [...after, ...before('picture')] : [...first, ...boxes, ...after, ...before('picture')];
}

/** Sets a cell or key line that holds nothing but the status. */
function replaceValue(
  item: Item,
  status: Status,
  span: { start: number; end: number },
  value: string,
  dialect: Dialect,
): Splice[][] {
  if (status === 'unknown') return [[{ start: span.start, end: span.end, text: '' }]];
  const old = item.statusText ?? value;
  // '✅ Complete' is a word, whose mark goes with it.
  const style = old === '' ? (dialect.commonStyle ?? 'word') : /\s\p{L}/u.test(old) ? 'word' : styleOf(old);
  const start = old === '' ? -1 : value.indexOf(old);
  const whole = { start: span.start, end: span.end };
  const exact = start < 0 ? whole : { start: span.start + start, end: span.start + start + old.length };
  const marks = [
    ...dialect.marksFor(status, style, /^\p{L}/u.test(old) ? old : 'Word'),
    ...dialect.marksFor(status, 'word', 'Word'),
  ];
  return marks.flatMap((mark): Splice[][] => [[{ ...exact, text: mark }], [{ ...whole, text: mark }]]);
}

/**
 * Lists ways to set the status of an item, the one most like the rest of the document first.
 * @param item the item
 * @param status the status to set
 * @param shape how the item is written
 * @param lines the document
 * @param dialect its marks and words
 * @returns candidates, to be tried in order
 */
export function statusCandidates(
  item: Item,
  status: Status,
  shape: ItemShape,
  lines: TextLines,
  dialect: Dialect,
): Splice[][] {
  if (shape.kind === 'row') {
    const column = shape.header.findIndex((name) => readColumnRole(name) === 'status');
    const cell = shape.cells[column];
    if (cell !== undefined) return replaceValue(item, status, cell, lines.text.slice(cell.start, cell.end), dialect);
    return shape.cells.flatMap((other) => [
      ...replaceStated(item, status, other, lines, dialect),
      ...insertStatus(status, other, false, dialect),
    ]);
  }
  const stated = replaceStated(item, status, shape, lines, dialect);
  const own = findKeyValue(item, 'status', lines);
  const byKey = own === undefined ? [] : replaceValue(item, status, own, own.value, dialect);
  return [...stated, ...byKey, ...insertStatus(status, shape, shape.kind === 'line', dialect)];
}
