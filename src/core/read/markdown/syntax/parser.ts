import createMarkdownIt, { type Env, type MarkdownIt, type Token } from 'markdown-it';
import type { Steps } from '../../../source/steps.ts';

export type { Token } from 'markdown-it';

/**
 * The only use of the markdown parser: its block phase, without the inline phase (the readers parse the few texts that
 * hold marks on their own) and never its renderer. `html` is off, so that no tag is more than text.
 */
function createParser(depth: number): MarkdownIt {
  const parser = new createMarkdownIt('default', { html: false, linkify: false, typographer: false });
  parser.core.ruler.disable(['inline', 'linkify', 'replacements', 'smartquotes', 'text_join']);
  parser.options.maxNesting = nestingOf(depth);
  return parser;
}

/**
 * The parser's own levels for a depth: a list and its entry are two.
 * @param depth lists and quotes that may stand inside each other
 */
export function nestingOf(depth: number): number {
  return Math.min(depth, 200) * 2 + 4;
}

let cached: { depth: number; parser: MarkdownIt } | undefined;

/**
 * Gives the parser for a depth of nesting; making one costs as much as reading a small document, so the last is kept.
 * @param depth lists and quotes that may stand inside each other; more is left to the reader as plain lines
 */
export function getParser(depth: number): MarkdownIt {
  const bounded = Math.min(depth, 200);
  if (cached?.depth !== bounded) cached = { depth: bounded, parser: createParser(bounded) };
  return cached.parser;
}

/**
 * Parses a text, with a pause after each block that stands in no other. It goes on as the parser's own loop does.
 * @param parser the parser
 * @param text lines parted by line feeds
 * @param env where link definitions are kept
 */
export function* parseSteps(parser: MarkdownIt, text: string, env: Env): Steps<Token[]> {
  const tokens: Token[] = [];
  if (text === '') return tokens;
  const state = new parser.block.State(text.replaceAll('\0', '\ufffd'), parser, env, tokens);
  yield;
  const rules = parser.block.ruler.getRules('');
  while (state.line < state.lineMax) {
    const start = state.skipEmptyLines(state.line);
    state.line = start;
    if (start >= state.lineMax) break;
    rules.some((rule) => rule(state, start, state.lineMax, false));
    yield;
  }
  return tokens;
}
