import { readColumnRole } from '../../../language/columns.ts';
import { readHorizon } from '../../../language/horizons.ts';
import { readStateSection, readWholeState } from '../../../language/states.ts';
import type { Section, TableNode } from '../blocks/block.ts';
import { lineEntry, listOfLines } from '../blocks/line-entry.ts';
import { markAtStart } from '../../../language/status-marks.ts';
import { isReleaseCell, plainCell, splitCell } from '../rules/table/table-cells.ts';

/**
 * Makes sections of the columns of a table that is a board: each is a state, a distance, a release or a time, and its cells
 * are the work. A first column of areas tags what stands in its rows.
 *
 * ```
 * | Area | Now         | Next   |
 *          ^^^ section
 * | Maps | Dark theme  | Search |
 *   ^^^^ tag
 *          ^^^^^^^^^^ entry of the section
 * ```
 * Not read: `| Feature | Done | Planned |`, whose first column names the work; `| Area | 1.0 | 1.1 |` over marks;
 * `| Area | Now | Next |` over nothing but words, where each row is how far an area goes.
 * Fixture: `board-tables`.
 */
export function partBoards(section: Section): void {
  for (const table of section.blocks.filter((block) => block.type === 'table').toReversed()) {
    const first = findFirstColumn(table);
    if (first === undefined) continue;
    section.blocks.splice(section.blocks.indexOf(table), 1);
    const columns = table.header.map((title, column) => columnSection(table, title, column, first, section.level));
    section.sections.unshift(...columns.slice(first));
  }
  section.sections.forEach(partBoards);
}

/** The first column that holds work: 0, or 1 behind areas; undefined where the table is no board. */
function findFirstColumn(table: TableNode): 0 | 1 | undefined {
  const { header, rows } = table;
  const first = namesColumn(header[0] ?? '') ? 0 : 1;
  if (header.length < first + 2 || !header.slice(first).every(namesColumn)) return undefined;
  if (first === 1 && header[0]!.trim() !== '' && readColumnRole(plainCell(header[0]!)) !== 'area') return undefined;
  const cells = rows.flatMap((row) => row.cells.slice(first)).filter((cell) => cell.trim() !== '');
  // 'Search | by name | by place | by guess': how far one thing goes, unless cells say more than their words.
  const isOfTimes = header.slice(first).every((name) => isReleaseCell(plainCell(name)));
  if (first === 1 && !isOfTimes && !cells.some(saysMore)) return undefined;
  return cells.filter(holdsWork).length > cells.length / 2 ? first : undefined;
}

function namesColumn(cell: string): boolean {
  const text = cell.replaceAll(/[*_`\p{Extended_Pictographic}\ufe0f]/gu, '').trim();
  return readHorizon(text) !== undefined || readStateSection(text) !== undefined || isReleaseCell(text);
}

/** Whether a cell says more than how far something is: 'yes', 'planned', 'v1.2' and marks do not. */
function holdsWork(cell: string): boolean {
  const text = plainCell(cell);
  if (!/\p{L}{2}/u.test(text) || /^(?:yes|no|none|n\/a|tb[dac]|full|partial|basic|alpha|beta|ga)$/i.test(text))
    return false;
  return readWholeState(text) === undefined && !isReleaseCell(text);
}

/** Whether a cell is plainly a piece of work, or some: by marks, links and breaks. */
function saysMore(cell: string): boolean {
  return markAtStart(cell.trim()) !== undefined || /#\d|\]\(/.test(cell) || splitCell(cell).length > 1;
}

function columnSection(table: TableNode, title: string, column: number, first: number, level: number): Section {
  const entries = table.rows.flatMap((row) => {
    const area = first === 0 ? '' : plainCell(row.cells[0] ?? '').replaceAll(/[[\]]/g, '');
    const tag = area === '' ? '' : `[${area}] `;
    return splitCell(row.cells[column] ?? '').map((text) => lineEntry(row.line, tag + text));
  });
  const { start, end } = table;
  const blocks = entries.length === 0 ? [] : [listOfLines(entries)];
  return { marker: 'heading', level: level + 1, title, line: start, blocks, sections: [], start, end };
}
