import type { Inline } from '../../../model/types.ts';
import type { SourceText } from '../../../source/source-text.ts';
import { isSafeHref, resolveHref } from '../../../url/safe-href.ts';
import { getParser, type Token } from '../syntax/parser.ts';
import type { References } from '../syntax/syntax-node.ts';
import { parseQuickly } from './quick-inline.ts';
import { mendText } from './mend-text.ts';
import { splitTags, type TagPart } from './split-tags.ts';
import { append } from '../../../source/append.ts';
import { hideComments } from './hide-comments.ts';

/** What inline content is parsed with. */
export interface InlineContext {
  /** The document, for the lines that a run of text spans. */
  source: SourceText;
  /** Its link definitions. */
  references: References;
  /** Whether it has any. */
  hasReferences: boolean;
  /** Whether all of the document is ASCII, so that no text can need mending. */
  isAscii?: boolean;
  /** What relative links are resolved against; absent where none is declared. */
  baseUrl?: string;
  /** Called with each link that leads nowhere: its raw target and its line, from 0. */
  onPlaceholder?: (target: string, line: number) => void;
  /** Called once for each relative link, with its line. */
  onRelative?: (href: string, line: number) => void;
  /** Called for each link to an address that is refused, with its line, from 0. */
  onUnsafe?: (target: string, line: number) => void;
  /** Called for each run of text that was mended, with its line, from 0. */
  onMended?: (line: number) => void;
  /** Called for a line that is too long to be searched, with its number from 0. */
  onLong?: (line: number) => void;
  /** Called for a line that names more owners, tags or links than one item may have, with its number from 0. */
  onMany?: (line: number) => void;
  /** Marks a line as said by the model. */
  claim: (line: number) => void;
}

/**
 * Parses inline markdown.
 * @param content raw markdown, lines joined by `\n`
 * @param line line of the source on which it starts, from 0
 * @returns its runs; text runs that span lines carry their `source`. Never throws.
 */
export function parseInline(content: string, line: number, context: InlineContext): Inline[] {
  const quick = parseQuickly(content, context, (target, words) => {
    const href = linkTarget(target, line, context);
    return href === undefined ? undefined : { type: 'link', href, children: [{ type: 'text', value: words }] };
  });
  if (quick !== undefined) {
    if (context.isAscii !== true) mendRuns(quick, context, line);
    return trimInline(quick);
  }
  if (content.length > maxParsed)
    return [{ type: 'text', value: mendText(content.replace(/\s+/g, ' ').trim(), context, line) }];
  const unsafe = unsafeTarget.exec(content);
  if (unsafe !== null) context.onUnsafe?.(unsafe[1]!, line);
  const tokens: Token[] = [];
  const parser = getParser(32);
  const shown = content.includes('\n') && content.includes('<!--') ? hideComments(content) : content;
  parser.inline.parse(shown, parser, { references: context.references }, tokens);
  const run: Run = { tokens, index: 0, line, depth: 0, context };
  return trimInline(readRuns(run, undefined));
}

function mendRuns(nodes: Inline[], context: InlineContext, line: number): void {
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'code') node.value = mendText(node.value, context, line);
    else if ('children' in node) mendRuns(node.children, context, line);
  }
}

/** Emphasis in emphasis that is followed; what is deeper stands in the innermost that is. */
const maxNested = 24;

/** Longest text whose marks are parsed, in UTF-16 code units; a longer one is text as a whole. */
const maxParsed = 10_000;

interface Run {
  readonly tokens: readonly Token[];
  index: number;
  line: number;
  /** Emphasis that is open. */
  depth: number;
  /** Whether a link is open: none stands in another. */
  inLink?: boolean;
  /** Line that a break began, until a text on it says so. */
  breakLine?: number;
  readonly context: InlineContext;
}

function readRuns(run: Run, closing: string | undefined): Inline[] {
  const nodes: Inline[] = [];
  while (run.index < run.tokens.length) {
    const token = run.tokens[run.index++]!;
    if (token.type === closing) break;
    readRun(run, token, nodes);
  }
  return nodes;
}

function readRun(run: Run, token: Token, nodes: Inline[]): void {
  switch (token.type) {
    case 'text':
    case 'text_special':
      pushText(nodes, token.content, run);
      return;
    case 'softbreak':
      run.line++;
      pushText(nodes, ' ', run, true);
      return;
    case 'hardbreak':
      run.line++;
      run.breakLine = run.line;
      nodes.push({ type: 'break' });
      return;
    case 'code_inline':
      nodes.push({ type: 'code', value: mendText(token.content, run.context, run.line) });
      return;
    case 'em_open':
      readEmphasis(run, 'emphasis', 'em_close', nodes);
      return;
    case 'strong_open':
      readEmphasis(run, 'strong', 'strong_close', nodes);
      return;
    case 's_open':
      readEmphasis(run, 'delete', 's_close', nodes);
      return;
    case 'link_open':
      join(nodes, readLink(run, token));
      return;
    case 'image':
      append(nodes, readImage(run, token));
      return;
    default:
      if (token.content !== '') pushText(nodes, token.content, run);
  }
}

function readEmphasis(run: Run, type: 'emphasis' | 'strong' | 'delete', closing: string, nodes: Inline[]): void {
  run.depth++;
  const children = readRuns(run, closing);
  run.depth--;
  if (run.depth < maxNested) nodes.push({ type, children });
  else append(nodes, children);
}

