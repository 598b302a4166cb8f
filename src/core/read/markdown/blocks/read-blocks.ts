/**
 * Second stage: syntax to sections, lists, tables and prose. It knows shapes alone (what a heading holds, where a fold
 * ends, which lines CommonMark glued or parted), and no word of any language but those that a caller passes in.
 */
import type { Directive } from '../syntax/directive.ts';
import type { EntryNode, ListNode, ParagraphNode, Syntax, SyntaxNode } from '../syntax/syntax-node.ts';
import { indentOf } from '../../../source/source-text.ts';
import { finish, type Steps } from '../../../source/steps.ts';
import type { Block, Blocks, Entry, ListBlock, NoticeBlock, Repair, Section, SectionMarker } from './block.ts';
import { isCodeLine, isEmphasisedName, readBoldLine, readNamedLead } from './heading-line.ts';
import { findKept, linesOf, type KeptNodes } from './kept-nodes.ts';
import { readPlainLabel } from './plain-label.ts';
import { listNumberedLines, part, splitBoxLines } from './split-paragraph.ts';
import { splitRow } from './split-row.ts';
import { append } from '../../../source/append.ts';

/** Levels of what serves as a heading, below the six of headings. */
const levels = { bold: 7, boldLabel: 8, label: 9, details: 10 } as const;

/** `**Tasks:**` is a part of `**Phase 1**` above it. */
function levelOfBold(line: string): number {
  return /[:：](?:\*\*|__)?\s*$/.test(line) ? levels.boldLabel : levels.bold;
}

interface Builder {
  readonly syntax: Syntax;
  readonly repairs: Repair[];
  /** Sections that are open, outermost first. */
  readonly open: Section[];
  /** Whether the title of a fold is still to come, in a `<summary>`. */
  awaitsSummary: boolean;
  /** Whether a paragraph of the section opened with the name of a release, so that others may without a list. */
  inLeads: boolean;
}

/**
 * Groups the blocks of a document.
 * @param syntax what `readSyntax` gave
 * @returns sections by depth, folds as sections, lists with entries. Never throws; linear.
 */
export function readBlocks(syntax: Syntax): Blocks {
  return finish(blockSteps(syntax));
}

/**
 * The same in steps.
 * @param syntax what `readSyntax` gave
 */
export function* blockSteps(syntax: Syntax): Steps<Blocks> {
  const end = syntax.source.lines.length;
  const root = createSection('document', 0, '', 0, 0, end);
  const builder: Builder = {
    syntax,
    repairs: syntax.missingSpaces.map((place) => ({ kind: 'missing-space', ...place })),
    open: [root],
    awaitsSummary: false,
    inLeads: false,
  };
  yield* addNodes(builder, syntax.nodes);
  closeFrom(builder, 1, end);
  return { root, repairs: builder.repairs };
}

function createSection(
  marker: SectionMarker,
  level: number,
  title: string,
  line: number,
  start: number,
  end: number,
): Section {
  return { marker, level, title, line, start, end, blocks: [], sections: [] };
}

function* addNodes(builder: Builder, nodes: readonly SyntaxNode[]): Steps<void> {
  const closed = closedFolds(nodes);
  const closers = containerClosers(nodes);
  const kept = findKept(nodes);
  for (let index = 0; index < nodes.length; index++) {
    yield;
    const node = nodes[index]!;
    const span = kept?.get(index);
    if (span !== undefined) {
      addBlocks(builder, keep(builder, nodes, span));
      index = span.close;
      continue;
    }
    if (node.type === 'heading') {
      builder.inLeads = false;
      openSection(builder, 'heading', node.depth, node.content, node.start);
      continue;
    }
    if (node.type === 'directive') {
      index = addDirective(builder, nodes, index, node.directive, {
        isClosed: closed.has(index),
        closer: closers[index],
      });
      continue;
    }
    if (node.type === 'paragraph') addParagraph(builder, node, nodes[index + 1]);
    else if (node.type !== 'rule') addBlocks(builder, convert(builder, node));
  }
}

function addBlocks(builder: Builder, blocks: readonly Block[]): void {
  append(builder.open.at(-1)!.blocks, blocks);
}

