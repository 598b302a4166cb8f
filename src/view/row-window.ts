/**
 * Which rows of a long list are drawn. Rows come in blocks; a block that was drawn once is known by its height, others are
 * estimated, so that rows may be as tall as their text needs.
 */

/** Rows of one block: few, as up to a block more than is near gets drawn. */
export const blockSize = 10;
/** Up to this many rows all are drawn. */
export const windowAbove = 100;

/** A range of blocks: first, and the one after the last. */
export interface BlockRange {
  /** First block. */
  readonly first: number;
  /** Block after the last. */
  readonly end: number;
}

/** Heights of all blocks of a list. */
export class BlockHeights {
  readonly #heights: Float64Array;

  /**
   * @param rows number of rows
   * @param estimate estimated height of a row in pixels, by its index; asked for one row of each block, which may be past the end
   */
  constructor(rows: number, estimate: (row: number) => number) {
    this.#heights = new Float64Array(Math.ceil(rows / blockSize));
    for (let block = 0; block < this.#heights.length; block++) {
      const first = block * blockSize;
      this.#heights[block] = estimate(first + (blockSize >> 1)) * Math.min(blockSize, rows - first);
    }
  }

  /** Number of blocks. */
  get count(): number {
    return this.#heights.length;
  }

  /**
   * Takes in the height of a block that was drawn.
   * @param block its number
   * @param height its height in pixels
   */
  set(block: number, height: number): void {
    if (block < this.#heights.length && height > 0) this.#heights[block] = height;
  }

  /**
   * Adds up heights.
   * @param first first block
   * @param end block after the last
   * @returns pixels
   */
  sum(first: number, end: number): number {
    let sum = 0;
    for (let block = first; block < end; block++) sum += this.#heights[block] ?? 0;
    return sum;
  }

  /**
   * Finds the blocks that lie in a stretch of the list.
   * @param top start of the stretch, in pixels from the top of the list
   * @param bottom its end
   * @returns at least one block where there is any
   */
  within(top: number, bottom: number): BlockRange {
    let first = 0;
    let offset = 0;
    while (first < this.count - 1 && offset + (this.#heights[first] ?? 0) <= top) offset += this.#heights[first++] ?? 0;
    let end = first;
    while (end < this.count && (offset < bottom || end === first)) offset += this.#heights[end++] ?? 0;
    return { first, end };
  }
}
