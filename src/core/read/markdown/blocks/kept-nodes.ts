import type { DirectiveNode, SyntaxNode } from '../syntax/syntax-node.ts';

/** What stands between two comments that keep it out of the plan. */
export interface KeptNodes {
  /** `prose`: said of what it stands in. `keys`: the same, and each entry or column gives it a field. `note`, `html`: a note of that kind. */
  as: 'prose' | 'keys' | 'note' | 'html';
  /** Index of the comment that opens it. */
  open: number;
  /** Index of the comment that closes it. */
  close: number;
}

const opener = /^\s*<!--\s*roadmark:\s*(prose|keys|note|html)\s*-->\s*$/;
const closer = /^\s*<!--\s*\/roadmark\s*-->\s*$/;

/**
 * Finds what an author keeps out of the plan, whatever it looks like.
 *
 * ```
 * <!-- roadmark: prose -->
 * - no item, but said of the heading above
 * <!-- /roadmark -->
 * ```
 * Not read: one that nothing closes, which is a comment like any other. Fixture: `kept-prose`.
 * @param nodes nodes that stand beside each other
 * @returns by the index at which each begins; pairs never overlap, the first comment that closes ends one
 */
export function findKept(nodes: readonly SyntaxNode[]): ReadonlyMap<number, KeptNodes> | undefined {
  let kept: Map<number, KeptNodes> | undefined;
  let open: KeptNodes | undefined;
  nodes.forEach((node, index) => {
    const text = commentOf(node);
    if (text === undefined) return;
    const as = open === undefined ? opener.exec(text)?.[1] : undefined;
    if (as !== undefined) open = { as: as as KeptNodes['as'], open: index, close: -1 };
    else if (open !== undefined && closer.test(text)) {
      open.close = index;
      (kept ??= new Map()).set(open.open, open);
      open = undefined;
    }
  });
  return kept;
}

function commentOf(node: SyntaxNode): string | undefined {
  if (node.type !== 'directive') return undefined;
  const { directive } = node;
  return directive.kind === 'comment' && directive.unclosed !== true ? directive.text : undefined;
}

/** The comments around what is kept: lines that only open and close something. */
export function linesOf(node: SyntaxNode): { type: 'mark'; opaque: false; start: number; end: number } {
  const { start, end } = (node as DirectiveNode).directive;
  return { type: 'mark', opaque: false, start, end };
}
