import type { Block as ModelBlock, ListItem, Note, Notice } from '../../../model/types.ts';
import type { Block, Entry, KeptBlock, NoticeBlock } from '../blocks/block.ts';
import { append } from '../../../source/append.ts';
import { plainText } from '../../../model/inline-text.ts';
import { parseInline } from '../inline/parse-inline.ts';
import type { EntryNode, SyntaxNode } from '../syntax/syntax-node.ts';
import { addComment, addMark } from './add-aside.ts';
import { readKeyLine } from './key-lines.ts';
import { claim, claimFirst, explain, type BuildContext } from './build-context.ts';

/**
 * Turns blocks into the model's prose. Admonitions and comments among them go where those are kept.
 * @param blocks blocks of a section, an entry or a quote
 */
export function convertBlocks(blocks: readonly Block[], context: BuildContext): ModelBlock[] {
  const converted: ModelBlock[] = [];
  for (const block of blocks) {
    if (block.type === 'kept') {
      if (block.as === 'prose' || block.as === 'keys') append(converted, convertBlocks(block.blocks, context));
      else addKept(block, context);
      continue;
    }
    const model = convertBlock(block, context);
    if (model !== undefined) converted.push(model);
  }
  return converted;
}

/** Keeps an admonition. */
export function addNotice(block: NoticeBlock, context: BuildContext): void {
  const { directive } = block;
  const notice: Notice = { kind: directive.notice, content: [] };
  const title = directive.title === undefined ? '' : plainText(parseInline(directive.title, block.start, context));
  if (title !== '') notice.title = title;
  notice.content = convertBlocks(block.blocks, context);
  notice.source = claim(context, block.start, block.end);
  explain(context, block.start, 'notice', ['admonition']);
  context.notices.push(notice);
}

/** Keeps a note that an author marks as one; a heading that opens it is its title. */
function addKept({ as, blocks, start }: KeptBlock, context: BuildContext): void {
  const isCode = as === 'note' && blocks.length > 0 && blocks.every((block) => block.type === 'code');
  const note: Note = { kind: as === 'html' ? 'html' : isCode ? 'code' : 'prose', content: [] };
  context.notes.push(note);
  const first = blocks[0];
  const title = first?.type === 'heading' ? plainText(parseInline(first.content, first.start, context)) : '';
  if (title !== '') note.title = title;
  note.content = convertBlocks(title === '' ? blocks : blocks.slice(1), context);
  note.source = claim(context, blocks[0]?.start ?? start, blocks.at(-1)?.end ?? start + 1);
  for (const block of blocks) explain(context, block.start, 'note', ['kept-prose']);
}

function convertBlock(block: Exclude<Block, KeptBlock>, context: BuildContext): ModelBlock | undefined {
  const { start, end } = block;
  switch (block.type) {
    case 'paragraph':
      return convertParagraph(block.content, start, end, context);
    case 'heading': {
      const children = parseInline(block.content, start, context);
      return { type: 'heading', depth: block.depth, children, source: claimFirst(context, start, end) };
    }
    case 'code': {
      const source = claim(context, start, end);
      return {
        type: 'code',
        value: block.value,
        source,
        ...(block.language === '' ? {} : { language: block.language }),
      };
    }
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        ...(block.startsWith === undefined ? {} : { start: block.startsWith }),
        items: block.entries.map((entry) => convertEntry(entry, context)),
        source: claimFirst(context, start, end),
      };
    case 'quote': {
      const model = convertQuote(block.children, start, end, context);
      return model;
    }
    case 'table':
      return {
        type: 'table',
        header: block.header.map((cell) => parseInline(cell, start, context)),
        rows: block.rows.map((row) => row.cells.map((cell) => parseInline(cell, row.line, context))),
        source: claim(context, start, end),
      };
    case 'notice':
      addNotice(block, context);
      return undefined;
    case 'comment':
      addComment(block, context);
      return undefined;
    case 'mark':
      addMark(block, context);
      return undefined;
  }
}

/** A paragraph; undefined where it is empty. */
export function convertParagraph(
  content: string,
  start: number,
  end: number,
  context: BuildContext,
): ModelBlock | undefined {
  const children = parseInline(breakKeys(content, start), start, context);
  if (children.length === 0) return undefined;
  return { type: 'paragraph', children, source: claimFirst(context, start, end) };
}

/** A line without what breaks it at its end; a run of blanks inside it is passed once. */
function withoutBreak(line: string): string {
  return line
    .trimEnd()
    .replace(/(?:\\|<br ?\/?>)$/i, '')
    .trimEnd();
}

/** Key lines stay lines of their own, where markdown would join them. */
function breakKeys(content: string, start: number): string {
  if (!content.includes('\n') || !/[:：]/.test(content)) return content;
  const lines = content.split('\n');
  if (readKeyLine(lines[0]!, start) === undefined) return content;
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      const breaks = next !== undefined && readKeyLine(next, start) !== undefined;
      return breaks ? `${withoutBreak(line)}  ` : line;
    })
    .join('\n');
}

function convertQuote(children: readonly SyntaxNode[], start: number, end: number, context: BuildContext): ModelBlock {
  return {
    type: 'quote',
    children: convertBlocks(asBlocks(children), context),
    source: claimFirst(context, start, end),
  };
}

/** The blocks of a quote: its syntax nodes, lists with their entries. */
export function asBlocks(nodes: readonly SyntaxNode[]): Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    if (node.type === 'rule' || node.type === 'directive') continue;
    if (node.type === 'list') blocks.push({ ...node, entries: node.entries.map(asEntry) });
    else blocks.push(node);
  }
  return blocks;
}

function asEntry(node: EntryNode): Entry {
  const first = node.children[0];
  const isText = first?.type === 'paragraph' || first?.type === 'heading';
  return {
    start: node.start,
    end: node.end,
    column: node.column,
    content: isText ? first.content : '',
    contentLine: isText ? first.start : node.start,
    blocks: asBlocks(isText ? node.children.slice(1) : node.children),
  };
}

const box = /^\[([ xX])\]\s+/;

function convertEntry(entry: Entry, context: BuildContext): ListItem {
  const found = box.exec(entry.content);
  const content = found === null ? entry.content : entry.content.slice(found[0].length);
  const first = content === '' ? undefined : convertParagraph(content, entry.contentLine, entry.end, context);
  const rest = convertBlocks(entry.blocks, context);
  return {
    ...(found === null ? {} : { checked: found[1] !== ' ' }),
    children: first === undefined ? rest : [first, ...rest],
    source: claimFirst(context, entry.start, entry.end, entry.column < 0 ? undefined : entry.column),
  };
}
