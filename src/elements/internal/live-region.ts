/** Says what changed to those who cannot see it, half a second after the last change. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** A polite live region of one element. */
export class LiveRegion implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param host element whose region it is
   */
  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Announces a text; an earlier one that was not yet announced is left out.
   * @param text what is said
   */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#text = text;
      this.#host.requestUpdate();
    }, 500);
  }

  /** Forgets what was not yet said. */
  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Draws the region. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#text}</div>`;
  }
}
