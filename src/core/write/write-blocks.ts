import type { Block, Inline, ListItem } from '../model/types.ts';
import { plainBoxLength } from '../read/markdown/line/task-boxes.ts';
import { readKeysOfList, readKeys, writeLines } from './key-paragraph.ts';
import { writeInline } from './write-inline.ts';

/**
 * Sets lines in from the margin; blank ones stay blank.
 * @param text lines parted by `\n`
 * @param indent blanks put before each
 */
export function indentLines(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n');
}

/** The name of a language, without what gives an order to a site: `{=html}` and `{r}` would be run. */
const languageName = /[\p{L}\p{N}][\p{L}\p{N}_.+#/-]*/u;

function writeCodeBlock(value: string, language = ''): string {
  // A line end that is not seen as one would stand outside of the quote or list around it.
  const code = value.replaceAll(/\r\n?/g, '\n');
  const longest = (code.match(/`{3,}/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  const text = code.endsWith('\n') ? code : `${code}\n`;
  return `${fence}${languageName.exec(language)?.[0] ?? ''}\n${text}${fence}`;
}

/** Largest number that marks an entry; a longer one would be text, and what stands under it a part of that. */
const largestNumber = 999_999_999;

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
      return writeLines(block.children, readKeys(block).length > 0 ? '\n' : '\\\n');
    case 'heading':
      return `${'#'.repeat(Math.min(block.depth, 6))} ${writeInline(block.children)}`;
    case 'code':
      return writeCodeBlock(block.value, block.language);
    case 'list':
      return block.items
        .map((item, index) =>
          writeListItem(item, block.ordered ? `${String(Math.min((block.start ?? 1) + index, largestNumber))}.` : '-'),
        )
        .join('\n');
    case 'quote':
      return indentQuote(writeBlocks(block.children));
    case 'table':
      return [writeRow(block.header), `|${' --- |'.repeat(block.header.length)}`, ...block.rows.map(writeRow)].join(
        '\n',
      );
  }
}

/**
 * Puts lines into a quote.
 * @param text lines parted by `\n`; a blank one is `>` alone, so that the quote goes on
 */
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

/** Whether a paragraph would be read as something else: a bold line or label that heads a section, lines with boxes. */
function readsAsPlan(text: string): boolean {
  if (text.startsWith('|') || text.split(/^/m).some((line) => plainBoxLength(line) > 0)) return true;
  const line = text.trim();
  return !line.includes('\n') && /^(?:\*\*|__).{1,200}(?:\*\*|__)/.test(line);
}

/** Whether a block would be read as work, or as what heads some, where a plan is. */
function isRisky(block: Block): boolean {
  switch (block.type) {
    case 'list':
    case 'heading':
      return true;
    case 'table':
      return !isFieldTable(block);
    case 'code':
      return block.language === 'mermaid';
    case 'quote':
      return writeBlocks(block.children).startsWith('[!');
    case 'paragraph':
      return readKeys(block).length === 0 && readsAsPlan(writeBlock(block));
  }
}

/**
 * Keeps markdown out of the plan, between comments that the reader knows.
 * @param text markdown, which may be of any number of lines
 * @param as `prose`: said of what it stands in; `keys`: the same, as its fields; `note`, `html`: a note of its own
 */
export function keepOut(text: string, as: 'prose' | 'keys' | 'note' | 'html' = 'prose'): string {
  return `<!-- roadmark: ${as} -->\n\n${text}\n\n<!-- /roadmark -->`;
}

/** Whether a paragraph right above a list would be read as the name of what is in it. */
function mayName(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const text = writeBlock(block);
  const keys = readKeys(block);
  return keys.length > 0
    ? keys.at(-1)?.hasValue === false
    : /[:：]$/.test(text) || (text.length < 80 && !/[.!?。！？;；,，…]$/.test(text));
}

/**
 * Writes prose that stands in the plan: lists, tables and headings in it are kept out of the plan, as they would be read as items.
 * @param blocks its blocks
 * @param isFact whether a key line in it says something of what it stands in; by default each does
 * @param isBeforeList whether a list of items follows; `lower` where all of them start in lower case, and would go on with
 *   the sentence above them
 * @param saysFields tells which lists and tables the fields of an item are read from; absent where no item is described, of
 *   which lists of key lines say nothing
 * @returns blocks parted by blank lines; '' for none
 */
export function writeDescription(
  blocks: readonly Block[],
  isFact: (block: Block) => boolean = () => true,
  isBeforeList: boolean | 'lower' = false,
  saysFields?: (block: Block) => boolean,
): string {
  const parts: string[] = [];
  let kept: Block[] = [];
  const flush = (): void => {
    if (kept.length > 0) parts.push(keepOut(writeBlocks(kept)));
    kept = [];
  };
  for (const block of blocks) {
    const isLast = isBeforeList !== false && block === blocks.at(-1);
    const isKeyList = saysFields !== undefined && readKeysOfList(block).length > 0;
    if (!isKeyList && saysFields?.(block) === true) {
      flush();
      parts.push(keepOut(writeBlock(block), 'keys'));
    } else if (
      (isRisky(block) && !isKeyList) ||
      !isFact(block) ||
      (isLast && (mayName(block) || (isBeforeList === 'lower' && block.type === 'paragraph')))
    )
      kept.push(block);
    else {
      flush();
      parts.push(writeBlock(block));
    }
  }
  flush();
  return parts.filter((text) => text !== '').join('\n\n');
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
