/** Prose of the model as plain text, for formats that know no markup. */
import type { Block, Inline } from '../core/model/types.ts';

/**
 * Writes a run of text without its markup.
 * @param content the text
 * @returns images by their alternative text, line breaks as spaces
 */
export function inlineText(content: readonly Inline[]): string {
  return content.map(nodeText).join('');
}

function nodeText(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'code':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
      return node.alt;
    default:
      return inlineText(node.children);
  }
}

/**
 * Writes prose without its markup, one line a paragraph, list entry or table row.
 * @param blocks the prose
 * @returns the empty text for no prose
 */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).filter(Boolean).join('\n');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children);
    case 'code':
      return block.value;
    case 'quote':
      return blocksText(block.children);
    case 'list':
      return block.items.map((entry) => `- ${blocksText(entry.children)}`).join('\n');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(inlineText).join(' | ')).join('\n');
  }
}
