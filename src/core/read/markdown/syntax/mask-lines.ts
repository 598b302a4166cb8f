/**
 * First step of the syntax stage: finds what is no CommonMark (front matter, HTML, containers, `[details]`) line by line,
 * and puts a rule (`***`) in its place, which ends lists and paragraphs as the real line does for its readers.
 * Lines keep their numbers. Fenced code is left alone.
 */
import { indentOf, isBlank } from '../../../source/source-text.ts';
import type { Steps } from '../../../source/steps.ts';
import { readContainer } from './container-line.ts';
import { readContentTab } from './content-tab.ts';
import { readDiscourseDetails } from './discourse-details.ts';
import { readFence, readSoleFence } from './fence.ts';
import { readFrontMatter } from './front-matter-lines.ts';
import { readHtmlLine } from './html-line.ts';
import { readMissingSpace } from './missing-space.ts';
import { readIndentedAdmonition } from './indented-admonition.ts';
import { keep, mask, type MaskedLines, type MaskState } from './mask-state.ts';
import { readModuleLine } from './module-line.ts';
import { readTemplateLine } from './template-line.ts';

const linesInStep = 500;

/**
 * Masks the lines of a document, in steps.
 * @param source the document's lines
 * @returns the masked lines and their directives. Never throws; linear in the length of the text.
 */
export function* maskLines(source: readonly string[]): Steps<MaskedLines> {
  const state: MaskState = {
    source,
    lines: [],
    directives: new Map(),
    missingSpaces: [],
    changed: false,
    htmlLists: [],
    openFences: [],
    unclosed: new Map(),
    noCommentEnd: false,
    noTemplateCommentEnd: false,
    noTableEnd: false,
  };
  let line = readFrontMatter(state);
  const sole = readSoleFence(source, line);
  for (let count = 0; line < source.length; count++) {
    if (count % linesInStep === 0) yield;
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
    case 61: // =
      return readContentTab(state, line);
    case 35: // #
    case 42: // *
    case 43: // +
    case 45: // -
      return readMissingSpace(state, line);
    case 40: // (
    case 123: // {
      return readTemplateLine(state, line);
    case 101: // e
    case 105: // i
      return readModuleLine(state, line);
    default:
      return undefined;
  }
}

/** Code of the first character that is no white space; 0 for a blank line. */
function firstCharacter(text: string): number {
  return isBlank(text) ? 0 : text.charCodeAt(indentOf(text));
}
