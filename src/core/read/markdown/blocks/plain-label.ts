import type { SyntaxNode } from '../syntax/syntax-node.ts';
import type { Block } from './block.ts';

/** Most characters of a plain line that serves as a heading. */
const maxLength = 60;

/**
 * Tells whether a plain line before a list serves as its heading: short, alone, no sentence. With a colon it does so only
 * where its words are a state or a distance, which `isState` of the reader decides later; so both kinds are kept as labels.
 *
 * ```
 * Goals
 * ^^^^^ label
 * - First goal
 * ```
 * Not read: `These items are considered active areas of focus:`, a sentence that introduces a list.
 * @returns the line as a title; undefined where it is none
 */
export function readPlainLabel(line: string, next: SyntaxNode | Block | undefined): string | undefined {
  if (next === undefined || next.type !== 'list') return undefined;
  const text = line.trim();
  if (text === '' || text.length > maxLength || /[.!?。！？;；,，…]$/.test(text)) return undefined;
  if (/[[\]()|<>`]/.test(text.replace(/\([^()]*\)/g, ''))) return undefined;
  if (/^[*_`#>|-]|[:：]\s*\S/.test(text)) return undefined;
  const words = text.split(/\s+/).length;
  if (words > 5) return undefined;
  return text;
}
