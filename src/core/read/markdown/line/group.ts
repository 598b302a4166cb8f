import { rawText } from '../../../model/inline-text.ts';
import type { Inline } from '../../../model/types.ts';
import { trimTail, type Draft } from './draft.ts';

/** Parentheses that end a line, over any number of runs, or square brackets. */
export interface Group {
  /** Index of the run in which they open. */
  index: number;
  /** Offset of the opening one in that run. */
  offset: number;
  /** What stands between them. */
  inner: Inline[];
  /** Whether the line is nothing else. */
  isWhole: boolean;
}

/** Finds parentheses or square brackets that end a line; undefined where it does not end with one, or they do not match. */
export function findGroup(nodes: readonly Inline[]): Group | undefined {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return undefined;
  const tail = last.value.trimEnd();
  if (tail.endsWith(']')) return findBracket(nodes, tail);
  if (!tail.endsWith(')') && !tail.endsWith('）')) return undefined;
  let depth = 0;
  for (let index = nodes.length - 1; index >= 0 && index > nodes.length - 12; index--) {
    const node = nodes[index]!;
    if (node.type !== 'text') continue;
    const value = index === nodes.length - 1 ? tail : node.value;
    for (let offset = value.length - 1; offset >= 0; offset--) {
      const code = value.charCodeAt(offset);
      if (code === 41 || code === 0xff09) depth++;
      else if ((code === 40 || code === 0xff08) && --depth === 0) {
        const inner = slice(nodes, index, offset + 1, tail.length - 1);
        return { index, offset, inner, isWhole: index === 0 && offset === 0 };
      }
    }
  }
  return undefined;
}

/** Takes the group off the line. */
export function takeGroup(draft: Draft, group: Group, replacement = ''): boolean {
  if (group.isWhole) return false;
  const node = draft.nodes[group.index];
  if (node?.type !== 'text') return false;
  draft.nodes.length = group.index + 1;
  draft.nodes[group.index] = { ...node, value: node.value.slice(0, group.offset) + replacement };
  if (replacement === '') trimTail(draft);
  return true;
}

/** Text of a group, for rules that look into emphasis. */
export function groupText(nodes: readonly Inline[]): string {
  return rawText(nodes)
    .trim()
    .replace(/^[([]+|[)\]]+$/g, '');
}

/** Square brackets that stand apart at the end of a line and hold text alone; `list[0]` is code. */
function findBracket(nodes: readonly Inline[], tail: string): Group | undefined {
  const offset = tail.lastIndexOf('[');
  if (offset === -1 || !/\s/.test(tail.charAt(offset - 1)) || /^[\d\s.,-]*$/.test(tail.slice(offset + 1, -1)))
    return undefined;
  const index = nodes.length - 1;
  return { index, offset, inner: slice(nodes, index, offset + 1, tail.length - 1), isWhole: false };
}

/** The runs from an offset of one up to an offset of the last. */
function slice(nodes: readonly Inline[], index: number, from: number, to: number): Inline[] {
  const first = nodes[index]!;
  if (index === nodes.length - 1 && first.type === 'text')
    return [{ type: 'text', value: first.value.slice(from, to) }];
  return nodes.slice(index).map((node, at, all) => {
    if (node.type !== 'text') return node;
    const end = at === all.length - 1 ? to : undefined;
    return { ...node, value: node.value.slice(at === 0 ? from : 0, end) };
  });
}
