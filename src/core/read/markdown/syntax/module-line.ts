import { blankUntil, mask, type MaskState } from './mask-state.ts';

const importLine = /^import\s+(?:[\w$*{}\s,]{1,200}\sfrom\s+)?(?:"[^"\s]{1,200}"|'[^'\s]{1,200}');?$/;
const exportLine = /^export\s+(?:const|let|default|function)\s.{0,200}[;})\]\w]$/;

function isModuleLine(text: string): boolean {
  const line = text.trimEnd();
  return importLine.test(line) || exportLine.test(line);
}

/**
 * Reads a line of code with which a page of MDX opens; it is no text.
 *
 * ```
 * import Callout from './callout.js';
 * ```
 * Not read: `import data from other tools`, a sentence, and such a line inside a paragraph.
 * @returns the next line; undefined where the line is to be read as CommonMark
 */
export function readModuleLine(state: MaskState, line: number): number | undefined {
  const { source } = state;
  let end = line;
  while (end < source.length && isModuleLine(source[end]!)) end++;
  const isApart = line === 0 || source[line - 1]!.trim() === '' || source[line - 1]!.trim() === '---';
  if (end === line || !isApart || (end < source.length && source[end]!.trim() !== '')) return undefined;
  mask(state, line, { kind: 'html', start: line, end });
  return blankUntil(state, end);
}