/** Opens a section, closing those that it does not stand in. */
function openSection(builder: Builder, marker: SectionMarker, level: number, title: string, line: number): void {
  const { open } = builder;
  let depth = open.length;
  while (depth > 1 && open[depth - 1]!.marker !== 'details' && open[depth - 1]!.level >= level) depth--;
  closeFrom(builder, depth, line);
  const parent = open.at(-1)!;
  if (marker === 'heading' && parent.marker === 'heading' && level > parent.level + 1)
    builder.repairs.push({ kind: 'heading-skip', line });
  const section = createSection(marker, level, title, line, line, line + 1);
  parent.sections.push(section);
  open.push(section);
}

/** Closes the sections from a depth on; they end before a line. */
function closeFrom(builder: Builder, depth: number, line: number): void {
  while (builder.open.length > depth) builder.open.pop()!.end = line;
}

/** Adds a directive; gives the index of the last node that was used. */
function addDirective(
  builder: Builder,
  nodes: readonly SyntaxNode[],
  index: number,
  directive: Directive,
  { isClosed, closer }: { isClosed: boolean; closer: number | undefined },
): number {
  const { start, end } = directive;
  switch (directive.kind) {
    case 'comment':
      if (directive.unclosed) builder.repairs.push({ kind: 'unclosed-comment', line: start });
      addBlocks(builder, [
        { type: 'comment', text: directive.text, unclosed: directive.unclosed === true, start, end },
      ]);
      return index;
    case 'details-open':
      closeForFold(builder, nodes, index);
      openDetails(builder, directive, isClosed);
      return index;
    case 'summary':
      addSummary(builder, directive);
      return index;
    case 'details-close':
      closeDetails(builder, directive);
      return index;
    case 'admonition':
      return addAdmonition(builder, nodes, index, directive, closer);
    case 'unclosed-fence':
      builder.repairs.push({ kind: 'unclosed-fence', line: start });
      break;
    case 'html':
      if (directive.opaque === true) builder.repairs.push({ kind: 'opaque-component', line: start });
      break;
  }
  addBlocks(builder, [{ type: 'mark', opaque: directive.kind === 'html' && directive.opaque === true, start, end }]);
  return index;
}

/** How far into a fold its first heading is looked for. */
const foldStart = 8;

/** A fold whose first heading is of the level of the section that it stands in is no part of that section. */
function closeForFold(builder: Builder, nodes: readonly SyntaxNode[], index: number): void {
  for (const node of nodes.slice(index + 1, index + 1 + foldStart)) {
    if (node.type === 'directive' && node.directive.kind !== 'summary' && node.directive.kind !== 'comment') return;
    if (node.type !== 'heading') continue;
    const { open } = builder;
    const depth = open.findIndex(({ marker, level }, at) => at > 0 && marker === 'heading' && level >= node.depth);
    const isInFold = depth > 0 && open.slice(depth).some(({ marker }) => marker === 'details');
    if (depth > 0 && node.depth > 1 && !isInFold) closeFrom(builder, depth, nodes[index]!.start);
    return;
  }
}

function openDetails(
  builder: Builder,
  directive: Extract<Directive, { kind: 'details-open' }>,
  isClosed: boolean,
): void {
  const { start, end } = directive;
  // Folds inside folds beyond any use would be followed as deep as calls may nest.
  const depth = builder.open.reduce((count, section) => count + (section.marker === 'details' ? 1 : 0), 0);
  if (!isClosed || depth > 16) {
    builder.repairs.push({ kind: 'unclosed-details', line: start });
    if (directive.title === undefined) addBlocks(builder, [{ type: 'mark', opaque: false, start, end }]);
    else openSection(builder, 'label', levels.label, directive.title, directive.titleLine);
    return;
  }
  if (directive.title === undefined) {
    addBlocks(builder, [{ type: 'mark', opaque: false, start, end }]);
    builder.awaitsSummary = true;
  }
  // A plain line heads the list below it; a fold stands beside both.
  if (builder.open.at(-1)!.marker === 'label') closeFrom(builder, builder.open.length - 1, start);
  const section = createSection('details', levels.details, directive.title ?? '', directive.titleLine, start, end);
  builder.open.at(-1)!.sections.push(section);
  builder.open.push(section);
}

