import type { Inline } from '../../../model/types.ts';
import { rawText } from '../../../model/inline-text.ts';

/** What a title that says so is of: an entry, a group, the document, or a milestone of that kind. */
export type KeptTitleOf = 'item' | 'group' | 'document' | 'version' | 'period' | 'horizon' | 'state' | 'unscheduled';

/** A line with a title that is one whatever its words mean elsewhere. */
export interface KeptTitle {
  /** What it is the title of. */
  of: KeptTitleOf;
  /** The line with a word in place of the title that means nothing. */
  line: string;
  /** The title, as markdown. */
  title: string;
}

/** How such a title begins; searched for in each line, so that it stands in no pattern. */
const begin = '<span data-roadmark="';
const opening = /^(item|group|document|version|period|horizon|state|unscheduled)">/;
/** The end of the title; one that is escaped is a part of it. */
const ending = /(?<!\\)<\/span>/;

/** Stands for the title while rules read what is around it: a sign that no document uses, and no rule knows. */
export const stand = '\ue000';

/**
 * Finds a title that its author, or the writer, keeps from being read as anything else.
 *
 * ```
 * - [x] <span data-roadmark="item">Help wanted</span> @ada
 *                                  ^^^^^^^^^^^ title
 * ```
 * @param content raw inline markdown
 * @returns undefined for every other line, such as one that nothing closes. Never throws.
 */
export function findKeptTitle(content: string): KeptTitle | undefined {
  const start = content.indexOf(begin);
  if (start === -1 || content.includes(stand)) return undefined;
  const rest = content.slice(start + begin.length);
  const open = opening.exec(rest);
  const end = ending.exec(rest);
  if (open === null || end === null || end.index < open[0].length) return undefined;
  return {
    of: open[1] as KeptTitleOf,
    line: content.slice(0, start) + stand + rest.slice(end.index + end[0].length),
    title: rest.slice(open[0].length, end.index),
  };
}

/** Puts the title back in its place. What rules have left beside it is a part of it, as in any line. */
export function restoreTitle(nodes: readonly Inline[], title: readonly Inline[]): Inline[] {
  return nodes.flatMap((node) => put(node, title));
}

function put(node: Inline, title: readonly Inline[]): Inline[] {
  if (node.type === 'text') {
    const at = node.value.indexOf(stand);
    if (at === -1) return [node];
    const [before, after] = [node.value.slice(0, at), node.value.slice(at + 1)];
    const beside = (value: string): Inline[] => (value === '' ? [] : [{ type: 'text', value }]);
    return [...beside(before), ...title, ...beside(after)];
  }
  return 'children' in node && rawText(node.children).includes(stand)
    ? [{ ...node, children: node.children.flatMap((child) => put(child, title)) }]
    : [node];
}

/** The links of a title. A number in it, such as '#12', leads nowhere. */
export function linksIn(title: readonly Inline[]): Inline[] {
  return title.flatMap((node) => (node.type === 'link' ? [node] : 'children' in node ? linksIn(node.children) : []));
}
