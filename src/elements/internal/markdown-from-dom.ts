/**
 * Writes HTML that a site made of a roadmap back as markdown, so that it is read by the same rules as the file was. What
 * sites add (permalink marks, buttons, highlighting) is left out; ids of headings and entries are kept by line, so that
 * addresses of them still lead there.
 */
import { codeText } from './code-text.ts';
import { inlineMarkdown, isAddition, lineOf } from './inline-from-dom.ts';

/** Markdown, and the ids by the line (from 1) that the element with that id became. */
export interface DomMarkdown {
  readonly text: string;
  readonly anchors: ReadonlyMap<number, string>;
}

interface Writer {
  readonly lines: string[];
  readonly anchors: Map<number, string>;
}

const admonitions = '.admonition, .theme-admonition, .custom-block, .markdown-alert, .starlight-aside';
const admonitionKinds = ['note', 'tip', 'important', 'warning', 'caution', 'danger', 'info'] as const;
/** Deeper HTML is taken as text. */
const maxDepth = 64;

/**
 * Writes nodes as markdown.
 * @param nodes nodes of a page; they are not changed
 * @returns markdown without raw HTML but `<details>` and `<summary>`
 */
export function markdownFromDom(nodes: readonly Node[]): DomMarkdown {
  const writer: Writer = { lines: [], anchors: new Map() };
  writeNodes(writer, nodes, '', 0);
  return { text: writer.lines.join('\n'), anchors: writer.anchors };
}

function writeNodes(writer: Writer, nodes: Iterable<Node>, indent: string, depth: number): void {
  let run: Node[] = [];
  const flush = (): void => {
    const text = lineOf(inlineMarkdown(run));
    if (text !== '') push(writer, indent, text);
    run = [];
  };
  for (const node of nodes) {
    if (node instanceof Element && isBlock(node)) {
      flush();
      if (!isAddition(node)) writeBlock(writer, node, indent, depth);
    } else run.push(node);
  }
  flush();
}

const blockNames = new Set(
  (
    'address article aside blockquote center details dialog dd div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul'
  ).split(' '),
);

function isBlock(element: Element): boolean {
  return blockNames.has(element.localName);
}

function writeBlock(writer: Writer, element: Element, indent: string, depth: number): void {
  if (depth > maxDepth) return push(writer, indent, lineOf(inlineMarkdown([element])));
  if (element.matches(admonitions)) return writeAdmonition(writer, element, indent, depth);
  switch (element.localName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return writeHeading(writer, element, indent);
    case 'ul':
    case 'ol':
    case 'menu':
      return writeList(writer, element, indent, depth);
    case 'table':
      return writeTable(writer, element as HTMLTableElement, indent);
    case 'pre':
      return writeCode(writer, element, indent);
    case 'blockquote':
      return writeQuote(writer, element.childNodes, indent, depth);
    case 'details':
      return writeDetails(writer, element, indent, depth);
    case 'hr':
      return push(writer, indent, '***');
    case 'dl':
      return writeDefinitions(writer, element, indent, depth);
    case 'p':
      return writeNodes(writer, element.childNodes, indent, depth + 1);
    default:
      note(writer, element, 1);
      return writeNodes(writer, element.childNodes, indent, depth + 1);
  }
}

/** Writes a block's first line, a blank one before it. */
function push(writer: Writer, indent: string, text: string): void {
  if (writer.lines.length > 0 && writer.lines.at(-1) !== '') writer.lines.push('');
  writer.lines.push(indent + text);
}

/** Remembers the id of the element whose line is the one `ahead` of those written. */
function note(writer: Writer, element: Element, ahead: number): void {
  const id = element.id;
  const line = writer.lines.length + ahead;
  if (id !== '' && !writer.anchors.has(line)) writer.anchors.set(line, id);
}

function writeHeading(writer: Writer, element: Element, indent: string): void {
  const text = lineOf(inlineMarkdown(element.childNodes));
  if (text === '') return;
  push(writer, indent, `${'#'.repeat(Number(element.localName.slice(1)))} ${text}`);
  const id = element.id || element.querySelector('[id]')?.id;
  if (id) writer.anchors.set(writer.lines.length, id);
}

function writeList(writer: Writer, list: Element, indent: string, depth: number): void {
  let number = list.localName === 'ol' ? Number(list.getAttribute('start') ?? 1) || 1 : undefined;
  let first = true;
  for (const entry of list.children) {
    if (entry.localName !== 'li') {
      writeNodes(writer, [entry], indent, depth + 1);
      continue;
    }
    const marker = number === undefined ? '- ' : `${String(number++)}. `;
    const inner: Writer = { lines: [], anchors: new Map() };
    writeNodes(inner, entry.childNodes, '', depth + 1);
    if (first && writer.lines.length > 0 && writer.lines.at(-1) !== '') writer.lines.push('');
    first = false;
    append(writer, inner, indent, marker, entry);
  }
}

