import { readKeyName } from '../../../language/columns.ts';
import type { ColumnRole } from '../../../language/language.ts';
import { readStateValue, readWholeState } from '../../../language/states.ts';
import type { Owner, Status } from '../../../model/types.ts';
import type { Entry, ListBlock, ParagraphNode } from '../blocks/block.ts';
import { plainText } from '../../../model/inline-text.ts';
import { parseInline } from '../inline/parse-inline.ts';
import { collectLinks } from '../line/links.ts';
import {
  markAtEnd,
  markAtStart,
  normalizeMark,
  statusOfColumnMark,
  statusOfMark,
} from '../../../language/status-marks.ts';
import { isPlainBox, statusOfBox } from '../line/task-boxes.ts';
import { readVersions } from '../../../time/read-versions.ts';
import { readWhen, readWholeWhen } from '../../../time/read-when.ts';
import { isPlaceholder } from '../line/placeholder.ts';
import { asksForOwner, createOwner, splitOwnerNames } from '../line/owners.ts';
import type { Facts } from '../plan/facts.ts';
import type { BuildContext } from './build-context.ts';
import { append } from '../../../source/append.ts';

/** A line `Key: value` under a heading or entry. */
export interface KeyLine {
  /** What the key is about; absent where it names nothing known. */
  role?: ColumnRole;
  /** The key as written. */
  key: string;
  /** Raw markdown of the value; '' where it stands below. */
  value: string;
  /** Line, from 0. */
  line: number;
}

const emphasised =
  /^(\*\*|__|\*|_)([^*_:：]{1,40})(?:[:：]\1|\1\s*(?:\([^()]{0,60}\)\s*)?[:：])(?:\s*[:：](?![a-z\d_+-]{1,40}:))?(.*)$/;
const wrapped = /^[_*]([^*_:：]{1,40})[:：](?=\s)(.*)[_*]$/;
const bolded = /^(\*\*|__)([^*_:：]{1,40})[:：]\s([^*_]+)\1$/;
const plain = /^([\p{L}][\p{L}\p{N} /_-]{0,30})[:：](?=\s+\S)(.*)$/u;

/**
 * Reads a line as a key and its value.
 *
 * ```
 * **Depends on**: Phase 1
 *   ^^^^^^^^^^ key
 * ```
 * Not read: `Relationships: AWS`, whose first word names nothing that is said of an item.
 * @param isKnown whether it stands beside other keys, so that any name may be one
 */
export function readKeyLine(text: string, line: number, isKnown = false): KeyLine | undefined {
  const trimmed = text.trim();
  const first = trimmed.charCodeAt(0);
  if (first === 42 || first === 95) {
    const whole = wrapped.exec(trimmed);
    if (whole !== null && readKeyName(whole[1]!.trim()) !== undefined) return create(whole[1]!, whole[2]!, line);
    const bold = bolded.exec(trimmed);
    if (bold !== null && (isKnown || readKeyName(bold[2]!.trim()) !== undefined))
      return create(bold[2]!, bold[3]!, line);
    const found = emphasised.exec(trimmed);
    return found === null ? undefined : create(found[2]!, found[3]!, line);
  }
  const found = plain.exec(trimmed);
  if (found === null || readKeyName(found[1]!.trim()) === undefined) return undefined;
  return tellsWhatIs(found[1]!, found[2]!) ? undefined : create(found[1]!, found[2]!, line);
}

/** 'Done: parsing of volumes and trees': a state before what is in it, and no key, which would be followed by a day or a word. */
function tellsWhatIs(key: string, value: string): boolean {
  return readWholeState(key) !== undefined && value.length > 30 && readWhen(value) === undefined;
}

/** Values that answer a state as if it were asked for. */
const answer = /^(?:yes|no|soon|never|partly|partially|mostly|all|everything|nothing|true|false)\b/i;

/**
 * Whether an entry of a list tells a state and what is in it.
 *
 * ```
 * - **Done**: Parser for tables
 *     ^^^^ state
 * ```
 * Not so: `**Completed**: 2031-04-02`, `**Planned**: Q3 2031`, `**Done**: yes`, `**Blocked**: nobody knows how`, which are
 * said of what they stand under.
 */
