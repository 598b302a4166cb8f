import { indentOf, isBlank } from '../../../source/source-text.ts';
import { noticeKindOf } from './directive.ts';
import { mask, type MaskState } from './mask-state.ts';

/**
 * Reads the admonitions of MkDocs: a line `!!! kind "Title"` (or `???` where it folds), and the indented lines below it.
 *
 * ```
 * !!! warning "Dates move"
 *     ^^^^^^^  ^^^^^^^^^^
 *     Indented by four.
 * ```
 * Not read: `!!! Attention please`, whose first word names no kind.
 * @returns the line after its opening one; undefined where the line is none
 */
export function readIndentedAdmonition(state: MaskState, line: number): number | undefined {
  const { source } = state;
  const found = /^(\s*)(?:!!!|\?\?\?\+?)[ \t]+([\w-]{1,40})(?:[ \t]+"([^"]*)")?[ \t]*$/.exec(source[line]!);
  const notice = found === null ? undefined : noticeKindOf(found[2]!);
  if (notice === undefined) return undefined;
  const title = found![3];
  const indent = found![1]!.length;
  let last = line;
  for (let next = line + 1; next < source.length; next++) {
    const text = source[next]!;
    if (isBlank(text)) continue;
    if (!text.startsWith('\t') && indentOf(text) < indent + 4) break;
    last = next;
  }
  mask(state, line, {
    kind: 'admonition',
    start: line,
    end: line + 1,
    notice,
    ...(title === undefined ? {} : { title }),
    lastLine: last,
  });
  for (let next = line + 1; next <= last; next++) {
    const text = source[next]!;
    state.lines.push(text.startsWith('\t') ? text.slice(1) : text.slice(Math.min(4, indentOf(text))));
  }
  return last + 1;
}
