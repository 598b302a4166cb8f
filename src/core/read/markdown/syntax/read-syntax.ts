import type { Token } from 'markdown-it';
import { indentOf, isBlank, SourceText } from '../../../source/source-text.ts';
import { finish, type Steps } from '../../../source/steps.ts';
import type { Directive } from './directive.ts';
import { withoutAttributes } from './heading-attributes.ts';
import { maskLines } from './mask-lines.ts';
import type { MaskedLines } from './mask-state.ts';
import { getParser, nestingOf, parseSteps } from './parser.ts';
import { defaultLimits, type Limits } from '../../../limits.ts';
import type { EntryNode, Overrun, References, Syntax, SyntaxNode, TableNode } from './syntax-node.ts';

/** What the tokens are turned into nodes with. */
interface Cursor {
  readonly tokens: readonly Token[];
  readonly source: SourceText;
  readonly masked: MaskedLines;
  readonly limits: SyntaxLimits;
  readonly overruns: Overrun[];
  index: number;
}

/** Bounds of the first stage. */
export type SyntaxLimits = Pick<Limits, 'lines' | 'depth' | 'tableColumns' | 'definitions'>;

/**
 * First stage: a text to its blocks as CommonMark sees them, with the lines that are no CommonMark beside them.
 * @param text a document; any text
 * @param limits bounds; what is beyond them stays text
 * @returns blocks whose inline content is still raw. Never throws; linear in the length of the text.
 */
export function readSyntax(text: string, limits: SyntaxLimits = defaultLimits): Syntax {
  return finish(syntaxSteps(text, limits));
}

/**
 * The same in steps.
 * @param text a document; any text
 * @param limits bounds; what is beyond them stays text
 */
export function* syntaxSteps(text: string, limits: SyntaxLimits = defaultLimits): Steps<Syntax> {
  const source = new SourceText(text);
  const isLong = source.lines.length > limits.lines;
  const masked = yield* maskLines(isLong ? source.lines.slice(0, limits.lines) : source.lines);
  yield;
  const env: { references?: References } = {};
  const clean = !isLong && !masked.changed && !text.includes('\r') && text.charCodeAt(0) !== 0xfeff;
  const tokens = yield* parseSteps(getParser(limits.depth), clean ? text : masked.lines.join('\n'), env);
  const overruns: Overrun[] = isLong ? [{ kind: 'limit-lines', line: limits.lines }] : [];
  const cursor: Cursor = { tokens, source, masked, limits, overruns, index: 0 };
  const nodes = yield* topNodes(cursor);
  const references = limitReferences(env.references ?? {}, cursor);
  const loose = [...masked.directives.values()];
  const front = loose.findIndex((directive) => directive.kind === 'front-matter');
  const frontMatter = front === -1 ? undefined : loose.splice(front, 1)[0];
  return {
    source,
    nodes,
    references,
    ...(frontMatter?.kind === 'front-matter' ? { frontMatter } : {}),
    loose,
    missingSpaces: masked.missingSpaces,
    overruns,
  };
}

/** Notes that a bound was met; the first place says enough. */
function overrun({ overruns }: Cursor, kind: Overrun['kind'], line?: number): void {
  if (!overruns.some((other) => other.kind === kind)) overruns.push({ kind, ...(line === undefined ? {} : { line }) });
}

function limitReferences(references: References, cursor: Cursor): References {
  const entries = Object.entries(references);
  const { definitions } = cursor.limits;
  if (entries.length <= definitions) return references;
  overrun(cursor, 'limit-definitions');
  return Object.fromEntries(entries.slice(0, definitions));
}

/** Reads the nodes that stand in no other. */
function* topNodes(cursor: Cursor): Steps<SyntaxNode[]> {
  const nodes: SyntaxNode[] = [];
  while (cursor.index < cursor.tokens.length) {
    const node = readNode(cursor, cursor.tokens[cursor.index++]!);
    if (node !== undefined) nodes.push(node);
    yield;
  }
  return nodes;
}

/** Reads nodes up to a closing token, which is taken too. */
function readNodes(cursor: Cursor, closing: string): SyntaxNode[] {
  let nodes: SyntaxNode[] = [];
  while (cursor.index < cursor.tokens.length) {
    const token = cursor.tokens[cursor.index++]!;
    if (token.type === closing) break;
    const node = readNode(cursor, token);
    if (node === undefined) continue;
    // Most entries hold one paragraph: a list made with it keeps no room for more.
    if (nodes.length === 0) nodes = [node];
    else nodes.push(node);
  }
  return nodes;
}

function readNode(cursor: Cursor, token: Token): SyntaxNode | undefined {
  const [start, end] = token.map ?? [0, 0];
  switch (token.type) {
    case 'heading_open':
      return {
        type: 'heading',
        depth: Number(token.tag.slice(1)),
        content: withoutAttributes(takeInline(cursor)),
        start,
        end,
      };
    case 'paragraph_open':
      return { type: 'paragraph', content: takeInline(cursor), start, end };
    case 'bullet_list_open':
    case 'ordered_list_open':
      return readList(cursor, token, start, end);
    case 'table_open':
      return readTable(cursor, start, end);
    case 'fence':
    case 'code_block':
      return readCode(cursor, token, start, end);
    case 'blockquote_open':
      return { type: 'quote', children: readChildren(cursor, token, 'blockquote_close', start, end), start, end };
    case 'hr': {
      const directive = cursor.masked.directives.get(start);
      if (directive === undefined) return { type: 'rule', start, end };
      cursor.masked.directives.delete(start);
      if (directive.kind === 'table') return convertTable(cursor, directive);
      return { type: 'directive', directive, start: directive.start, end: directive.end };
    }
    default:
      return undefined;
  }
}

