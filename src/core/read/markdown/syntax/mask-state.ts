/** The lines being masked, and the steps that every reader of them takes. */
import { indentOf } from '../../../source/source-text.ts';
import type { Directive } from './directive.ts';

/** What stands in place of a line that is no CommonMark. */
export const maskLine = '***';

/** The lines as CommonMark may read them, and what was found in the others. */
export interface MaskedLines {
  /** Same number of lines as the source. */
  lines: string[];
  /** By the line that holds the mask, from 0. */
  directives: Map<number, Directive>;
  /** Where a blank is missing after a mark; line and column from 0. */
  missingSpaces: { line: number; column: number }[];
  /** Whether any line differs from the source. */
  changed: boolean;
}

/** An opening fence of code. */
export interface Fence {
  /** '`' or '~' (as in CommonMark), or ':' (MyST). */
  character: string;
  /** How many of it. */
  length: number;
  /** What follows it. */
  info: string;
}

/** The lines being masked. */
export interface MaskState extends MaskedLines {
  /** The source's lines. */
  readonly source: readonly string[];
  /** Names of the HTML lists that are open, for the depth of `<li>`. */
  htmlLists: string[];
  /** Fences that name an admonition (MyST), to be closed. */
  openFences: Fence[];
  /** By fence character, the shortest length that nothing in the rest of the document closes. */
  unclosed: Map<string, number>;
  /** Whether no comment is closed in the rest of the document. */
  noCommentEnd: boolean;
  /** Whether no comment of MDX is closed in the rest of the document. */
  noTemplateCommentEnd: boolean;
  /** Whether no table of HTML ends in the rest of the document. */
  noTableEnd: boolean;
}

/**
 * Puts a rule in place of a line.
 * @param state the lines so far; the line is the next one
 * @param line the line that is masked, from 0
 * @param directive what the line says
 * @param replacement what is read in its place
 */
export function mask(state: MaskState, line: number, directive: Directive, replacement = maskLine): void {
  const text = state.source[line] ?? '';
  state.lines.push(replacement === maskLine ? text.slice(0, indentOf(text)) + maskLine : replacement);
  state.directives.set(line, directive);
  state.changed = true;
}

/** Takes a line over as it is; gives the next line. */
export function keep(state: MaskState, line: number): number {
  state.lines.push(state.source[line]!);
  return line + 1;
}

/** Blanks the lines up to `end`, which belong to a directive of an earlier line; gives `end`. */
export function blankUntil(state: MaskState, end: number): number {
  while (state.lines.length < end) state.lines.push('');
  state.changed = true;
  return end;
}
