import { keep, type MaskState } from './mask-state.ts';

const box = /^(\s*[-*+])\[[ xX]\](?![([])/;
const heading = /^(#{2,6})(?![\s#!])|^(#)(?=[\p{Lu}\p{Lo}])/u;

/**
 * Reads a mark of a list or heading that has no blank after it, as if it had.
 *
 * ```
 * -[ ] Dark theme
 *  ^ a blank is missing
 * ```
 * Not read: `#123`, a reference; `*[x](y)*`, emphasis.
 * @returns the next line; undefined where nothing is missing
 */
export function readMissingSpace(state: MaskState, line: number): number | undefined {
  const text = state.source[line]!;
  const found = text.includes('[') && !text.trimStart().startsWith('#') ? box.exec(text) : heading.exec(text);
  if (found === null) return undefined;
  const column = (found[1] ?? found[2]!).length;
  keep(state, line);
  state.lines[line] = `${text.slice(0, column)} ${text.slice(column)}`;
  state.changed = true;
  state.missingSpaces.push({ line, column });
  return line + 1;
}
