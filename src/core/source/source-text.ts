import type { Position, SourceRange } from '../model/types.ts';

/** What a mark of byte order is read as; it belongs to no line. */
const byteOrderMark = 0xfeff;

/**
 * A text as its lines, with exact positions. `\r\n`, `\n` and `\r` end lines; a byte order mark at the start stands before
 * the first line, so that line 1 begins at offset 1 and column 1.
 */
export class SourceText {
  /** The text as given. */
  readonly text: string;
  /** Content of every line, line ends left out. The last entry is empty where the text ends with a line end. */
  readonly lines: readonly string[];
  readonly #starts: readonly number[];

  /**
   * Splits a text into lines.
   * @param text any text. Never throws.
   */
  constructor(text: string) {
    const lines: string[] = [];
    const starts: number[] = [];
    let start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    for (;;) {
      if (feed !== -1 && feed < start) feed = text.indexOf('\n', start);
      if (carriage !== -1 && carriage < start) carriage = text.indexOf('\r', start);
      const end = carriage !== -1 && (feed === -1 || carriage < feed) ? carriage : feed;
      starts.push(start);
      lines.push(text.slice(start, end === -1 ? undefined : end));
      if (end === -1) break;
      start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    }
    this.text = text;
    this.lines = lines;
    this.#starts = starts;
  }

  /**
   * Gives the position of a column in a line.
   * @param line from 0
   * @param column in UTF-16 code units, from 0
   */
  position(line: number, column: number): Position {
    return { line: line + 1, column: column + 1, offset: (this.#starts[line] ?? this.text.length) + column };
  }

  /**
   * Gives the range from the first to the last character of some lines that is no white space.
   * @param first first line, from 0
   * @param last line after the last one, from 0; blank lines before it are left out
   * @param column where the range starts in the first line, from 0; by default at its first character that is no space
   */
  range(first: number, last: number, column?: number): SourceRange {
    let end = Math.min(last, this.lines.length) - 1;
    while (end > first && isBlank(this.lines[end] ?? '')) end--;
    const start = column ?? indentOf(this.lines[first] ?? '');
    const length = trimmedLength(this.lines[end] ?? '');
    return {
      start: this.position(first, start),
      end: this.position(end, end === first ? Math.max(start, length) : length),
    };
  }
}

/**
 * Whether a line holds nothing but white space.
 * @param line a line without its line end; '' is blank
 */
export function isBlank(line: string): boolean {
  return indentOf(line) === line.length;
}

/** The length of a line without the white space at its end. */
function trimmedLength(line: string): number {
  const code = line.charCodeAt(line.length - 1);
  return code > 32 && code < 0x7f ? line.length : line.trimEnd().length;
}

/**
 * The number of white-space characters that a line starts with.
 * @param line a line without its line end
 * @returns UTF-16 code units, a tab being one; the length of a line that is blank
 */
export function indentOf(line: string): number {
  let index = 0;
  while (index < line.length && isSpaceCode(line.charCodeAt(index))) index++;
  return index;
}

function isSpaceCode(code: number): boolean {
  return code === 32 || code === 9 || code === 11 || code === 12 || code === 0xa0;
}
