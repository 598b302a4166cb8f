import type { SourceRange, TextEdit } from '../model/types.ts';
import { findLineStarts, positionAt } from '../source/line-starts.ts';

/** A replacement by offsets, before positions are worked out. */
export interface Splice {
  /** Offset of the first code unit that is replaced. */
  start: number;
  /** Offset after the last one; equal to `start` for an insertion. */
  end: number;
  /** What stands there afterwards. */
  text: string;
}

/** A text with the offsets at which its lines begin. */
export class TextLines {
  /** The text. */
  readonly text: string;
  /** Line end that the text uses. */
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly #starts: readonly number[];

  /**
   * Splits a text.
   * @param text any text
   */
  constructor(text: string) {
    this.text = text;
    const first = /\r\n|\n|\r/.exec(text)?.[0];
    this.lineEnd = first === '\r\n' || first === '\r' ? first : '\n';
    this.#starts = findLineStarts(text);
  }

  /** Number of lines. */
  get count(): number {
    return this.#starts.length;
  }

  /**
   * Offset at which a line (from 1) begins; the end of the text for lines beyond.
   * @param line number of the line, from 1
   * @returns offset in UTF-16 code units; behind a byte order mark for the first line
   */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }

  /**
   * Offset after the last code unit of a line, its line end left out.
   * @param line number of the line, from 1
   * @returns offset in UTF-16 code units; the end of the text for lines beyond
   */
  endOf(line: number): number {
    let end = this.startOf(line + 1);
    while (end > this.startOf(line) && /[\r\n]/.test(this.text.charAt(end - 1))) end -= 1;
    return end;
  }

  /**
   * Content of a line (from 1), its line end left out; '' for lines beyond.
   * @param line number of the line
   */
  lineAt(line: number): string {
    return this.text.slice(this.startOf(line), this.endOf(line));
  }

  /**
   * An edit of the model.
   * @param splice its offsets; `start` and `end` alike insert
   */
  toEdit({ start, end, text }: Splice): TextEdit {
    const range: SourceRange = {
      start: positionAt(this.#starts, start),
      end: positionAt(this.#starts, end),
    };
    return { range, newText: text };
  }
}
