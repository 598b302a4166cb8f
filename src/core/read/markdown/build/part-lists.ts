import { findStateWord } from '../../../language/states.ts';
import { readWholeWhen } from '../../../time/read-when.ts';
import type { Block, Entry, KeptBlock, ListBlock, Section } from '../blocks/block.ts';
import { markAtStart } from '../../../language/status-marks.ts';
import { plainBoxLength } from '../line/task-boxes.ts';
import { readKeyEntry, readKeyList } from './key-lines.ts';

/**
 * Parts entries that say something of the heading above them, or explain marks, from the work that goes on below them in
 * the same list.
 *
 * ```
 * ### Stalls
 * - Status: in progress
 *   ^^^^^^ key of the heading
 * - Measure the stalls
 *   ^^^^^^^^^^^^^^^^^^ work
 * ```
 * Not read: `- Status: page for visitors`, whose value is no state. Fixture: `mixed-lists`.
 */
export function partLists(section: Section): void {
  const parted: Block[] = [];
  for (const block of section.blocks) {
    if (block.type !== 'list' || block.entries.length < 2) parted.push(block);
    else parted.push(...partList(block, section.marker !== 'document' && parted.every(({ type }) => type !== 'list')));
  }
  if (parted.length > section.blocks.length) section.blocks.splice(0, section.blocks.length, ...parted);
  section.sections.forEach(partLists);
}

function partList(list: ListBlock, mayHoldKeys: boolean): Block[] {
  if (readKeyList(list) !== undefined) return [list];
  const boxes = findBoxes(list);
  if (boxes > 0) return divide(list, boxes);
  const keys = mayHoldKeys ? countLeading(list, isKeyOfHeading) : 0;
  const marks = keys > 0 ? 0 : countMarks(list);
  const count = keys > 0 ? keys : marks;
  if (count === 0 || count === list.entries.length) return [list];
  const [head, tail] = divide(list, count);
  const legend: KeptBlock = { type: 'kept', as: 'prose', blocks: [head], start: head.start, end: head.end };
  return [keys > 0 ? head : legend, tail];
}

/** The entries before one, and those from it on, as two lists. */
function divide(list: ListBlock, count: number): [ListBlock, ListBlock] {
  const line = list.entries[count]!.start;
  const { startsWith: _startsWith, ...rest } = list;
  return [
    { ...list, entries: list.entries.slice(0, count), end: line },
    { ...rest, entries: list.entries.slice(count), start: line },
  ];
}

/** Where entries with task boxes begin below others, after a blank line: two lists to the eye. 0 where they do not. */
function findBoxes({ entries }: ListBlock): number {
  const isBoxed = ({ content }: Entry): boolean => plainBoxLength(content) > 0;
  const first = entries.findIndex(isBoxed);
  if (first < 1 || !entries.slice(first).every(isBoxed)) return 0;
  const before = entries[first - 1]!;
  return before.blocks.length === 0 && entries[first]!.start > before.contentLine + before.content.split('\n').length
    ? first
    : 0;
}

function countLeading(list: ListBlock, test: (entry: Entry) => boolean): number {
  const end = list.entries.findIndex((entry) => entry.blocks.length > 0 || !test(entry));
  return end === -1 ? list.entries.length : end;
}

/** `Status: in progress`: a key whose value is one of its kind. */
function isKeyOfHeading(entry: Entry): boolean {
  const key = readKeyEntry(entry);
  if (key === undefined) return false;
  const value = key.value.replaceAll(/[*_`]/g, '').trim();
  switch (key.role) {
    case 'status':
      return findStateWord(value.replace(/^\P{L}+/u, ''))?.place === 'whole';
    case 'owner':
      return /^\[?@|^\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{Ll}.]+)?$/u.test(value);
    case 'priority':
      return /^(?:p\d|\d|low|medium|high|critical|urgent|top|must|should|could)\b/i.test(value);
    case 'when':
    case 'start':
    case 'end':
    case 'target':
      return readWholeWhen(value) !== undefined;
    case 'effort':
      return /^(?:~?\d|xs|s|m|l|xl|xxl|small|medium|large)\b/i.test(value);
    case 'progress':
      return /^\d/.test(value);
    default:
      return false;
  }
}

/** How many entries at the start of a list say what marks stand for: two bare ones or more, or one that holds some. */
export function countMarks(list: ListBlock): number {
  const [first] = list.entries;
  if (first === undefined) return 0;
  const pieces = first.content.split(/[,;|·/]/);
  if (pieces.length > 1 && pieces.every(isMeaning) && isApart(pieces)) return 1;
  const count = countLeading(list, ({ content }) => isMeaning(content));
  return count > 1 && isApart(list.entries.slice(0, count).map(({ content }) => content)) ? count : 0;
}

/** `✅ done`, `🚧 = in progress`: a mark and the bare word for a state. */
function isMeaning(text: string): boolean {
  const mark = markAtStart(text.trim());
  if (mark === undefined) return false;
  const word = text
    .trim()
    .slice(mark.end)
    .replace(/^[\s:：=–—-]+/u, '')
    .trim();
  return findStateWord(word)?.place === 'whole';
}

/** Whether marks differ. */
function isApart(texts: readonly string[]): boolean {
  return new Set(texts.map((text) => markAtStart(text.trim())?.mark)).size === texts.length;
}