export function isStateOfWork(key: string, value: string): boolean {
  const state = readWholeState(key);
  if (state === undefined || state === 'blocked' || state === 'at-risk') return false;
  if (!/\p{L}{2}/u.test(value) || answer.test(value) || isPlaceholder(value)) return false;
  return readWhen(value) === undefined && readVersions(value)?.start !== 0 && readWholeState(value) === undefined;
}

function create(key: string, value: string, line: number): KeyLine {
  const role = readKeyName(key.trim());
  return { key: key.trim(), value: value.trim(), line, ...(role === undefined ? {} : { role }) };
}

/** Roles that a plain sentence hardly ever starts with; the others need a second key line or bold to be one. */
const certainRoles = new Set<ColumnRole>([
  'status',
  'owner',
  'priority',
  'effort',
  'target',
  'when',
  'start',
  'end',
  'dependencies',
  'progress',
]);

/** Reads a paragraph whose first line is a key line, line by line; undefined where it is not. */
export function readKeyParagraph(paragraph: ParagraphNode): KeyLine[] | undefined {
  const keys: KeyLine[] = [];
  paragraph.content.split('\n').forEach((text, index) => {
    const row = readKeyRow(text, paragraph.start + index);
    const key = row === undefined ? readKeyLine(text, paragraph.start + index) : undefined;
    if (row !== undefined) append(keys, row);
    else if (key !== undefined) keys.push(key);
    else if (keys.length > 0) {
      const last = keys.at(-1)!;
      last.value += (last.value === '' ? '' : ' ') + text.trim();
    }
  });
  const first = keys[0];
  if (first?.line !== paragraph.start) return undefined;
  return keys;
}

/** `**Impact: high** | **Effort: low**`: keys beside each other; undefined where any piece is none. */
function readKeyRow(text: string, line: number): KeyLine[] | undefined {
  if (!text.startsWith('**')) return undefined;
  const pieces = text.trim().split(/\s+[|·•]\s+/);
  const keys = pieces.length > 1 ? pieces.map((piece) => readKeyLine(piece, line, true)) : [];
  return keys.length > 0 && keys.every((key) => key !== undefined && key.value !== '')
    ? (keys as KeyLine[])
    : undefined;
}

/** Reads an entry that says something of the item or heading above it: `- Status: in progress`. */
export function readKeyEntry(entry: Entry): KeyLine | undefined {
  const key = readKeyLine(entry.content.split('\n', 1)[0]!, entry.contentLine);
  if (key?.role === undefined || !certainRoles.has(key.role) || key.value === '') return undefined;
  return isStateOfWork(key.key, key.value) ? undefined : key;
}

/**
 * Reads a list that says something of the heading above it and nothing else: each of its entries is the name of a column
 * and a value, which may be missing, and one at least is a key for certain.
 */
export function readKeyList(list: ListBlock): KeyLine[] | undefined {
  const keys: KeyLine[] = [];
  for (const { content, contentLine, blocks } of list.entries) {
    const [text = '', more] = content.split('\n', 2);
    const name = blocks.length > 0 || more !== undefined ? undefined : /^([\p{L}\d ]{2,30})[:：]\s*$/u.exec(text)?.[1];
    const key = name === undefined ? readKeyLine(text, contentLine) : create(name, '', contentLine);
    if (blocks.length > 0 || more !== undefined || key?.role === undefined) return undefined;
    if (isStateOfWork(key.key, key.value)) return undefined;
    keys.push(key);
  }
  return keys.some(({ role }) => certainRoles.has(role!)) && keys.length > 1 ? keys : undefined;
}

/** Writes key lines down where they belong. */
export function applyKeys(target: Facts, keys: readonly KeyLine[], context: BuildContext): void {
  for (const key of keys) applyValue(target, key.role, key.key, key.value, key.line, context);
}

