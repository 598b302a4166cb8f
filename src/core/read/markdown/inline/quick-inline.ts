import type { Inline } from '../../../model/types.ts';

/** A target that needs no decoding, encoding or doubt. */
const plainTarget = /^(?:https?:\/\/|\.{0,2}\/|#)[\w\-.~:/?#@!$'*+,;=]*$/;

/** What is asked of the document for a link. */
export interface QuickContext {
  /** Whether it defines any link by reference. */
  hasReferences: boolean;
}

/**
 * Parses the inline markdown that most lines of plans are made of: text, `code`, **strong** text and links, none inside
 * another.
 * @param content raw inline markdown of one line
 * @param link makes a link of its target and words; undefined where the target is refused
 * @returns undefined for whatever is not certain to be only that; the parser then decides. Linear.
 */
export function parseQuickly(
  content: string,
  context: QuickContext,
  link: (target: string, words: string) => Inline | undefined,
): Inline[] | undefined {
  const nodes: Inline[] = [];
  let from = 0;
  let index = 0;
  const flush = (to: number): void => {
    if (to > from) nodes.push({ type: 'text', value: content.slice(from, to) });
  };
  while (index < content.length) {
    const code = content.charCodeAt(index);
    if (code === 96) {
      const end = codeEnd(content, index);
      if (end === -1) return undefined;
      flush(index);
      nodes.push({ type: 'code', value: codeValue(content.slice(index + 1, end)) });
      from = index = end + 1;
    } else if (code === 42) {
      const end = strongEnd(content, index);
      if (end === -1) return undefined;
      flush(index);
      nodes.push({ type: 'strong', children: [{ type: 'text', value: content.slice(index + 2, end) }] });
      from = index = end + 2;
    } else if (code === 91) {
      const end = plainEnd(content, index + 1, 93);
      if (end === -1) return undefined;
      const next = content.charCodeAt(end + 1);
      if (next === 40) {
        const close = plainEnd(content, end + 2, 41);
        const target = content.slice(end + 2, close);
        if (close === -1 || !plainTarget.test(target)) return undefined;
        const words = content.slice(index + 1, end);
        const node = link(target, words);
        if (node === undefined || words === '') return undefined;
        flush(index);
        nodes.push(node);
        from = index = close + 1;
      } else if (next === 91 || next === 58 || context.hasReferences) return undefined;
      else index = end + 1;
    } else if (isSpecial(content, index, code)) return undefined;
    else index++;
  }
  if (from === 0 && content !== '') return [{ type: 'text', value: content }];
  flush(content.length);
  return nodes;
}

/** Whether a character may begin something else than text. */
function isSpecial(content: string, index: number, code: number): boolean {
  switch (code) {
    case 10: // line end
    case 38: // &
    case 60: // <
    case 92: // \
    case 126: // ~
      return true;
    case 33: // !
      return content.charCodeAt(index + 1) === 91;
    case 95: // _: inside a word it is text
      return !isWord(content.charCodeAt(index - 1)) || !isWord(content.charCodeAt(index + 1));
    default:
      return false;
  }
}

function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The end of code between single backticks; -1 where there are others. */
function codeEnd(content: string, start: number): number {
  const end = content.indexOf('`', start + 1);
  if (end <= start + 1 || content.charCodeAt(end + 1) === 96) return -1;
  return end;
}

function codeValue(text: string): string {
  const isPadded = text.length > 2 && text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
  return isPadded ? text.slice(1, -1) : text;
}

/** The end of strong text that begins at a word and ends before a blank or sign; -1 where that is not certain. */
function strongEnd(content: string, start: number): number {
  if (content.charCodeAt(start + 1) !== 42 || (start > 0 && content.charCodeAt(start - 1) !== 32)) return -1;
  if (!isWord(content.charCodeAt(start + 2))) return -1;
  for (let index = start + 2; index < content.length; index++) {
    const code = content.charCodeAt(index);
    if (code === 42) {
      const after = content.charCodeAt(index + 2);
      const isEnd = content.charCodeAt(index + 1) === 42 && isWord(content.charCodeAt(index - 1));
      return isEnd && (Number.isNaN(after) || after === 32 || after === 58 || after === 46 || after === 44)
        ? index
        : -1;
    }
    if (code === 96 || code === 91 || code === 93 || isSpecial(content, index, code)) return -1;
  }
  return -1;
}

/** The next closing sign, with nothing but text before it; -1 where anything else stands there. */
function plainEnd(content: string, start: number, closing: number): number {
  for (let index = start; index < content.length; index++) {
    const code = content.charCodeAt(index);
    if (code === closing) return index;
    if (code === 91 || code === 93 || code === 96 || code === 42 || code === 40) return -1;
    if (closing === 93 ? isSpecial(content, index, code) : code === 32 || code === 60) return -1;
  }
  return -1;
}