/** Adds text to the run before it, or as a run of its own; `<br>` becomes a break, tags that only style are left out. */
function pushText(nodes: Inline[], text: string, run: Run, crossing = false): void {
  const value = mendText(text, run.context, run.line);
  if (value.includes('<')) {
    for (const part of splitTags(value)) {
      if (part.type === 'break') nodes.push({ type: 'break' });
      else if (part.type === 'link') join(nodes, readTagLink(part, run));
      else if (part.type === 'image') join(nodes, readTagImage(part, run));
      else appendText(nodes, part.text);
    }
  } else appendText(nodes, value);
  const last = nodes.at(-1);
  if (last?.type !== 'text') return;
  if (run.breakLine !== undefined && value.trim() !== '') {
    last.source = run.context.source.range(run.breakLine, run.line + 1);
    run.context.claim(run.breakLine);
    delete run.breakLine;
  }
  if (!crossing) return;
  const first = last.source === undefined ? run.line - 1 : last.source.start.line - 1;
  last.source = run.context.source.range(first, run.line + 1);
  run.context.claim(run.line);
}

function appendText(nodes: Inline[], value: string): void {
  const last = nodes.at(-1);
  if (last?.type === 'text') last.value += value === ' ' && last.value.endsWith(' ') ? '' : value;
  else nodes.push({ type: 'text', value });
}

/** Adds runs; text of a link that leads nowhere goes on with the text around it. */
function join(nodes: Inline[], more: readonly Inline[]): void {
  for (const node of more) {
    const last = nodes.at(-1);
    if (node.type === 'text' && node.source === undefined && last?.type === 'text') last.value += node.value;
    else nodes.push(node);
  }
}

function readLink(run: Run, token: Token): Inline[] {
  const line = run.line;
  const raw = String(token.attrGet('href') ?? '');
  const title = titleOf(token);
  run.inLink = true;
  const children = readRuns(run, 'link_close');
  run.inLink = false;
  const href = linkTarget(raw, line, run.context);
  if (href === undefined) return children;
  return [{ type: 'link', href, children, ...title }];
}

/** A link of HTML; its words alone where nothing may be linked to, or where it stands in a link. */
function readTagLink({ target, text }: TagPart & { type: 'link' }, run: Run): Inline[] {
  if (text.trim() === '') return [];
  const href = linkTarget(target, run.line, run.context);
  const children: Inline[] = [{ type: 'text', value: text }];
  return href === undefined || run.inLink === true ? children : [{ type: 'link', href, children }];
}

/** An image of HTML: a link to it, as an image of markdown is; its words alone where nothing may be linked to. */
function readTagImage({ target, text }: TagPart & { type: 'image' }, run: Run): Inline[] {
  const href = target === '' ? undefined : linkTarget(target, run.line, run.context);
  return [href === undefined ? { type: 'text', value: text } : { type: 'image', href, alt: text }];
}

/** What an image says: its words without marks of emphasis or links. */
function plainText({ children, content }: Token): string {
  if (children === null || children.length === 0) return content;
  return children.map((child) => (child.type.endsWith('break') ? ' ' : plainText(child))).join('');
}

function readImage(run: Run, token: Token): Inline[] {
  const href = linkTarget(String(token.attrGet('src') ?? ''), run.line, run.context);
  const alt = mendText(plainText(token).replace(/\s+/g, ' '), run.context, run.line);
  if (href === undefined) return alt === '' ? [] : [{ type: 'text', value: alt }];
  return [{ type: 'image', href, alt, ...titleOf(token) }];
}

/** Longest title of a link, in UTF-16 code units; no tooltip shows more, and the definition keeps the whole. */
const maxTitle = 500;

/** The title of a target; one definition may be used on every line, so that a long one would multiply. */
function titleOf(token: Token): { title?: string } {
  const title = String(token.attrGet('title') ?? '').slice(0, maxTitle);
  return title === '' ? {} : { title };
}

/** A target that is refused, in the raw text. */
const unsafeTarget = /\]\(\s{0,3}<?\s{0,3}((?:javascript|vbscript|data|file):[^\s)]{0,40})/i;

/** Targets that stand for one still to be filled in. */
const placeholder = /^(?:#|todo|tbd|url|link|xxx+|\.\.\.|placeholder|link[-_]here|insert[-_].{0,40}|your[-_].{0,40})$/i;

/**
 * Gives the target of a link: gated, and resolved where a base is declared.
 * @returns undefined where nothing may be linked to; a target that was never filled in is reported
 */
export function linkTarget(raw: string, line: number, context: InlineContext): string | undefined {
  if (raw === '' || raw.includes('%20') ? !/^[a-z]+:|^[./]|%20.*\.\w+$/i.test(raw) : placeholder.test(raw)) {
    context.onPlaceholder?.(raw.replaceAll('%20', ' '), line);
    return undefined;
  }
  if (!isSafeHref(raw)) {
    context.onUnsafe?.(raw, line);
    return undefined;
  }
  const isRelative = !raw.startsWith('#') && !/^[a-z][a-z\d+.-]*:/i.test(raw);
  if (!isRelative) return raw;
  if (context.baseUrl !== undefined) return resolveHref(raw, context.baseUrl) ?? raw;
  context.onRelative?.(raw, line);
  return raw;
}

/** Takes white space off the ends of the text. */
export function trimInline(nodes: Inline[]): Inline[] {
  let blank = 0;
  for (const node of nodes) {
    if (node.type === 'text') node.value = node.value.trimStart();
    if (!isBlankNode(node)) break;
    blank++;
  }
  nodes.splice(0, blank);
  while (nodes.length > 0) {
    const last = nodes.at(-1)!;
    if (last.type === 'text') last.value = last.value.trimEnd();
    if (!isBlankNode(last)) break;
    nodes.pop();
  }
  return nodes;
}

function isBlankNode(node: Inline): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value === '');
}
