import type { SyntaxNode } from '../syntax/syntax-node.ts';
import type { Block } from './block.ts';

/** 'Phase 2: accounts', a step of the plan with its name. */
const numberedStep = /^(?:phase|step|stage|sprint|milestone|étape|etapa|fase|этап)\s*\d{1,3}\s*[:：–—-]\s*\S/iu;

/** Whether a paragraph is a line with a task box, which people write without a list mark. */
function isBoxLine(next: SyntaxNode | Block): boolean {
  return next.type === 'paragraph' && /^\[[ xX]\]\s+\S/.test(next.content);
}

/** Most characters of one in a script that is written without blanks: more are a sentence. */
const longestWithoutBlanks = 16;

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
  const text = line.trim();
  if (next === undefined || !(next.type === 'list' || (isBoxLine(next) && numberedStep.test(text)))) return undefined;
  if (text === '' || text.length > maxLength || /[.!?。！？;；,，…]$/.test(text)) return undefined;
  if (/[[\]()|<>`]/.test(text.replace(/\([^()]*\)/g, ''))) return undefined;
  if (/^[*_`#>|{-]/.test(text)) return undefined;
  if (numberedStep.test(text)) return text;
  if (/[:：]\s*\S/.test(text)) return undefined;
  // 'Server (may take a while):' is as short as what stands before its remark.
  const words = text.replace(/\s*\([^()]*\)(?=[:：]?$)/, '').split(/\s+(?:[&+/|–—-]\s+)?/).length;
  if (
    words > 5 ||
    (text.length > longestWithoutBlanks && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text))
  )
    return undefined;
  return text;
}
