/**
 * Keeps what follows an element in its place when the element's fallback gives way to its views, which are seldom as tall.
 * The height is held where the change would be seen, until the visitor first acts; what is out of sight may move.
 */
import type { LitElement, ReactiveController } from 'lit';

const actions = ['pointerdown', 'keydown', 'resize'] as const;
const held = ['min-block-size', 'max-block-size', 'overflow', 'scrollbar-width'] as const;

/** Holds the height of its element over one change of its content. */
export class SteadyPlace implements ReactiveController {
  readonly #host: LitElement;
  #before: number | undefined;
  #isHolding = false;

  /**
   * @param host the element
   */
  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Remembers where things are, and holds them there once the new content is drawn; to be called before the fallback goes. */
  keep(): void {
    this.#before = following(this.#host)?.getBoundingClientRect().top;
    if (this.#before === undefined) return;
    // Elements draw themselves in microtasks, so this is still the same frame: a place that is corrected later was seen.
    void this.#host.updateComplete.then(() => whenDrawn(this.#host.renderRoot)).then(() => this.#hold());
  }

  hostDisconnected(): void {
    this.#release();
  }

  #hold(): void {
    const before = this.#before;
    this.#before = undefined;
    const after = following(this.#host)?.getBoundingClientRect().top;
    const viewport = globalThis.innerHeight;
    // What was above the viewport is kept in place by the browser's scroll anchoring.
    if (before === undefined || after === undefined || before < 0) return;
    const isSeen = Math.min(before, after) < viewport;
    if (!isSeen || Math.abs(after - before) < 1) return;
    const height = this.#host.getBoundingClientRect().height + Math.min(before, viewport) - after;
    const { style } = this.#host;
    for (const name of ['min-block-size', 'max-block-size'])
      style.setProperty(name, `${String(Math.max(0, height))}px`);
    style.setProperty('overflow', 'auto');
    style.setProperty('scrollbar-width', 'none');
    this.#isHolding = true;
    holdScroll(this.#host.ownerDocument.documentElement);
    for (const action of actions) globalThis.addEventListener(action, this.#release, { capture: true });
    this.#host.addEventListener('pointerenter', this.#release);
    this.#host.addEventListener('focusin', this.#release);
  }

  readonly #release = (): void => {
    this.#before = undefined;
    if (!this.#isHolding) return;
    this.#isHolding = false;
    // What is looked at stays where it is: the page scrolls as far as the element was.
    const { scrollTop } = this.#host;
    for (const name of held) this.#host.style.removeProperty(name);
    if (this.#host.getAttribute('style') === '') this.#host.removeAttribute('style');
    if (scrollTop > 0) globalThis.scrollBy({ top: scrollTop, behavior: 'instant' });
    for (const action of actions) globalThis.removeEventListener(action, this.#release, { capture: true });
    this.#host.removeEventListener('pointerenter', this.#release);
    this.#host.removeEventListener('focusin', this.#release);
  };
}

/** The browser's scroll anchoring would take the held height for a change above what came into sight, and keep that in sight. */
function holdScroll({ style }: HTMLElement): void {
  const before = style.getPropertyValue('overflow-anchor');
  style.setProperty('overflow-anchor', 'none');
  requestAnimationFrame(() => requestAnimationFrame(() => style.setProperty('overflow-anchor', before)));
}

/** Settles when the elements inside are drawn, at any depth. */
async function whenDrawn(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    if (!('updateComplete' in element)) continue;
    await element.updateComplete;
    if (element.shadowRoot) await whenDrawn(element.shadowRoot);
  }
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
