/** `<roadmap-summary>`: title, progress, counts, search, filters and the choice of views. */
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Roadmap } from '../../core/model/types.ts';
import { listActiveFilters } from '../../view/active-filters.ts';
import { indexRoadmap } from '../../view/entries.ts';
import { listLegend } from '../../view/legend-entries.ts';
import { findMatches } from '../../view/matches.ts';
import type { Snapshot } from '../../view/store.ts';
import { titleOf } from '../../view/roadmap-names.ts';
import { summarise } from '../../view/summary.ts';
import { readViewNames } from '../../view/view-names.ts';
import type { Facet, ViewName, ViewState } from '../../view/view-state.ts';
import { RoadmapFilterEvent } from '../events/roadmap-filter-event.ts';
import { RoadmapSearchEvent } from '../events/roadmap-search-event.ts';
import { RoadmapViewEvent } from '../events/roadmap-view-event.ts';
import { filterName } from '../internal/filter-name.ts';
import { FilterPanel } from '../internal/filter-panel.ts';
import { filterWords } from '../internal/filter-words.ts';
import { LiveRegion } from '../internal/live-region.ts';
import { openerStyles } from '../internal/opener.styles.ts';
import { renderGlyph } from '../internal/render-glyph.ts';
import { PrintController } from '../internal/print-controller.ts';
import { RoadmapElement } from '../internal/roadmap-element.ts';
import { RovingFocus } from '../internal/roving-focus.ts';
import type { SkeletonShape } from '../internal/state-panels.ts';
import { statusBarStyles } from '../internal/status-bar.styles.ts';
import { exportMenuStyles } from './export-menu.styles.ts';
import { ExportButton } from './export-button.ts';
import type { ExportContext } from './export-menu.ts';
import { renderProgressChart } from './progress-chart.ts';
import { renderRing } from './ring.ts';
import { SearchController } from './search-controller.ts';
import { chartStyles } from './progress-chart.styles.ts';
import { renderCompactCounts, renderCounts, renderMeta, type SummaryContext } from './summary-lines.ts';
import { summaryStyles } from './summary.styles.ts';

/** Facets that the filter panel offers; status and flags are chips. */
const panelFacets: readonly Facet[] = ['milestone', 'group', 'type', 'tag', 'owner'];
/** Roadmaps with fewer items are read faster than searched. */
const searchFrom = 12;

/**
 * Head of a roadmap: what it is, how far it is, and what narrows it down. Numbers are those of the source: progress is what is
 * done of all that is not dropped, and no ring is drawn where no item states a status.
 *
 * ```html
 * <roadmap-summary for="plan"></roadmap-summary>
 * ```
 *
 * Keyboard: the choice of views is one tab stop with arrow keys, Home and End; in the search field
 * Escape clears it and Down goes to the first result.
 * Roles: `search`, `tablist`, `toolbar`, a polite `status` that tells what a search or filter leaves.
 *
 * @summary Title, progress, counts, search, filters and the choice of views.
 * @status stable
 * @since 0.1.0
 * @slot title - In place of the title; should be a heading.
 * @slot actions - Beside the choice of views, such as a link to contribute.
 * @slot footer - Below the summary.
 * @fires {RoadmapSearchEvent} roadmap-search - When the visitor searched. Bubbles, is composed; not on changes by the page.
 * @fires {RoadmapFilterEvent} roadmap-filter - When the visitor changed filters. Bubbles, is composed; not on changes by the page.
 * @fires {RoadmapViewEvent} roadmap-view - When the visitor chose another view. Bubbles, is composed; not on changes by the page.
 * @csspart ring - Ring of what is done, in progress and open.
 * @csspart title - Title of the roadmap.
 * @csspart counts - Line of counts.
 * @csspart meta - Line below: what states no status, when it was updated, the source.
 * @csspart source - Link to the source.
 * @csspart search - Search field.
 * @csspart views - Choice of views.
 * @csspart chips - Filters by status and flag.
 * @csspart filters - Panel of further filters.
 * @csspart result - What search and filters leave.
 * @csspart clear - Button that clears search and filters.
 * @csspart chart - Progress by milestone.
 * @csspart export - Button that opens the downloads.
 * @csspart exports - Downloads.
 * @csspart meter - Bar of statuses.
 */
export class RoadmapSummary extends RoadmapElement {
  static override styles: CSSResultGroup = [
    ...[RoadmapElement.styles].flat(),
    statusBarStyles,
    summaryStyles,
    openerStyles,
    chartStyles,
    exportMenuStyles,
  ];

