/** Follows what stands inside an element, without ever changing it. */
import type { ReactiveController } from 'lit';
import type { LitElement } from 'lit';
import { findInlineSource, type InlineSource } from './inline-source.ts';

/** Knows the roadmap that stands inside its element, from the moment it is connected. */
export class InlineController implements ReactiveController {
  /** What stands inside; absent where that is no roadmap. */
  source: InlineSource | undefined;
  /** Counts the changes of it. */
  version = 0;
  /** Whether there is something to read inside until the element is drawn. */
  hasFallback = false;
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;

  /**
   * @param host the element
   */
  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof MutationObserver === 'undefined') return;
    this.#observer = new MutationObserver((records) => {
      if (records.some(({ target }) => isOwn(this.#host, target))) this.#read();
    });
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    // Children of an element that is connected while the page is parsed are still to come.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#read, { once: true });
    else this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#read);
  }

  readonly #read = (): void => {
    this.source = findInlineSource(this.#host);
    this.hasFallback = this.source !== undefined && this.#host.querySelector(':scope > script') === null;
    this.version++;
    this.#host.requestUpdate();
  };
}

/** Changes inside other Roadmark elements are theirs. */
function isOwn(host: Element, target: Node): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  for (let outer = element; outer && outer !== host; outer = outer.parentElement) {
    if (outer.localName.startsWith('roadmap-')) return false;
  }
  return true;
}
