/**
 * Keeps what follows an element in its place when the element's fallback gives way to its views, which are seldom as tall.
 * The height is held where the change would be seen, until the visitor first acts; what is out of sight may move.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const actions = ['pointerdown', 'keydown'] as const;

/** Holds the height of its element over one change of its content. */
export class SteadyPlace implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #before: number | undefined;
  #observer: ResizeObserver | undefined;

  /**
   * @param host the element
   */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Remembers where things are; to be called before the fallback goes. */
  remember(): void {
    this.#before = following(this.#host)?.getBoundingClientRect().top;
  }

  /**
   * Holds what was remembered while the new content grows into its size; to be called once it is there.
   * @param content the element's content
   */
  hold(content: Element | null): void {
    if (this.#before === undefined || !content) return;
    this.#observer = new ResizeObserver(() => this.#adjust());
    this.#observer.observe(content);
    for (const action of actions) globalThis.addEventListener(action, this.#release, { capture: true });
    this.#host.addEventListener('pointerenter', this.#release);
    this.#host.addEventListener('focusin', this.#release);
  }

  hostDisconnected(): void {
    this.#release();
  }

  #adjust(): void {
    const before = this.#before;
    const { style } = this.#host;
    clear(style);
    const after = following(this.#host)?.getBoundingClientRect().top;
    if (before === undefined || after === undefined) return;
    const height = this.#host.getBoundingClientRect().height;
    const viewport = globalThis.innerHeight;
    // What was or is above the viewport is kept in place by the browser's scroll anchoring.
    if (before < 0) return;
    if (after < before && after < viewport) {
      style.setProperty('min-block-size', `${String(height + Math.min(before, viewport) - after)}px`);
    } else if (after > before && before < viewport) {
      style.setProperty('max-block-size', `${String(height + before - after)}px`);
      style.setProperty('overflow', 'auto');
      style.setProperty('scrollbar-width', 'none');
    }
  }

  readonly #release = (): void => {
    if (!this.#observer) return;
    this.#observer.disconnect();
    this.#observer = undefined;
    this.#before = undefined;
    clear(this.#host.style);
    for (const action of actions) globalThis.removeEventListener(action, this.#release, { capture: true });
    this.#host.removeEventListener('pointerenter', this.#release);
    this.#host.removeEventListener('focusin', this.#release);
  };
}

function clear(style: CSSStyleDeclaration): void {
  for (const name of ['min-block-size', 'max-block-size', 'overflow', 'scrollbar-width']) style.removeProperty(name);
}

/** First element after the host that takes up space. */
function following(host: Element): Element | undefined {
  for (let outer: Element | null = host; outer && outer !== document.body; outer = outer.parentElement) {
    for (let next = outer.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.getClientRects().length > 0) return next;
    }
  }
  return undefined;
}
