/** Columns of the table that a row stands in: what else stands in one, and the blanks that set it out. */
import { splitCells, type CellSpan, type ItemShape } from './item-shape.ts';
import type { Splice, TextLines } from './text-lines.ts';

type Row = Extract<ItemShape, { kind: 'row' }>;

/** Longest table whose rows are all looked at; of others the first ones speak for the rest. */
const mostRows = 200;

/** Lines of a table: its header, then its rows; the line between them left out. */
function linesOf({ headerLine }: Row, lines: TextLines): string[] {
  const rows = [lines.lineAt(headerLine)];
  for (let line = headerLine + 2; rows.length <= mostRows && lines.lineAt(line).includes('|'); line++)
    rows.push(lines.lineAt(line));
  return rows;
}

/**
 * Lists what stands in a column, the header left out.
 * @param shape a row of the table
 * @param column index of the column
 * @param lines the document
 * @returns texts of the cells, blanks around them left out; empty ones are not listed
 */
export function textsOfColumn(shape: Row, column: number, lines: TextLines): string[] {
  return linesOf(shape, lines)
    .slice(1)
    .map((line) => {
      const cell = splitCells(line)[column];
      return cell === undefined ? '' : line.slice(cell.start, cell.end).trim();
    })
    .filter((text) => text !== '');
}

/** Columns of a fixed-width font that a text takes: two for pictures and for wide scripts. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    if (!/\p{Mn}|\u200d/u.test(character))
      width += /\p{Emoji_Presentation}|\p{scx=Han}|\p{scx=Kana}|\p{sc=Hangul}/u.test(character) ? 2 : 1;
  return width;
}

/** How the bars of a column are set below each other: by code units or as they are shown; undefined where they are not. */
function measureOf(shape: Row, column: number, lines: TextLines): ((text: string) => number) | undefined {
  const rows = linesOf(shape, lines);
  const before = rows.map((line) => {
    const cell = splitCells(line)[column];
    if (cell === undefined) return undefined;
    const bar = line.indexOf('|', cell.end);
    return bar < 0 ? undefined : line.slice(0, bar);
  });
  return [(text: string): number => text.length, widthOf].find((measure) =>
    before.every((text) => text !== undefined && before[0] !== undefined && measure(text) === measure(before[0])),
  );
}

/** Blanks from an offset on, or before it. */
function blanksAt(text: string, offset: number, step: 1 | -1): number {
  let count = 0;
  while (text.charAt(step === 1 ? offset + count : offset - 1 - count) === ' ') count += 1;
  return count;
}

/** Splices of one cell with the blanks around it made fewer or more by what the text grows or shrinks. */
function keepWidth(own: Splice[], cell: CellSpan, measure: (text: string) => number, text: string): Splice[] {
  const growth = own.reduce(
    (sum, splice) => sum + measure(splice.text) - measure(text.slice(splice.start, splice.end)),
    0,
  );
  const [lead, trail] = [blanksAt(text, cell.start, -1), blanksAt(text, cell.end, 1)];
  // Numbers are set to the right: their blanks stand before them.
  const isRight = lead > 1 && trail <= 1;
  const spare = Math.max(0, (isRight ? lead : trail) - 1);
  const taken = Math.min(growth, spare);
  if (taken === 0) return own;
  const place = isRight ? cell.start : cell.end;
  const pad: Splice =
    taken < 0
      ? { start: place, end: place, text: ' '.repeat(-taken) }
      : { start: isRight ? place - taken : place, end: isRight ? place : place + taken, text: '' };
  const last = own.at(-1);
  if (isRight) return [pad, ...own];
  return last?.end === cell.end
    ? [...own.slice(0, -1), { start: last.start, end: pad.end, text: last.text + pad.text }]
    : [...own, pad];
}

/** What is written into a cell without room for it, '| |', with a blank before its bar. */
function partFromBar(splice: Splice, cell: CellSpan, text: string): Splice {
  const isFull = cell.start < cell.end || splice.text === '' || text.charAt(cell.end) !== '|';
  return isFull ? splice : { ...splice, text: `${text.charAt(cell.start - 1) === '|' ? ' ' : ''}${splice.text} ` };
}

/**
 * Keeps the bars of a table below each other where they are: takes blanks of a cell for what is written into it, or adds
 * some for what is taken away. A text that is wider than its column moves the bars of its row.
 * @param splices what is written into a row
 * @param shape the row
 * @param lines the document
 * @returns the splices, with the blanks
 */
export function keepColumns(splices: Splice[], shape: Row, lines: TextLines): Splice[] {
  const isIn = ({ start }: Splice, cell: CellSpan): boolean => start >= cell.start && start <= cell.end;
  const out = splices.filter((splice) => !shape.cells.some((cell) => isIn(splice, cell)));
  return [
    ...out,
    ...shape.cells.flatMap((cell, column) => {
      const own = splices.filter((splice) => isIn(splice, cell)).toSorted((one, other) => one.start - other.start);
      const measure = own.length === 0 ? undefined : measureOf(shape, column, lines);
      if (measure === undefined) return own.map((splice) => partFromBar(splice, cell, lines.text));
      const within = own.map((splice) => ({ ...splice, end: Math.min(splice.end, cell.end) }));
      return keepWidth(within, cell, measure, lines.text);
    }),
  ];
}
