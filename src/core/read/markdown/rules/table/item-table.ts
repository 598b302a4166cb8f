import type { ColumnRole } from '../../../../language/language.ts';
import { readHorizon } from '../../../../language/horizons.ts';
import { readNoteSection } from '../../../../language/note-sections.ts';
import type { TableNode } from '../../blocks/block.ts';
import {
  hasTwins,
  isFigure,
  isIdCell,
  isReleaseCell,
  isStateCell,
  plainCell,
  share,
  shareOfNames,
} from './table-cells.ts';
import type { TableHeader, TableRule } from './table-rule.ts';

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

/**
 * A table whose rows are items: a column holds their titles, and the header of another is one that plans have.
 *
 * ```
 * | Feature    | Status  |
 * | Dark theme | planned |
 *   ^^^^^^^^^^ title ^^^ status
 * ```
 * Not read: `| Command | Meaning |`, none of whose columns is about a plan. Fixture: `item-table`.
 */
export const itemTable: TableRule = {
  name: 'item-table',
  read(table, header) {
    const roles = rolesOf(table, header);
    const named = findNamed(table, { ...header, roles });
    if (named > 0 && summaryHeader.test(header.names[named]!)) {
      // 'Component | Status | Summary', 'Plan | Focus': the names are the titles, the summary says what they are.
      const title = roles.findIndex(
        (_, index) =>
          index < named && (mayName(table, { ...header, roles }, index) || /^plans?$/i.test(header.names[index]!)),
      );
      if (title !== -1) {
        roles[named] = 'description';
        return isPlan(roles, title) ? { kind: 'items', title, content: -1, roles } : undefined;
      }
    }
    // 'Area | Now | Next | Later': what an area has now, and what comes.
    if (
      roles[0] === 'area' &&
      header.names.length > 2 &&
      header.names.slice(1).every((name) => readHorizon(name) !== undefined)
    )
      return {
        kind: 'items',
        title: 0,
        content: -1,
        roles: [...roles.slice(0, 1), ...roles.slice(1).map(() => undefined)],
      };
    const title = named >= 0 ? named : findUnnamed(table, { ...header, roles });
    if (title >= 0 && isStatistic(table, roles, title)) return undefined;
    return title >= 0 && isPlan(roles, title) ? { kind: 'items', title, content: -1, roles } : undefined;
  },
};

/** What the columns are about, by their headers and, where those have more than one meaning, by their cells. */
function rolesOf(table: TableNode, { names, roles: told }: TableHeader): (ColumnRole | undefined)[] {
  // '1', '2', '3' below '#' count the rows; they name no issues. So do '1', '2', '2.5' below 'Phase', which are no releases.
  const roles = told.map((role, index) => {
    if (role === 'issue' && counts(table, index)) return 'code';
    return role === 'target' && steps.test(names[index]!) && share(table, index, isNumber) === 1 ? 'code' : role;
  });
  // 'Stage | Scope | State': of two columns of states the stage is a step of the plan.
  const stage = names.findIndex((name) => /^(?:stage|état|etapa)$/i.test(name));
  if (stage !== -1 && roles.indexOf('status') !== roles.lastIndexOf('status')) roles[stage] = 'target';
  const stated = roles.includes('status') ? -1 : findStates(table, roles);
  if (stated !== -1) roles[stated] = 'status';
  return roles;
}

/** Headers of columns of steps. */
const steps = /^(?:phase|step|stage|schritt|étape|etapa|fase|этап|фаза|шаг|阶段|步骤|フェーズ|段階|단계)s?$/iu;

const isNumber = (cell: string): boolean => /^\d{1,3}(?:\.\d)?$/.test(cell);
const saysWords = (cell: string): boolean => /\p{L}{3}/u.test(cell);

/** Columns whose cells may say how far work is, whatever their header means elsewhere. */
const mayState = new Set<ColumnRole | undefined>(['progress', 'target', 'end', 'title', undefined]);

/**
 * 'Progress' or 'Stage' over nothing but states: the column of the status; -1 where none is. Marks alone below an unknown
 * header may be of products.
 */
function findStates(table: TableNode, roles: readonly (ColumnRole | undefined)[]): number {
  return roles.findIndex(
    (role, index) =>
      index > 0 &&
      mayState.has(role) &&
      share(table, index, isStateCell) === 1 &&
      (role !== undefined || share(table, index, saysWords) > 0),
  );
}

/** What numbers may say of work. */
const figures = new Set<ColumnRole | undefined>([
  'issue',
  'progress',
  'priority',
  'effort',
  'target',
  'dependencies',
  'code',
]);

/** 'Category | Current | Planned' over nothing but figures: it counts, and plans nothing. */
function isStatistic(table: TableNode, roles: readonly (ColumnRole | undefined)[], title: number): boolean {
  return roles.every((role, index) => index === title || (!figures.has(role) && share(table, index, isFigure) === 1));
}

