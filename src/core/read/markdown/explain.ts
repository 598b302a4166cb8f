import { expectText } from '../../expect-argument.ts';
import type { Reading } from './build/build-context.ts';
import { readMarkdown } from './read-markdown.ts';

/** What one line of a document was read as. */
export interface ExplainedLine {
  /** Line, from 1. */
  line: number;
  /** The line. */
  text: string;
  /** What it is in the model: 'item', 'note'; '' for a line without text. */
  role: string;
  /** Rules that read it, in order, parted by commas; '' where none is needed. */
  rule: string;
  /** Id of its node; absent where it has none. */
  id?: string;
}

/**
 * Tells line by line what a markdown roadmap was read as, and by which rules.
 * @param text the document
 * @returns one entry a line, in order.
 * @throws {RoadmarkError} `invalid-argument` where `text` is no string; no text makes it throw
 */
export function explainRoadmap(text: string): ExplainedLine[] {
  expectText(text, 'text');
  const readings: Reading[] = [];
  readMarkdown(text, { readings });
  const byLine = new Map<number, Reading[]>();
  for (const reading of readings) {
    const list = byLine.get(reading.line);
    if (list === undefined) byLine.set(reading.line, [reading]);
    else list.push(reading);
  }
  let before = '';
  return text.split(/\r\n|\n|\r/).map((line, index) => {
    const found = byLine.get(index);
    const holdsText = /[\p{L}\p{N}]/u.test(line);
    if (found === undefined) return { line: index + 1, text: line, role: holdsText ? before : '', rule: '' };
    const first = found[0]!;
    before =
      first.role === 'item' || first.role === 'description' || first.role === 'note' ? first.role : 'description';
    const rule = [...new Set(found.flatMap((reading) => reading.rules))].join(', ');
    const role = [...new Set(found.map((reading) => reading.role))].join(', ');
    return { line: index + 1, text: line, role, rule, ...(first.id === undefined ? {} : { id: first.id }) };
  });
}
