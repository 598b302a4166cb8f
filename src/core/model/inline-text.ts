import type { Inline } from './types.ts';

/**
 * Gives the plain text of inline content, white space collapsed.
 * @returns '' where there is none
 */
export function plainText(nodes: readonly Inline[]): string {
  if (nodes.length === 1 && nodes[0]!.type === 'text') return collapse(nodes[0]!.value);
  return collapse(rawText(nodes));
}

/** The text of inline content as it is, breaks as blanks. */
export function rawText(nodes: readonly Inline[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'code') text += node.value;
    else if (node.type === 'break') text += ' ';
    else if (node.type === 'image') text += node.alt;
    else text += rawText(node.children);
  }
  return text;
}

function collapse(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}
