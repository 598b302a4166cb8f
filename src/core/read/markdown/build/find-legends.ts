/** Finds the legends of a document: sections, lines, lists and tables that say what marks stand for. */
import type { Roadmap } from '../../../model/types.ts';
import { readStateValue } from '../../../language/states.ts';
import type { Block, ListBlock, ParagraphNode, Section } from '../blocks/block.ts';
import { markAtStart, normalizeMark } from '../../../language/status-marks.ts';
import { claim, explain, type BuildContext } from './build-context.ts';
import { isMarkKey, readLegend } from './legend.ts';
import { countMarks } from './part-lists.ts';
import { readTable } from '../rules/table/read-table.ts';

/** What a legend is called. */
const legendNames =
  '(?:(?:status|emoji|icon|symbol) )?(?:legend|key)|symbols|legende|légende|leyenda|legenda|图例|凡例|범례|легенда';
const legendTitle = new RegExp(
  `^(?:\\d{1,2}[.)]\\s)?[\\s*_#\\p{Extended_Pictographic}\\ufe0f]*(?:${legendNames})(?!\\p{L})|^(?:图例|凡例|범례|легенда)`,
  'iu',
);
const legendLead = new RegExp(`^[*_\\s]*(?:${legendNames}|status|icons|markers)[*_\\s]*[:：]`, 'iu');

/** Reads the legends of a document before everything else, and takes their sections out of the plan. */
export function readLegends(section: Section, roadmap: Roadmap, context: BuildContext): void {
  for (const inner of section.sections) {
    if (legendTitle.test(inner.title)) takeLegend(inner, roadmap, context);
    else readLegends(inner, roadmap, context);
  }
  for (const [index, piece] of [...section.blocks.entries()]) {
    // A mark says nothing itself; a run of them is passed over once, from what stands before it.
    if (piece.type === 'mark') continue;
    let after = index + 1;
    while (section.blocks[after]?.type === 'mark') after++;
    const next = section.blocks[after];
    const isKey = piece.type === 'list' && next?.type === 'table' && isKeyOf(piece, next);
    if (isKey) keepKey(section, piece, index);
    for (const block of piece.type === 'kept' ? piece.blocks : [piece])
      if (isKey || isLegend(block, context) || (piece.type === 'kept' && isKeyOf(block, next)))
        takeLegend({ ...section, blocks: [findMarkSentence(block) ?? block], sections: [] }, roadmap, context);
  }
}

/** Keeps a list of marks out of the plan; it stays where it is, as prose. */
function keepKey(section: Section, list: ListBlock, index: number): void {
  const { start, end } = list;
  section.blocks[index] = { type: 'kept', as: 'prose', blocks: [list], start, end };
}

/** Whether a block says what marks stand for. */
function isLegend(block: Block, context: BuildContext): boolean {
  if (isLegendLine(block) || isMarkTable(block, context)) return true;
  return block.type === 'list' && (isMarkList(block) || (isMarkKey(block) && isSpelledOut(block)));
}

/**
 * The end of a sentence that says what marks stand for, of which each has its own meaning.
 *
 * ```
 * Marks show how far it is: ✅ available, 🟡 in progress, ⚪ planned.
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 * So does a sentence of nothing else: `✅ = available, 🟡 = in progress`. Not read: `We shipped ✅ maps and ✅ tides`, which says
 * nothing of the marks.
 */
function findMarkSentence(block: Block): ParagraphNode | undefined {
  if (block.type !== 'paragraph' || !/\p{Extended_Pictographic}/u.test(block.content)) return undefined;
  const content =
    /[:：(（][*_]{0,3}\s*(\p{Extended_Pictographic}[^.。:：\n]{5,300})/u.exec(block.content)?.[1] ??
    /(?:^|[.。]\s+)(\p{Extended_Pictographic}\ufe0f?\s*[=:：][^.。\n]{5,300})/u.exec(block.content)?.[1];
  const pieces = (content ?? soleKey(block.content))?.replace(/[)）]?\s*$/, '').split(/[,;，、]\s*(?:and\s+)?/u) ?? [];
  const marks = new Set(pieces.map((piece) => markAtStart(piece)?.mark));
  const isKey = pieces.every((piece) => {
    const mark = markAtStart(piece);
    return mark !== undefined && readStateValue(piece.slice(mark.end)) !== undefined;
  });
  return isKey && pieces.length > 1 && marks.size === pieces.length
    ? { ...block, content: pieces.join('; ') }
    : undefined;
}

