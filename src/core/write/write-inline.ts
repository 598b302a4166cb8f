import type { Inline } from '../model/types.ts';

/** Characters that open or close markup anywhere in a line. */
const special = /[\\`*<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|&(?=#?\w{1,31};)|(?<=\]\s?)\(|\](?=\[)|!(?=\[)/gu;
/** What would make a block of the start of a line. */
const blockStart = /^(?:#{1,6}(?=\s|$)|[-+>](?=\s|$)|=+\s*$|-{2,}\s*$|:::+)/;

/**
 * Writes text so that markdown reads it as it is.
 * @param text any text
 * @returns one line; line ends become blanks
 */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ').replaceAll(special, (sign) => `\\${sign}`);
}

/**
 * Guards the start of a line against being read as a block: a heading, list or quote.
 * @param line one line of markdown
 * @returns the line, its first sign escaped where needed
 */
export function guardLine(line: string): string {
  if (blockStart.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Code between as many backticks as it needs. */
function writeCode(value: string): string {
  const longest = (value.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const isPadded = value.startsWith('`') || value.endsWith('`') || (value.startsWith(' ') && value.endsWith(' '));
  const text = value.replaceAll(/[\r\n]+/g, ' ');
  return isPadded && text.trim() !== '' ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** Target and title of a link. */
function writeTarget(href: string, title: string | undefined): string {
  const target = /[\s()<>]/.test(href) ? `<${href.replaceAll(/[<>]/g, encodeURIComponent)}>` : href;
  return title === undefined ? `(${target})` : `(${target} "${title.replaceAll(/["\\]/g, String.raw`\$&`)}")`;
}

/** Emphasis around content; blanks at its ends stand outside, or it would be none. */
function wrap(mark: string, children: readonly Inline[]): string {
  const inner = writeInline(children);
  const trimmed = inner.trim();
  if (trimmed === '') return inner;
  const before = inner.slice(0, inner.indexOf(trimmed));
  return `${before}${mark}${trimmed}${mark}${inner.slice(before.length + trimmed.length)}`;
}

/**
 * Writes inline content as markdown.
 * @param nodes its runs
 * @returns one line of markdown; '' for none
 */
export function writeInline(nodes: readonly Inline[]): string {
  return nodes.map(writeRun).join('');
}

function writeRun(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeMarkdown(node.value);
    case 'code':
      return writeCode(node.value);
    case 'break':
      return '<br>';
    case 'image':
      return `![${escapeMarkdown(node.alt)}]${writeTarget(node.href, node.title)}`;
    case 'emphasis':
      return wrap('_', node.children);
    case 'strong':
      return wrap('**', node.children);
    case 'delete':
      return wrap('~~', node.children);
    case 'link':
      return `[${writeInline(node.children).replaceAll(/(?<!\\)[[\]]/g, String.raw`\$&`)}]${writeTarget(node.href, node.title)}`;
  }
}
