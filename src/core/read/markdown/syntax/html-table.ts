import type { HtmlRow } from './directive.ts';
import type { Lines } from './syntax-node.ts';
import { blankUntil, mask, type MaskState } from './mask-state.ts';

/** Tags of rows and cells, and the end of the table. */
const structure = /<(\/?)(table|tr|t[hd])(\s[^<>]{0,300})?>/gi;

/**
 * Reads a `<table>` with a row of headers as a table; one without lays out what stands in it.
 *
 * ```
 * <tr><th>Feature</th><th>Status</th></tr>
 * <tr><td>Dark theme</td><td>planned</td></tr>
 *         ^^^^^^^^^^ cell     ^^^^^^^ cell
 * ```
 * Not read: `<table><tr><td><img src="one.png"></td></tr></table>`, which only lays out.
 * @returns the next line; undefined where the lines are no such table
 */
export function readHtmlTable(state: MaskState, line: number): number | undefined {
  const end = findEnd(state, line);
  if (end === undefined) return undefined;
  const rows = readRows(state.source, line, end);
  const [header, ...body] = rows ?? [];
  if (header === undefined || body.length === 0) return undefined;
  mask(state, line, { kind: 'table', start: line, end, header: header.cells, rows: body });
  return blankUntil(state, end);
}

/** The line after the end of a table; undefined where nothing, or a table inside it, ends it. */
function findEnd(state: MaskState, line: number): number | undefined {
  const { source } = state;
  if (state.noTableEnd) return undefined;
  for (let end = line; end < source.length; end++) {
    const text = source[end]!;
    if (end > line && /<table[\s>]/i.test(text)) return undefined;
    if (/<\/table>/i.test(text)) return /<\/table>\s*$/i.test(text) ? end + 1 : undefined;
  }
  state.noTableEnd = true;
  return undefined;
}

interface OpenCell {
  column: number;
  text: string;
  /** Line on which its text begins. */
  line: number;
  /** Rows that it reaches over, itself included. */
  height: number;
}

/** Rows with their cells; undefined where the first is none of headers. */
function readRows(source: readonly string[], from: number, to: number): HtmlRow[] | undefined {
  const rows: HtmlRow[] = [];
  /** By column, what a cell of an earlier row still fills. */
  const reaching = new Map<number, { text: string; rows: number }>();
  let cell: OpenCell | undefined;
  const close = (): void => {
    if (cell === undefined) return;
    const pieces = toPieces(cell.text, cell.line);
    const text = pieces.map((piece) => piece.text).join('<br>');
    const row = rows.at(-1)!;
    row.cells[cell.column] = text;
    row.cellLines[cell.column] = pieces.map(({ start, end }) => ({ start, end }));
    if (cell.height > 1) reaching.set(cell.column, { text, rows: cell.height - 1 });
    cell = undefined;
  };
  const fill = (): void => {
    const cells = rows.at(-1)!.cells;
    for (let above = reaching.get(cells.length); above !== undefined; above = reaching.get(cells.length)) {
      if (above.rows === 1) reaching.delete(cells.length);
      else above.rows--;
      cells.push(above.text);
    }
  };
  for (let line = from; line < to; line++) {
    const text = source[line]!;
    let place = 0;
    for (const tag of text.matchAll(structure)) {
      if (cell !== undefined) cell.text += text.slice(place, tag.index);
      place = tag.index + tag[0].length;
      const name = tag[2]!.toLowerCase();
      close();
      if (name === 'tr' && tag[1] === '') rows.push({ line, cells: [], cellLines: [] });
      if (!name.startsWith('t') || name.length !== 2 || name === 'tr' || tag[1] !== '' || rows.length === 0) continue;
      if (rows.length === 1 && name === 'td') return undefined;
      fill();
      const { cells } = rows.at(-1)!;
      cell = { column: cells.length, text: '', line, height: readSpan(tag[3], 'rowspan') };
      for (let width = readSpan(tag[3], 'colspan'); width > 0; width--) cells.push('');
    }
    if (cell !== undefined) cell.text += `${text.slice(place)}\n`;
  }
  return rows.filter(({ cells }) => cells.length > 0);
}

function readSpan(attributes: string | undefined, name: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,2})`, 'i').exec(attributes ?? '')?.[1];
  return Math.min(50, Math.max(1, Number(found ?? 1)));
}

interface Piece extends Lines {
  /** Inline markdown. */
  text: string;
}

/** The content of a cell as inline markdown, parted at its lines and at the entries of its lists. */
function toPieces(html: string, line: number): Piece[] {
  let start = line;
  return html
    .replace(/<\/?(?:b|strong)(?:\s[^<>]{0,200})?>/gi, '**')
    .replace(/<\/?(?:i|em)(?:\s[^<>]{0,200})?>/gi, '*')
    .replace(/<\/?code(?:\s[^<>]{0,200})?>/gi, '`')
    .replace(/<(?:del|s|strike)>[^\S\n]*|[^\S\n]*<\/(?:del|s|strike)>/gi, '~~')
    .replace(/<a\s[^<>]{0,300}?href\s*=\s*["']([^"'<>\s()]{1,500})["'][^<>]{0,200}>([^<>]{1,300})<\/a>/gi, '[$2]($1)')
    .replace(/<(?:li|p|br)(?:\s[^<>]{0,200})?\s*\/?>|^[^\S\n]*[-*+]\s+/gim, '\0')
    .replace(/<\/?[a-z][a-z\d-]{0,30}(?:\s[^<>]{0,500})?\/?>/gi, ' ')
    .split('\0')
    .map((piece): Piece => {
      const before = start;
      start += countLines(piece);
      const first = before + countLines(/^\s*/.exec(piece)![0]);
      return { text: piece.replace(/\s+/g, ' ').trim(), start: first, end: first + countLines(piece.trim()) + 1 };
    })
    .filter(({ text }) => text !== '');
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