/** `✅ done, 🚧 in progress, 📅 planned` in a line of its own: three marks or more. */
function soleKey(content: string): string | undefined {
  const text = content.trim().replace(/\.$/, '');
  return /^\p{Extended_Pictographic}/u.test(text) && !text.includes('\n') && text.split(/[,;，、]\s/).length > 2
    ? text
    : undefined;
}

/** `📝: The feature is in progress`: a key with colons holds for the marks of all the document. */
function isSpelledOut(list: ListBlock): boolean {
  return list.entries.every((entry) =>
    /^(?::[\w+-]{1,40}:|[^\s:：]{1,8})\s*[:：]\s|^`[^`\s]{1,4} [^`]{2,24}`\s*[:：]\s/.test(entry.content),
  );
}

/**
 * A list of marks, most of which fill cells of the table right below: what they stand for there.
 *
 * ```
 * - 🛠 We are at it
 *   ^^ mark
 *
 * | Name   | Status |
 * | Layers | 🛠      |
 * ```
 * Not read: a list of work with marks above a table of other work. A list that an author keeps out of the plan may explain
 * the marks of a list.
 */
function isKeyOf(key: Block, next: Block | undefined): boolean {
  const marks = key.type === 'list' && (next?.type === 'table' || next?.type === 'list') ? marksOf(key) : undefined;
  if (marks === undefined) return false;
  const used = marksIn(next!);
  const known = marks.filter((mark) => used.has(mark));
  return known.length > 1 && known.length * 2 >= marks.length;
}

/** The marks that fill cells of a table, or that entries of a list start with. */
function marksIn(block: Block): Set<string> {
  const texts =
    block.type === 'table'
      ? block.rows.flatMap(({ cells }) => cells.map((cell) => cell.trim()))
      : block.type === 'list'
        ? block.entries.map(({ content }) => markAtStart(content)?.mark ?? '')
        : [];
  return new Set(texts.map(normalizeMark));
}

/** The marks that the entries of a list start with, each another; undefined where one has none or more than that to say. */
function marksOf({ entries }: ListBlock): string[] | undefined {
  const marks = entries.map(({ content, blocks }) =>
    blocks.length > 0 ? '' : normalizeMark(markAtStart(content)?.mark ?? ''),
  );
  return marks.length > 1 && !marks.includes('') && new Set(marks).size === marks.length ? marks : undefined;
}

/** A table of marks and what they stand for, which is a legend wherever it stands. */
function isMarkTable(block: Block, context: BuildContext): boolean {
  // Most tables are seen not to be one by their header; the others are read again with their section.
  if (block.type !== 'table' || block.header.length !== 2 || readTable(block).rule !== 'mark-key') return false;
  explain(context, block.start, 'legend', ['mark-key']);
  return true;
}

/** A list that was parted from work as it does nothing but explain marks. */
function isMarkList(list: ListBlock): boolean {
  return countMarks(list) === list.entries.length;
}

/** `Legend: ✅ done · 🚧 in progress`: a legend in one line. */
function isLegendLine(block: Block): boolean {
  if (block.type === 'quote') {
    const first = block.children[0];
    return first?.type === 'paragraph' && isLegendLine(first);
  }
  if (block.type !== 'paragraph') return false;
  return (
    findMarkSentence(block) !== undefined ||
    (legendLead.test(block.content) &&
      /(?:[\p{Extended_Pictographic}✓✗]|:[a-z_]+:|\[.\]).{2,40}(?:[\p{Extended_Pictographic}✓✗]|:[a-z_]+:|\[.\])/u.test(
        block.content,
      ))
  );
}

function takeLegend(section: Section, roadmap: Roadmap, context: BuildContext): void {
  const legend = readLegend(section);
  for (const [mark, meaning] of legend.meanings) context.legend.set(mark, meaning);
  for (const { line, ...definition } of legend.statuses) {
    roadmap.statuses.push({ ...definition, source: claim(context, line, line + 1) });
    explain(context, line, 'legend', ['legend']);
  }
}
