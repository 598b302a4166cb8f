/** Tells an element how wide it is. All elements share one observer. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const callbacks = new WeakMap<Element, (width: number) => void>();
let observer: ResizeObserver | undefined;

function observe(element: Element, callback: (width: number) => void): void {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) callbacks.get(target)?.(contentRect.width);
  });
  callbacks.set(element, callback);
  observer.observe(element);
}

/** Follows the width of its host and draws it again when the width changes. */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #width = 0;

  /**
   * @param host element whose width is followed
   */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Width of the host's content in pixels; 0 while it is not shown. */
  get width(): number {
    return this.#width;
  }

  /** The same in letters of the page, as container queries in `rem` see it. */
  get rems(): number {
    return this.#width / (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  }

  /** Begins to follow; the first width is read at once, so that nothing is drawn twice. */
  hostConnected(): void {
    if (typeof ResizeObserver === 'undefined') return;
    this.#width = this.#host.clientWidth;
    observe(this.#host, (width) => {
      // A fraction of a pixel moves nothing, and a scroll bar must not start a loop.
      if (Math.abs(width - this.#width) < 1) return;
      this.#width = width;
      // Drawing inside the callback changes heights, which the browser reports as an error of the page.
      requestAnimationFrame(() => this.#host.requestUpdate());
    });
  }

  /** Reads the width of an element that was not shown before. */
  hostUpdate(): void {
    if (this.#width === 0) this.#width = this.#host.clientWidth;
  }

  /** Ends it. */
  hostDisconnected(): void {
    callbacks.delete(this.#host);
    observer?.unobserve(this.#host);
  }
}