const summaryHeader =
  /^(?:summary|scope|focus|contents?|highlights|goals?|objectives?|outcomes?|概要|内容|내용|目标|résumé|resumen|resumo|objectifs?|objetivos?|ziele?)$/i;

/** Whether the cells of a column are 1, 2, 3 (or 0, 1, 2), and nothing else. */
function counts(table: TableNode, column: number): boolean {
  const first = Number(table.rows[0]?.cells[column]);
  return (
    (first === 0 || first === 1) &&
    table.rows.length > 1 &&
    table.rows.every((row, index) => row.cells[column]?.trim() === String(first + index))
  );
}

/** The column whose header says that it holds titles; -1 where none does. */
function findNamed(table: TableNode, { names, roles }: TableHeader): number {
  return roles.findIndex(
    (role, index) =>
      role === 'title' &&
      isFilled(table, index) &&
      (!isCode(table, index) || /^(?:name|feature|item|task|title)s?$/i.test(names[index]!)),
  );
}

/** The column that holds the titles where no header says so; -1 where none may. */
function findUnnamed(table: TableNode, header: TableHeader): number {
  const { names, roles } = header;
  const prose = names.findIndex(
    (name, index) =>
      roles[index] === undefined &&
      name !== '' &&
      readNoteSection(name) !== 'criteria' &&
      !isCode(table, index) &&
      share(table, index, (cell) => /\p{L}{2}/u.test(cell)) > 0.5,
  );
  // 'Milestone | Done when | Status': its names are the titles, where they name no release.
  const milestone = names.findIndex((name) => /^milestones?$/i.test(name));
  if (milestone !== -1 && milestone < prose && mayName(table, header, milestone)) {
    if (share(table, milestone, isReleaseCell) < 0.3) return milestone;
  }
  const described = roles.indexOf('description');
  // 'Demo | Course | Status' over `tides`, `seasons`: what is only named in code.
  if (described === -1 && roles[0] === undefined && isNamedInCode(table)) return 0;
  // 'Theme | Description': the one before what describes it, or alone beside it, is the name; so is 'Milestone'.
  const area = roles.indexOf('area');
  const theme = area === -1 ? roles.indexOf('target') : area;
  if (theme !== -1 && (theme < described || (described >= 0 && names.length === 2)) && mayName(table, header, theme))
    return theme;
  if (described >= 0 && (prose === -1 || prose > described)) return described;
  if (prose !== -1) return prose;
  // A column of names that say where or of which kind work is ('Phase') is its title where no other is.
  const place = names.findIndex((_, index) => mayName(table, header, index));
  // 'File | Blocker' over `src/tides.js`: what work is about may have no other name than one in code.
  return place === -1 && roles[0] === undefined && isAllCode(table) && !hasTwins(table, 0) ? 0 : place;
}

/** Whether most cells of a column say anything. */
function isFilled(table: TableNode, column: number): boolean {
  const filled = table.rows.filter((row) => (row.cells[column] ?? '').trim() !== '');
  return filled.length >= table.rows.length / 2;
}

/** Whether a column is of places or kinds, nearly each its own, and in words. */
function mayName(table: TableNode, { roles }: TableHeader, column: number): boolean {
  return (
    ['target', 'area', 'type', 'code'].includes(roles[column] ?? '') &&
    !isCode(table, column) &&
    shareOfNames(table, column) >= 0.8 &&
    share(table, column, (cell) => /\p{L}{3}/u.test(cell)) > 0.5
  );
}

/** Whether all that a column holds is code, numbers or short ids. */
function isCode(table: TableNode, column: number): boolean {
  const filled = table.rows.filter((row) => (row.cells[column] ?? '').trim() !== '');
  return filled.length > 0 && filled.every((row) => isIdCell(plainCell(row.cells[column]!), row.cells[column]!));
}

/** Whether all cells of the first column are in code. */
function isAllCode(table: TableNode): boolean {
  return table.rows.every((row) => /^`[^`]+`$/.test((row.cells[0] ?? '').trim()));
}

/** Whether the first column holds words in code, each its own. */
function isNamedInCode(table: TableNode): boolean {
  return isCode(table, 0) && !hasTwins(table, 0) && share(table, 0, isCodeWord) === 1;
}

/** Whether a cell is a word in code, as `moon-phases`. */
function isCodeWord(cell: string): boolean {
  return /^[a-z]{3,}(?:-[a-z]{2,})*$/.test(cell);
}

/** Whether a column beside the titles is one that plans have. */
function isPlan(roles: readonly (ColumnRole | undefined)[], title: number): boolean {
  return roles.some(
    (role, index) =>
      role !== undefined && planRoles.has(role) && (index !== title || role === 'title' || roles.length > 1),
  );
}
