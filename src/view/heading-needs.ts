/** What a heading says that it waits for: `**Depends on**: Phase 1` below it. */
import type { Inline, Milestone } from '../core/model/types.ts';

/**
 * How such a line begins, in the languages that documents are read in. Said here once more than in their data, as pages that
 * show a roadmap as data load none of it.
 */
const key =
  /^(?:depends on|dependencies|dependency|blocked by|requires|hängt ab von|abhängig von|abhängigkeiten|dépend de|dépendances|depende de|dependencias|dependências|dipende da|dipendenze|зависит от|зависимости|依赖|前置|依存|의존)\s*[:：](.+)$/iu;

/** Longest line that is looked at, in UTF-16 code units. */
const longest = 400;

/**
 * Lists what a milestone's own text says that it waits for.
 * @param milestone the milestone
 * @returns the names as written, in order; none where the text says nothing of it
 */
export function headingNeeds({ description }: Milestone): readonly string[] {
  return description.flatMap((block) => (block.type === 'paragraph' ? linesOf(block.children) : [])).flatMap(readNeeds);
}

function readNeeds(line: string): string[] {
  const names = line.length > longest ? undefined : key.exec(line.trim())?.[1];
  return names === undefined
    ? []
    : names
        .split(/[,;、，；]|\s+(?:and|und|et|y|e|и)\s+/u)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

/** The lines of a paragraph as plain text. */
function linesOf(nodes: readonly Inline[]): string[] {
  return nodes.map(textOf).join('').split('\n');
}

function textOf(node: Inline): string {
  if (node.type === 'text' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
