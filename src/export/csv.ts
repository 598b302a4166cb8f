/** Items as CSV (RFC 4180), one row an item, safe to open in a spreadsheet. */
import { expectObject, expectRoadmap } from '../core/expect-argument.ts';
import type { Item, Roadmap } from '../core/model/types.ts';
import { indexRoadmap, type Entry } from '../view/entries.ts';
import { linkAddress } from '../view/link-address.ts';
import { namedDays } from './dated.ts';
import type { ExportOptions } from './export-options.ts';
import { blocksText } from './plain-text.ts';

/** How CSV is written. */
export interface CsvOptions extends ExportOptions {
  /** Starts with a byte order mark, which some spreadsheets need to see UTF-8. Default false. */
  readonly bom?: boolean;
}

type Column = readonly [name: string, value: (entry: Entry, roadmap: Roadmap, options: CsvOptions) => string];

const columns: readonly Column[] = [
  ['id', ({ item }) => item.id],
  ['milestone', ({ milestone }) => milestone.title],
  ['group', ({ groups }) => groups.map((group) => group.title).join(' / ')],
  ['parent', ({ parent }) => parent?.item.id ?? ''],
  ['title', ({ item }) => item.title],
  ['status', ({ item }) => item.status],
  ['status text', ({ item }) => item.statusText ?? ''],
  ['type', ({ item }) => item.type ?? ''],
  ['tags', ({ item }) => item.tags.join(', ')],
  ['owners', ({ item }) => item.owners.map((owner) => owner.name).join(', ')],
  ['help wanted', ({ item }) => yes(item.helpWanted)],
  ['stretch', ({ item }) => yes(item.stretch)],
  ['breaking', ({ item }) => yes(item.breaking)],
  ['priority', ({ item }) => item.priority ?? ''],
  ['target', ({ item }) => item.target ?? ''],
  ['when', ({ item }) => item.when?.text ?? ''],
  ['start', ({ item }) => namedDays(item.when).start ?? ''],
  ['end', ({ item }) => namedDays(item.when).end ?? ''],
  ['progress', ({ item }) => (item.progress ? `${String(item.progress.done)}/${String(item.progress.total)}` : '')],
  ['links', ({ item }, roadmap, options) => linkTexts(item, roadmap, options).join(' ')],
  ['depends on', ({ item }) => item.dependsOn.join(', ')],
  // A hyphen at the start of a line would be taken for a formula.
  ['description', ({ item }) => blocksText(item.description).replaceAll(/^- /gm, '• ')],
];

/**
 * Writes the items of a roadmap as CSV.
 * @param roadmap the roadmap
 * @param options how
 * @returns a header and one row an item, CRLF after each, every row with the same number of fields. Fields of the document
 *   that have no column of their own follow as columns named as the document names them. A value that a spreadsheet would
 *   take for a formula starts with an apostrophe, also where it would see one behind a semicolon, tab or line end.
 * @throws {RoadmarkError} `invalid-argument` where `roadmap` is no roadmap, or `options` no object
 */
export function writeCsv(roadmap: Roadmap, options: CsvOptions = {}): string {
  expectRoadmap(roadmap, 'milestones');
  expectObject(options, 'options');
  const { entries } = indexRoadmap(roadmap);
  const fields = [...new Set(entries.flatMap(({ item }) => Object.keys(item.fields)))];
  const rows = [
    [...columns.map(([name]) => name), ...fields],
    ...entries.map((entry) => [
      ...columns.map(([, value]) => value(entry, roadmap, options)),
      ...fields.map((name) => (Object.hasOwn(entry.item.fields, name) ? (entry.item.fields[name] ?? '') : '')),
    ]),
  ];
  const text = rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
  return options.bom === true ? `\ufeff${text}` : text;
}

function yes(value: boolean): string {
  return value ? 'yes' : '';
}

/** Addresses of an item's references; one that leads nowhere certain is given by its words. */
function linkTexts(item: Item, roadmap: Roadmap, options: CsvOptions): string[] {
  return item.links.map((link) => linkAddress(roadmap, link, options.baseUrl) ?? link.text);
}

/** What a spreadsheet takes for a formula, at the start of a text. It trims before it looks, and folds full-width signs. */
const formula = /^(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/u;
/** The same behind what parts fields where the spreadsheet takes another sign than the comma, and so sees no quotes. */
const innerFormula = /(?<=[;\t\r\n])(?=[^\S\t\r\n]*[=+\-@＝＋－＠])/gu;

/**
 * Writes one field.
 * @param value any text
 * @returns the text quoted where RFC 4180 asks for it, with an apostrophe before what a spreadsheet takes for a formula
 */
export function csvField(value: string): string {
  // NUL ends a field in some readers.
  const clean = value.replaceAll('\0', '\ufffd');
  const inner = clean.replaceAll(innerFormula, "'");
  const guarded = inner.replace(formula, "'");
  return inner !== clean || /[",\r\n]/.test(guarded) || guarded.trim() !== guarded
    ? `"${guarded.replaceAll('"', '""')}"`
    : guarded;
}
