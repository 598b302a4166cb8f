import { readHorizon } from '../../../../language/horizons.ts';
import type { ColumnRole } from '../../../../language/language.ts';
import { readWholeState } from '../../../../language/states.ts';
import { readVersions } from '../../../../time/read-versions.ts';
import { readWholeWhen } from '../../../../time/read-when.ts';
import { isPlaceholder } from '../../line/placeholder.ts';
import type { TableNode } from '../../blocks/block.ts';
import { markAtStart, statusOfColumnMark } from '../../../../language/status-marks.ts';

/** Raw markdown of a cell as roughly plain text. */
export function plainCell(cell: string): string {
  if (!/[*_`~[<]/.test(cell)) return cell.trim();
  return cell
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/<[^<>]{1,100}>/g, ' ')
    .replaceAll(/[*_`~]/g, '')
    .trim();
}

/** Items in a cell: at `<br>`, list marks and `;`, never at sentences. */
export function splitCell(cell: string): string[] {
  return cell
    .split(/<br\s*\/?>|<\/?(?:ul|ol|li)>|;\s+|(?:^|\s)[•·]\s+/i)
    .map((piece) => piece.replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/, '').trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/**
 * Parts a cell that tells a time on a line of its own.
 *
 * ```
 * | **1.0**<br>_June 2031_ |
 *     ^^^ name    ^^^^^^^^^ time
 * ```
 * Not read: `Layers<br>Traces`, two lines of content.
 * @returns the cell without the time, and the time as plain text; undefined where it tells none so
 */
export function splitTime(cell: string): { name: string; time: string } | undefined {
  const [name = '', line, ...more] = cell.split(/<br\s*\/?>/i);
  if (line === undefined || more.length > 0) return undefined;
  const time = plainCell(line).replace(/^[(（](.+)[)）]$/, '$1');
  return readWholeWhen(time) === undefined ? undefined : { name: name.trim(), time };
}

/** The share of a column's filled cells that a test holds for. */
export function share(table: TableNode, column: number, test: (cell: string) => boolean): number {
  let filled = 0;
  let hits = 0;
  for (const row of table.rows.slice(0, 200)) {
    const cell = plainCell(row.cells[column] ?? '');
    if (cell === '') continue;
    filled++;
    if (test(cell)) hits++;
  }
  return filled === 0 ? 0 : hits / filled;
}

/** Whether a cell names a release or a period and nothing else. */
export function isReleaseCell(cell: string): boolean {
  const text = cell.replace(/[\p{Extended_Pictographic}\ufe0f\u200d]|:[a-z0-9_+-]{1,40}:/giu, ' ').trim();
  const versions = readVersions(text);
  if (versions !== undefined) {
    const rest = text.slice(0, versions.start) + text.slice(versions.end);
    return versions.certainty !== 'weak' ? rest.trim().length <= 25 : !/[\p{L}\d]/u.test(rest);
  }
  return readWholeWhen(text) !== undefined;
}

/** Whether a cell names a release or a period, and on a line of its own perhaps its time. */
export function isReleaseOverTime(cell: string): boolean {
  const timed = splitTime(cell);
  return timed !== undefined && isReleaseCell(plainCell(timed.name));
}

/** Whether a cell names a distance and nothing else: 'Now', 'Short term'. */
export function isHorizonCell(cell: string): boolean {
  return cell.length <= 40 && readHorizon(cell) !== undefined;
}

/** Whether a cell says a state: in words, or by a mark before any words. */
export function isStateCell(cell: string): boolean {
  const mark = markAtStart(cell);
  if (mark !== undefined && statusOfColumnMark(mark.mark) !== undefined) return true;
  return cell.length < 30 && readWholeState(cell) !== undefined;
}

/** Whether a cell is a number or a share, with a remark in parentheses at most. */
export function isFigure(cell: string): boolean {
  return /^[+~<>≈±-]?\d[\d.,]*\s?[%kM+]?(?:\s*\(.*\))?$/.test(cell);
}

/** Whether a cell names nothing yet: empty, 'TBD', 'n/a', a dash. */
export function namesNothing(cell: string): boolean {
  return isPlaceholder(cell) || /^(?:tb[ad]|none|\?+)?$/i.test(cell);
}

/** Whether two cells of a column say the same. */
export function hasTwins(table: TableNode, column: number): boolean {
  return shareOfNames(table, column) < 1;
}

/** The share of a column's filled cells that say what none above them says. */
export function shareOfNames(table: TableNode, column: number): number {
  const cells = table.rows.map((row) => plainCell(row.cells[column] ?? '')).filter((cell) => cell !== '');
  return cells.length === 0 ? 1 : new Set(cells).size / cells.length;
}

/** Whether a cell is a mark or yes and no. */
function isMarkCell(cell: string): boolean {
  const mark = markAtStart(cell);
  return (mark !== undefined && cell.length - mark.end < 3) || /^(?:[x✓✗-]|yes|no|n\/a|done|planned|—|–)$/i.test(cell);
}

/** How many columns beside the first, and but that of the status, hold marks alone. */
export function countMarkColumns(table: TableNode, roles: readonly (ColumnRole | undefined)[]): number {
  let count = 0;
  for (let index = 1; index < table.header.length; index++)
    if (roles[index] !== 'status' && share(table, index, isMarkCell) >= 0.6) count++;
  return count;
}

/** Whether a cell is code, a number or a short id. */
export function isIdCell(cell: string, raw: string): boolean {
  return /^`[^`]+`$/.test(raw.trim()) || /^[#\w]{0,6}[-.]?\d+(?:\.\d+)*\.?$/.test(cell);
}

/** The status that a matrix cell says. */
export function matrixStatus(cell: string): ReturnType<typeof statusOfColumnMark> {
  const text = plainCell(cell);
  if (/^(?:yes|done|x)$/i.test(text)) return 'done';
  if (/^planned$/i.test(text)) return 'planned';
  const mark = markAtStart(text);
  return mark === undefined ? undefined : statusOfColumnMark(mark.mark);
}
