import type { Roadmap, StatusDefinition } from '../model/types.ts';
import { isPlainBox } from '../read/markdown/line/task-boxes.ts';
import { escapeMarkdown, guardLine } from './write-inline.ts';

/** Whether a mark needs a legend: a picture, shortcode or bracket, not a task box or word. */
function isSign(mark: string): boolean {
  return !isPlainBox(mark) && !/^[\p{L}\p{N}]/u.test(mark);
}

/** Whether a text says what a mark stands for. */
function isSaid(text: string, mark: string, label: string): boolean {
  for (let at = text.indexOf(label); at !== -1; at = text.indexOf(label, at + 1)) {
    const around = text.slice(Math.max(0, at - 12 - mark.length), at + label.length + mark.length + 12);
    if (around.includes(mark)) return true;
  }
  return false;
}

/**
 * Whether a definition is one of a legend; statuses that are named after themselves were only found in use.
 * @param definition an entry of `Roadmap.statuses`
 */
export function isDefinition({ label, status }: StatusDefinition): boolean {
  return label !== status;
}

/**
 * Writes the document's own legend.
 * @param roadmap the roadmap
 * @param text what else is written of it, which may hold the legend already
 * @returns '' where there is none, or the text says it
 */
export function writeLegend(roadmap: Roadmap, text: string): string {
  const hasOwn = roadmap.statuses.some((definition) => definition.source !== undefined || isDefinition(definition));
  if (!hasOwn) return '';
  const pairs = roadmap.statuses.flatMap(({ marks, label }) => marks.filter(isSign).map((mark) => ({ mark, label })));
  // A key may name its marks in code.
  const plain = text.replaceAll('`', '');
  if (pairs.length === 0 || pairs.every(({ mark, label }) => isSaid(plain, mark, label))) return '';
  return `## Legend\n\n${pairs.map(({ mark, label }) => `- ${guardLine(escapeMarkdown(`${mark} ${label}`))}`).join('\n')}`;
}

/** A line that holds more than one mark: reading joined its lines. */
const beforeMark = /\s+(?=(?::[a-z][a-z0-9_]{0,30}:|\p{Extended_Pictographic}\ufe0f?|\[[^\]]?\])\s)/gu;

/**
 * Gives each mark of a legend's text a line of its own.
 * @param text markdown of a legend, also in a quote
 * @returns the same with more lines; entries of lists and rows of tables stay as they are
 */
export function breakLegend(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const prefix = /^(?:> ?)*/.exec(line)![0];
      const body = line.slice(prefix.length);
      return /^(?:[-*]\s|\d+\.|\|)/.test(body) ? line : prefix + body.replaceAll(beforeMark, `\n${prefix}`);
    })
    .join('\n');
}
