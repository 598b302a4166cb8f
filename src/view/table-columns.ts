/** Columns of the table: those that hold something, in the order of their use. */
import type { Item, Roadmap } from '../core/model/types.ts';
import { indexRoadmap } from './entries.ts';
import { perRoadmap } from './per-roadmap.ts';
import { groupings, type GroupBy } from './view-state.ts';

/** What a column shows. */
export type ColumnKind =
  | 'item'
  | 'milestone'
  | 'status'
  | 'type'
  | 'priority'
  | 'owner'
  | 'tag'
  | 'issue'
  | 'link'
  | 'target'
  | 'when'
  | 'progress'
  | 'field'
  | 'description';

/** One column. */
export interface TableColumn {
  /** Id for sorting and the `columns` attribute: the kind, or 'field:' and the name in the document. */
  readonly id: string;
  /** What it shows. */
  readonly kind: ColumnKind;
  /** Name in the document, for kind `field`. */
  readonly field?: string;
  /** Name of the document's field whose words stand in where there is no link, such as 'Issue coming soon'. */
  readonly placeholder?: string;
}

/** What the items of a roadmap say. */
interface Survey {
  /** Kinds that at least one item has something for. */
  readonly kinds: ReadonlySet<ColumnKind>;
  /** Whether an item states its status itself, not by a heading above it. */
  readonly ownStatus: boolean;
  /** How many items have each field. */
  readonly fields: ReadonlyMap<string, number>;
  /** Name of the field that stands in for a link. */
  readonly placeholder: string | undefined;
}

const order: readonly ColumnKind[] = [
  'milestone',
  'status',
  'type',
  'priority',
  'owner',
  'tag',
  'issue',
  'link',
  'target',
  'when',
  'progress',
  'field',
  'description',
];
const importance: readonly ColumnKind[] = [
  'item',
  'status',
  'issue',
  'description',
  'when',
  'type',
  'owner',
  'priority',
  'milestone',
  'progress',
  'target',
  'tag',
  'link',
  'field',
];

