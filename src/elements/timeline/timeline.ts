/** `<roadmap-timeline>`: releases in order, or a time plot where the source gives dates. */
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Roadmap } from '../../core/model/types.ts';
import { chooseAxis, hasDates } from '../../view/choose-axis.ts';
import type { Entry } from '../../view/entries.ts';
import { listLanes } from '../../view/lanes.ts';
import type { Snapshot } from '../../view/store.ts';
import type { Zoom } from '../../view/view-state.ts';
import { RoadmapItemClickEvent } from '../events/roadmap-item-click-event.ts';
import { RoadmapZoomEvent } from '../events/roadmap-zoom-event.ts';
import { RoadmapSelectEvent } from '../events/roadmap-select-event.ts';
import { itemDetailStyles, itemPartStyles } from '../internal/item-detail.styles.ts';
import { RoadmapElement } from '../internal/roadmap-element.ts';
import type { SkeletonShape } from '../internal/state-panels.ts';
import { statusBarStyles } from '../internal/status-bar.styles.ts';
import { renderHeader, type HeaderOptions } from './header.ts';
import { LiveRegion } from '../internal/live-region.ts';
import { MatrixController } from './matrix-controller.ts';
import { matrixStyles } from './matrix.styles.ts';
import { PlotController } from './plot-controller.ts';
import { plotStyles } from './plot.styles.ts';
import { panelStyles } from './panel.styles.ts';
import { PrintController } from '../internal/print-controller.ts';
import type { TimelineContext } from './timeline-context.ts';
import { timelineStyles } from './timeline.styles.ts';
import { WidthController } from './width-controller.ts';

/** Width in pixels below which everything stands below each other. */
const narrowBelow = 720;

/** Timeline. */
export class RoadmapTimeline extends RoadmapElement {
  static override styles: CSSResultGroup = [
    ...[RoadmapElement.styles].flat(),
    itemPartStyles,
    itemDetailStyles,
    statusBarStyles,
    timelineStyles,
    matrixStyles,
    panelStyles,
    plotStyles,
  ];

  /** `ordinal` shows order alone though there are dates; `time` shows time though few have a date; never invents one. */
  @property() axis: 'auto' | 'ordinal' | 'time' = 'auto';
  /** Width of lanes: all the same, or by the number of their items. */
  @property({ attribute: 'lane-width', reflect: true }) laneWidth: 'equal' | 'count' = 'equal';
  /** What rows stand for: groups of the document, or the first tag of each item. */
  @property({ attribute: 'group-by' }) groupBy: 'theme' | 'component' = 'theme';
  /** Scale of the time plot; absent: that of the shared state. */
  @property() zoom?: Zoom | undefined;
  /** Id of the item, group or milestone that is open; absent: that of the shared state. */
  @property() selected?: string | undefined;

  /** Draws no lines for what waits for what; the words for it stay. */
  @property({ type: Boolean, attribute: 'no-dependencies' }) noDependencies = false;

