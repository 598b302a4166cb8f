/** A button that opens a row of downloads; what they are made with is loaded when it is first pressed. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { renderGlyph } from '../internal/render-glyph.ts';
import type { ExportContext, ExportMenu } from './export-menu.ts';

/** Button of one element, and the row that it opens. */
export class ExportButton implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #menu: ExportMenu | undefined;
  #isOpen = false;

  /**
   * @param host element that they are a part of
   */
  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** An element that is put elsewhere begins as it began. */
  hostDisconnected(): void {
    this.#isOpen = false;
  }

  /** Draws the button; nothing where no format is asked for. */
  render({ formats, localize }: ExportContext): TemplateResult | typeof nothing {
    if (formats.trim() === '') return nothing;
    return html`<button
      type="button"
      class="button opener export-button screen-only"
      part="export"
      aria-expanded=${this.#isOpen ? 'true' : 'false'}
      aria-controls="exports"
      @click=${() => void this.#toggle()}
      @keydown=${this.#handleKey}
    >
      ${renderGlyph('download')}${localize.term('download')}
    </button>`;
  }

  /** Draws the row that the button opens. */
  renderMenu(context: ExportContext): TemplateResult | typeof nothing {
    if (context.formats.trim() === '') return nothing;
    return html`<div
      class="exports panel screen-only"
      id="exports"
      part="exports"
      role="group"
      aria-label=${context.localize.term('download')}
      ?hidden=${!this.#isOpen}
      @keydown=${this.#handleKey}
    >
      ${this.#isOpen ? this.#menu?.render(context) : nothing}
    </div>`;
  }

  async #toggle(): Promise<void> {
    if (!this.#menu) {
      try {
        const { ExportMenu } = await import('./export-menu.ts');
        this.#menu ??= new ExportMenu(this.#host);
      } catch {
        // Offline or a new deployment: the button can be pressed again.
        return;
      }
    }
    this.#isOpen = !this.#isOpen;
    this.#menu.clear();
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    this.#isOpen = false;
    this.#host.requestUpdate();
    this.#host.shadowRoot?.querySelector<HTMLElement>('.export-button')?.focus();
  };
}