  /** One line alone: title, counts, bar and source. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** Views to choose from: words of 'timeline table board', in order; default none. Other words are passed over. */
  @property() views = '';
  /** Leaves search and filters out. */
  @property({ type: Boolean, attribute: 'no-search' }) noSearch = false;
  /**
   * Formats that visitors may download, in order: words of 'json markdown csv ics mermaid jsonld html svg'; default none. Other
   * words are named where the downloads are.
   */
  @property() exports = '';
  /** Opens the chart of progress by milestone. */
  @property({ type: Boolean }) chart = false;

  readonly #live = new LiveRegion(this);
  readonly #tabs = new RovingFocus(this, '[role=tab]');
  readonly #search = new SearchController(
    this,
    (text) => this.#handleSearch(text),
    () => void this.#focusFirstResult(),
  );
  readonly #filters = new FilterPanel(this, panelFacets);
  readonly #exports = new ExportButton(this);
  /** On paper the chips are no buttons: they say what the pictures of statuses mean. */
  readonly #print = new PrintController(this, () => this.performUpdate());
  /** Search and filters that were last said. */
  #said: Pick<ViewState, 'search' | 'filters'> | undefined;

  protected override get skeletonShape(): SkeletonShape {
    return 'summary';
  }

  protected override get needsItems(): boolean {
    return false;
  }

  protected override renderRoadmap(roadmap: Roadmap, snapshot: Snapshot): TemplateResult {
    const context: SummaryContext = {
      roadmap,
      summary: summarise(roadmap),
      localize: this.localize,
      today: this.day ?? new Date().toISOString().slice(0, 10),
    };
    return html`${this.compact ? this.#renderCompact(context) : this.#renderFull(context, snapshot)}
      <slot name="footer"></slot>`;
  }

  #renderCompact(context: SummaryContext): TemplateResult {
    return html`<div class="root compact">
      ${this.#renderTitle(context.roadmap)}${renderCompactCounts(context)}
      <slot name="actions"></slot>
    </div>`;
  }

  #renderFull(context: SummaryContext, { view }: Snapshot): TemplateResult {
    const { roadmap, summary } = context;
    const total = indexRoadmap(roadmap).entries.length;
    return html`<div class="root full">
      <div class=${summary.percent === undefined ? 'head bare' : 'head'}>
        ${renderRing(context)}
        <div class="text">
          ${this.#renderTitle(roadmap)}
          <p class="count" part="counts">${renderCounts(context)}</p>
          ${renderMeta(context)}
        </div>
        ${this.#renderViews(view)}
        <slot name="actions"></slot>
      </div>
      ${this.#renderTools(roadmap, view, total)} ${renderProgressChart(context, this.chart)} ${this.#live.render()}
    </div>`;
  }

  #titleOf(roadmap: Roadmap): string {
    return titleOf(roadmap) ?? this.localize.term('untitled');
  }

  #renderTitle(roadmap: Roadmap): TemplateResult {
    return html`<slot name="title"
      ><div class="title" part="title" role="heading" aria-level=${this.headLevel}>${this.#titleOf(roadmap)}</div></slot
    >`;
  }

  #renderViews({ view }: ViewState): TemplateResult | typeof nothing {
    const views = readViewNames(this.views);
    if (views.length < 2) return nothing;
    return html`<div
      class="segments screen-only"
      part="views"
      role="tablist"
      aria-label=${this.localize.term('views')}
      @keydown=${this.#handleTabKey}
      @focusin=${(event: FocusEvent) => this.#tabs.remember(event.target)}
    >
      ${views.map(
        (name) =>
          html`<button
            type="button"
            role="tab"
            data-view=${name}
            aria-selected=${name === view ? 'true' : 'false'}
            @click=${() => this.#handleView(name)}
          >
            ${this.localize.term('view', name)}
          </button>`,
      )}
    </div>`;
  }

  #exportContext(roadmap: Roadmap): ExportContext {
    return { formats: this.exports, roadmap, base: this.base, localize: this.localize };
  }

  /** Search, filters, downloads, and what the marks mean; a bar that would be empty is not drawn. */
  #renderTools(roadmap: Roadmap, view: ViewState, total: number): TemplateResult | typeof nothing {
    const isSearched = !this.noSearch && total >= searchFrom;
    const hasKey = !this.noSearch && listLegend(roadmap, view, ['status', 'flag']).length > 0;
    const matches = findMatches(roadmap, view);
    const chosen = panelFacets.reduce((sum, facet) => sum + view.filters[facet].length, 0);
    const exports = this.#exportContext(roadmap);
    const filters = { roadmap, state: view, localize: this.localize };
    const bar =
      isSearched || hasKey || this.exports.trim() !== ''
        ? html`<div class=${hasKey ? 'tools' : 'tools screen-only'}>
            ${isSearched ? this.#search.render(view.search, total, this.localize) : nothing}
            ${isSearched ? this.#filters.renderButton(filters) : nothing}
            ${
              hasKey
                ? html`<roadmap-legend
                    class="chips"
                    part="chips"
                    exportparts="entry,entries,glyph,label,count"
                    ?filter=${!this.#print.printing}
                    no-clear
                  ></roadmap-legend>`
                : nothing
            }
            ${this.#exports.render(exports)}
          </div>`
        : nothing;
    return html`${bar} ${this.#exports.renderMenu(exports)} ${isSearched ? this.#filters.renderPanel(filters) : nothing}
    ${
      matches.filtered && !this.noSearch
        ? html`<div class="result" part="result">
            <strong class="count" tabindex="-1">${this.localize.term('itemsOf', matches.entries.length, total)}</strong>
            ${chosen > 0 ? this.#renderTokens(roadmap, view) : nothing}
            <button type="button" class="button ghost screen-only" part="clear" @click=${this.#handleClear}>
              ${this.localize.term('clearAll')}
            </button>
          </div>`
        : nothing
    }`;
  }

  /** Filters of the panel have no chip that shows them once it is closed. */
  #renderTokens(roadmap: Roadmap, view: ViewState): readonly TemplateResult[] {
    return listActiveFilters(view)
      .filter(({ facet }) => panelFacets.includes(facet))
      .map((filter) => {
        const name = filterName(roadmap, filter, this.localize);
        return html`<button
          type="button"
          class="chip"
          aria-label=${this.localize.term('removeFilter', name)}
          @click=${() => {
            this.request({ type: 'toggle-filter', ...filter });
            this.#tellFilters();
            void this.#focusCount();
          }}
        >
          ${name}${renderGlyph('close')}
        </button>`;
      });
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed as never);
    this.#announce();
  }

  /** Says what a search or filter leaves, wherever on the page it was changed. */
  #announce(): void {
    const { roadmap, view } = this.snapshot;
    if (!roadmap || this.compact) return;
    const before = this.#said;
    this.#said = view;
    if (!before || (before.search === view.search && before.filters === view.filters)) return;
    this.#live.say(filterWords(roadmap, view, this.localize));
  }

  #handleSearch(text: string): void {
    this.request({ type: 'search', text });
    this.dispatchEvent(new RoadmapSearchEvent(text, this.#matchCount()));
  }

  /** Goes to the first result of the first element beside this one that shows the same roadmap. */
  async #focusFirstResult(): Promise<void> {
    const { store } = this;
    const root = this.getRootNode() as Document | ShadowRoot;
    for (const element of root.querySelectorAll('*')) {
      if (!(element instanceof RoadmapElement) || element.store !== store) continue;
      await element.updateComplete;
      if (element.focusFirstResult()) return;
    }
  }

  readonly #handleClear = (): void => {
    const { search } = this.snapshot.view;
    this.#search.cancel();
    this.request({ type: 'clear-filters' });
    if (search !== '') this.dispatchEvent(new RoadmapSearchEvent('', this.#matchCount()));
    this.#tellFilters();
    void this.#focusCount();
  };

  /** The button that had the focus is gone: what is left of it is the count, or what it began with. */
  async #focusCount(): Promise<void> {
    await this.updateComplete;
    const places = ['.result .count', 'input[type=search]', '.filter-button'];
    for (const place of places) {
      const target = this.renderRoot.querySelector<HTMLElement>(place);
      target?.focus();
      if (target) return;
    }
  }

  readonly #handleTabKey = (event: KeyboardEvent): void => {
    const view = this.#tabs.move(event)?.dataset['view'];
    if (view !== undefined) this.#handleView(view as ViewName);
  };

  #handleView(view: ViewName): void {
    if (this.snapshot.view.view === view) return;
    this.request({ type: 'view', view });
    this.dispatchEvent(new RoadmapViewEvent(view));
  }

  #tellFilters(): void {
    this.dispatchEvent(new RoadmapFilterEvent(this.snapshot.view.filters, this.#matchCount()));
  }

  #matchCount(): number {
    const { roadmap, view } = this.snapshot;
    return roadmap ? findMatches(roadmap, view).entries.length : 0;
  }
}
