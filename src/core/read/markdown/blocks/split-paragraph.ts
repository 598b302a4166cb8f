import { readStateValue } from '../../../language/states.ts';
import { normalizeMark, statusOfMark } from '../../../language/status-marks.ts';
import type { Block, Entry } from './block.ts';
import { lineEntry, listOfLines } from './line-entry.ts';
import type { ParagraphNode } from '../syntax/syntax-node.ts';

/** A task box at the start of a line that is no list entry. */
const boxAtStart = /^\[(?:[ xX+\-~/!?]|\+\/-)\](?=\s)/;
/** A picture or shortcode at the start of a line, with words after it. */
// eslint-disable-next-line regexp/no-dupe-disjunctions -- not all engines count ballot boxes as pictographs
const markAtStart = /^(:[a-z][a-z0-9_+-]{1,40}:|\p{Extended_Pictographic}\ufe0f?|[✓✗✘☐☒])\s+(?=\S)/u;

/**
 * Splits a paragraph that CommonMark joined of lines with task boxes, or of lines with marks of which one comes again, into
 * one entry a line, and what stands before them.
 *
 * ```
 * Todo:
 * [ ] Shaders
 * ^^^ entry of a list
 * [x] Fonts
 * ```
 * Not read: `[x](https://example.org)`, a link; `✅ Done` above `🚧 In progress`, which explain marks.
 */
export function splitBoxLines(paragraph: ParagraphNode): Block[] {
  const lines = paragraph.content.split('\n');
  if (areMarked(lines)) return [listOfLines(lines.map((line, index) => lineEntry(paragraph.start + index, line)))];
  if (!paragraph.content.includes('[')) return [paragraph];
  const first = lines.findIndex((line) => boxAtStart.test(line.trimStart()));
  if (first === -1) return [paragraph];
  const blocks: Block[] = [];
  if (first > 0) blocks.push(part(paragraph, lines, 0, first));
  const entries: Entry[] = [];
  for (let index = first; index < lines.length; index++) {
    const line = paragraph.start + index;
    const last = entries.at(-1);
    if (last !== undefined && !boxAtStart.test(lines[index]!.trimStart())) {
      last.content += '\n' + lines[index]!;
      last.end = line + 1;
    } else entries.push(lineEntry(line, lines[index]!));
  }
  return [...blocks, listOfLines(entries)];
}

/** The number of an entry at the start of a line. */
const numberAtStart = /^\d{1,3}[.)]\s+(?=\S)/;

/**
 * Makes a list of the lines below a bold one that go on with the numbers of an earlier list; to CommonMark only a list that
 * starts at 1 may follow a line of text.
 *
 * ```
 * **Medium term**
 * 4. Unit tests
 * ^^ entry of a list
 * ```
 * Not read: `2026 was a good year.`, a sentence.
 */
export function listNumberedLines(paragraph: ParagraphNode): Block {
  const lines = paragraph.content.split('\n').map((line) => line.trimStart());
  if (!numberAtStart.test(lines[0]!)) return paragraph;
  const entries: Entry[] = [];
  for (const [index, line] of lines.entries()) {
    const last = entries.at(-1);
    if (last === undefined || numberAtStart.test(line))
      entries.push(lineEntry(paragraph.start + index, line.replace(numberAtStart, '')));
    else {
      last.content += '\n' + line;
      last.end = paragraph.start + index + 1;
    }
  }
  return { ...listOfLines(entries), ordered: true };
}

/**
 * Whether every line starts with a mark, and a mark comes again, or each tells a state of what is none itself: of a key of
 * marks each comes once, with its state.
 */
function areMarked(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const found = lines.map((line) => markAtStart.exec(line.trimStart()));
  if (!found.every((match) => match !== null)) return false;
  const marks = found.map((match) => match[1]!);
  if (new Set(marks).size < marks.length) return true;
  const saysState = (line: string, index: number): boolean =>
    readStateValue(line.trimStart().slice(found[index]![0].length)) !== undefined;
  return marks.every((mark) => statusOfMark(normalizeMark(mark)) !== undefined) && !lines.some(saysState);
}

/** A paragraph of some of a paragraph's lines. */
export function part(paragraph: ParagraphNode, lines: string[], from: number, to: number): ParagraphNode {
  return {
    type: 'paragraph',
    content: lines.slice(from, to).join('\n'),
    start: paragraph.start + from,
    end: paragraph.start + to,
  };
}
