/** Lets an element draw all of its content for paper. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether the page is being printed, and has its element drawn before and after. */
export class PrintController implements ReactiveController {
  /** Whether the page is being printed. */
  printing = false;
  readonly #host: ReactiveControllerHost;
  readonly #draw: () => void;
  #query: MediaQueryList | undefined;

  /**
   * @param host the element
   * @param draw draws the element at once: the browser takes the page as it is when the event of printing returns
   */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  /** Begins to follow. */
  hostConnected(): void {
    if (typeof matchMedia === 'undefined') return;
    this.#query = matchMedia('print');
    this.printing = this.#query.matches;
    this.#query.addEventListener('change', this.#change);
    addEventListener('beforeprint', this.#start);
    addEventListener('afterprint', this.#end);
  }

  /** Ends it. */
  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#change);
    removeEventListener('beforeprint', this.#start);
    removeEventListener('afterprint', this.#end);
  }

  readonly #change = (event: MediaQueryListEvent): void => this.#set(event.matches);
  readonly #start = (): void => this.#set(true);
  readonly #end = (): void => this.#set(false);

  #set(printing: boolean): void {
    if (printing === this.printing) return;
    this.printing = printing;
    this.#host.requestUpdate();
    this.#draw();
  }
}
