import { readNoteSection } from '../../../../language/note-sections.ts';
import { readWholeWhen } from '../../../../time/read-when.ts';
import type { TableNode } from '../../blocks/block.ts';
import {
  hasTwins,
  isHorizonCell,
  isReleaseCell,
  isReleaseOverTime,
  namesNothing,
  plainCell,
  share,
  splitCell,
} from './table-cells.ts';
import type { TableFinding, TableHeader, TableRule } from './table-rule.ts';

const releaseHeader =
  /^(?:versions?|releases?|milestones?|quarters?|period|timeframe|time frame|timeline|when|date|target(?: date)?|target version|release version|iteration|版本|里程碑|时间|バージョン|時期|リリース|버전|분기|meilenstein|zeitraum|quartal|trimestre|versión|versão|версия|квартал|version \/ .*|month|year|cycle)$/iu;

/**
 * A table of releases: its first column names one a row, and another says what is in it.
 *
 * ```
 * | Version | Contents |
 * | v1.2    | Dark theme; offline mode |
 *   ^^^^ milestone ^^^^ items
 * ```
 * Not read: `| v1.2 | Dark theme |` above `| v1.2 | Offline mode |`: a release that is named twice says where items go.
 * Fixture: `release-table`.
 */
export const releaseTable: TableRule = {
  name: 'release-table',
  read(table, header) {
    const { names, roles } = header;
    if (table.rows.length === 0 || names.length < 2) return undefined;
    const named = findNamed(table, header);
    if (named > 0) return { kind: 'releases', title: named, content: findContent(table, header, named) };
    if (!releaseHeader.test(names[0]!) && roles[0] === 'title') return undefined;
    const isNamed = share(table, 0, isReleaseCell) >= 0.6 || shareOfRaw(table, isReleaseOverTime) >= 0.6;
    if (hasTwins(table, 0)) return undefined;
    if (!isNamed) return findHorizons(table, header);
    const content = findContent(table, header, 0);
    const themes = content === -1 ? [] : findThemes(table, header);
    return { kind: 'releases', title: 0, content, ...(themes.includes(content) ? { themes } : {}) };
  },
};

/** The share of rows whose first cell, as it is written, passes a test. */
function shareOfRaw({ rows }: TableNode, test: (cell: string) => boolean): number {
  return rows.filter((row) => test(row.cells[0] ?? '')).length / rows.length;
}

/** Headers of columns that explain the words beside them. */
const meaning = /^(?:meaning|definition|what (?:it|this) means|explanation|certainty|confidence|commitment)$/i;

/** 'Now', 'Next', 'Later', one a row, and what is worked on then; where the words are explained, the table plans nothing. */
function findHorizons(table: TableNode, header: TableHeader): TableFinding | undefined {
  if (table.rows.length < 2 || share(table, 0, isHorizonCell) < 1) return undefined;
  if (header.names.length === 2 && meaning.test(header.names[1]!)) return { kind: 'other', title: -1, content: -1 };
  const content = findContent(table, header, 0);
  if (content === -1 || (header.roles[content] ?? 'title') !== 'title') return undefined;
  return { kind: 'releases', title: 0, content };
}

/**
 * Columns that each hold the work of a theme: `| Quarter | Core | Docs |`. One such column alone is the content; where a
 * header says that it describes, the others are facts; and where no cell lists more than one thing, all may be.
 */
function findThemes(table: TableNode, { names, roles }: TableHeader): number[] {
  if (roles.includes('description')) return [];
  // 'Exit criteria' says when a release is done, and holds no work.
  const columns = roles.flatMap((role, index) =>
    index > 0 && (role ?? 'title') === 'title' && readNoteSection(names[index]!) !== 'criteria' ? [index] : [],
  );
  const cells = columns.flatMap((column) => table.rows.map((row) => row.cells[column] ?? ''));
  const filled = cells.filter((cell) => cell.trim() !== '');
  const isWorded = filled.filter(saysMuch).length >= filled.length / 3;
  return columns.length > 1 && isWorded && filled.some((cell) => splitCell(cell).length > 1) ? columns : [];
}

/** Whether a cell holds words, two at least, and no release. */
function saysMuch(cell: string): boolean {
  const text = plainCell(cell);
  return /\p{L}{2}\S*\s+\S*\p{L}{2}|\p{Script=Han}{4}/u.test(text) && !isReleaseCell(text);
}

/** 'Date | Release': the column after times that names the releases; -1 where none does. */
function findNamed(table: TableNode, { names }: TableHeader): number {
  if (share(table, 0, (cell) => readWholeWhen(cell) !== undefined) < 0.6) return -1;
  return names.findIndex(
    (name, index) =>
      index > 0 &&
      /^(?:(?:release|milestone)s?(?: or (?:release|milestone)s?)?(?: (?:name|version))?|versions?)$/i.test(name) &&
      namesReleases(
        { ...table, rows: table.rows.filter((row) => !namesNothing(plainCell(row.cells[index] ?? ''))) },
        index,
      ),
  );
}

/** Whether a column has a release of its own for each row. */
function namesReleases(table: TableNode, column: number): boolean {
  return share(table, column, (cell) => /(?:^|[\s[v])\d+\.\d/.test(cell)) >= 0.6 && !hasTwins(table, column);
}

/** Whether a column holds nothing but a link a row. */
function isLinkColumn(table: TableNode, column: number): boolean {
  return table.rows.every((row) => {
    const cell = (row.cells[column] ?? '').trim();
    return cell === '' || /^\[[^\][]+\](?:\([^()]*\)|\[[^\][]*\])?$/.test(cell);
  });
}

/** Whether a column says the same of most releases: of which kind they are, and not what is in them. */
function repeats(table: TableNode, column: number): boolean {
  const cells = table.rows
    .map((row) => (row.cells[column] ?? '').replace(/[*†\s]+$/u, '').trim())
    .filter((cell) => cell !== '');
  return cells.length > 3 && new Set(cells).size <= cells.length / 2;
}

/**
 * The column that says most of what is in a release; -1 where none does. One whose header says that it holds work comes before
 * one that says nothing known, such as 'Events'.
 */
function findContent(table: TableNode, header: TableHeader, title: number): number {
  const columns = header.names.flatMap((_, column) => (maySayContent(table, header, column, title) ? [column] : []));
  const ofWork = columns.filter((column) => header.roles[column] === 'title' && isFull(table, column));
  const lengthOf = (column: number): number =>
    table.rows.reduce((sum, row) => sum + (row.cells[column]?.length ?? 0), 0);
  const [longest] = (ofWork.length > 0 ? ofWork : columns).sort((one, other) => lengthOf(other) - lengthOf(one));
  return longest === undefined || lengthOf(longest) === 0 ? -1 : longest;
}

function maySayContent(table: TableNode, { names, roles }: TableHeader, column: number, title: number): boolean {
  if (column === title || (title > 0 && column === 0) || isLinkColumn(table, column)) return false;
  const role = roles[column];
  const isWords = role === 'target' && share(table, column, isReleaseCell) < 0.3;
  if (role !== undefined && role !== 'title' && role !== 'description' && role !== 'area' && !isWords) return false;
  return !repeats(table, column) && readNoteSection(names[column]!) !== 'criteria';
}

/** Whether every row says something in a column. */
function isFull(table: TableNode, column: number): boolean {
  return table.rows.every((row) => (row.cells[column] ?? '').trim() !== '');
}
