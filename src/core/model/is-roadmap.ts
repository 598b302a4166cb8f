/**
 * A quick answer to whether a value is a roadmap, for pages that are handed one: what `schema.ts` says, without telling
 * what is wrong where it is not. Some forty times as fast as the schema, and without its weight. A test holds both to the
 * same answers.
 */
import { metadataDepth, type Limits } from '../limits.ts';
import { isSafeHref } from '../url/safe-href.ts';
import * as kinds from './kinds.ts';
import { isRealDate } from './real-date.ts';
import { statusOrder } from './status-order.ts';
import type { Roadmap } from './types.ts';

type Value = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;
type DeepCheck = (value: unknown, depth: number) => boolean;

const knownStatuses: ReadonlySet<unknown> = new Set(statusOrder);
const precisions: ReadonlySet<unknown> = new Set(kinds.precisions);
const linkKinds: ReadonlySet<unknown> = new Set(kinds.linkKinds);
const milestoneKinds: ReadonlySet<unknown> = new Set(kinds.milestoneKinds);
const noticeKinds: ReadonlySet<unknown> = new Set(kinds.noticeKinds);
const noteKinds: ReadonlySet<unknown> = new Set(kinds.noteKinds);
const severities: ReadonlySet<unknown> = new Set(kinds.severities);
const formats: ReadonlySet<unknown> = new Set(kinds.sourceFormats);
/** Deeper values would overflow the stack of whoever draws them. */
const maxDepth = 200;
/** More nodes than any roadmap within its bounds has; values that hold themselves would be walked for ever. */
const maxNodes = 2_000_000;

/** What the check under way asks beside the shape. */
interface Bounds {
  readonly depth: number;
  readonly metadataDepth: number;
  readonly milestones: number;
  readonly perItem: number;
  readonly tableColumns: number;
  readonly diagnostics: number;
  /** Whether times must not end before they start. */
  readonly isOrdered: boolean;
}

const shapeAlone: Bounds = {
  depth: maxDepth,
  metadataDepth: maxDepth,
  milestones: Infinity,
  perItem: Infinity,
  tableColumns: Infinity,
  diagnostics: Infinity,
  isOrdered: false,
};

// A check never waits for anything, so that one at a time is under way.
let bounds = shapeAlone;
/** Nodes that the check under way may still look at. */
let nodesLeft = 0;
/** Items that it may still meet. */
let itemsLeft = 0;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isHref: Check = (value) => typeof value === 'string' && isSafeHref(value);

const isDate: Check = (value) => typeof value === 'string' && isRealDate(value);

/**
 * Tells whether a value is a roadmap.
 * @param value anything
 * @returns false also for values nested deeper than 200, that hold themselves, or whose getters throw. Never throws.
 */
export function isRoadmap(value: unknown): value is Roadmap {
  return passes(value, shapeAlone, Infinity);
}

/**
 * Tells whether a value is a roadmap that can be shown as it stands: within bounds, and with no time that ends before it
 * starts unless its own diagnostics say so.
 * @param value anything
 * @param limits the bounds
 * @returns false also where `isRoadmap` does. Never throws. As quick as that: all is counted on the same walk.
 */
export function isRoadmapWithin(value: unknown, limits: Limits): value is Roadmap {
  const { depth, milestones, items, perItem, tableColumns, diagnostics } = limits;
  const asked: Bounds = {
    depth: Math.min(depth, maxDepth),
    metadataDepth: Math.min(metadataDepth(limits), maxDepth),
    milestones,
    perItem,
    tableColumns,
    diagnostics,
    isOrdered: true,
  };
  return passes(value, asked, items);
}

function passes(value: unknown, asked: Bounds, items: number): boolean {
  nodesLeft = maxNodes;
  itemsLeft = items;
  try {
    bounds = asked.isOrdered && saysDisorder(value) ? { ...asked, isOrdered: false } : asked;
    return hasShape(value);
  } catch {
    return false;
  }
}

/** Whether its diagnostics say that a time ends before it starts. */
function saysDisorder(value: unknown): boolean {
  const said: unknown = isObject(value) ? value['diagnostics'] : undefined;
  return Array.isArray(said) && said.some((entry) => isObject(entry) && entry['code'] === 'end-before-start');
}