/** Writes the lines of an entry behind its marker; a nested list follows its entry without a blank line, as people write it. */
function append(writer: Writer, inner: Writer, indent: string, marker: string, entry: Element): void {
  const box = entry.querySelector(
    ':scope > input[type=checkbox], :scope > p > input[type=checkbox], :scope > label > input[type=checkbox]',
  );
  const mark = box instanceof HTMLInputElement ? (box.checked || box.hasAttribute('checked') ? '[x] ' : '[ ] ') : '';
  const rest = ' '.repeat(marker.length);
  const lines = inner.lines.filter(
    (line, index) => line !== '' || !/^(?:[-*+]|\d+\.) /.test(inner.lines[index + 1] ?? ''),
  );
  const removed = lines.length !== inner.lines.length;
  const start = writer.lines.length;
  if (entry.id !== '') writer.anchors.set(start + 1, entry.id);
  if (lines.length === 0) writer.lines.push(`${indent}${marker}${mark}`.trimEnd());
  for (const [index, line] of lines.entries()) {
    const lead = index === 0 ? marker + mark : line === '' ? '' : rest;
    writer.lines.push(line === '' && index > 0 ? '' : indent + lead + line);
  }
  let line = 0;
  for (const [index, text] of inner.lines.entries()) {
    const id = inner.anchors.get(index + 1);
    const dropped = removed && text === '' && /^(?:[-*+]|\d+\.) /.test(inner.lines[index + 1] ?? '');
    if (!dropped) line++;
    if (id !== undefined && !writer.anchors.has(start + line)) writer.anchors.set(start + line, id);
  }
}

function writeTable(writer: Writer, table: HTMLTableElement, indent: string): void {
  const rows = [...table.rows];
  const [head, ...body] = rows;
  if (!head) return;
  const columns = Math.max(...rows.map((row) => row.cells.length));
  const write = (row: HTMLTableRowElement | undefined): string => {
    const cells = Array.from({ length: columns }, (_, index) => {
      const cell = row?.cells[index];
      return cell ? inlineMarkdown(cell.childNodes, true).replaceAll('|', '\\|') : '';
    });
    return `| ${cells.join(' | ')} |`;
  };
  const headed = table.tHead !== null || [...head.cells].every((cell) => cell.localName === 'th');
  push(writer, indent, write(headed ? head : undefined));
  writer.lines.push(`${indent}|${' --- |'.repeat(columns)}`);
  for (const row of headed ? body : rows) {
    note(writer, row, 1);
    writer.lines.push(indent + write(row));
  }
}

function writeCode(writer: Writer, element: Element, indent: string): void {
  const code = codeText(element).replace(/\n$/, '');
  const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  push(writer, indent, fence);
  for (const line of code.split('\n')) writer.lines.push(indent + line);
  writer.lines.push(indent + fence);
}

function writeQuote(writer: Writer, nodes: Iterable<Node>, indent: string, depth: number, head?: string): void {
  const inner: Writer = { lines: head === undefined ? [] : [head], anchors: new Map() };
  writeNodes(inner, nodes, '', depth + 1);
  const [first = '', ...rest] = inner.lines;
  push(writer, indent, `> ${first}`.trimEnd());
  for (const line of rest) writer.lines.push(`${indent}> ${line}`.trimEnd());
}

function writeAdmonition(writer: Writer, element: Element, indent: string, depth: number): void {
  const said = `${element.className} ${element.getAttribute('aria-label') ?? ''}`.toLowerCase();
  const kind = admonitionKinds.find((word) => said.includes(word)) ?? 'note';
  const name = kind === 'danger' ? 'caution' : kind === 'info' ? 'note' : kind;
  const title = element.querySelector('[class*="title"], [class*="heading"]');
  const nodes = [...element.childNodes].filter((node) => node !== title && !node.contains(title));
  writeQuote(writer, nodes, indent, depth, `[!${name.toUpperCase()}]`);
}

function writeDetails(writer: Writer, element: Element, indent: string, depth: number): void {
  const summary = [...element.children].find((child) => child.localName === 'summary');
  push(writer, indent, '<details>');
  if (summary) {
    if (element.id !== '') writer.anchors.set(writer.lines.length + 1, element.id);
    writer.lines.push(`${indent}<summary>${lineOf(inlineMarkdown(summary.childNodes))}</summary>`, '');
  }
  writeNodes(
    writer,
    [...element.childNodes].filter((node) => node !== summary),
    indent,
    depth + 1,
  );
  push(writer, indent, '</details>');
}

function writeDefinitions(writer: Writer, list: Element, indent: string, depth: number): void {
  for (const child of list.children) {
    if (child.localName === 'dt') push(writer, indent, `**${lineOf(inlineMarkdown(child.childNodes))}**`);
    else writeNodes(writer, child.childNodes, indent, depth + 1);
  }
}