/** Indices of the folds that one of their later siblings closes. */
function closedFolds(nodes: readonly SyntaxNode[]): Set<number> {
  const closed = new Set<number>();
  const open: number[] = [];
  nodes.forEach((node, index) => {
    if (node.type !== 'directive') return;
    if (node.directive.kind === 'details-open') open.push(index);
    else if (node.directive.kind === 'details-close' || node.directive.kind === 'container-close') {
      const start = open.pop();
      if (start !== undefined) closed.add(start);
    }
  });
  return closed;
}

function addSummary(builder: Builder, directive: Extract<Directive, { kind: 'summary' }>): void {
  const section = builder.open.findLast((candidate) => candidate.marker === 'details');
  if (section !== undefined && builder.awaitsSummary && section.title === '') {
    section.title = directive.title;
    section.line = directive.titleLine;
    builder.awaitsSummary = false;
    if (directive.end > directive.start + 1)
      addBlocks(builder, [{ type: 'mark', opaque: false, start: directive.start, end: directive.end }]);
  } else openSection(builder, 'label', levels.label, directive.title, directive.titleLine);
}

function closeDetails(builder: Builder, directive: Directive): void {
  const depth = builder.open.findLastIndex((section) => section.marker === 'details');
  if (depth > 0) closeFrom(builder, depth, directive.end);
  addBlocks(builder, [{ type: 'mark', opaque: false, start: directive.start, end: directive.end }]);
}

/** By node, the index of the next one that closes a container; none where a heading comes before it. */
function containerClosers(nodes: readonly SyntaxNode[]): (number | undefined)[] {
  const closers: (number | undefined)[] = [];
  let closer: number | undefined;
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]!;
    closers[index] = closer;
    if (node.type === 'heading') closer = undefined;
    else if (node.type === 'directive' && node.directive.kind === 'container-close') closer = index;
  }
  return closers;
}

/** Collects what stands in an admonition; gives the index of the last node that belongs to it. */
function addAdmonition(
  builder: Builder,
  nodes: readonly SyntaxNode[],
  index: number,
  directive: Extract<Directive, { kind: 'admonition' }>,
  closer: number | undefined,
): number {
  const notice: NoticeBlock = { type: 'notice', directive, blocks: [], start: directive.start, end: directive.end };
  const last = directive.lastLine;
  let next = index + 1;
  const take = (): void => {
    append(notice.blocks, convert(builder, nodes[next]!));
    notice.end = nodes[next++]!.end;
  };
  if (last !== undefined) {
    while (next < nodes.length && nodes[next]!.start <= last) take();
    notice.end = last + 1;
  } else if (closer !== undefined) {
    while (next < closer) take();
    notice.end = nodes[next++]!.end;
  } else {
    // Nothing closes it: it is the paragraph below its fence, and the rest stays in the plan.
    builder.repairs.push({ kind: 'unclosed-container', line: directive.start });
    if (nodes[next]?.type === 'paragraph') take();
  }
  addBlocks(builder, [notice]);
  return next - 1;
}

/** Adds a paragraph, which may be a heading in disguise, rows of a table, or lines with task boxes. */
function addParagraph(builder: Builder, paragraph: ParagraphNode, next: SyntaxNode | undefined): void {
  if (joinOrphanRows(builder, paragraph)) return;
  const pieces = splitBoxLines(paragraph);
  const lead = pieces[0]!;
  const following = pieces[1] ?? next;
  if (lead.type !== 'paragraph') {
    addBlocks(builder, pieces);
    return;
  }
  const lines = lead.content.split('\n');
  const bold =
    readBoldLine(lines[0]!) ??
    (following?.type === 'list' && (isCodeLine(lines[0]!) || isEmphasisedName(lines[0]!))
      ? lines[0]!.trim().replace(/\s*[:：]$/, '')
      : undefined);
  const named =
    bold === undefined && (following?.type === 'list' || builder.inLeads) ? readNamedLead(lead.content) : undefined;
  if (named !== undefined) {
    openSection(builder, 'bold', levels.bold, named.title, lead.start);
    builder.inLeads = true;
    addBlocks(builder, [{ ...lead, content: named.rest }]);
  } else if (bold !== undefined) {
    openSection(builder, 'bold', levelOfBold(bold), bold, lead.start);
    if (lines.length > 1) addBlocks(builder, [listNumberedLines(part(lead, lines, 1, lines.length))]);
  } else {
    // A last line before a list heads it, whatever stands right above.
    const last = lines.at(-1)!;
    const lastBold = following?.type === 'list' ? readBoldLine(last) : undefined;
    const title = lastBold ?? readPlainLabel(last, following);
    if (title === undefined) addBlocks(builder, [lead]);
    else {
      if (lines.length > 1) addBlocks(builder, [part(lead, lines, 0, lines.length - 1)]);
      const line = lead.start + lines.length - 1;
      if (lastBold === undefined) openSection(builder, 'label', levels.label, title, line);
      else openSection(builder, 'bold', levelOfBold(title), title, line);
    }
  }
  addBlocks(builder, pieces.slice(1));
}

