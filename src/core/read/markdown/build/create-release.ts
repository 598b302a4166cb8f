/** The rows of a table of releases: each is a milestone, with items out of its cell of content. */
import { readWholeState } from '../../../language/states.ts';
import type { Block, Milestone, Status, When } from '../../../model/types.ts';
import type { Steps } from '../../../source/steps.ts';
import { readVersions } from '../../../time/read-versions.ts';
import { readWhen, readWholeWhen } from '../../../time/read-when.ts';
import { plainText } from '../../../model/inline-text.ts';
import { parseInline } from '../inline/parse-inline.ts';
import { readLine } from '../rules/line/read-line.ts';
import { isHorizonCell, namesNothing, plainCell, splitCell, splitTime } from '../rules/table/table-cells.ts';
import type { TableNode, TableRow } from '../syntax/syntax-node.ts';
import { claim, claimFirst, explain, type BuildContext } from './build-context.ts';
import { createItem } from './create-item.ts';
import { claimHeader, endOf } from './create-row.ts';
import type { Facts } from '../plan/facts.ts';
import { applyValue, readTime, setField } from './key-lines.ts';
import { columnRules, type TableReading } from '../rules/table/read-table.ts';

/** Makes a milestone of each row of a table of releases, with items out of its cell of content. */
export function* createReleases(
  table: TableNode,
  reading: TableReading,
  context: BuildContext,
  state?: Status,
): Steps<Milestone[]> {
  claimHeader(table, reading, context);
  const milestones: Milestone[] = [];
  for (const row of table.rows) {
    if (row.cells.some((cell) => cell.trim() !== '')) milestones.push(createRelease(row, reading, context, state));
    yield;
  }
  return milestones;
}

function createRelease(row: TableRow, reading: TableReading, context: BuildContext, state?: Status): Milestone {
  const { year } = context;
  // 'May 2031 | TBD': what has no name yet is told by its time.
  const title = namesNothing(plainCell(row.cells[reading.title] ?? '')) ? 0 : reading.title;
  const line = row.cellLines?.[title]?.[0]?.start ?? row.line;
  const cell = row.cells[title] ?? '';
  const timed = splitTime(cell);
  const draft = readLine(timed?.name ?? cell, line, context);
  const read = plainText(draft.nodes);
  // '**Beta** (v0.5)': what stands before the release is its name, and no state of it.
  const text = read.startsWith('(') ? plainCell(timed?.name ?? cell) : read;
  const versions = readVersions(text);
  const own = readWholeWhen(timed?.time ?? '') ?? (versions === undefined ? readWholeWhen(text) : readWhen(text));
  const milestone: Milestone = {
    id: context.ids.create(text, 'milestone'),
    title: text,
    kind: versions !== undefined ? 'version' : isHorizonCell(text) ? 'horizon' : 'period',
    status: draft.status ?? 'unknown',
    description: [],
    items: [],
    groups: [],
    source: row.cellLines === undefined ? claim(context, row.line, endOf(row)) : claimFirst(context, line, endOf(row)),
  };
  if (context.readings !== undefined)
    explain(
      context,
      line,
      'milestone',
      ['release-row', ...draft.rules, ...columnRules(row.cells, reading)],
      milestone.id,
    );
  if (versions !== undefined)
    milestone.versions = { from: versions.from, ...(versions.to === undefined ? {} : { to: versions.to }) };
  if (own !== undefined) milestone.when = own.when;
  const first = draft.nodes[0];
  if (draft.nodes.length === 1 && first?.type === 'link') milestone.href = first.href;
  const columns = reading.themes ?? (reading.content === -1 ? [] : [reading.content]);
  for (const column of columns) addContent(milestone, row, column, reading, context);
  row.cells.forEach((cell, index) => {
    if (index === title || index === reading.title || columns.includes(index) || cell.trim() === '') return;
    addReleaseCell(milestone, cell, index, reading, row.line, context, year);
  });
  if (milestone.status === 'unknown' && state !== undefined) milestone.status = state;
  if (milestone.status === 'done' || milestone.status === 'dropped') context.passed.set(milestone, milestone.status);
  return milestone;
}

