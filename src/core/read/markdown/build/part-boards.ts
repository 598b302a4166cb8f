import { readHorizon } from '../../../language/horizons.ts';
import { readStateSection } from '../../../language/states.ts';
import type { Block, Section, TableNode } from '../blocks/block.ts';
import { lineEntry, listOfLines } from '../blocks/line-entry.ts';
import { splitCell } from './create-release.ts';

/**
 * Makes sections of the columns of a table that is a board: each is a state or a distance, and its cells are the work.
 *
 * ```
 * | Now         | Next   |
 *   ^^^ section
 * | Dark theme  | Search |
 *   ^^^^^^^^^^ entry of it
 * ```
 * Not read: `| Feature | Done | Planned |`, whose first column names the work. Fixture: `board-tables`.
 */
export function partBoards(section: Section): void {
  for (const table of section.blocks.filter(isBoard).toReversed()) {
    section.blocks.splice(section.blocks.indexOf(table), 1);
    section.sections.unshift(
      ...table.header.map((title, column) => columnSection(table, title, column, section.level)),
    );
  }
  section.sections.forEach(partBoards);
}

function isBoard(block: Block): block is TableNode {
  if (block.type !== 'table' || block.header.length < 2 || !block.header.every(namesColumn)) return false;
  const cells = block.rows.flatMap((row) => row.cells).filter((cell) => cell.trim() !== '');
  return cells.length > 0 && cells.filter((cell) => /\p{L}{2}/u.test(cell)).length > cells.length / 2;
}

function namesColumn(cell: string): boolean {
  const text = cell.replaceAll(/[*_`\p{Extended_Pictographic}\ufe0f]/gu, '').trim();
  return readHorizon(text) !== undefined || readStateSection(text) !== undefined;
}

function columnSection(table: TableNode, title: string, column: number, level: number): Section {
  const entries = table.rows.flatMap((row) =>
    splitCell(row.cells[column] ?? '').map((text) => lineEntry(row.line, text)),
  );
  const { start, end } = table;
  const blocks = entries.length === 0 ? [] : [listOfLines(entries)];
  return { marker: 'heading', level: level + 1, title, line: start, blocks, sections: [], start, end };
}
