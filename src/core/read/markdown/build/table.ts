import { readColumnRole } from '../../../language/columns.ts';
import type { ColumnRole } from '../../../language/language.ts';
import { readVersions } from '../../../time/read-versions.ts';
import { readWholeWhen } from '../../../time/read-when.ts';
import type { TableNode } from '../blocks/block.ts';
import { markAtStart, statusOfColumnMark } from '../line/status-marks.ts';

/** What a table is, and what its columns are about. */
export interface TableReading {
  /**
   * `items`: a row is an item. `releases`: a row is a milestone. `fields`: it says something of its heading. `matrix`: a
   * row is an item, a column a release. `other`: it plans nothing that is understood.
   */
  kind: 'items' | 'releases' | 'fields' | 'matrix' | 'other';
  /** Header cells as plain text. */
  names: string[];
  /** What each column is about; undefined where its header says nothing known. */
  roles: (ColumnRole | undefined)[];
  /** Column of the titles (`items`, `matrix`), of the releases (`releases`). */
  title: number;
  /** Column of the content of releases; -1 where there is none. */
  content: number;
}

/** Roles that only a plan's table has a column for. */
const planRoles = new Set<ColumnRole>([
  'title',
  'description',
  'status',
  'owner',
  'priority',
  'target',
  'when',
  'start',
  'end',
  'issue',
  'progress',
  'dependencies',
  'effort',
]);

/** Reads what a table is from its header, and where that is silent from its cells. */
export function readTable(table: TableNode): TableReading {
  const names = table.header.map(plainCell);
  const roles = names.map((name) => readColumnRole(name));
  const reading: TableReading = { kind: 'other', names, roles, title: -1, content: -1 };
  if (isFieldTable(table, names, roles)) reading.kind = 'fields';
  else if (isReleaseTable(table, reading)) reading.kind = 'releases';
  else if (isMatrix(table, reading)) reading.kind = 'matrix';
  else if (hasMarkColumns(table, roles) < 2 || roles.some((role) => role === 'status' || role === 'title')) {
    reading.title = findTitleColumn(table, reading);
    if (reading.title >= 0 && isPlan(reading)) reading.kind = 'items';
  }
  return reading;
}

/** Raw markdown of a cell as roughly plain text. */
export function plainCell(cell: string): string {
  if (!/[*_`~[<]/.test(cell)) return cell.trim();
  return cell
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/<[^<>]{1,100}>/g, ' ')
    .replaceAll(/[*_`~]/g, '')
    .trim();
}

function isFieldTable(table: TableNode, names: readonly string[], roles: readonly (ColumnRole | undefined)[]): boolean {
  if (
    names.length === 2 &&
    /^(?:field|property|key|attribute|item|feld|字段|属性|項目|champ|campo|поле)?$/i.test(names[0]!)
  ) {
    if (/^(?:value|values|details?|wert|值|値|内容|valeur|valor|значение)?$/i.test(names[1]!)) return true;
  }
  if (table.rows.length !== 1 || names.length < 2) return false;
  return roles.every((role) => role !== undefined && role !== 'title' && role !== 'description' && role !== 'issue');
}

