/** Keeps elements far outside the viewport from being drawn until the visitor comes near. One observer serves all. */
import type { ReactiveController } from 'lit';
import type { LitElement } from 'lit';

/** How far outside the viewport an element still counts as near, in viewport heights. */
const margin = 1;

const controllers = new WeakMap<Element, VisibilityController>();
const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

function watch(element: Element, near: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) waiting.get(entry.target)?.();
    },
    { rootMargin: `${String(margin * 100)}%` },
  );
  if (waiting.size === 0) globalThis.addEventListener('beforeprint', showAll);
  waiting.set(element, near);
  observer.observe(element);
}

function unwatch(element: Element): void {
  if (!waiting.delete(element)) return;
  observer?.unobserve(element);
  if (waiting.size === 0) globalThis.removeEventListener('beforeprint', showAll);
}

/** Paper has no viewport. */
function showAll(): void {
  for (const near of [...waiting.values()]) near();
}

/** Tells whether its element is worth drawing; once near, it stays so. */
export class VisibilityController implements ReactiveController {
  readonly #host: LitElement;
  #near: boolean | undefined;

  /**
   * @param host the element
   */
  constructor(host: LitElement) {
    this.#host = host;
    controllers.set(host, this);
    host.addController(this);
  }

  /** That of the element whose parts its own is one of: they are drawn together. */
  get #outer(): VisibilityController | undefined {
    const root = this.#host.getRootNode();
    return root instanceof ShadowRoot ? controllers.get(root.host) : undefined;
  }

  /** Whether the element is near the viewport, or was. The first answer reads the layout. */
  get near(): boolean {
    if (this.#near === undefined) {
      this.#near = typeof IntersectionObserver === 'undefined' || this.#outer?.near === true || isNear(this.#host);
      if (!this.#near && this.#host.isConnected) watch(this.#host, () => this.reveal());
    }
    return this.#near;
  }

  /** Draws the element wherever it is. */
  reveal(): void {
    unwatch(this.#host);
    if (this.#near === true) return;
    this.#near = true;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (this.#near === false) watch(this.#host, () => this.reveal());
  }

  hostDisconnected(): void {
    unwatch(this.#host);
  }
}

function isNear(host: Element): boolean {
  const { top, bottom } = host.getBoundingClientRect();
  const height = globalThis.innerHeight;
  return top <= height * (1 + margin) && bottom >= -height * margin;
}