function hasShape(value: unknown): boolean {
  return (
    isObject(value) &&
    value['version'] === 1 &&
    isMaybeText(value['title']) &&
    maybe(value['heading'], isPlaced) &&
    maybe(value['updated'], isWhen) &&
    isObject(value['metadata']) &&
    isJson(value['metadata'], 0) &&
    maybe(value['frontMatter'], isPlaced) &&
    isList(value['description'], isBlock) &&
    isList(value['statuses'], isStatusDefinition) &&
    isList(value['notices'], isNotice) &&
    isShortList(value['milestones'], isMilestone, bounds.milestones) &&
    isList(value['notes'], isNote) &&
    isShortList(value['diagnostics'], isDiagnostic, bounds.diagnostics) &&
    maybe(value['source'], isRoadmapSource)
  );
}

function isObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Absent is fine; `undefined` said outright is not, as JSON cannot hold it, but it does no harm. */
function maybe(value: unknown, check: Check): boolean {
  return value === undefined || check(value);
}

// Ten thousand items are looked at before the first frame, by code that is still cold: a call or iterator less counts.
function isMaybeText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isMaybeRange(value: unknown): boolean {
  return value === undefined || isRange(value);
}

function isList(value: unknown, check: DeepCheck, depth = 0): boolean {
  if (!Array.isArray(value) || (depth > bounds.depth && value.length > 0)) return false;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- see above
  for (let index = 0; index < value.length; index++) if (!check(value[index], depth)) return false;
  return true;
}

function isShortList(value: unknown, check: DeepCheck, most: number, depth = 0): boolean {
  return Array.isArray(value) && value.length <= most && isList(value, check, depth);
}

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth > bounds.metadataDepth || nodesLeft-- <= 0) return false;
  for (const inner of Object.values(value)) if (!isJson(inner, depth + 1)) return false;
  return true;
}

function isPosition(value: unknown): boolean {
  return (
    isObject(value) &&
    isCount(value['offset']) &&
    isCount(value['line']) &&
    value['line'] !== 0 &&
    isCount(value['column']) &&
    value['column'] !== 0
  );
}

function isRange(value: unknown): boolean {
  return isObject(value) && isPosition(value['start']) && isPosition(value['end']);
}

function isPlaced(value: unknown): boolean {
  return isObject(value) && isRange(value['source']);
}

function isInline(value: unknown, depth: number): boolean {
  if (!isObject(value) || nodesLeft-- <= 0) return false;
  switch (value['type']) {
    case 'text':
      return isText(value['value']) && isMaybeRange(value['source']);
    case 'code':
      return isText(value['value']);
    case 'break':
      return true;
    case 'image':
      return isHref(value['href']) && isText(value['alt']) && isMaybeText(value['title']);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return isList(value['children'], isInline, depth + 1);
    case 'link':
      return isHref(value['href']) && isMaybeText(value['title']) && isList(value['children'], isInline, depth + 1);
    default:
      return false;
  }
}

function isBlock(value: unknown, depth: number): boolean {
  if (!isObject(value) || nodesLeft-- <= 0 || !isMaybeRange(value['source'])) return false;
  switch (value['type']) {
    case 'paragraph':
      return isList(value['children'], isInline);
    case 'heading':
      return isCount(value['depth']) && value['depth'] !== 0 && isList(value['children'], isInline);
    case 'code':
      return isMaybeText(value['language']) && isText(value['value']);
    case 'list':
      return (
        isFlag(value['ordered']) && maybe(value['start'], isCount) && isList(value['items'], isListItem, depth + 1)
      );
    case 'quote':
      return isList(value['children'], isBlock, depth + 1);
    case 'table':
      return isShortList(value['header'], isCell, bounds.tableColumns) && isList(value['rows'], isRow);
    default:
      return false;
  }
}

const isCell: DeepCheck = (value) => isList(value, isInline);
const isRow: DeepCheck = (value) => isShortList(value, isCell, bounds.tableColumns);

function isListItem(value: unknown, depth: number): boolean {
  return (
    isObject(value) &&
    maybe(value['checked'], isFlag) &&
    isList(value['children'], isBlock, depth) &&
    isMaybeRange(value['source'])
  );
}

function isWhen(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value['text']) &&
    maybe(value['start'], isDate) &&
    maybe(value['end'], isDate) &&
    precisions.has(value['precision']) &&
    isFlag(value['approximate']) &&
    (!bounds.isOrdered || isInOrder(value))
  );
}

/** Dates of four, two and two digits compare as texts. */
function isInOrder({ start, end }: Value): boolean {
  return typeof start !== 'string' || typeof end !== 'string' || start <= end;
}