  readonly #width = new WidthController(this);
  readonly #print = new PrintController(this, () => {
    if (this.hasUpdated) this.performUpdate();
  });
  readonly #live = new LiveRegion(this);
  readonly #matrix = new MatrixController(this);
  readonly #plot = new PlotController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('zoom') && this.zoom !== undefined) this.request({ type: 'zoom', zoom: this.zoom });
    if (changed.has('selected') && this.selected !== undefined) this.request({ type: 'select', id: this.selected });
  }

  protected override get skeletonShape(): SkeletonShape {
    return 'timeline';
  }

  /**
   * Opens what a node stands in, draws it, and brings it into view.
   * @param id id of an item, group or milestone
   * @returns whether the timeline shows it
   */
  override async reveal(id: string): Promise<boolean> {
    await this.updateComplete;
    this.#plot.reveal(id);
    return super.reveal(id);
  }

  protected override renderRoadmap(roadmap: Roadmap, snapshot: Snapshot): TemplateResult {
    const context = this.#createContext(roadmap, snapshot);
    const axis = chooseAxis(roadmap, this.axis);
    return html`<section class=${context.narrow ? 'root narrow' : 'root'} aria-labelledby="title">
      ${axis === 'ordinal' ? this.#renderOrdinal(roadmap, context) : this.#renderPlot(roadmap, context)}
      <slot name="footer"></slot>
      ${this.#live.render()}
    </section>`;
  }

  #renderOrdinal(roadmap: Roadmap, context: TimelineContext): TemplateResult {
    const lanes = listLanes(roadmap).list;
    const isRelease = roadmap.milestones.every(({ kind }) => kind === 'version');
    const caption = hasDates(roadmap) ? 'orderNotTime' : isRelease ? 'releaseOrder' : 'documentOrder';
    const header: HeaderOptions = {
      titled: this.hasOwnSource,
      milestones: lanes.length,
      controls: lanes.length < 2 || context.narrow ? nothing : this.#renderLaneWidths(),
    };
    return html`${renderHeader(header, context)}
    ${this.#matrix.render(roadmap, { laneWidth: this.laneWidth, caption: this.localize.term(caption) }, context)}`;
  }

  #renderPlot(roadmap: Roadmap, context: TimelineContext): TemplateResult {
    const rows = this.#plot.prepare(
      roadmap,
      {
        width: Math.max(0, this.#width.width - (this.framed ? 2 : 0)),
        today: this.today,
        limits: this.limits,
        showDependencies: !this.noDependencies,
        setZoom: (zoom) => this.#setZoom(zoom),
      },
      context,
    );
    const header: HeaderOptions = {
      titled: this.hasOwnSource,
      milestones: rows.milestones,
      ...(rows.dated < rows.milestones && rows.dated > 0 && { dated: rows.dated }),
      controls: this.#plot.renderControls(context),
    };
    return html`${renderHeader(header, context)} ${this.#plot.render(roadmap, rows, context) ?? nothing}`;
  }

  #setZoom(zoom: Zoom): void {
    this.request({ type: 'zoom', zoom });
    this.dispatchEvent(new RoadmapZoomEvent(zoom));
  }

  #renderLaneWidths(): TemplateResult {
    const choices = ['equal', 'count'] as const;
    return html`<div class="segments" role="group" aria-label=${this.localize.term('laneWidth', 'label')}>
      ${choices.map(
        (choice) =>
          html`<button
            type="button"
            aria-pressed=${this.laneWidth === choice ? 'true' : 'false'}
            @click=${() => {
              this.laneWidth = choice;
            }}
          >
            ${this.localize.term('laneWidth', choice)}
          </button>`,
      )}
    </div>`;
  }

  #createContext(roadmap: Roadmap, { view: state }: Snapshot): TimelineContext {
    const { width } = this.#width;
    return {
      roadmap,
      state,
      localize: this.localize,
      base: this.baseUrl ?? roadmap.source?.uri,
      headingLevel: Math.min(3, Math.max(1, Math.trunc(this.headingLevel) || 2)),
      narrow: !this.#print.printing && width > 0 && width < narrowBelow,
      printing: this.#print.printing,
      themeBy: this.groupBy === 'component' ? 'component' : 'theme',
      toggleItem: (entry) => this.#toggleItem(entry),
      select: (id) => this.#select(id),
      show: (id, count) => this.request({ type: 'show', id, count }),
      open: (id, open) => this.request({ type: 'open', id, open }),
      say: (text) => this.#live.say(text),
    };
  }

  #select(id: string | undefined): void {
    this.request(id === undefined ? { type: 'select' } : { type: 'select', id });
    this.dispatchEvent(new RoadmapSelectEvent(id));
  }

  #toggleItem(entry: Entry): void {
    const { id } = entry.item;
    const { roadmap, view } = this.snapshot;
    if (view.selected !== id) {
      if (this.dispatchEvent(new RoadmapItemClickEvent(id))) this.#select(id);
      return;
    }
    const isOrdinal = roadmap !== undefined && chooseAxis(roadmap, this.axis) === 'ordinal';
    this.#select(isOrdinal ? listLanes(roadmap).of.get(id)?.id : undefined);
  }
}
