/** The search field: tells of what was typed when the visitor pauses, and follows a search that was set elsewhere. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalizeController } from '../internal/localize.ts';
import { renderGlyph } from '../internal/render-glyph.ts';

/** Pause after which typing counts as done, in milliseconds. */
const pause = 150;

/** Draws the search field of its host. */
export class SearchController implements ReactiveController {
  readonly #host: LitElement;
  readonly #search: (text: string) => void;
  readonly #leave: () => void;
  #typed: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param host element that holds the field
   * @param search told what is searched for
   * @param leave moves the keyboard to the first result
   */
  constructor(host: LitElement, search: (text: string) => void, leave: () => void) {
    this.#host = host;
    this.#search = search;
    this.#leave = leave;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Forgets what was typed but not yet told. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#typed = undefined;
  }

  /**
   * Draws the field.
   * @param text what is searched for
   * @param total all items
   * @param localize words
   */
  render(text: string, total: number, localize: LocalizeController): TemplateResult {
    const shown = this.#typed ?? text;
    return html`<div class="search-field screen-only" part="search" role="search">
      ${renderGlyph('search')}
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-label=${localize.term('searchItems')}
        placeholder=${localize.term('searchPlaceholder', total)}
        .value=${live(shown)}
        @input=${this.#handleInput}
        @keydown=${this.#handleKey}
      />
      ${
        shown === ''
          ? nothing
          : html`<button
              type="button"
              class="search-clear"
              aria-label=${localize.term('clearSearch')}
              @click=${this.#handleClear}
            >
              ${renderGlyph('close')}
            </button>`
      }
    </div>`;
  }

  readonly #handleInput = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value;
    clearTimeout(this.#timer);
    this.#typed = text;
    this.#host.requestUpdate();
    this.#timer = setTimeout(() => this.#flush(), pause);
  };

  /** Tells at once what was typed but not yet told. */
  #flush(): void {
    const text = this.#typed;
    this.cancel();
    if (text !== undefined) this.#search(text);
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.#flush();
      this.#leave();
      return;
    }
    if (event.key !== 'Escape' || (event.target as HTMLInputElement).value === '') return;
    event.preventDefault();
    event.stopPropagation();
    this.#clear();
  };

  readonly #handleClear = (): void => {
    this.#clear();
    this.#host.renderRoot.querySelector('input')?.focus();
  };

  #clear(): void {
    this.cancel();
    this.#search('');
    this.#host.requestUpdate();
  }
}
