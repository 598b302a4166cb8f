import type { Block, Inline, ListItem } from '../model/types.ts';
import { guardLine, writeInline } from './write-inline.ts';

/** Sets lines in from the margin; blank ones stay blank. */
export function indentLines(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n');
}

function writeCodeBlock(value: string, language: string | undefined): string {
  const longest = (value.match(/`{3,}/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  const text = value.endsWith('\n') ? value : `${value}\n`;
  return `${fence}${language ?? ''}\n${text}${fence}`;
}

function writeListItem(item: ListItem, mark: string): string {
  const box = item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] ';
  const indent = ' '.repeat(mark.length + 1);
  return `${mark} ${box}${indentLines(writeBlocks(item.children), indent).trimStart()}`;
}

function writeRow(cells: readonly (readonly Inline[])[]): string {
  return `| ${cells.map((cell) => writeInline(cell).replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return guardLine(writeInline(block.children));
    case 'heading':
      return `${'#'.repeat(Math.min(block.depth, 6))} ${writeInline(block.children)}`;
    case 'code':
      return writeCodeBlock(block.value, block.language);
    case 'list':
      return block.items
        .map((item, index) => writeListItem(item, block.ordered ? `${String((block.start ?? 1) + index)}.` : '-'))
        .join('\n');
    case 'quote':
      return indentQuote(writeBlocks(block.children));
    case 'table':
      return [writeRow(block.header), `|${' --- |'.repeat(block.header.length)}`, ...block.rows.map(writeRow)].join(
        '\n',
      );
  }
}

/** Puts lines into a quote. */
export function indentQuote(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** Whether a table holds a field and its value a row, which is said of its heading. */
function isFieldTable({ header }: { header: Inline[][] }): boolean {
  const names = header.map((cell) => writeInline(cell).replaceAll('*', ''));
  return names.length === 2 && /^(?:field|property|key|attribute)?$/i.test(names[0] ?? '');
}

/**
 * Writes prose that stands in the plan: lists, tables and headings in it go into a quote, as they would be read as items.
 * @param blocks its blocks
 * @returns blocks parted by blank lines; '' for none
 */
export function writeDescription(blocks: readonly Block[]): string {
  return writeBlocks(
    blocks.map((block) =>
      block.type === 'list' || (block.type === 'table' && !isFieldTable(block)) || block.type === 'heading'
        ? { type: 'quote', children: [block] }
        : block,
    ),
  );
}

/**
 * Writes prose as markdown.
 * @param blocks its blocks
 * @returns blocks parted by blank lines, without a line end at the end; '' for none
 */
export function writeBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(writeBlock)
    .filter((text) => text !== '')
    .join('\n\n');
}