/** Reads what stands in a quote or list entry; what is nested too deep to be followed is its text. */
function readChildren(cursor: Cursor, token: Token, closing: string, start: number, end: number): SyntaxNode[] {
  const children = readNodes(cursor, closing);
  if (children.length > 0 || token.level + 1 < nestingOf(cursor.limits.depth)) return children;
  const lines = cursor.source.lines
    .slice(start, end)
    .map((line) => line.replace(/^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)+/, ''));
  const content = lines.join('\n').trim();
  if (content === '') return children;
  overrun(cursor, 'limit-depth', start);
  return [{ type: 'paragraph', content, start, end }];
}

/** Takes the inline token and the closing one that follow an opening token. */
function takeInline(cursor: Cursor): string {
  const content = cursor.tokens[cursor.index]!.content;
  cursor.index += 2;
  return content;
}

function readList(cursor: Cursor, token: Token, start: number, end: number): SyntaxNode {
  const ordered = token.type === 'ordered_list_open';
  const closing = ordered ? 'ordered_list_close' : 'bullet_list_close';
  const entries: EntryNode[] = [];
  const startsWith = ordered ? Number(token.attrGet('start') ?? 1) : 1;
  for (let next = cursor.tokens[cursor.index++]; next && next.type !== closing; next = cursor.tokens[cursor.index++]) {
    const [first, last] = next.map ?? [start, end];
    const entry: EntryNode = {
      start: first,
      end: trimmedEnd(cursor, first, last),
      column: entryColumn(cursor.source.lines[first] ?? '', next.markup),
      children: readChildren(cursor, next, 'list_item_close', first, last),
    };
    shiftNested(entry, cursor.source.lines[first] ?? '');
    entries.push(entry);
  }
  return { type: 'list', ordered, entries, start, end, ...(startsWith === 1 ? {} : { startsWith }) };
}

/** Column of an entry's mark: after the marks of quotes that stand before it. */
function entryColumn(line: string, markup: string): number {
  let column = indentOf(line);
  while (line[column] === '>' && markup !== '>') column += 1 + indentOf(line.slice(column + 1, column + 8));
  return column;
}

/** Where a nested list starts in its parent's own line (`- - text`), its first entry starts after the parent's mark. */
function shiftNested(entry: EntryNode, line: string): void {
  const child = entry.children[0];
  if (child?.type !== 'list' || child.start !== entry.start) return;
  const nested = child.entries[0]!;
  let column = entry.column;
  while (column < line.length && !/\s/.test(line[column]!)) column++;
  nested.column = column + indentOf(line.slice(column));
  shiftNested(nested, line);
}

function readTable(cursor: Cursor, start: number, end: number): TableNode {
  const table: TableNode = { type: 'table', header: [], rows: [], start, end };
  let cells: string[] = table.header;
  let inHead = true;
  for (let token = cursor.tokens[cursor.index++]; token && token.type !== 'table_close';) {
    if (token.type === 'tbody_open') inHead = false;
    else if (token.type === 'tr_open' && !inHead) {
      cells = [];
      table.rows.push({ line: token.map?.[0] ?? start, cells });
    } else if (token.type === 'inline') addCell(cursor, cells, token.content, start);
    token = cursor.tokens[cursor.index++];
  }
  return table;
}

/** A table of HTML. Each row holds the lines up to the next one. */
function convertTable(cursor: Cursor, directive: Extract<Directive, { kind: 'table' }>): TableNode {
  const { start, end } = directive;
  const table: TableNode = { type: 'table', header: [], rows: [], start, end };
  for (const cell of directive.header) addCell(cursor, table.header, cell, start);
  directive.rows.forEach(({ line, cells: raw, cellLines }, index) => {
    const cells: string[] = [];
    for (const cell of raw) addCell(cursor, cells, cell, line);
    table.rows.push({ line, cells, cellLines, end: directive.rows[index + 1]?.line ?? end });
  });
  return table;
}

/** Adds a cell; what is beyond the bound on columns is joined into the last. */
function addCell(cursor: Cursor, cells: string[], content: string, line: number): void {
  const { tableColumns } = cursor.limits;
  if (cells.length < tableColumns) {
    cells.push(content);
    return;
  }
  overrun(cursor, 'limit-columns', line);
  if (content.trim() !== '') cells[tableColumns - 1] = `${cells[tableColumns - 1] ?? ''} ${content}`.trim();
}

/** Code; lines of it that were masked are taken from the source. */
function readCode(cursor: Cursor, token: Token, start: number, end: number): SyntaxNode {
  const { directives } = cursor.masked;
  let value = token.content.endsWith('\n') ? token.content.slice(0, -1) : token.content;
  if (directives.size > 0) {
    let masked = false;
    for (let line = start; line < end; line++) masked = directives.delete(line) || masked;
    if (masked) value = cursor.source.lines.slice(start, end).join('\n');
  }
  const language = token.info.trim().split(/[\s{]/, 1)[0] ?? '';
  return { type: 'code', language, value, fenced: token.type === 'fence', start, end };
}

function trimmedEnd({ source, masked }: Cursor, start: number, end: number): number {
  // A line for a generator that a blank one stands for is no part of what it ends.
  const isApart = (line: number): boolean => masked.lines[line] === '' && masked.directives.has(line);
  while (end > start + 1 && (isBlank(source.lines[end - 1] ?? '') || isApart(end - 1))) end--;
  return end;
}
