import { noticeKindOf } from './directive.ts';
import { mask, type MaskState } from './mask-state.ts';

/** Whether all that stands behind a container's name are attributes: `{.wide}`, `width=50%}`, `key:tabs`; or nothing. */
function isAttributes(info: string): boolean {
  const words = info.replace(/^\{|\}$/g, '').split(/\s+/);
  return info.startsWith('{') || words.every((word) => word === '' || /^[\w-]+[=:]\S/.test(word));
}

/**
 * Reads the fences of containers (Docusaurus, VitePress, MyST, Pandoc): `:::caution Title`, `::: {note}`, `:::`.
 *
 * ```
 * :::caution[Dates move]
 * ^^^^^^^^^^ admonition, with a title
 * ```
 * Not read: `:warning: text`, a mark at the start of a line.
 * @returns the next line; undefined where the line is no container's
 */
export function readContainer(state: MaskState, line: number): number | undefined {
  const found = /^\s*:{3,10}(.*)$/.exec(state.source[line]!);
  if (found === null) return undefined;
  const info = found[1]!.trim();
  const range = { start: line, end: line + 1 };
  if (info === '') {
    mask(state, line, { kind: 'container-close', ...range });
    return line + 1;
  }
  const named = /^\{?\.?([\w-]{1,40})\}?(.*)$/.exec(info);
  if (named === null) return undefined;
  const name = named[1]!;
  const title = named[2]!
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .trim();
  const notice = noticeKindOf(name);
  if (notice !== undefined)
    mask(state, line, { kind: 'admonition', ...range, notice, ...(title === '' ? {} : { title }) });
  else if (/^(?:details|dropdown|collapse|spoiler)$/i.test(name))
    mask(state, line, { kind: 'details-open', ...range, titleLine: line, ...(title === '' ? {} : { title }) });
  // What a container of another kind is called is text all the same; attributes are none.
  else mask(state, line, { kind: 'container-open', ...range }, isAttributes(title) ? undefined : title);
  return line + 1;
}
