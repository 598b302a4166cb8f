/** Reads prose of the page as that of the model: what the writer of HTML made of it, the other way round. */
import type { Block, Inline, ListItem } from '../../core/model/types.ts';
import { isSafeHref } from '../../core/url/safe-href.ts';
import { isAddition } from './inline-from-dom.ts';

/** Deeper HTML is taken as text. */
const maxDepth = 64;
const proseBlocks = 'p, pre, blockquote, ul, ol, table, div, section, h1, h2, h3, h4, h5, h6';

/**
 * Reads a run of text.
 * @param nodes nodes of a page; they are not changed
 * @returns runs, white space collapsed; those of a link that may not be followed without it
 */
export function inlineFromDom(nodes: Iterable<Node>, depth = 0): Inline[] {
  const runs: Inline[] = [];
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) addText(runs, (node.textContent ?? '').replace(/\s+/g, ' '));
    else if (node instanceof Element && !isAddition(node)) {
      for (const run of runOf(node, depth)) {
        if (run.type === 'text') addText(runs, run.value);
        else runs.push(run);
      }
    }
  }
  return runs;
}

/** Texts beside each other are one. */
function addText(runs: Inline[], value: string): void {
  const last = runs.at(-1);
  if (last?.type === 'text') last.value += value;
  else if (value !== '') runs.push({ type: 'text', value });
}

function runOf(element: Element, depth: number): Inline[] {
  if (depth > maxDepth) return [{ type: 'text', value: element.textContent }];
  const children = inlineFromDom(element.childNodes, depth + 1);
  switch (element.localName) {
    case 'br':
      return [{ type: 'break' }];
    case 'code':
      return [{ type: 'code', value: element.textContent }];
    case 'em':
      return [{ type: 'emphasis', children }];
    case 'strong':
      return [{ type: 'strong', children }];
    case 'del':
      return [{ type: 'delete', children }];
    default: {
      const href = addressOf(element);
      return href !== undefined && children.length > 0 ? [{ type: 'link', href, children }] : children;
    }
  }
}

/**
 * Finds where an element leads.
 * @param element a link, or what the writer of HTML made of one whose base it did not know
 * @returns undefined where it leads nowhere, or the gate refuses the address
 */
export function addressOf(element: Element | undefined | null): string | undefined {
  const href = element?.getAttribute('href') ?? element?.getAttribute('data-href') ?? '';
  return href !== '' && isSafeHref(href) ? href : undefined;
}

/**
 * Gives the words of a run of text, white space collapsed. What the core has for this is loaded with the reader of markdown only,
 * and a page whose HTML is ours has no need of that one.
 * @param runs a run of text
 */
export function wordsOf(runs: readonly Inline[]): string {
  return rawWords(runs).replace(/\s+/g, ' ').trim();
}

function rawWords(runs: readonly Inline[]): string {
  return runs
    .map((run) => {
      if ('children' in run) return rawWords(run.children);
      return 'value' in run ? run.value : ' ';
    })
    .join('');
}

/**
 * Reads prose.
 * @param nodes nodes of a page; they are not changed
 * @returns blocks; text that stands in none is a paragraph
 */
export function blocksFromDom(nodes: Iterable<Node>, depth = 0): Block[] {
  const blocks: Block[] = [];
  let run: Node[] = [];
  const flush = (): void => {
    const children = trimmed(inlineFromDom(run, depth));
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    run = [];
  };
  for (const node of nodes) {
    if (node instanceof Element && depth <= maxDepth && node.matches(proseBlocks)) {
      flush();
      blocks.push(...blockOf(node, depth + 1));
    } else run.push(node);
  }
  flush();
  return blocks;
}

/** Blanks between blocks are no text. */
function trimmed(runs: Inline[]): Inline[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return runs.filter((run) => run.type !== 'text' || run.value !== '');
}

function blockOf(element: Element, depth: number): Block[] {
  switch (element.localName) {
    case 'pre':
      return [{ type: 'code', value: element.textContent }];
    case 'blockquote':
      return [{ type: 'quote', children: blocksFromDom(element.childNodes, depth) }];
    case 'ul':
    case 'ol':
      return [listOf(element, depth)];
    case 'table':
      return [tableOf(element as HTMLTableElement, depth)];
    default:
      return blocksFromDom(element.childNodes, depth);
  }
}

function listOf(list: Element, depth: number): Block {
  const ordered = list.localName === 'ol';
  const start = ordered ? Number.parseInt(list.getAttribute('start') ?? '', 10) : Number.NaN;
  const items = [...list.children].map((entry) => entryOf(entry, depth));
  return { type: 'list', ordered, ...(start >= 0 && { start }), items };
}

/** A box that is a character, as the writer of HTML has it, says whether an entry is done. */
function entryOf(entry: Element, depth: number): ListItem {
  const children = blocksFromDom(entry.childNodes, depth);
  const [first] = children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const box = text?.type === 'text' ? /^([☑☐])(?: |$)/u.exec(text.value) : null;
  if (first?.type !== 'paragraph' || text?.type !== 'text' || box === null) return { children };
  text.value = text.value.slice(box[0].length);
  first.children = trimmed(first.children);
  return { checked: box[1] === '☑', children };
}

function tableOf(table: HTMLTableElement, depth: number): Block {
  const [header = [], ...rows] = [...table.rows].map((row) =>
    [...row.cells].map((cell) => trimmed(inlineFromDom(cell.childNodes, depth))),
  );
  return { type: 'table', header, rows };
}