/** Writes the value of a key or cell down where it belongs. */
export function applyValue(
  target: Facts,
  role: ColumnRole | undefined,
  name: string,
  value: string,
  line: number,
  context: BuildContext,
): void {
  const nodes = parseInline(value, line, context);
  const text = plainText(nodes);
  if (text === '' || isPlaceholder(text)) return;
  switch (role) {
    case 'status':
      if (readWholeWhen(text) !== undefined) {
        // 'Released on 2027-03-01': a state, and since when.
        const [, word, time] = /^(\p{L}{4,20}) (?:on |in |by )?(\d.*)$/u.exec(text) ?? [];
        const state = word === undefined ? undefined : readWholeState(word);
        if (state !== undefined) set(target, state, word!);
        readTime(target, 'when', name, state === undefined ? text : time!, line, context);
        return;
      }
      if (readStatusValue(target, text, context, line)) return;
      break;
    case 'owner':
      if (asksForOwner(text)) {
        target.helpWanted = true;
        return;
      }
      if (addOwners(target, nodes, context)) return;
      // What was said in full is kept where not all names may be owners.
      context.onMany?.(line);
      break;
    case 'priority':
      target.priority = text;
      return;
    case 'type':
      target.type = text;
      if (/^breaking\b/i.test(text)) target.breaking = true;
      return;
    case 'target':
      target.target = text;
      return;
    case 'when':
    case 'start':
    case 'end':
      readTime(target, role, name, text, line, context);
      return;
    case 'progress':
      if (readProgress(target, text)) return;
      break;
    case 'issue':
      if (target.links) collectLinks(nodes, target.links, context, line, context.limits.perItem);
      break;
    case 'dependencies':
      if (target.dependsOn) append(target.dependsOn, splitList(text));
      return;
  }
  setField(target, name, text);
}

/**
 * Keeps a value under its own name; a name that says something again keeps both. A name that would be the prototype's is kept
 * like any other.
 */
export function setField(target: Facts, name: string, text: string): void {
  if (target.fields === undefined) return;
  const key = name === '' ? 'value' : name;
  const known = Object.hasOwn(target.fields, key) ? target.fields[key]!.split('; ') : [];
  const value = known.includes(text) ? known.join('; ') : [...known, text].join('; ');
  Object.defineProperty(target.fields, key, { value, enumerable: true, writable: true, configurable: true });
}

/** Reads a status out of a value: a word before a mark, the legend before both. */
export function readStatusValue(target: Facts, text: string, context: BuildContext, line: number): boolean {
  let rest = text;
  let fromMark: Status | undefined;
  for (let mark = markAtStart(rest); mark !== undefined; mark = markAtStart(rest)) {
    const meaning = context.legend.get(normalizeMark(mark.mark));
    if (meaning?.status !== undefined) return set(target, meaning.status, text);
    fromMark ??= statusOfColumnMark(mark.mark);
    rest = rest.slice(mark.end).trimStart();
  }
  const box = (isPlainBox(text) ? undefined : context.legend.get(normalizeMark(text))?.status) ?? statusOfBox(text);
  if (box !== undefined) return set(target, box, text);
  const cleaned = rest.replace(/^[\s:[\]✅-]+/u, '');
  const state = cleaned === '' ? undefined : readStateValue(cleaned);
  const percent = /^(\d{1,3})\s?%/.exec(cleaned);
  // '🚧 60%', 'In progress (60%)'
  const share = percent ?? /[\s(（](\d{1,3})\s?%[)）]?$/u.exec(cleaned);
  if (share !== null) readProgress(target, `${share[1]!}%`);
  if (state !== undefined) return set(target, state.status, text);
  // '⚠️ 80%': it is done in part.
  if (fromMark !== undefined && !(fromMark === 'at-risk' && percent !== null)) return set(target, fromMark, text);
  if (percent !== null)
    return set(target, percent[1] === '100' ? 'done' : percent[1] === '0' ? 'planned' : 'in-progress', text);
  const word = cleaned.toLowerCase();
  if (/[\p{L}]/u.test(word) && word.length < 30 && !context.unknownStatuses.has(word)) {
    context.unknownStatuses.add(word);
    context.report('unknown-status', context.source.range(line, line + 1), cleaned);
  }
  return false;
}

