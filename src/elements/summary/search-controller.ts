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
  #typed: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param host element that holds the field
   * @param search told what is searched for
   */
  constructor(host: LitElement, search: (text: string) => void) {
    this.#host = host;
    this.#search = search;
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
    return html`<div class="search-field" part="search" role="search">
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
    this.#timer = setTimeout(() => {
      this.#typed = undefined;
      this.#search(text);
    }, pause);
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
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