/** Gives rows that a blank line parted from their table back to it. */
function joinOrphanRows(builder: Builder, paragraph: ParagraphNode): boolean {
  if (!paragraph.content.startsWith('|')) return false;
  const table = builder.open.at(-1)!.blocks.at(-1);
  if (table?.type !== 'table') return false;
  const rows = paragraph.content.split('\n').map((line) => splitRow(line));
  if (rows.some((cells) => cells.length < 2 || Math.abs(cells.length - table.header.length) > 1)) return false;
  builder.repairs.push({ kind: 'orphan-row', line: paragraph.start, tableEnd: table.end });
  rows.forEach((cells, index) => {
    while (cells.length < table.header.length) cells.push('');
    table.rows.push({ line: paragraph.start + index, cells });
  });
  table.end = paragraph.end;
  return true;
}

/** What an author keeps out of the plan, with the comments around it. */
function keep(builder: Builder, nodes: readonly SyntaxNode[], { as, open, close }: KeptNodes): Block[] {
  const blocks = nodes.slice(open + 1, close).flatMap((node) => convert(builder, node));
  const { start } = nodes[open]!;
  const { end } = nodes[close]!;
  return [linesOf(nodes[open]!), { type: 'kept', as, blocks, start, end }, linesOf(nodes[close]!)];
}

/** Converts nodes that stand beside each other and open no section. */
function convertAll(builder: Builder, nodes: readonly SyntaxNode[]): Block[] {
  const kept = findKept(nodes);
  const blocks: Block[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const span = kept?.get(index);
    append(blocks, span === undefined ? convert(builder, nodes[index]!) : keep(builder, nodes, span));
    if (span !== undefined) index = span.close;
  }
  return blocks;
}

/** Converts a node that opens no section. */
function convert(builder: Builder, node: SyntaxNode): Block[] {
  switch (node.type) {
    case 'list':
      return convertList(builder, node);
    case 'paragraph':
      return splitBoxLines(node);
    case 'directive':
      return convertDirective(builder, node.directive);
    case 'rule':
      return [];
    default:
      return [node];
  }
}

/** A directive inside a list entry or an admonition, where it opens nothing. */
function convertDirective(builder: Builder, directive: Directive): Block[] {
  const { start, end } = directive;
  if (directive.kind === 'comment')
    return [{ type: 'comment', text: directive.text, unclosed: directive.unclosed === true, start, end }];
  if (directive.kind === 'admonition') return [{ type: 'notice', directive, blocks: [], start, end }];
  if ((directive.kind === 'details-open' || directive.kind === 'summary') && directive.title !== undefined)
    return [{ type: 'paragraph', content: directive.title, start: directive.titleLine, end: directive.titleLine + 1 }];
  const opaque = directive.kind === 'html' && directive.opaque === true;
  if (opaque) builder.repairs.push({ kind: 'opaque-component', line: start });
  return [{ type: 'mark', opaque, start, end }];
}

