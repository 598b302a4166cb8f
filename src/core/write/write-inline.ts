import type { Inline } from '../model/types.ts';
import { isSafeHref } from '../url/safe-href.ts';

/** Characters that open or close markup anywhere in a line, but for brackets. */
const signs = String.raw`[\\\x60*<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|&(?=#?\w{1,31};)|(?<=\]\s?)\(|!(?=\[)`;
/** What opens or closes markup in a line. */
const special = new RegExp(String.raw`${signs}|\](?=\[)`, 'gu');
/** The same inside of brackets, which a bracket would end. */
const specialInLabel = new RegExp(String.raw`${signs}|[[\]]`, 'gu');
/** What would make a block of the start of a line, a heading or box that lacks its blank included. */
const blockStart = /^(?:#{1,6}(?=\s|$)|#{2,6}(?!#)|#(?=[\p{Lu}\p{Lo}])|[-+>](?=\s|$|\[[ xX]\])|=+\s*$|-{2,}\s*$|:::+)/u;
/** What would define a link at the start of a paragraph, and show nothing. */
const definition = /^(\[(?:\\.|[^\\\]])*\])(?=:)/;

/** Makes a text one line: line ends become blanks, with the blanks around them. */
function joinLines(text: string): string {
  const lines = text.split(/[\r\n]+/);
  if (lines.length === 1) return text;
  const last = lines.length - 1;
  const inner = lines.slice(1, last).map((line) => line.trim());
  return [lines[0]!.trimEnd(), ...inner.filter((line) => line !== ''), lines[last]!.trimStart()].join(' ');
}

/**
 * Writes text so that markdown reads it as it is.
 * @param text any text
 * @returns one line; line ends become blanks
 */
export function escapeMarkdown(text: string): string {
  return joinLines(text).replaceAll(special, (sign) => `\\${sign}`);
}

/** Writes text that stands in brackets: the words of a link, the description of an image. */
function escapeLabel(text: string): string {
  return joinLines(text).replaceAll(specialInLabel, (sign) => `\\${sign}`);
}

/**
 * Guards the start of a line against being read as a block: a heading, list or quote, or what a link leads to.
 * @param line one line of markdown
 * @returns the line, its first sign escaped where needed
 */
export function guardLine(line: string): string {
  const text = line.trimStart();
  const indent = line.slice(0, line.length - text.length);
  if (blockStart.test(text)) return `${indent}\\${text}`;
  return indent + text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(definition, '$1\\');
}

/** Code between as many backticks as it needs. */
function writeCode(value: string): string {
  // A fence around nothing would open code that ends somewhere else.
  if (value === '') return '';
  const longest = (value.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const isPadded = value.startsWith('`') || value.endsWith('`') || (value.startsWith(' ') && value.endsWith(' '));
  const text = value.replaceAll(/[\r\n]+/g, ' ');
  return isPadded && text.trim() !== '' ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** Target and title of a link. */
function writeTarget(href: string, title: string | undefined): string {
  const address = href.replaceAll('`', '%60').replaceAll(/&(?=#?\w{1,31};)/g, String.raw`\&`);
  const target = /[()<>]/.test(address) ? `<${address.replaceAll(/[<>]/g, encodeURIComponent)}>` : address;
  if (title === undefined) return `(${target})`;
  return `(${target} "${joinLines(title).replaceAll(/["\\<`]|&(?=#?\w{1,31};)/g, String.raw`\$&`)}")`;
}

/** Emphasis around content; blanks at its ends stand outside, or it would be none. */
function wrap(mark: string, inner: string): string {
  const trimmed = inner.trim();
  if (trimmed === '') return inner;
  const before = inner.slice(0, inner.indexOf(trimmed));
  return `${before}${mark}${trimmed}${mark}${inner.slice(before.length + trimmed.length)}`;
}

/**
 * Writes inline content as markdown. What leads to an address that nobody may be led to is written as its words alone.
 * @param nodes its runs
 * @returns one line of markdown; '' for none
 */
export function writeInline(nodes: readonly Inline[]): string {
  return writeRuns(nodes, escapeMarkdown);
}

/** Writes runs one behind the other, so that none becomes markup together with the one before it. */
function writeRuns(nodes: readonly Inline[], escape: (text: string) => string): string {
  const runs: string[] = [];
  let end = '';
  let before: Inline['type'] | undefined;
  for (const node of joinTexts(nodes)) {
    const run = writeRun(node, escape);
    if (run === '') continue;
    const isLinked = (node.type === 'link' || node.type === 'image') && /^!?\[/.test(run);
    // A picture is a link behind an exclamation mark.
    if (isLinked && before === 'text' && end.endsWith('!')) runs.push(`${runs.pop()!.slice(0, -1)}\\!`);
    // Two fences of code would be one of another length.
    if (node.type === 'code' && before === 'code') runs.push(' ');
    runs.push(node.type === 'text' && /\]\s?$/.test(end) ? run.replace(/^(\s?)([[(:])/, String.raw`$1\$2`) : run);
    end = (end + run.slice(-2)).slice(-2);
    before = node.type;
  }
  return runs.join('');
}

/** The runs, texts that stand side by side in one: what is markup in a text is seen in the whole of it. */
function joinTexts(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}

function writeRun(node: Inline, escape: (text: string) => string): string {
  switch (node.type) {
    case 'text':
      return escape(node.value);
    case 'code':
      return writeCode(node.value);
    case 'break':
      return '<br>';
    case 'image':
      return isSafeHref(node.href)
        ? `![${escapeLabel(node.alt)}]${writeTarget(node.href, node.title)}`
        : escape(node.alt);
    case 'emphasis':
      return wrap('_', writeRuns(node.children, escape));
    case 'strong':
      return wrap('**', writeRuns(node.children, escape));
    case 'delete':
      return wrap('~~', writeRuns(node.children, escape));
    case 'link':
      return isSafeHref(node.href)
        ? `[${writeRuns(node.children, escapeLabel)}]${writeTarget(node.href, node.title)}`
        : writeRuns(node.children, escape);
  }
}
