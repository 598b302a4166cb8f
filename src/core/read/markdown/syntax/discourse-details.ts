import { mask, type MaskState } from './mask-state.ts';

/**
 * Reads Discourse's folds: `[details="Title"]`, `[details=Title]`, `[/details]`, wherever CommonMark would put the line.
 *
 * ```
 * [details="Roadmap v0.9.0 (stretch goal)"]
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ title of a group
 * ```
 * Not read: `[details](https://example.org)`, a link.
 * @returns the next line; undefined where the line is none of these
 */
export function readDiscourseDetails(state: MaskState, line: number): number | undefined {
  const text = state.source[line]!.trim();
  if (/^\[\/details\]$/i.test(text)) {
    mask(state, line, { kind: 'details-close', start: line, end: line + 1 });
    return line + 1;
  }
  const found = /^\[details(?:=(?:"([^"]*)"|'([^']*)'|([^\]]*)))?(?: open)?\]$/i.exec(text);
  if (found === null) return undefined;
  const title = (found[1] ?? found[2] ?? found[3] ?? '').trim();
  mask(state, line, {
    kind: 'details-open',
    start: line,
    end: line + 1,
    titleLine: line,
    ...(title === '' ? {} : { title }),
  });
  return line + 1;
}
