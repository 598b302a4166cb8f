import { findFlags } from '../../../language/flags.ts';
import { readStateValue } from '../../../language/states.ts';
import type { Status, StatusDefinition } from '../../../model/types.ts';
import type { Block, ListBlock, Section } from '../blocks/block.ts';
import type { LegendMeaning } from '../line/line-context.ts';
import { markAtEnd, markAtStart, normalizeMark, statusOfColumnMark } from '../../../language/status-marks.ts';

/** What a legend explains. */
export interface Legend {
  /** Meanings by mark. */
  meanings: Map<string, LegendMeaning>;
  /** Statuses, with the lines (from 0) that define them. */
  statuses: (StatusDefinition & { line: number })[];
}

/** Name of the status that a legend's words mean, where they are no state words of any list. */
const labelHints: readonly (readonly [RegExp, Status])[] = [
  [/\b(?:partial|partly|close to|almost|nearly)\b/i, 'in-progress'],
  [/\b(?:no implementation|not implemented|missing|absent|unsupported)\b/i, 'planned'],
  [/\bincomplete\b/i, 'planned'],
];

/** States that a sentence of a legend speaks of. */
const sentenceHints: readonly (readonly [RegExp, Status])[] = [
  [/\bat risk\b/i, 'at-risk'],
  [/\bin progress\b/i, 'in-progress'],
  [/\b(?:complete|completed|shipped|finished)\b/i, 'done'],
  [/\bplanned\b/i, 'planned'],
];

function hintIn(label: string): Status | undefined {
  return sentenceHints.find(([pattern]) => pattern.test(label))?.[1];
}

/**
 * Whether the entries of a list are one mark each and what it stands for: a key, and no work.
 *
 * ```
 * - :construction: - Partially working
 * - 📝: The feature is in progress
 *   ^^ mark  ^^^^^^^^^^^^^^^^^^^^^^^^^ meaning
 * ```
 * Not read: `✅ - Map of the coast` above `✅ - Tide table`, marks of work. Fixture: `mark-keys`.
 */
