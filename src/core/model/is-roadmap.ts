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

/** Four digits, two and two, divided by hyphens. By hand: there are two in each of ten thousand items. */
const isDate: Check = (value) => {
  if (typeof value !== 'string' || value.length !== 10) return false;
  for (let index = 0; index < 10; index++) {
    const code = value.charCodeAt(index);
    const isHyphen = index === 4 || index === 7;
    if (isHyphen ? code !== 0x2d : code < 0x30 || code > 0x39) return false;
  }
  return true;
};

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
    maybe(value['title'], isText) &&
    maybe(value['updated'], isWhen) &&
    isObject(value['metadata']) &&
    isJson(value['metadata'], 0) &&
    maybe(value['frontMatter'], isFrontMatter) &&
    isBlocks(value['description'], 0) &&
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

function isList(value: unknown, check: Check): boolean {
  if (!Array.isArray(value)) return false;
  for (const entry of value) if (!check(entry)) return false;
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

function isInlines(value: unknown, depth: number): boolean {
  if (!Array.isArray(value) || depth > maxDepth) return false;
  for (const node of value) if (!isInline(node, depth)) return false;
  return true;
}

function isInline(value: unknown, depth: number): boolean {
  if (!isObject(value) || nodesLeft-- <= 0) return false;
  switch (value['type']) {
    case 'text':
      return isText(value['value']) && maybe(value['source'], isRange);
    case 'code':
      return isText(value['value']);
    case 'break':
      return true;
    case 'image':
      return isHref(value['href']) && isText(value['alt']) && maybe(value['title'], isText);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return isInlines(value['children'], depth + 1);
    case 'link':
      return isHref(value['href']) && maybe(value['title'], isText) && isInlines(value['children'], depth + 1);
    default:
      return false;
  }
}

function isBlocks(value: unknown, depth: number): boolean {
  if (!Array.isArray(value) || depth > maxDepth) return false;
  for (const block of value) if (!isBlock(block, depth)) return false;
  return true;
}

function isBlock(value: unknown, depth: number): boolean {
  if (!isObject(value) || nodesLeft-- <= 0 || !maybe(value['source'], isRange)) return false;
  switch (value['type']) {
    case 'paragraph':
      return isInlines(value['children'], depth);
    case 'heading':
      return isCount(value['depth']) && value['depth'] !== 0 && isInlines(value['children'], depth);
    case 'code':
      return maybe(value['language'], isText) && isText(value['value']);
    case 'list':
      return (
        isFlag(value['ordered']) &&
        maybe(value['start'], isCount) &&
        isList(value['items'], (entry) => isListItem(entry, depth + 1))
      );
    case 'quote':
      return isBlocks(value['children'], depth + 1);
    case 'table':
      return (
        isList(value['header'], (cell) => isInlines(cell, depth)) &&
        isList(value['rows'], (row) => isList(row, (cell) => isInlines(cell, depth)))
      );
    default:
      return false;
  }
}

function isListItem(value: unknown, depth: number): boolean {
  return (
    isObject(value) &&
    maybe(value['checked'], isFlag) &&
    isBlocks(value['children'], depth) &&
    maybe(value['source'], isRange)
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
    maybe(value['repository'], isText) &&
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
    isBlocks(value['description'], 0) &&
    maybe(value['target'], isText) &&
    maybe(value['when'], isWhen) &&
    maybe(value['progress'], isProgress) &&
    maybe(value['source'], isRange)
  );
}

function isItems(value: unknown, depth: number): boolean {
  if (!Array.isArray(value) || depth > maxDepth) return false;
  for (const item of value) if (!isItem(item, depth)) return false;
  return true;
}

function isItem(value: unknown, depth: number): boolean {
  return (
    nodesLeft-- > 0 &&
    isObject(value) &&
    isWork(value) &&
    isInlines(value['content'], 0) &&
    maybe(value['statusText'], isText) &&
    maybe(value['statusFrom'], (from) => from === 'group' || from === 'milestone') &&
    maybe(value['type'], isText) &&
    isList(value['tags'], isText) &&
    isFlag(value['breaking']) &&
    maybe(value['priority'], isText) &&
    isList(value['dependsOn'], isText) &&
    isFields(value['fields']) &&
    isItems(value['children'], depth + 1)
  );
}

function isGroups(value: unknown, depth: number): boolean {
  if (!Array.isArray(value) || depth > maxDepth) return false;
  for (const group of value) {
    const fits =
      nodesLeft-- > 0 &&
      isObject(group) &&
      isWork(group) &&
      maybe(group['href'], isHref) &&
      isItems(group['items'], 0) &&
      isGroups(group['groups'], depth + 1);
    if (!fits) return false;
  }
  return true;
}

function isVersions(value: unknown): boolean {
  return isObject(value) && isText(value['from']) && maybe(value['to'], isText);
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
    isBlocks(value['description'], 0) &&
    isItems(value['items'], 0) &&
    isGroups(value['groups'], 0) &&
    maybe(value['progress'], isProgress) &&
    maybe(value['source'], isRange)
  );
}

function isStatusDefinition(value: unknown): boolean {
  return (
    isObject(value) &&
    knownStatuses.has(value['status']) &&
    isList(value['marks'], isText) &&
    isText(value['label']) &&
    maybe(value['source'], isRange)
  );
}

function isNotice(value: unknown): boolean {
  return (
    isObject(value) &&
    noticeKinds.has(value['kind']) &&
    maybe(value['title'], isText) &&
    isBlocks(value['content'], 0) &&
    maybe(value['source'], isRange)
  );
}

function isNote(value: unknown): boolean {
  return (
    isObject(value) &&
    noteKinds.has(value['kind']) &&
    maybe(value['title'], isText) &&
    isBlocks(value['content'], 0) &&
    maybe(value['source'], isRange)
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
    maybe(value['source'], isRange) &&
    maybe(value['fix'], isEdit)
  );
}

function isRoadmapSource(value: unknown): boolean {
  return (
    isObject(value) &&
    maybe(value['uri'], isText) &&
    maybe(value['repository'], isText) &&
    maybe(value['revision'], isText) &&
    formats.has(value['format'])
  );
}