/** Makes items of a cell that says what is in a release; those of a theme's column are tagged with its header. */
function addContent(
  milestone: Milestone,
  row: TableRow,
  column: number,
  { names, themes }: TableReading,
  context: BuildContext,
): void {
  const content = openContent(milestone, row.cells[column] ?? '');
  const tag = themes === undefined ? '' : `[${names[column]!.replaceAll(/[[\]]/g, '')}] `;
  const lines = row.cellLines?.[column];
  (lines === undefined ? [content] : content.split('<br>')).forEach((part, index) => {
    const { start, end } = lines?.[index] ?? { start: row.line, end: row.line + 1 };
    for (const piece of splitCell(part)) {
      const source = lines === undefined ? context.source.range(start, end) : claim(context, start, end);
      milestone.items.push(createItem(readLine(tag + piece, start, context), source, context, 'whole'));
    }
  });
}

/**
 * Takes a state off the words that say what is in a release: it is said of the release.
 *
 * ```
 * | v0.1 | Done. Parser and command line. |
 *          ^^^^^ done
 * ```
 * Not read: `Done with mirrors. Parser.`, a sentence.
 */
function openContent(milestone: Milestone, content: string): string {
  const [opening, words] =
    /^\s*[*_]{0,2}(\p{L}[\p{L} -]{2,24})(?:[.:]?[*_]{1,2}[.:]?|[.:]|\s[–—-])(?:\s+|$)/u.exec(content) ?? [];
  const state = words === undefined ? undefined : readWholeState(words);
  if (state === undefined) return content;
  if (milestone.status === 'unknown') milestone.status = state;
  return content.slice(opening!.length);
}

/** Whether a time is a day within one that is less exact. */
function isFiner(time: When, than: When): boolean {
  if (time.precision !== 'day' || than.precision === 'day' || time.start === undefined) return false;
  return time.start >= (than.start ?? '') && time.start <= (than.end ?? '9999');
}

/** What a cell says that has no place of its own: 'End of support 2028-06-01'. */
function labelled(name: string, cell: string, line: number, context: BuildContext): Block {
  return { type: 'paragraph', children: [{ type: 'text', value: `${name} ` }, ...parseInline(cell, line, context)] };
}

const otherEdge = { start: 'end', end: 'start' } as const;

function addReleaseCell(
  milestone: Milestone,
  cell: string,
  index: number,
  reading: TableReading,
  line: number,
  context: BuildContext,
  year?: number,
): void {
  const role = reading.roles[index];
  const name = reading.names[index] ?? '';
  const fields: Record<string, string> = {};
  const facts: Facts = { status: milestone.status, owners: [], fields };
  const when = readWhen(plainCell(cell), year === undefined ? {} : { year });
  // 'Planned release: April 2027' says when; 'Target: v2.1 (April 2027)' says more than that.
  const isPlanned = role === 'target' && readVersions(plainCell(cell)) === undefined;
  const isTime = role === undefined || role === 'when' || role === 'end' || role === 'start' || isPlanned;
  const isEdge = role === 'start' || role === 'end';
  if (isEdge && when !== undefined && (milestone.when === undefined || reading.roles.includes(otherEdge[role]))) {
    // 'Start' and 'End date' each say one side alone.
    if (milestone.when !== undefined) facts.when = milestone.when;
    readTime(facts, role, name, plainCell(cell), line, context);
    if (facts.when !== undefined) milestone.when = facts.when;
    return;
  }
  if (isTime && when !== undefined) {
    // 'Fair of the north (April 3-5)', whatever the column is: words that hold a time are kept beside it.
    const isWorded = role === undefined && readWholeWhen(plainCell(cell)) === undefined;
    // A date says more than the quarter that it lies in; the first of some dates is that of the release.
    const isNews = milestone.when?.start === undefined || (!isWorded && isFiner(when.when, milestone.when));
    if (isNews) milestone.when = when.when;
    if (isWorded || (!isNews && plainCell(cell) !== milestone.when?.text))
      milestone.description.push(labelled(name, cell, line, context));
    return;
  }
  // A cell that is a link and no more leads to what is said of the release.
  const nodes = parseInline(cell, line, context);
  const [link] = nodes;
  if (
    nodes.length === 1 &&
    link?.type === 'link' &&
    (role === undefined || role === 'issue' || role === 'description')
  ) {
    milestone.href ??= link.href;
    milestone.description.push({ type: 'paragraph', children: nodes });
    return;
  }
  applyValue(facts, role, name, cell, line, context);
  milestone.status = facts.status;
  if (role === 'status' && facts.status !== 'unknown') return;
  for (const item of milestone.items) for (const [key, value] of Object.entries(fields)) setField(item, key, value);
  if (milestone.items.length === 0 || Object.keys(fields).length === 0)
    milestone.description.push({ type: 'paragraph', children: nodes });
}
