import { indentOf, isBlank } from '../../../source/source-text.ts';
import type { MaskState } from './mask-state.ts';

/**
 * Reads the tabs of MkDocs: a line `=== "Title"` and the indented lines below it, as a bold line and what it heads.
 *
 * ```
 * === "Version 2"
 *      ^^^^^^^^^ serves as a heading
 *     - [ ] indented by four
 * ```
 * Not read: `===` below a line, which makes that a heading.
 * @returns the line after the tab; undefined where the line opens none
 */
export function readContentTab(state: MaskState, line: number): number | undefined {
  const { source } = state;
  const found = /^(\s*)===[!+]?[ \t]+"([^"*]{1,100})"[ \t]*$/.exec(source[line]!);
  if (found === null) return undefined;
  const indent = found[1]!.length;
  let last = line;
  for (let next = line + 1; next < source.length; next++) {
    const text = source[next]!;
    if (isBlank(text)) continue;
    if (!text.startsWith('\t') && indentOf(text) < indent + 4) break;
    last = next;
  }
  state.lines.push(`**${found[2]!.trim()}**`);
  state.changed = true;
  for (let next = line + 1; next <= last; next++) {
    const text = source[next]!;
    state.lines.push(text.startsWith('\t') ? text.slice(1) : text.slice(Math.min(4, indentOf(text))));
  }
  return last + 1;
}
