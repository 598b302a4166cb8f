/** One tab stop for a row of buttons: arrow keys move inside it, and it remembers where the visitor was. */
import type { ReactiveController } from 'lit';
import type { LitElement } from 'lit';

/** Roving focus over the elements that match a selector, in the shadow root of an element. */
export class RovingFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  #current = 0;

  /**
   * @param host element whose shadow root holds the buttons
   * @param selector matches the buttons
   */
  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  /** Keeps exactly one button in the tab order, whichever were drawn. */
  hostUpdated(): void {
    const stops = this.#stops();
    const current = Math.min(this.#current, stops.length - 1);
    for (const [index, stop] of stops.entries()) stop.tabIndex = index === current ? 0 : -1;
  }

  /**
   * Makes a button the one that is in the tab order.
   * @param target the button
   */
  remember(target: EventTarget | null): void {
    const index = this.#stops().indexOf(target as HTMLElement);
    if (index < 0 || index === this.#current) return;
    this.#current = index;
    this.hostUpdated();
  }

  /**
   * Moves the focus by an arrow key, Home or End.
   * @param event key press; its default is prevented where the key moves
   * @returns the button that has the focus now, where it moved
   */
  move(event: KeyboardEvent): HTMLElement | undefined {
    const stops = this.#stops();
    const from = stops.indexOf(event.target as HTMLElement);
    if (from < 0 || event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const to = this.#targetOf(event.key, from, stops.length);
    const stop = to === undefined ? undefined : stops[to];
    if (stop === undefined || to === undefined) return undefined;
    event.preventDefault();
    this.#current = to;
    this.hostUpdated();
    stop.focus();
    return stop;
  }

  #targetOf(key: string, from: number, count: number): number | undefined {
    const forward = getComputedStyle(this.#host).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    switch (key) {
      case forward:
      case 'ArrowDown':
        return (from + 1) % count;
      case backward:
      case 'ArrowUp':
        return (from - 1 + count) % count;
      case 'Home':
        return 0;
      case 'End':
        return count - 1;
      default:
        return undefined;
    }
  }

  #stops(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(this.#selector)];
  }
}
