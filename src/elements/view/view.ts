/** `<roadmap-view>`: a roadmap from its source to its views. */
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Roadmap } from '../../core/model/types.ts';
import { prepareSummary } from '../../view/prepare-summary.ts';
import type { Snapshot } from '../../view/store.ts';
import type { ViewName } from '../../view/view-state.ts';
import { hasLayout } from '../internal/inline-source.ts';
import { loadDetail } from '../internal/load-detail.ts';
import { firstView, loadView, offerViews } from '../internal/load-view.ts';
import { RoadmapElement } from '../internal/roadmap-element.ts';
import type { DrawingSteps } from '../internal/run-in-slices.ts';
import type { SkeletonShape } from '../internal/state-panels.ts';
import { guessForm } from '../timeline/load-form.ts';
import { renderAbout, renderNotes, renderNotices } from './document-text.ts';
import { viewStyles } from './view.styles.ts';

/**
 * Loads a roadmap and shows it: summary, a choice of timeline, table and board, filters, and what the author should know.
 * Other Roadmark elements inside it take the place of the ready-made views and share its roadmap and state. What else stands
 * inside, such as the headings and lists that a site made of the markdown, is what visitors see until the roadmap is there.
 *
 * ```html
 * <roadmap-view src="ROADMAP.md"></roadmap-view>
 * ```
 *
 * Keyboard: that of the elements inside; the choice of views is one tab stop with arrow keys.
 * Roles: `region`, `tablist`, `tabpanel`.
 *
 * @summary A roadmap from its source to its views.
 * @status stable
 * @since 0.1.0
 * @slot - The source, as text or as HTML made of it, shown until the roadmap is; or Roadmark elements to show in place of the ready-made views.
 * @slot title - In place of the title; should be a heading.
 * @slot actions - Beside the choice of views, such as a link to contribute.
 * @slot footer - Below the views.
 * @fires {RoadmapViewEvent} roadmap-view - When the visitor chose another view. Bubbles, is composed; not on changes by the page.
 * @fires {RoadmapSearchEvent} roadmap-search - When the visitor searched. Bubbles, is composed; not on changes by the page.
 * @fires {RoadmapFilterEvent} roadmap-filter - When the visitor changed filters. Bubbles, is composed; not on changes by the page.
 * @fires {RoadmapItemClickEvent} roadmap-item-click - When the visitor opens an item, not when they close it. Bubbles, is composed; cancelled, its detail stays closed.
 * @fires {RoadmapSelectEvent} roadmap-select - When the visitor opened or closed a detail. Bubbles, is composed; not on changes by the page.
 * @csspart base - All that is drawn of the roadmap.
 * @csspart summary - The summary.
 * @csspart panel - The view that is chosen.
 * @csspart timeline - The timeline.
 * @csspart table - The table.
 * @csspart board - The board.
 * @csspart notices - Admonitions of the document.
 * @csspart about - What the document says before its plan.
 * @csspart notes - What the document says beside its plan.
 * @csspart diagnostics - What the author should know.
 * @cssproperty {<length>} [--roadmap-min-block-size=auto] - Least height, to keep room for the roadmap before it is there.
 */
export class RoadmapView extends RoadmapElement {
  static override styles: CSSResultGroup = [...[RoadmapElement.styles].flat(), viewStyles];

  /** View that is shown first; absent: the first of `views`. Setting it later switches the view. */
  @property() view?: ViewName | undefined;
  /** Views to choose from: words of 'timeline table board', in order. Other words are passed over; none: all three. */
  @property() views = 'timeline table board';

  /**
   * Formats that visitors may download, in order: words of 'json markdown csv ics mermaid jsonld html svg'; default none. Other
   * words are named where the downloads are. A summary that stands inside has its own.
   */
  @property() exports = '';

  /** Views whose code was asked for and came, or could not be had. */
  readonly #loaded = new Set<ViewName>();
  /** Whether a view was shown: from then on another one whose code is still on its way must not take the rest, and the focus in it, away. */
  #isDrawn = false;

  protected override get skeletonShape(): SkeletonShape {
    return this.#shown(this.snapshot);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('view') || (changed.has('views') && !this.hasUpdated)) {
      const view = firstView(this.views, this.view);
      if (changed.has('view') || view !== 'timeline') this.request({ type: 'view', view });
    }
    if (!this.#isLayout) this.#loadView(this.#shown(this.snapshot));
  }

