/** Prose of the model as plain text, for formats that know no markup. */
import { rawText } from '../core/model/inline-text.ts';
import type { Block } from '../core/model/types.ts';

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
      return rawText(block.children);
    case 'code':
      return block.value;
    case 'quote':
      return blocksText(block.children);
    case 'list':
      return block.items.map((entry) => `- ${blocksText(entry.children)}`).join('\n');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(rawText).join(' | ')).join('\n');
  }
}
