import type { Group, Item } from '../../../model/types.ts';
import type { TableNode, TableRow } from '../syntax/syntax-node.ts';
import { plainText } from '../../../model/inline-text.ts';
import type { Steps } from '../../../source/steps.ts';
import { parseInline } from '../inline/parse-inline.ts';
import { collectLinks } from '../line/links.ts';
import { readLine } from '../rules/line/read-line.ts';
import { claim, explain, type BuildContext } from './build-context.ts';
import { createItem } from './create-item.ts';
import { isPlaceholder } from '../line/placeholder.ts';
import { applyValue, setField } from './key-lines.ts';
import { isFigure, matrixStatus, plainCell } from '../rules/table/table-cells.ts';
import { columnRules, ruleOf, type TableReading } from '../rules/table/read-table.ts';

/** Keeps the header of a table that was understood: it says what its columns are, and nothing of the plan. */
export function claimHeader(table: TableNode, reading: TableReading, context: BuildContext): void {
  const end = table.rows[0]?.line ?? table.start + 2;
  context.notes.push({ kind: 'definition', content: [], source: claim(context, table.start, end) });
  explain(context, table.start, 'column names', ruleOf(reading));
}

/** The line after a row: rows of HTML take several. */
export function endOf(row: TableRow): number {
  return row.end ?? row.line + 1;
}

/** What a table of items holds: rows under no other, and those under a row that only names them. */
export interface RowParts {
  /** Items of rows before the first name. */
  items: Item[];
  /** Groups, one a name. */
  groups: Group[];
}

/**
 * Makes an item of each row, with a pause after it; a row of nothing but a bold name is a group of those below it.
 *
 * ```
 * | **Testing**     |      |
 *     ^^^^^^^ group
 * | Test every form | done |
 * ```
 * Not read: a bold row beside which another cell says something.
 */
export function* createRowParts(table: TableNode, reading: TableReading, context: BuildContext): Steps<RowParts> {
  const { rows } = table;
  const starts = rows.flatMap((row, index) => (namesRows(row, rows[index + 1], reading) ? [index] : []));
  if (starts.length === 0) return { items: yield* createRows(table, reading, context), groups: [] };
  claimHeader(table, reading, context);
  const parts: RowParts = {
    items: yield* rowItems(rows.slice(0, starts[0]), reading, context),
    groups: [],
  };
  for (const [place, start] of starts.entries()) {
    const group = createRowGroup(rows[start]!, context);
    group.items = yield* rowItems(rows.slice(start + 1, starts[place + 1]), reading, context);
    parts.groups.push(group);
  }
  return parts;
}

/** Whether a row holds a bold name alone, above one that is no name. */
function namesRows(row: TableRow, next: TableRow | undefined, { title }: TableReading): boolean {
  const isName = ({ cells }: TableRow): boolean => {
    const column = cells.findIndex((cell) => cell.trim() !== '');
    if (column === -1 || column > title || cells.some((cell, index) => index > column && cell.trim() !== ''))
      return false;
    return /^(?:\*\*[^*]+\*\*|__[^_]+__)$/.test(cells[column]!.trim());
  };
  return next !== undefined && isName(row) && !isName(next);
}

function createRowGroup(row: TableRow, context: BuildContext): Group {
  const draft = readLine(
    row.cells.find((cell) => cell.trim() !== '')!,
    row.line,
    context,
  );
  const title = plainText(draft.nodes);
  const group: Group = {
    id: context.ids.create(title, 'group'),
    title,
    owners: draft.owners,
    status: draft.status ?? 'unknown',
    helpWanted: draft.helpWanted,
    stretch: draft.stretch,
    links: draft.links,
    description: [],
    items: [],
    groups: [],
    source: claim(context, row.line, endOf(row)),
  };
  explain(context, row.line, 'group', ['group-row', ...draft.rules], group.id);
  return group;
}

/** Makes an item of each row, with a pause after it. */
export function* createRows(table: TableNode, reading: TableReading, context: BuildContext): Steps<Item[]> {
  claimHeader(table, reading, context);
  return yield* rowItems(table.rows, reading, context);
}

