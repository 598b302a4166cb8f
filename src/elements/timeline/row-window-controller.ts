/**
 * Keeps only those rows in the page that are near what is seen. The page scrolls; where the room kept for rows that are not
 * drawn comes near, an observer says so, and the rows are drawn. Nothing runs while nothing moves.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BlockHeights, blockSize, windowAbove, type BlockRange } from '../../view/row-window.ts';

/** Room above and below what is seen in which there are always rows, in pixels. */
const near = 150;
/** The same where that was not enough and more are drawn, so that scrolling seldom asks for them. */
const ahead = 400;

/** What is drawn, and the room kept for what is not. */
export interface RowWindow {
  /** Blocks that are drawn. */
  readonly blocks: BlockRange;
  /** Room kept above, in pixels. */
  readonly before: number;
  /** Room kept below, in pixels. */
  readonly after: number;
  /** Height of a block, in pixels: as it was drawn, or estimated. */
  readonly heightOf: (block: number) => number;
}

/** Chooses the rows that are drawn. */
export class RowWindowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #rows: readonly unknown[] | undefined;
  #heights = new BlockHeights(0, () => 0);
  #range: BlockRange = { first: 0, end: 1 };
  #observer: IntersectionObserver | undefined;
  #isWindowed = false;

  /**
   * @param host element that draws `.rows`, with `.block`s and `.spacer`s in it
   */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Chooses what is drawn.
   * @param rows all rows; another list starts anew, at the place where the page is
   * @param estimate estimated height of a row in pixels, by its index
   * @param all whether everything is drawn, as for print
   */
  choose(rows: readonly unknown[], estimate: (row: number) => number, all: boolean): RowWindow {
    const count = Math.ceil(rows.length / blockSize);
    const isNew = rows !== this.#rows;
    if (isNew) {
      this.#rows = rows;
      this.#heights = new BlockHeights(rows.length, estimate);
    }
    const heights = this.#heights;
    const heightOf = (block: number): number => heights.sum(block, block + 1);
    const wasWindowed = this.#isWindowed;
    this.#isWindowed = !all && rows.length > windowAbove;
    if (!this.#isWindowed) return { blocks: { first: 0, end: count }, before: 0, after: 0, heightOf };
    if (isNew || !wasWindowed) this.#range = this.#seen(near) ?? heights.within(0, innerHeight);
    const { first, end } = this.#range;
    const blocks = { first: Math.min(first, count - 1), end: Math.min(Math.max(end, 1), count) };
    return { blocks, before: heights.sum(0, blocks.first), after: heights.sum(blocks.end, count), heightOf };
  }

  /**
   * Draws the block that a row is in, so that the row can be brought into view.
   * @param row index of the row
   */
  reveal(row: number): void {
    const block = Math.floor(row / blockSize);
    if (!this.#isWindowed || (block >= this.#range.first && block < this.#range.end)) return;
    this.#range = { first: Math.max(0, block - 1), end: block + 2 };
    this.#host.requestUpdate();
  }

  /** Takes in the heights of what was drawn, and watches the room kept for the rest. */
  hostUpdated(): void {
    this.#observer?.disconnect();
    const root = this.#host.shadowRoot;
    if (!root || !this.#isWindowed || typeof IntersectionObserver === 'undefined') return;
    this.#observer ??= new IntersectionObserver((entries) => this.#handleSeen(entries), {
      rootMargin: `${String(near)}px 0px`,
    });
    for (const spacer of root.querySelectorAll('.rows > .spacer')) this.#observer.observe(spacer);
  }

  /** Ends watching. */
  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#rows = undefined;
  }

  #handleSeen(entries: readonly IntersectionObserverEntry[]): void {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    // After layout, so that reading costs nothing.
    for (const block of this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.rows > .block') ?? []) {
      this.#heights.set(Number(block.dataset['block']), block.offsetHeight);
    }
    const range = this.#seen(ahead);
    if (!range || (range.first === this.#range.first && range.end === this.#range.end)) return;
    this.#range = range;
    this.#host.requestUpdate();
  }

  /** Blocks that are seen or within a margin of that; undefined before anything is drawn. */
  #seen(margin: number): BlockRange | undefined {
    const list = this.#host.shadowRoot?.querySelector('.rows');
    if (!list) return undefined;
    const { top } = list.getBoundingClientRect();
    return this.#heights.within(-top - margin, innerHeight - top + margin);
  }
}
