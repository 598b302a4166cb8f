/**
 * First step of the syntax stage: finds what is no CommonMark (front matter, HTML, containers, `[details]`) line by line,
 * and puts a rule (`***`) in its place, which ends lists and paragraphs as the real line does for its readers.
 * Lines keep their numbers. Fenced code is left alone.
 */
import { indentOf, isBlank } from '../../../source/source-text.ts';
import type { Directive } from './directive.ts';
import { readContainer } from './container-line.ts';
import { readDiscourseDetails } from './discourse-details.ts';
import { readFence, readSoleFence, type Fence } from './fence.ts';
import { readFrontMatter } from './front-matter-lines.ts';
import { readHtmlLine } from './html-line.ts';
import { readIndentedAdmonition } from './indented-admonition.ts';

/** What stands in place of a line that is no CommonMark. */
export const maskLine = '***';

/** The lines as CommonMark may read them, and what was found in the others. */
export interface MaskedLines {
  /** Same number of lines as the source. */
  lines: string[];
  /** By the line that holds the mask, from 0. */
  directives: Map<number, Directive>;
  /** Whether any line differs from the source. */
  changed: boolean;
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
}

/**
 * Masks the lines of a document.
 * @param source the document's lines
 * @returns the masked lines and their directives. Never throws; linear in the length of the text.
 */
export function maskLines(source: readonly string[]): MaskedLines {
  const state: MaskState = {
    source,
    lines: [],
    directives: new Map(),
    changed: false,
    htmlLists: [],
    openFences: [],
    unclosed: new Map(),
  };
  let line = readFrontMatter(state);
  const sole = readSoleFence(source, line);
  while (line < source.length) {
    const text = source[line]!;
    if (sole !== undefined && (line === sole.start || line === sole.end)) {
      mask(state, line, { kind: 'html', start: line, end: line + 1 }, '');
      line++;
      continue;
    }
    const first = firstCharacter(text);
    if (first === 96 || first === 126) {
      const next = readFence(state, line);
      if (next !== undefined) {
        line = next;
        continue;
      }
    }
    line = readSpecial(state, line, first) ?? keep(state, line);
  }
  return state;
}

/** Reads a line that may be no CommonMark; undefined where it is CommonMark. */
function readSpecial(state: MaskState, line: number, first: number): number | undefined {
  switch (first) {
    case 60: // <
      return readHtmlLine(state, line);
    case 91: // [
      return readDiscourseDetails(state, line);
    case 58: // :
      return readContainer(state, line);
    case 33: // !
    case 63: // ?
      return readIndentedAdmonition(state, line);
    default:
      return undefined;
  }
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

/** Code of the first character that is no white space; 0 for a blank line. */
function firstCharacter(text: string): number {
  return isBlank(text) ? 0 : text.charCodeAt(indentOf(text));
}