function* rowItems(rows: readonly TableRow[], reading: TableReading, context: BuildContext): Steps<Item[]> {
  const items: Item[] = [];
  for (const row of rows) {
    if (isTotal(row, reading)) {
      context.notes.push({ kind: 'definition', content: [], source: claim(context, row.line, endOf(row)) });
      explain(context, row.line, 'note', ['total-row']);
      continue;
    }
    if (context.itemCount >= context.limits.items) {
      context.report('limit-items', context.source.range(row.line, row.line + 1));
      break;
    }
    const item = createRow(row, reading, context);
    if (item !== undefined) items.push(item);
    yield;
  }
  return items;
}

const totals = /^(?:(?:grand |sub)?totals?|sum|summe|gesamt|total général|totale|totaal|итого|合计|总计|合計|합계)$/i;

/** 'Total | 81': a row that sums up those above it. Not read: `Sum | planned`, a piece of work. */
function isTotal({ cells }: TableRow, { title }: TableReading): boolean {
  if (!totals.test(plainCell(cells[title] ?? ''))) return false;
  const others = cells.filter((cell, index) => index !== title && cell.trim() !== '');
  return others.length > 0 && others.every((cell) => isFigure(plainCell(cell)));
}

function createRow(row: TableRow, reading: TableReading, context: BuildContext): Item | undefined {
  let title = row.cells[reading.title] ?? '';
  if (title.trim() === '') title = row.cells.find((cell) => cell.trim() !== '') ?? '';
  if (title.trim() === '') return undefined;
  const draft = readLine(title, row.line, context);
  if (context.readings !== undefined) draft.rules = ['item-row', ...draft.rules, ...columnRules(row.cells, reading)];
  const item = createItem(draft, claim(context, row.line, endOf(row)), context);
  if (reading.kind === 'matrix') {
    addReleases(item, row, reading, context);
    return item;
  }
  row.cells.forEach((cell, index) => {
    if (index === reading.title || cell.trim() === '') return;
    addCell(item, cell, index, reading, row.line, context);
  });
  return item;
}

function addCell(
  item: Item,
  cell: string,
  index: number,
  reading: TableReading,
  line: number,
  context: BuildContext,
): void {
  const role = reading.roles[index];
  const name = reading.names[index] ?? '';
  const nodes = parseInline(cell, line, context);
  if (role !== 'owner') collectLinks(nodes, item.links, context, line, context.limits.perItem);
  if (role === 'description') {
    if (isPlaceholder(plainText(nodes))) return;
    item.description.push({ type: 'paragraph', children: nodes });
    return;
  }
  if (role === 'issue') {
    addIssueNumber(item, plainText(nodes), name, context, line);
    return;
  }
  if (role === 'area') {
    const text = plainText(nodes);
    if (text !== '') setField(item, name, text);
    return;
  }
  const before = item.status;
  applyValue(item, role === 'title' ? undefined : role, name, cell, line, context);
  if (role === 'status' && before !== 'unknown' && item.status !== before)
    context.report('status-conflict', item.source, item.title);
}

/** `3493` in an issue column is a reference, `coming soon` is not. */
function addIssueNumber(item: Item, text: string, name: string, context: BuildContext, line: number): void {
  if (item.links.some((link) => link.number !== undefined && text.includes(String(link.number)))) return;
  const found = /^#?(\d{1,7})$/.exec(text);
  if (found !== null)
    collectLinks([{ type: 'text', value: `#${found[1]}` }], item.links, context, line, context.limits.perItem);
  else if (text !== '') setField(item, name, text);
}

/** A matrix row: the first release in which it is done or planned is its target. */
function addReleases(item: Item, row: TableRow, reading: TableReading, context: BuildContext): void {
  for (let index = 1; index < reading.names.length; index++) {
    const cell = row.cells[index] ?? '';
    const mark = plainCell(cell);
    if (mark !== '') setField(item, reading.names[index]!, mark);
    const meaning = context.legend.get(mark)?.status;
    // A cross in a column of a release says that it is not in that one, unless the legend says otherwise.
    const status = meaning ?? (/^[❌✗✘✖×-]/u.test(mark) ? undefined : matrixStatus(cell));
    if (item.target !== undefined || (status !== 'done' && status !== 'planned' && status !== 'in-progress')) continue;
    item.target = reading.names[index]!;
    if (item.status === 'unknown') {
      item.status = status;
      item.statusText = mark;
    }
  }
}