function set(target: Facts, status: Status, text: string): boolean {
  target.status = status;
  target.statusText = text;
  return true;
}

/** Adds the owners that a value names; gives whether there was room for all. */
function addOwners(target: Facts, nodes: ReturnType<typeof parseInline>, context: BuildContext): boolean {
  const names = new Set(target.owners.map((owner) => owner.name));
  const push = (owner: Owner): void => {
    if (names.has(owner.name)) return;
    names.add(owner.name);
    if (names.size <= context.limits.perItem) target.owners.push(owner);
  };
  for (const node of nodes) {
    if (node.type === 'link') {
      const name = plainText(node.children).replace(/^@/, '');
      if (name !== '') push({ ...createOwner(name), href: node.href });
      continue;
    }
    for (const name of splitOwnerNames(plainText([node]))) if (/[\p{L}\p{N}]/u.test(name)) push(createOwner(name));
  }
  return names.size <= context.limits.perItem;
}

/** Takes 'done' and 'dropped' for the status where they stand instead of a date. */
function isReached(target: Facts, text: string): boolean {
  const state = target.status === 'unknown' ? readWholeState(text.replace(/^\P{L}+/u, '')) : undefined;
  return state === 'done' || state === 'dropped' ? set(target, state, text) : false;
}

/** Reads the value of a key or column of a time into what is said: the whole of it, or the side that it names. */
export function readTime(
  target: Facts,
  role: 'when' | 'start' | 'end',
  name: string,
  text: string,
  line: number,
  context: BuildContext,
): void {
  const found = readWhen(text, context.year === undefined ? {} : { year: context.year });
  if (found === undefined) {
    if (role !== 'start' && isReached(target, text)) return;
    const versions = role === 'when' ? readVersions(text) : undefined;
    if (versions !== undefined && target.target === undefined) target.target = text;
    else setField(target, name, text);
    return;
  }
  if (found.problem !== undefined) context.report(found.problem, context.source.range(line, line + 1), text);
  // 'Q3 2025 ✅': and it is done.
  const mark = markAtEnd(text) ?? markAtStart(text);
  const reached = mark === undefined ? undefined : statusOfMark(mark.mark);
  if (target.status === 'unknown' && (reached === 'done' || reached === 'dropped')) set(target, reached, mark!.mark);
  const when = { ...found.when, text };
  const other = target.when;
  if (role === 'when' || other === undefined) {
    target.when = when;
    if (role === 'start') delete target.when.end;
    if (role === 'end') delete target.when.start;
    return;
  }
  if (role === 'start' && when.start !== undefined) other.start = when.start;
  if (role === 'end' && when.end !== undefined) other.end = when.end;
  other.text = role === 'start' ? `${text} – ${other.text}` : `${other.text} – ${text}`;
  if (other.start !== undefined && other.end !== undefined && other.end < other.start) {
    context.report('end-before-start', context.source.range(line, line + 1), other.text);
    delete other.end;
  }
}

/** '███░░ 60%': a bar before the figure. */
const bar = /^[\u2580-\u25ff|[\]=>#.\s\p{Extended_Pictographic}]{2,40}(?=\d)/u;

function readProgress(target: Facts, value: string): boolean {
  const text = value.replace(bar, '');
  const found = /^(\d{1,6})\s*(?:\/|of)\s*(\d{1,6})\b/.exec(text) ?? /^(\d{1,3})\s*%/.exec(text);
  if (found === null) return false;
  const total = found[2] === undefined ? 100 : Number(found[2]);
  if (Number(found[1]) > total) return false;
  target.progress = { done: Number(found[1]), total };
  return true;
}

/** Splits a list of dependencies. */
function splitList(text: string): string[] {
  if (/^(?:none|n\/?a|-|–|—|nothing|无|なし|keine?|aucune?)$/i.test(text)) return [];
  return text
    .split(/\s*[,;、]\s*/)
    .filter((part) => part !== '')
    .slice(0, 50);
}