/** The share of a column's filled cells that a test holds for. */
function share(table: TableNode, column: number, test: (cell: string) => boolean): number {
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

const releaseHeader =
  /^(?:versions?|releases?|milestones?|quarters?|period|timeframe|time frame|timeline|when|date|target(?: date)?|target version|release version|iteration|版本|里程碑|时间|バージョン|時期|リリース|버전|分기|meilenstein|zeitraum|quartal|trimestre|versión|versão|версия|квартал|version \/ .*|month|year|cycle)$/iu;

/** A table of releases: its first column names one a row, and another says what is in it. */
function isReleaseTable(table: TableNode, reading: TableReading): boolean {
  const { names, roles } = reading;
  if (table.rows.length === 0 || names.length < 2) return false;
  const column = releaseHeader.test(names[0]!) || roles[0] !== 'title' ? 0 : -1;
  if (column === -1 || share(table, 0, isReleaseCell) < 0.6) return false;
  if (
    roles.some(
      (role, index) =>
        index > 0 && role === 'title' && /^(?:feature|item|task|name|epic|story)s?$/i.test(names[index]!),
    )
  )
    if (!isUnique(table, 0)) return false;
  if (!isUnique(table, 0)) return false;
  let best = -1;
  let longest = 0;
  for (let index = 1; index < names.length; index++) {
    const role = roles[index];
    if (role !== undefined && role !== 'title' && role !== 'description' && role !== 'area') continue;
    const length = table.rows.reduce((sum, row) => sum + (row.cells[index]?.length ?? 0), 0);
    if (length > longest) {
      longest = length;
      best = index;
    }
  }
  reading.title = 0;
  reading.content = best;
  return true;
}

function isUnique(table: TableNode, column: number): boolean {
  const cells = table.rows.map((row) => plainCell(row.cells[column] ?? '')).filter((cell) => cell !== '');
  return new Set(cells).size === cells.length;
}

/** Whether a cell is a mark or yes and no. */
function isMarkCell(cell: string): boolean {
  const mark = markAtStart(cell);
  return (mark !== undefined && cell.length - mark.end < 3) || /^(?:[x✓✗-]|yes|no|n\/a|done|planned|—|–)$/i.test(cell);
}

function hasMarkColumns(table: TableNode, roles: readonly (ColumnRole | undefined)[]): number {
  let count = 0;
  for (let index = 1; index < table.header.length; index++)
    if (roles[index] !== 'status' && share(table, index, isMarkCell) >= 0.6) count++;
  return count;
}

/** A feature by release matrix: headers name releases, cells are marks. */
function isMatrix(table: TableNode, reading: TableReading): boolean {
  const releases = reading.names.slice(1).filter((name) => isReleaseCell(name)).length;
  if (releases < 2 || releases < (reading.names.length - 1) / 2) return false;
  if (hasMarkColumns(table, reading.roles) === 0) return false;
  reading.title = 0;
  return true;
}

/** Whether a cell is code, a number or a short id. */
function isIdCell(cell: string, raw: string): boolean {
  return /^`[^`]+`$/.test(raw.trim()) || /^[#\w]{0,6}[-.]?\d+(?:\.\d+)*\.?$/.test(cell);
}

function findTitleColumn(table: TableNode, reading: TableReading): number {
  const { names, roles } = reading;
  const isCode = (column: number): boolean => {
    const filled = table.rows.filter((row) => (row.cells[column] ?? '').trim() !== '');
    return filled.length > 0 && filled.every((row) => isIdCell(plainCell(row.cells[column]!), row.cells[column]!));
  };
  const mayName = (column: number): boolean =>
    ['target', 'area', 'type', 'code'].includes(roles[column] ?? '') &&
    !isCode(column) &&
    isUnique(table, column) &&
    share(table, column, (cell) => /\p{L}{3}/u.test(cell)) > 0.5;
  const named = roles.findIndex(
    (role, index) =>
      role === 'title' && (!isCode(index) || /^(?:name|feature|item|task|title)s?$/i.test(names[index]!)),
  );
  if (
    named > 0 &&
    /^(?:summary|scope|contents?|highlights|概要|内容|résumé|resumen|resumo)$/i.test(names[named]!) &&
    mayName(0)
  ) {
    // 'Component | Status | Summary': the names are the titles, the summary says what they are.
    roles[named] = 'description';
    return 0;
  }
  if (named >= 0) return named;
  const prose = names.findIndex(
    (name, index) =>
      roles[index] === undefined &&
      name !== '' &&
      !isCode(index) &&
      share(table, index, (cell) => /\p{L}{2}/u.test(cell)) > 0.5,
  );
  const described = roles.indexOf('description');
  if (described >= 0 && (prose === -1 || prose > described)) return described;
  if (prose !== -1) return prose;
  // A column of names that say where or of which kind work is ('Phase') is its title where no other is.
  return mayName(0) ? 0 : -1;
}

/** Whether the header of a table is that of a plan. */
function isPlan(reading: TableReading): boolean {
  return reading.roles.some(
    (role, index) =>
      role !== undefined &&
      planRoles.has(role) &&
      (index !== reading.title || role === 'title' || reading.roles.length > 1),
  );
}

/** The status that a matrix cell says. */
export function matrixStatus(cell: string): ReturnType<typeof statusOfColumnMark> {
  const text = plainCell(cell);
  if (/^(?:yes|done|x)$/i.test(text)) return 'done';
  if (/^planned$/i.test(text)) return 'planned';
  const mark = markAtStart(text);
  return mark === undefined ? undefined : statusOfColumnMark(mark.mark);
}