  protected override get isPrepared(): boolean {
    return super.isPrepared && (this.#isLayout || this.#isDrawn || this.#loaded.has(this.#shown(this.snapshot)));
  }

  /** @internal */
  override foresee(text: string): void {
    if (!this.#isLayout && this.#shown(this.snapshot) === 'timeline') guessForm(text);
  }

  /** Works out what the view in sight first draws, in steps. @internal */
  override *prepare(roadmap: Roadmap): DrawingSteps {
    yield* super.prepare(roadmap);
    if (this.#isLayout) return;
    yield* prepareSummary(roadmap);
    const view = this.#shown(this.snapshot);
    yield loadView(view);
    // An item that the address names is drawn open: its detail would move what is below it when it came later.
    if (globalThis.location.hash !== '') yield loadDetail();
    const part = customElements.get(`roadmap-${view}`) as typeof RoadmapElement | undefined;
    if (part) yield* part.prepareDrawing(roadmap, this.snapshot.view);
  }

  override async reveal(id: string): Promise<boolean> {
    await super.reveal(id);
    // A link may name another view than the one whose code came with the source.
    if (!this.#isLayout) await loadView(this.#shown(this.snapshot));
    this.requestUpdate();
    await this.updateComplete;
    const inside = [...this.renderRoot.querySelectorAll('.panel > *'), ...this.querySelectorAll('*')];
    for (const element of inside) {
      if (element instanceof RoadmapElement && (await element.reveal(id))) return true;
    }
    this.scrollIntoView({ block: 'start' });
    return false;
  }

  protected override renderWithout(snapshot: Snapshot): TemplateResult | typeof nothing {
    if (!this.#isLayout) return super.renderWithout(snapshot);
    return html`${snapshot.load.phase === 'error' ? super.renderWithout(snapshot) : nothing}
      <div class="root layout"><slot></slot></div>`;
  }

  protected override renderRoadmap(roadmap: Roadmap, snapshot: Snapshot): TemplateResult {
    if (this.#isLayout) {
      return html`<div class="root layout"><slot></slot></div>
        <slot name="footer"></slot>`;
    }
    this.#isDrawn = true;
    const text = { localize: this.localize, base: this.base };
    const level = this.headLevel;
    const offered = this.#offered();
    const view = this.#shown(snapshot);
    return html`<div class="root ready" part="base">
      <roadmap-summary
        ?framed=${this.framed}
        part="summary"
        views=${offered.join(' ')}
        exports=${this.exports}
        heading-level=${level}
      >
        ${this.#renderSlot('title')}${this.#renderSlot('actions')}
      </roadmap-summary>
      ${renderNotices(roadmap, text)}${renderAbout(roadmap, text)}
      <div
        class="panel"
        part="panel"
        role=${offered.length > 1 ? 'tabpanel' : nothing}
        aria-label=${offered.length > 1 ? this.localize.term('view', view) : nothing}
      >
        ${this.#renderView(view, level)}
      </div>
      ${renderNotes(roadmap, text)} ${this.#renderDiagnostics(roadmap)}
      <slot name="footer"></slot>
    </div>`;
  }

  protected override renderBeside(roadmap: Roadmap): TemplateResult {
    const text = { localize: this.localize, base: this.base };
    return html`<div class="root ready beside">
      ${renderNotices(roadmap, text)}${renderAbout(roadmap, text)}${renderNotes(roadmap, text)}
      ${this.#renderDiagnostics(roadmap)}
    </div>`;
  }

  /** Errors stand out. Warnings fold into a quiet line; how the rest was read is for the author, who has the element itself. */
  #renderDiagnostics({ diagnostics }: Roadmap): TemplateResult {
    const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
    return html`<roadmap-diagnostics
      ?framed=${this.framed && hasErrors}
      level="warning"
      part="diagnostics"
    ></roadmap-diagnostics>`;
  }

  /** Hands a slot on; an empty one would hide what stands there otherwise. */
  #renderSlot(name: 'title' | 'actions'): TemplateResult | typeof nothing {
    const isFilled = [...this.children].some((child) => child.slot === name);
    return isFilled ? html`<slot name=${name} slot=${name}></slot>` : nothing;
  }

  /** Table and board leave their title to the summary; the timeline has one of its own, below it, for the region's name. */
  #renderView(view: ViewName, level: number): TemplateResult {
    switch (view) {
      case 'table':
        return html`<roadmap-table ?framed=${this.framed} part="table" heading-level=${level}></roadmap-table>`;
      case 'board':
        return html`<roadmap-board ?framed=${this.framed} part="board" heading-level=${level}></roadmap-board>`;
      case 'timeline':
        return html`<roadmap-timeline
          ?framed=${this.framed}
          part="timeline"
          heading-level=${Math.min(5, level + 1)}
        ></roadmap-timeline>`;
    }
  }

  /** The code of the view is on its way while the source is. */
  #loadView(view: ViewName): void {
    if (this.#loaded.has(view)) return;
    if (customElements.get(`roadmap-${view}`)) this.#loaded.add(view);
    else {
      void loadView(view).then(() => {
        this.#loaded.add(view);
        this.requestUpdate();
      });
    }
  }

  get #isLayout(): boolean {
    return hasLayout(this);
  }

  #offered(): readonly ViewName[] {
    return offerViews(this.views);
  }

  #shown({ view }: Snapshot): ViewName {
    const offered = this.#offered();
    return offered.includes(view.view) ? view.view : (offered[0] ?? 'timeline');
  }
}