function isOwner(value: unknown): boolean {
  return isObject(value) && isText(value['name']) && maybe(value['href'], isHref) && maybe(value['team'], isFlag);
}

function isLink(value: unknown): boolean {
  return (
    isObject(value) &&
    isHref(value['href']) &&
    isText(value['text']) &&
    linkKinds.has(value['kind']) &&
    isMaybeText(value['repository']) &&
    maybe(value['number'], isCount)
  );
}

function isProgress(value: unknown): boolean {
  return isObject(value) && isCount(value['done']) && isCount(value['total']);
}

function isFields(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) if (typeof value[key] !== 'string') return false;
  return true;
}

/** What items and groups have in common. */
function isWork(value: Value): boolean {
  return (
    isText(value['id']) &&
    isText(value['title']) &&
    knownStatuses.has(value['status']) &&
    isShortList(value['owners'], isOwner, bounds.perItem) &&
    isFlag(value['helpWanted']) &&
    isFlag(value['stretch']) &&
    isShortList(value['links'], isLink, bounds.perItem) &&
    isList(value['description'], isBlock) &&
    isMaybeText(value['target']) &&
    maybe(value['when'], isWhen) &&
    maybe(value['progress'], isProgress) &&
    isMaybeRange(value['source'])
  );
}

function isItem(value: unknown, depth: number): boolean {
  return (
    nodesLeft-- > 0 &&
    itemsLeft-- > 0 &&
    isObject(value) &&
    isWork(value) &&
    isList(value['content'], isInline) &&
    isMaybeText(value['statusText']) &&
    (value['statusFrom'] === undefined || value['statusFrom'] === 'group' || value['statusFrom'] === 'milestone') &&
    isMaybeText(value['type']) &&
    isShortList(value['tags'], isText, bounds.perItem) &&
    isFlag(value['breaking']) &&
    isMaybeText(value['priority']) &&
    isShortList(value['dependsOn'], isText, bounds.perItem) &&
    isFields(value['fields']) &&
    isList(value['children'], isItem, depth + 1)
  );
}

function isGroup(value: unknown, depth: number): boolean {
  return (
    nodesLeft-- > 0 &&
    isObject(value) &&
    isWork(value) &&
    maybe(value['href'], isHref) &&
    isList(value['items'], isItem) &&
    isList(value['groups'], isGroup, depth + 1)
  );
}

function isVersions(value: unknown): boolean {
  return isObject(value) && isText(value['from']) && isMaybeText(value['to']);
}

function isMilestone(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value['id']) &&
    isText(value['title']) &&
    milestoneKinds.has(value['kind']) &&
    maybe(value['versions'], isVersions) &&
    maybe(value['when'], isWhen) &&
    knownStatuses.has(value['status']) &&
    maybe(value['href'], isHref) &&
    isList(value['description'], isBlock) &&
    isList(value['items'], isItem) &&
    isList(value['groups'], isGroup) &&
    maybe(value['progress'], isProgress) &&
    isMaybeRange(value['source'])
  );
}

function isStatusDefinition(value: unknown): boolean {
  return (
    isObject(value) &&
    knownStatuses.has(value['status']) &&
    isList(value['marks'], isText) &&
    isText(value['label']) &&
    isMaybeRange(value['source'])
  );
}

function isNotice(value: unknown): boolean {
  return (
    isObject(value) &&
    noticeKinds.has(value['kind']) &&
    isMaybeText(value['title']) &&
    isList(value['content'], isBlock) &&
    isMaybeRange(value['source'])
  );
}

function isNote(value: unknown): boolean {
  return (
    isObject(value) &&
    noteKinds.has(value['kind']) &&
    isMaybeText(value['title']) &&
    isList(value['content'], isBlock) &&
    isMaybeRange(value['source'])
  );
}

function isEdit(value: unknown): boolean {
  return isObject(value) && isRange(value['range']) && isText(value['newText']);
}

function isDiagnostic(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value['code']) &&
    severities.has(value['severity']) &&
    isText(value['message']) &&
    isMaybeRange(value['source']) &&
    maybe(value['fix'], isEdit)
  );
}

function isRoadmapSource(value: unknown): boolean {
  return (
    isObject(value) &&
    isMaybeText(value['uri']) &&
    isMaybeText(value['repository']) &&
    isMaybeText(value['revision']) &&
    formats.has(value['format'])
  );
}