/** Columns shown by default; what further ones would hold stands in the detail of the item. */
const maxColumns = 7;
/** Fields shown as columns of their own by default; further ones stand in the detail of the item. */
const maxFieldColumns = 3;
const linkFields = /^(?:#|issues?|tickets?|prs?|pull requests?|links?|tracking(?: issue)?|references?)$/i;

/**
 * Chooses the columns of a roadmap's table.
 * @param roadmap the roadmap
 * @param groupBy what rows are gathered under; the column of that dimension is left out
 * @param wanted ids of columns divided by commas, in order, such as 'item, status, field:Effort'; a field may be named
 *   without its prefix. What the data has nothing for is left out. Absent: those that hold something, seven at most.
 * @returns `item` first, always. Never throws.
 */
export function chooseColumns(roadmap: Roadmap, groupBy: GroupBy, wanted?: string): readonly TableColumn[] {
  const survey = surveyRoadmap(roadmap);
  const names = wanted?.split(',').map((name) => name.trim());
  return names?.some(Boolean) ? namedColumns(survey, names) : defaultColumns(roadmap, survey, groupBy);
}

function defaultColumns(roadmap: Roadmap, survey: Survey, groupBy: GroupBy): TableColumn[] {
  const columns: TableColumn[] = [{ id: 'item', kind: 'item' }];
  const milestones = groupBy !== 'milestone' && roadmap.milestones.length > 1;
  for (const kind of order) {
    if (kind === groupBy || (kind === 'milestone' && !milestones)) continue;
    // A status that headings alone say stands at those headings.
    if (kind === 'status' && groupBy === 'milestone' && !survey.ownStatus) continue;
    if (kind === 'field') columns.push(...frequentFields(survey, indexRoadmap(roadmap).entries.length));
    else if (kind === 'milestone' || survey.kinds.has(kind)) columns.push(columnOf(kind, survey));
  }
  if (columns.length <= maxColumns) return columns;
  const ranked = [...columns].sort(byImportance).slice(0, maxColumns);
  return columns.filter((column) => ranked.includes(column));
}

function byImportance(a: TableColumn, b: TableColumn): number {
  return importance.indexOf(a.kind) - importance.indexOf(b.kind);
}

function frequentFields({ fields, placeholder }: Survey, total: number): TableColumn[] {
  return [...fields]
    .filter(([name, count]) => name !== placeholder && count * 5 >= total)
    .sort((a, b) => b[1] - a[1])
    .slice(0, maxFieldColumns)
    .map(([field]) => ({ id: `field:${field}`, kind: 'field', field }));
}

/**
 * Lists the names that columns can be asked for by.
 * @param roadmap the roadmap
 * @returns kinds first, whether or not anything is of them; then the document's fields
 */
export function columnNames(roadmap: Roadmap): readonly string[] {
  return ['item', ...order.filter((kind) => kind !== 'field'), ...surveyRoadmap(roadmap).fields.keys()];
}

function namedColumns(survey: Survey, names: readonly string[]): TableColumn[] {
  const columns = new Map<string, TableColumn>([['item', { id: 'item', kind: 'item' }]]);
  for (const name of names) {
    const column = namedColumn(survey, name);
    if (column) columns.set(column.id, column);
  }
  return [...columns.values()];
}

function namedColumn(survey: Survey, name: string): TableColumn | undefined {
  const kind = order.find((known) => known === name.toLowerCase() && known !== 'field');
  if (kind) return kind === 'milestone' || survey.kinds.has(kind) ? columnOf(kind, survey) : undefined;
  const wanted = name.replace(/^field:/i, '').toLowerCase();
  const field = [...survey.fields.keys()].find((known) => known.toLowerCase() === wanted);
  return field === undefined ? undefined : { id: `field:${field}`, kind: 'field', field };
}

function columnOf(kind: ColumnKind, { placeholder }: Survey): TableColumn {
  const links = kind === 'issue' || kind === 'link';
  return { id: kind, kind, ...(links && placeholder !== undefined && { placeholder }) };
}

const surveyRoadmap = perRoadmap((roadmap): Survey => {
  const fields = new Map<string, number>();
  const seen: Partial<Record<ColumnKind, boolean>> = {};
  let ownStatus = false;
  for (const { item } of indexRoadmap(roadmap).entries) {
    ownStatus ||= item.status !== 'unknown' && item.statusFrom === undefined;
    surveyItem(item, seen);
    for (const name in item.fields) fields.set(name, (fields.get(name) ?? 0) + 1);
  }
  const kinds = new Set(order.filter((kind) => seen[kind] === true));
  if (kinds.has('issue')) kinds.delete('link');
  const linked = kinds.has('issue') || kinds.has('link');
  const placeholder = linked ? [...fields.keys()].find((name) => linkFields.test(name)) : undefined;
  return { kinds, ownStatus, fields, placeholder };
});

function surveyItem(item: Item, seen: Partial<Record<ColumnKind, boolean>>): void {
  if (item.status !== 'unknown') seen.status = true;
  if (item.type !== undefined) seen.type = true;
  if (item.priority !== undefined) seen.priority = true;
  if (item.owners.length > 0) seen.owner = true;
  if (item.tags.length > 0) seen.tag = true;
  if (item.links.length > 0 && !(seen.issue === true && seen.link === true))
    for (const link of item.links) seen[link.number === undefined ? 'link' : 'issue'] = true;
  if (item.target !== undefined) seen.target = true;
  if (item.when) seen.when = true;
  if (item.progress) seen.progress = true;
  if (item.description.length > 0) seen.description = true;
}

/**
 * Lists what the rows of a roadmap can be gathered under.
 * @param roadmap the roadmap
 * @returns `milestone` and `none` always, the others where items say something in them
 */
export function chooseGroupings(roadmap: Roadmap): readonly GroupBy[] {
  const { kinds } = surveyRoadmap(roadmap);
  const grouped = roadmap.milestones.some(({ groups }) => groups.length > 0);
  return groupings.filter((by) => by === 'milestone' || by === 'none' || (by === 'group' ? grouped : kinds.has(by)));
}

/**
 * Tells whether rows can be put in the order of a column.
 * @param column the column
 */
export function isSortable({ kind }: TableColumn): boolean {
  return kind !== 'description';
}
