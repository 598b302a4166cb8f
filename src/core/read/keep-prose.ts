/** Holds prose to its bounds: what is nested too deep becomes text, columns that are too many are joined into the last. */
import type { Limits } from '../limits.ts';
import type { Block, Inline } from '../model/types.ts';
import { plainText } from '../model/inline-text.ts';

/** Cuts blocks and runs to their bounds, and remembers what it met. */
export class ProseKeeper {
  /** Whether something was nested too deep. */
  isDeep = false;
  /** Whether a table had too many columns. */
  isWide = false;
  readonly #depth: number;
  readonly #columns: number;

  /** @param limits bounds; the one on nesting is finite */
  constructor({ depth, tableColumns }: Pick<Limits, 'depth' | 'tableColumns'>) {
    this.#depth = depth;
    this.#columns = tableColumns;
  }

  /**
   * Cuts blocks.
   * @param blocks the blocks; they are changed
   * @param depth how deep they stand in lists and quotes
   */
  blocks(blocks: Block[], depth = 0): void {
    for (const [index, block] of blocks.entries()) {
      if (block.type === 'paragraph' || block.type === 'heading') this.runs(block.children);
      else if (block.type === 'table') this.#table(block);
      else if (block.type !== 'code') {
        if (depth >= this.#depth) blocks[index] = this.#flat(block);
        else if (block.type === 'quote') this.blocks(block.children, depth + 1);
        else for (const { children } of block.items) this.blocks(children, depth + 1);
      }
    }
  }

  /**
   * Cuts runs of a line.
   * @param runs the runs; they are changed
   * @param depth how deep they stand in emphasis and links
   */
  runs(runs: Inline[], depth = 0): void {
    for (const [index, run] of runs.entries()) {
      if (!('children' in run)) continue;
      if (depth < this.#depth) this.runs(run.children, depth + 1);
      else {
        this.isDeep = true;
        runs[index] = { type: 'text', value: plainText([run]) };
      }
    }
  }

  #flat(block: Block): Block {
    this.isDeep = true;
    return { type: 'paragraph', children: [{ type: 'text', value: blockText(block) }] };
  }

  #table(table: Extract<Block, { type: 'table' }>): void {
    for (const row of [table.header, ...table.rows]) {
      for (const cell of row) this.runs(cell);
      if (row.length <= this.#columns) continue;
      this.isWide = true;
      const [last = [], ...others] = row.splice(this.#columns - 1);
      row.push(others.reduce((joined, cell) => [...joined, { type: 'text', value: ' ' }, ...cell], last));
    }
  }
}

/** All text of a block, in one line. */
function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainText(block.children);
    case 'code':
      return block.value;
    case 'quote':
      return block.children.map(blockText).join(' ');
    case 'list':
      return block.items.map(({ children }) => children.map(blockText).join(' ')).join(' ');
    case 'table':
      return [block.header, ...block.rows].flatMap((row) => row.map(plainText)).join(' ');
  }
}
