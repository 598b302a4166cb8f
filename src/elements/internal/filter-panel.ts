/** A button that opens the filters of a roadmap below its toolbar; what lists them is loaded when it is first pressed. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Roadmap } from '../../core/model/types.ts';
import { indexRoadmap } from '../../view/entries.ts';
import { findMatches } from '../../view/matches.ts';
import { hasChoice } from '../../view/legend-entries.ts';
import type { Facet, ViewState } from '../../view/view-state.ts';
import type { LocalizeController } from './localize.ts';
import { renderGlyph } from './render-glyph.ts';

/** What button and panel are drawn from. */
export interface FilterPanelContext {
  /** The roadmap. */
  readonly roadmap: Roadmap;
  /** Chosen filters. */
  readonly state: ViewState;
  /** Words. */
  readonly localize: LocalizeController;
}

/** Button of one element, and the panel that it opens. */
export class FilterPanel implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #facets: readonly Facet[];
  #isOpen = false;

  /**
   * @param host element that they are a part of
   * @param facets dimensions to offer, in order; those in which all items are alike are left out
   */
  constructor(host: ReactiveControllerHost & Element, facets: readonly Facet[]) {
    this.#host = host;
    this.#facets = facets;
    host.addController(this);
  }

  /** An element that is put elsewhere begins as it began. */
  hostDisconnected(): void {
    this.#isOpen = false;
  }

  /** Draws the button; nothing where there is nothing to choose. */
  renderButton({ roadmap, state, localize }: FilterPanelContext): TemplateResult | typeof nothing {
    if (!this.#facets.some((facet) => hasChoice(roadmap, facet))) return nothing;
    const chosen = this.#facets.reduce((sum, facet) => sum + state.filters[facet].length, 0);
    return html`<button
      type="button"
      class="button opener filter-button screen-only"
      aria-expanded=${this.#isOpen ? 'true' : 'false'}
      aria-controls="filters"
      @click=${() => void this.#toggle()}
    >
      ${renderGlyph('filter')}${localize.term('filters', chosen)}
    </button>`;
  }

  /** Draws the panel that the button opens. */
  renderPanel({ roadmap, state, localize }: FilterPanelContext): TemplateResult {
    const { entries } = findMatches(roadmap, state);
    const total = indexRoadmap(roadmap).entries.length;
    return html`<div
      class="panel screen-only"
      id="filters"
      part="filters"
      ?hidden=${!this.#isOpen}
      @keydown=${this.#keys}
    >
      ${
        this.#isOpen
          ? html`<roadmap-legend
                variant="list"
                filter
                no-clear
                facets=${this.#offered(roadmap).join(' ')}
              ></roadmap-legend>
              <div class="panel-foot">
                <span class="count">${localize.term('itemsOf', entries.length, total)}</span>
                <button type="button" class="button" @click=${() => this.#close()}>${localize.term('close')}</button>
              </div>`
          : nothing
      }
    </div>`;
  }

  #offered(roadmap: Roadmap): readonly Facet[] {
    return this.#facets.filter((facet) => hasChoice(roadmap, facet));
  }

  async #toggle(): Promise<void> {
    try {
      await import('../legend/define.ts');
    } catch {
      // Offline or a new deployment: the button can be pressed again.
      return;
    }
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  }

  /** Escape closes the panel before the legend in it clears what was chosen. */
  readonly #keys = {
    capture: true,
    handleEvent: (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    },
  };

  #close(): void {
    this.#isOpen = false;
    this.#host.requestUpdate();
    this.#host.shadowRoot?.querySelector<HTMLElement>('.filter-button')?.focus();
  }
}