/** Converts a list; a line that CommonMark glued to an entry without any mark becomes a paragraph after the list. */
function convertList(builder: Builder, node: ListNode): Block[] {
  const blocks: Block[] = [];
  let list: ListBlock = { type: 'list', ordered: node.ordered, entries: [], start: node.start, end: node.end };
  if (node.startsWith !== undefined) list.startsWith = node.startsWith;
  for (const entryNode of node.entries) {
    const { entry, glued } = convertEntry(builder, entryNode);
    addEntry(builder, list, entry);
    if (glued === undefined) continue;
    builder.repairs.push({ kind: 'lazy-continuation', line: glued.start });
    list.end = entry.end;
    blocks.push(list, glued);
    list = { type: 'list', ordered: node.ordered, entries: [], start: entryNode.end, end: node.end };
  }
  if (list.entries.length > 0) blocks.push({ ...list, start: list.entries[0]!.start });
  return blocks;
}

/** Columns from which on an entry is set in under the one above, to the eye, where CommonMark asks for more. */
const nestedFrom = 2;

/** Adds an entry to a list, or to one below its last entry. */
function addEntry(builder: Builder, list: ListBlock, entry: Entry): void {
  const above = list.entries.at(-1);
  if (above === undefined || widthBefore(builder, entry) < widthBefore(builder, above) + nestedFrom) {
    list.entries.push(entry);
    return;
  }
  const { start, end } = entry;
  let inner = above.blocks.at(-1);
  if (inner?.type !== 'list')
    above.blocks.push((inner = { type: 'list', ordered: list.ordered, entries: [], start, end }));
  above.end = end;
  inner.end = end;
  addEntry(builder, inner, entry);
}

/** How far an entry's mark stands from the margin; a tab reaches to the next column that four divides. */
function widthBefore({ syntax }: Builder, { start, column }: Entry): number {
  const line = syntax.source.lines[start] ?? '';
  let width = 0;
  for (let index = 0; index < column; index++) width += line[index] === '\t' ? 4 - (width % 4) : 1;
  return width;
}

function convertEntry(builder: Builder, node: EntryNode): { entry: Entry; glued?: ParagraphNode } {
  const entry: Entry = {
    start: node.start,
    end: node.end,
    column: node.column,
    content: '',
    contentLine: node.start,
    blocks: [],
  };
  const first = node.children[0];
  const isText = first?.type === 'paragraph' || first?.type === 'heading';
  if (isText) {
    entry.content = first.content;
    entry.contentLine = first.start;
  }
  append(entry.blocks, convertAll(builder, isText ? node.children.slice(1) : node.children));
  const glued = cutGluedLine(builder, node, entry);
  return { entry, ...(glued === undefined ? {} : { glued }) };
}

/**
 * Cuts a line off an entry that stands at the margin, starts like a text of its own, and follows a line that did not need
 * to be wrapped.
 *
 * ```
 * - Environments and workspaces
 * Coverage goal: 25%
 * ^^^^^^^^^^^^^^^^^^ a note, no part of the entry
 * ```
 * Not read: `- a sentence that\nis wrapped without indentation`.
 */
function cutGluedLine(builder: Builder, node: EntryNode, entry: Entry): ParagraphNode | undefined {
  const first = node.children[0];
  if (node.children.length !== 1 || first?.type !== 'paragraph') return undefined;
  const { lines } = builder.syntax.source;
  const texts = first.content.split('\n');
  for (let index = 1; index < texts.length; index++) {
    const raw = lines[first.start + index] ?? '';
    if (indentOf(raw) > node.column || raw.trimStart().startsWith('>')) continue;
    if (!startsAnew(texts[index]!, texts[index - 1]!)) continue;
    entry.content = texts.slice(0, index).join('\n');
    entry.end = first.start + index;
    return part(first, texts, index, texts.length);
  }
  return undefined;
}

/** Whether a line reads as a text of its own after the line above it. */
function startsAnew(line: string, above: string): boolean {
  if (/^(?:\*\*|__)[^*_]{1,40}(?:[:：](?:\*\*|__)|(?:\*\*|__)(?:\s*\([^()]{0,60}\))?\s*[:：])/.test(line)) return true;
  if (!/^[\p{Lu}\p{Lo}\p{N}*`]/u.test(line)) return false;
  return above.length < 60 || /[.!?:。！？：]$/.test(above.trimEnd());
}