export function isMarkKey(list: ListBlock): boolean {
  if (list.entries.length < 2 || list.entries.length > 12) return false;
  const marks = new Set<string>();
  let states = 0;
  for (const { content: written, blocks } of list.entries) {
    // `🧪 Exploring`: We try it out
    const content = written.replace(/^`([^`]{2,30})`(?=\s*[:：])/, '$1');
    const found = blocks.length > 0 ? undefined : markAtStart(content);
    if (found === undefined || marks.has(found.mark)) return false;
    const rest = content.slice(found.end).trimStart();
    const named = content === written ? undefined : /^[^:：]{2,24}(?=\s*[:：])/.exec(rest)?.[0];
    const label = named ?? /^[-–—=]\s+(\S+(?:\s+\S+){0,2})$/.exec(rest)?.[1] ?? /^[:：]\s+(.{2,100})$/.exec(rest)?.[1];
    if (label === undefined) return false;
    marks.add(found.mark);
    if (readStateValue(label) !== undefined || hintIn(label) !== undefined) states++;
  }
  return states >= list.entries.length / 2 || (states > 0 && [...marks].every((mark) => mark.startsWith(':')));
}

/**
 * Reads the legend of a section: one mark and its meaning a line, in a list, a quote, a table or plain lines.
 *
 * ```
 * > :warning: partial implementation
 *   ^^^^^^^^^ mark  ^^^^^^^^^^^^^^^^ meaning
 * ```
 * Not read: `:rocket: our launches`, whose words mean no status.
 */
export function readLegend(section: Section): Legend {
  const legend: Legend = { meanings: new Map(), statuses: [] };
  readBlocks(section.blocks, legend);
  for (const inner of section.sections) readBlocks(inner.blocks, legend);
  return legend;
}

function readBlocks(blocks: readonly Block[], legend: Legend): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') readLines(block.content, block.start, legend);
    else if (block.type === 'list') {
      for (const entry of block.entries) {
        readLines(entry.content, entry.contentLine, legend);
        readBlocks(entry.blocks, legend);
      }
    } else if (block.type === 'quote') {
      for (const child of block.children) {
        if (child.type === 'paragraph') readLines(child.content, child.start, legend);
        else if (child.type === 'list')
          for (const entry of child.entries) {
            const first = entry.children[0];
            if (first?.type === 'paragraph') readLines(first.content, first.start, legend);
          }
      }
    } else if (block.type === 'table') {
      for (const row of block.rows) readPair(row.cells[0] ?? '', row.cells.slice(1).join(' '), row.line, legend);
    }
  }
}

function readLines(content: string, start: number, legend: Legend): void {
  content.split('\n').forEach((text, index) => {
    for (const piece of text.split(
      /\s+[|·•]\s+|\s*\/\s+(?=:[a-z]|\p{Extended_Pictographic}|\[)|\s*;\s+|,\s+(?=:|\p{Extended_Pictographic}|\[)/u,
    ))
      readLine(piece, start + index, legend);
  });
}

function readLine(text: string, line: number, legend: Legend): void {
  const plain = text
    .replace(/^\*\*[^*\n]{1,24}\*\*\s*[:：—–-]\s*/u, '')
    .replace(/^(?:[*_~>\s]|legend\s*:)+/i, '')
    .replace(/[*_]+$/g, '')
    .replaceAll('`', '')
    .trim();
  const bracket = /^(\[[^\]]{0,3}\])(?:\s*[:=–—-])?(.+)$/.exec(plain);
  if (bracket !== null) {
    readPair(bracket[1]!, bracket[2]!, line, legend);
    return;
  }
  const mark = markAtStart(plain);
  if (mark !== undefined) readPair(mark.mark, plain.slice(mark.end), line, legend);
  else {
    const last = markAtEnd(plain);
    if (last !== undefined) readPair(last.mark, plain.slice(0, last.start), line, legend);
  }
}

/** Words for how important or hard work is, which say nothing of how far it is. */
const rates =
  /^(?:(?:very|most|less|more)\s+)?(?:important|urgent|critical|easy|hard|difficult|complex|heavy|light|small|large|high|medium|low|minor|major|wichtig|dringend|schwer|leicht|importante|urgente|fácil|difícil|facile|difficile|важно|срочно|重要|紧急|緊急|简单|困难|高|中|低|중요|긴급)(?:\s+(?:priority|work|effort|impact|task|change|priorität|prioridad|priorité|priorità))?$/iu;

/** Reads a mark and its meaning. */
function readPair(mark: string, meaning: string, line: number, legend: Legend): void {
  const sign = mark.replaceAll(/[*`]/g, '').trim();
  const label = meaning
    .replaceAll(/[*_`]/g, '')
    .replace(/^[\s:：=–—-]+/u, '')
    .trim();
  if (sign === '' || sign.length > 42 || label === '') return;
  const key = normalizeMark(sign);
  if (label.startsWith('[@') || label.startsWith('@')) {
    legend.meanings.set(key, { owner: true });
    return;
  }
  const flag = findFlags(label)[0]?.flag;
  if (flag !== undefined && flag !== 'breaking') {
    legend.meanings.set(key, flag === 'stretch' ? { stretch: true } : { helpWanted: true });
    return;
  }
  if (rates.test(label)) {
    legend.meanings.set(key, {});
    return;
  }
  const isMark = markAtStart(sign)?.end === sign.length || /^\[.{0,3}\]$/.test(sign);
  const hint = labelHints.find(([pattern]) => pattern.test(label))?.[1];
  const status = hint ?? readStateValue(label)?.status ?? hintIn(label) ?? statusOfColumnMark(sign);
  if (!isMark || status === undefined) return;
  legend.meanings.set(key, { status });
  const known = legend.statuses.find((other) => other.label === label);
  if (known === undefined) legend.statuses.push({ status, marks: [sign], label, line });
  else known.marks.push(sign);
}
