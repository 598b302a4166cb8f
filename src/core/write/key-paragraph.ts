import { readKeyName } from '../language/columns.ts';
import type { ColumnRole } from '../language/language.ts';
import type { Block, Inline } from '../model/types.ts';
import { guardLine, writeInline } from './write-inline.ts';

/** A key line in prose: `**Owner**: Ada`. */
export interface KeyLine {
  /** The key as written, without its colon. */
  key: string;
  /** What it is about; absent where it names nothing known. */
  role?: ColumnRole;
  /** Whether a value follows in the paragraph. */
  hasValue: boolean;
}

function plain(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' || node.type === 'code' ? node.value : 'children' in node ? plain(node.children) : ' ',
    )
    .join('');
}

/** The runs of a paragraph, parted where it breaks its lines. */
function splitLines(nodes: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const node of nodes)
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)!.push(node);
  return lines;
}

function readLine(line: readonly Inline[]): KeyLine | undefined {
  const [first] = line;
  const text = plain(line).trim();
  if (first?.type === 'strong' || first?.type === 'emphasis') {
    const lead = plain(first.children).trim();
    const rest = plain(line.slice(1));
    const isInside = /[:：]$/.test(lead);
    if (!isInside && !/^\s*(?:\([^()]{0,60}\)\s*)?[:：]/.test(rest)) return undefined;
    const key = lead.replace(/[:：]$/, '').trim();
    return /[:：_*]/.test(key) || key.length > 40
      ? undefined
      : named(key, /[\p{L}\p{N}]/u.test(isInside ? rest : rest.replace(/^[^:：]*[:：]/, '')));
  }
  const found = /^(\p{L}[\p{L}\p{N} /_-]{0,30})[:：](?=\s+\S)/u.exec(text);
  return found === null || readKeyName(found[1]!.trim()) === undefined ? undefined : named(found[1]!.trim(), true);
}

/** Keys beside each other, each with its name in bold: `**Impact: high** | **Effort: low**`; undefined for every other line. */
function readRow(line: readonly Inline[]): KeyLine[] | undefined {
  const pieces = plain(line)
    .trim()
    .split(/\s+[|·•]\s+/);
  const bold = line.filter(({ type }) => type === 'strong');
  if (pieces.length < 2 || bold.length !== pieces.length || line[0] !== bold[0]) return undefined;
  const keys = pieces.map((piece) => /^([^:：]{1,40})[:：]\s*\S/.exec(piece)?.[1]?.trim());
  return keys.every((key) => key !== undefined) ? keys.map((key) => named(key, true)) : undefined;
}

function named(key: string, hasValue: boolean): KeyLine {
  const role = readKeyName(key);
  return { key, hasValue, ...(role === undefined ? {} : { role }) };
}

/**
 * The key lines that a block of prose opens with, a line each or some beside each other.
 * @param block a block of a description
 * @returns empty for a block that opens with none
 */
export function readKeys(block: Block): KeyLine[] {
  if (block.type !== 'paragraph') return [];
  const keys = splitLines(block.children).flatMap((line) => readRow(line) ?? [readLine(line)]);
  return keys[0] === undefined ? [] : keys.filter((key) => key !== undefined);
}

/** Roles that an entry of a list may say of what the list stands under. */
const certain = new Set<string>('status owner priority effort target when start end dependencies progress'.split(' '));

/**
 * The key lines of a list that is nothing else: `- Status: planned` above `- Owner: Ada`; empty for every other
 * block.
 * @param block any block of a description
 */
export function readKeysOfList(block: Block): KeyLine[] {
  if (block.type !== 'list') return [];
  const keys = block.items.map(({ checked, children }) => {
    const [first, more] = children;
    return first === undefined || more !== undefined || checked !== undefined ? undefined : readEntry(first);
  });
  if (!keys.every((key) => key?.role !== undefined)) return [];
  const known = keys.filter((key) => key !== undefined);
  const isCertain = ({ role, hasValue }: KeyLine): boolean => hasValue && role !== undefined && certain.has(role);
  return known.every(isCertain) || (known.length > 1 && known.some(({ role }) => certain.has(role ?? ''))) ? known : [];
}

/**
 * What a list or table says as fields where the document gives each of its entries or columns a name: entries that open with
 * a bold one, a single row under its header, or rows of a name and a value.
 * @param block a block of a description
 * @returns keys with their values as text; empty for every other block
 */
export function readNamedValues(block: Block): (KeyLine & { value: string })[] {
  if (block.type === 'table') {
    const [row, more] = block.rows;
    if (row === undefined) return [];
    const pairs = more === undefined ? block.header.map((cell, index) => [cell, row[index] ?? []]) : block.rows;
    const values = pairs.map(([key = [], cell = []]) => ({
      ...named(plain(key).trim(), true),
      value: plain(cell).trim(),
    }));
    return values.filter(({ value }) => value !== '');
  }
  if (block.type !== 'list') return [];
  const values = block.items.map(({ checked, children }) => {
    const [first, more] = children;
    if (first?.type !== 'paragraph' || more !== undefined || checked !== undefined) return undefined;
    const key = first.children[0]?.type === 'strong' ? readLine(first.children) : undefined;
    const value = plain(first.children)
      .replace(/^[^:：]*[:：]/, '')
      .trim();
    return key?.hasValue === true ? { ...key, value } : undefined;
  });
  return values.every((value) => value !== undefined) ? values : [];
}

/** The key line that an entry is, with or without a value. */
function readEntry(block: Block): KeyLine | undefined {
  const [key, more] = readKeys(block);
  if (key !== undefined || block.type !== 'paragraph') return more === undefined ? key : undefined;
  const name = /^([\p{L}\d ]{2,30})[:：]\s*$/u.exec(plain(block.children).trim())?.[1];
  return name === undefined || readKeyName(name) === undefined ? undefined : named(name, false);
}

/**
 * Writes the lines of a paragraph, none of which opens a block.
 * @param children its runs
 * @param lineEnd what ends a line: key lines are lines of their own, in other prose a break must be said
 */
export function writeLines(children: readonly Inline[], lineEnd: '\n' | '\\\n'): string {
  return splitLines(children)
    .map((line) => guardLine(writeInline(line)))
    .join(lineEnd);
}
