/** The first words of a description, for places that have room for a line or two. */
import type { Block, Inline } from '../core/model/types.ts';

/**
 * Finds the text a description begins with.
 * @param blocks the description
 * @returns the first paragraph, heading, entry, cell or code; an empty list where there is none
 */
export function leadText(blocks: readonly Block[]): readonly Inline[] {
  for (const block of blocks) {
    const lead = leadOf(block);
    if (lead.length > 0) return lead;
  }
  return [];
}

function leadOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children;
    case 'code':
      return block.value === '' ? [] : [{ type: 'code', value: block.value }];
    case 'quote':
      return leadText(block.children);
    case 'list':
      return block.items.map((entry) => leadText(entry.children)).find((lead) => lead.length > 0) ?? [];
    case 'table':
      return [...block.header, ...block.rows.flat()].find((cell) => cell.length > 0) ?? [];
  }
}
