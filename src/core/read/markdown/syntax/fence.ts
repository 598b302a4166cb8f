import { indentOf, isBlank } from '../../../source/source-text.ts';
import { noticeKindOf } from './directive.ts';
import { keep, mask, type Fence, type MaskState } from './mask-state.ts';

/** Reads an opening fence; undefined for any other line. */
function openingFence(text: string): Fence | undefined {
  const start = indentOf(text);
  const character = text[start];
  if (character !== '`' && character !== '~') return undefined;
  let end = start;
  while (text[end] === character) end++;
  const info = text.slice(end).trim();
  if (end - start < 3 || (character === '`' && info.includes('`'))) return undefined;
  return { character, length: end - start, info };
}

function closesFence(text: string, fence: Fence): boolean {
  const start = indentOf(text);
  if (text[start] !== fence.character) return false;
  let end = start;
  while (text[end] === fence.character) end++;
  return end - start >= fence.length && isBlank(text.slice(end));
}

/**
 * Skips fenced code, so that nothing in it is masked. A fence that nothing closes ends before the next heading; one that
 * names an admonition (```` ```{note} ````) is read as that.
 * @returns the line after it; undefined where no fence starts
 */
export function readFence(state: MaskState, line: number): number | undefined {
  const { source } = state;
  const text = source[line]!;
  const open = state.openFences.at(-1);
  if (open !== undefined && closesFence(text, open)) {
    state.openFences.pop();
    mask(state, line, { kind: 'container-close', start: line, end: line + 1 });
    return line + 1;
  }
  const fence = openingFence(text);
  if (fence === undefined) return undefined;
  const admonition = /^\{([\w-]{1,30})\}\s*(.{0,200})$/.exec(fence.info);
  const notice = admonition === null ? undefined : noticeKindOf(admonition[1]!);
  if (notice !== undefined) {
    const title = admonition![2]!;
    mask(state, line, { kind: 'admonition', start: line, end: line + 1, notice, ...(title === '' ? {} : { title }) });
    state.openFences.push(fence);
    return line + 1;
  }
  // A search that failed is not repeated for a later fence that the same lines would close.
  if (fence.length < (state.unclosed.get(fence.character) ?? Infinity)) {
    for (let end = line + 1; end < source.length; end++) {
      if (!closesFence(source[end]!, fence)) continue;
      while (line <= end) line = keep(state, line);
      return line;
    }
  }
  state.unclosed.set(fence.character, Math.min(fence.length, state.unclosed.get(fence.character) ?? Infinity));
  mask(state, line, { kind: 'unclosed-fence', start: line, end: line + 1 });
  let end = line + 1;
  while (end < source.length && !/^#{1,6}[ \t]/.test(source[end]!)) state.lines.push('    ' + source[end++]!);
  return end;
}

/**
 * Finds a fence of markdown that holds the whole document.
 * @param from first line that may belong to it
 * @returns the lines of its two fences; undefined where the document is more, or other, than that
 */
export function readSoleFence(source: readonly string[], from: number): { start: number; end: number } | undefined {
  let start = from;
  while (start < source.length && isBlank(source[start]!)) start++;
  const fence = openingFence(source[start] ?? '');
  if (fence === undefined || !/^(?:markdown|md|mdx|gfm)?$/i.test(fence.info)) return undefined;
  // Without a name, what looks like headings over lists is markdown.
  if (fence.info === '' && !holdsHeadings(source)) return undefined;
  let end = source.length - 1;
  while (end > start && isBlank(source[end]!)) end--;
  if (end === start || !closesFence(source[end]!, fence)) return undefined;
  for (let line = start + 1; line < end; line++) if (closesFence(source[line]!, fence)) return undefined;
  return { start, end };
}

function holdsHeadings(source: readonly string[]): boolean {
  const headings = source.filter((line) => /^#{1,4} \S/.test(line)).length;
  return headings > 1 && source.some((line) => /^(?:[-*+]|\d{1,3}[.)])\s+\S/.test(line));
}
