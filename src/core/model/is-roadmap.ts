/**
 * A quick answer to whether a value is a roadmap, for pages that are handed one: what `schema.ts` says, without telling
 * what is wrong where it is not. Some forty times as fast as the schema, and without its weight. A test holds both to the
 * same answers.
 */
import { isSafeHref } from '../url/safe-href.ts';
import { statusOrder } from './status-order.ts';
import type { Roadmap } from './types.ts';

type Value = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;
type DeepCheck = (value: unknown, depth: number) => boolean;

const knownStatuses: ReadonlySet<unknown> = new Set(statusOrder);
const precisions: ReadonlySet<unknown> = new Set(['day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'none']);
const linkKinds: ReadonlySet<unknown> = new Set(['issue', 'pull', 'discussion', 'milestone', 'commit', 'spec', 'web']);
const milestoneKinds: ReadonlySet<unknown> = new Set(['version', 'period', 'horizon', 'state', 'unscheduled']);
const noticeKinds: ReadonlySet<unknown> = new Set(['note', 'tip', 'important', 'warning', 'caution']);
const noteKinds: ReadonlySet<unknown> = new Set(['prose', 'comment', 'definition', 'code', 'html']);
const severities: ReadonlySet<unknown> = new Set(['error', 'warning', 'info']);
const formats: ReadonlySet<unknown> = new Set(['markdown', 'json', 'github']);
/** Deeper values would overflow the stack of whoever draws them. */
const maxDepth = 200;
/** More nodes than any roadmap within its bounds has; values that hold themselves would be walked for ever. */
const maxNodes = 2_000_000;

/** Nodes that the check under way may still look at. */
let nodesLeft = 0;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isHref: Check = (value) => typeof value === 'string' && isSafeHref(value);

const datePattern = /^\d{4}-\d\d-\d\d$/;
const isDate: Check = (value) => typeof value === 'string' && datePattern.test(value);

/**
 * Tells whether a value is a roadmap.
 * @param value anything
 * @returns false also for values nested deeper than 200, that hold themselves, or whose getters throw. Never throws.
 */
export function isRoadmap(value: unknown): value is Roadmap {
  nodesLeft = maxNodes;
  try {
    return hasShape(value);
  } catch {
    return false;
  }
}

function hasShape(value: unknown): boolean {
  return (
    isObject(value) &&
    value['version'] === 1 &&
    isMaybeText(value['title']) &&
    maybe(value['updated'], isWhen) &&
    isObject(value['metadata']) &&
    isJson(value['metadata'], 0) &&
    maybe(value['frontMatter'], isFrontMatter) &&
    isList(value['description'], isBlock) &&
    isList(value['statuses'], isStatusDefinition) &&
    isList(value['notices'], isNotice) &&
    isList(value['milestones'], isMilestone) &&
    isList(value['notes'], isNote) &&
    isList(value['diagnostics'], isDiagnostic) &&
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
  if (!Array.isArray(value) || depth > maxDepth) return false;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- see above
  for (let index = 0; index < value.length; index++) if (!check(value[index], depth)) return false;
  return true;
}

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth > maxDepth || nodesLeft-- <= 0) return false;
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

function isFrontMatter(value: unknown): boolean {
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
      return isList(value['children'], isInline, depth);
    case 'heading':
      return isCount(value['depth']) && value['depth'] !== 0 && isList(value['children'], isInline, depth);
    case 'code':
      return isMaybeText(value['language']) && isText(value['value']);
    case 'list':
      return (
        isFlag(value['ordered']) && maybe(value['start'], isCount) && isList(value['items'], isListItem, depth + 1)
      );
    case 'quote':
      return isList(value['children'], isBlock, depth + 1);
    case 'table':
      return isList(value['header'], isCell, depth) && isList(value['rows'], isRow, depth);
    default:
      return false;
  }
}

const isCell: DeepCheck = (value, depth) => isList(value, isInline, depth);
const isRow: DeepCheck = (value, depth) => isList(value, isCell, depth);

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
    isFlag(value['approximate'])
  );
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
    isList(value['owners'], isOwner) &&
    isFlag(value['helpWanted']) &&
    isFlag(value['stretch']) &&
    isList(value['links'], isLink) &&
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
    isObject(value) &&
    isWork(value) &&
    isList(value['content'], isInline) &&
    isMaybeText(value['statusText']) &&
    (value['statusFrom'] === undefined || value['statusFrom'] === 'group' || value['statusFrom'] === 'milestone') &&
    isMaybeText(value['type']) &&
    isList(value['tags'], isText) &&
    isFlag(value['breaking']) &&
    isMaybeText(value['priority']) &&
    isList(value['dependsOn'], isText) &&
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
