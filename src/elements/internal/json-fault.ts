/** Finds where a text stops being JSON; engines word that differently, and some not at all. */
import type { LoadError } from '../../view/store.ts';

/**
 * Finds the first character that JSON does not allow.
 * @param text text that `JSON.parse` refused
 * @returns code `cut` where the text ends too early, else `json`, both with line and column (from 1)
 */
export function locateJsonFault(text: string): LoadError {
  const offset = scan(text);
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { code: offset >= text.trimEnd().length ? 'cut' : 'json', line, column: offset - before.lastIndexOf('\n') };
}

const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Walks through the text with a stack of its own, so that depth does no harm; the answer is an offset. */
function scan(text: string): number {
  const stack: ('{' | '[')[] = [];
  let expected: 'value' | 'key' | 'colon' | 'comma' = 'value';
  let canClose = false;
  let index = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (index < text.length) {
    const char = text[index]!;
    if (' \t\r\n'.includes(char)) {
      index++;
      continue;
    }
    if (char === '}' || char === ']') {
      const open = char === '}' ? '{' : '[';
      if (stack.at(-1) !== open || (expected !== 'comma' && !canClose)) return index;
      stack.pop();
      expected = 'comma';
    } else if (expected === 'comma') {
      if (char !== ',' || stack.length === 0) return index;
      expected = stack.at(-1) === '{' ? 'key' : 'value';
    } else if (expected === 'colon') {
      if (char !== ':') return index;
      expected = 'value';
    } else if (char === '"') {
      const end = stringEnd(text, index);
      if (end === undefined) return text.length;
      if (end < 0) return -end;
      index = end;
      expected = expected === 'key' ? 'colon' : 'comma';
      canClose = false;
      continue;
    } else if (expected === 'key') return index;
    else if (char === '{' || char === '[') {
      stack.push(char);
      expected = char === '{' ? 'key' : 'value';
      canClose = true;
      index++;
      continue;
    } else {
      literal.lastIndex = index;
      const match = literal.exec(text);
      if (!match) return index;
      index = literal.lastIndex;
      expected = 'comma';
      canClose = false;
      continue;
    }
    canClose = false;
    index++;
  }
  return text.length;
}

/** Offset behind a string; negative where a character in it is not allowed, undefined where it does not end. */
function stringEnd(text: string, start: number): number | undefined {
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) return index + 1;
    if (code === 0x5c) index++;
    else if (code < 0x20) return -index;
  }
  return undefined;
}
