/** `<roadmap-timeline>`: releases in order, or a time plot where the source gives dates. */
import {
  html,
  nothing,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import type { Roadmap } from '../../core/model/types.ts';
import { chooseAxis } from '../../view/choose-axis.ts';
import { indexRoadmap, type Entry } from '../../view/entries.ts';
import { listLanes } from '../../view/lanes.ts';
import type { Snapshot } from '../../view/store.ts';
import type { ViewState, Zoom } from '../../view/view-state.ts';
import { RoadmapZoomEvent } from '../events/roadmap-zoom-event.ts';
import { filterWords } from '../internal/filter-words.ts';
import { itemDetailStyles, itemPartStyles } from '../internal/item-detail.styles.ts';
import { mayOpen } from '../internal/may-open.ts';
import { RoadmapElement } from '../internal/roadmap-element.ts';
import { selectNode } from '../internal/select-node.ts';
import type { DrawingSteps } from '../internal/run-in-slices.ts';
import type { SkeletonShape } from '../internal/state-panels.ts';
import { statusBarStyles } from '../internal/status-bar.styles.ts';
import { renderHeader } from './header.ts';
import { expectDetail } from '../internal/load-detail.ts';
import { LiveRegion } from '../internal/live-region.ts';
import { findForm, guessForm, loadForm, type FormName } from './load-form.ts';
import { PrintController } from '../internal/print-controller.ts';
import type { TimelineContext } from './timeline-context.ts';
import type { FormOptions, TimelineForm } from './timeline-form.ts';
import { timelineStyles } from './timeline.styles.ts';
import { WidthController } from '../internal/width-controller.ts';

/** Width in pixels below which everything stands below each other. */
const narrowBelow = 720;

/**
 * Where no milestone has a date, releases stand in the order of the document as lanes, themes as rows, each item as a mark;
 * pressing a release opens its items below all lanes. Where milestones have dates, each is a row with a bar: filled between
 * days, dashed over a whole month, quarter or half, a diamond for a single day; what has no date stands in a band beside the
 * plot. Search and filters leave the rest in place as context.
 *
 * Roles: releases are a list of headings with buttons (`aria-expanded`), cells are buttons named by release, theme and number
 * of items; rows of the plot are a list. The picture itself is hidden from assistive technology.
 *
 * Keyboard, releases: one Tab stop; Left and Right go to the next release, Up and Down to the next theme, Home and End to the
 * first and last release, Ctrl+Home and Ctrl+End to the first and last place; Enter or Space opens, Escape closes.
 * Keyboard, plot: the toolbar is one Tab stop; in the focused plot Left and Right move by a tick, + and - change the scale,
 * 0 fits, T shows today. The wheel is left to the page.
 *
 * @summary Shows releases in order, theme by theme, or a time plot where the source gives dates; never a date it does not give.
 * @status stable
 * @since 0.1.0
 *
 * @example
 * ```html
 * <roadmap-timeline src="ROADMAP.md" framed></roadmap-timeline>
 * ```
 *
 * @slot title - Replaces the heading.
 * @slot actions - Replaces the link to the source, at the end of the header.
 * @slot footer - Stands below the timeline.
 *
 * @fires {RoadmapSelectEvent} roadmap-select - When the visitor opened a release, theme or item, or closed it. Bubbles, is composed; not on changes by the page.
 * @fires {RoadmapItemClickEvent} roadmap-item-click - When the visitor opens an item, not when they close it. Bubbles, is composed; cancelled, its detail stays closed.
 * @fires {RoadmapZoomEvent} roadmap-zoom - When the visitor changed the scale of the time plot. Bubbles, is composed.
 *
 * @csspart header - Title, figures and controls.
 * @csspart rail - List of the releases.
 * @csspart lane - One release with its cells.
 * @csspart lane-selected - The release whose panel is open.
 * @csspart stop - Head of a release.
 * @csspart dot - Point on the rail.
 * @csspart theme - Name of a row.
 * @csspart cell - Items of one theme in one release.
 * @csspart mark - What stands for an item, or for the items of a cell.
 * @csspart panel - Items of the open release.
 * @csspart panel-group - Items of one theme in the panel.
 * @csspart item - One item in the panel.
 * @csspart inferred - Statuses that a heading says.
 * @csspart tag - Tag of an item or release.
 * @csspart detail - All that is known of an item.
 * @csspart axis - Axis of the time plot, or the column of themes.
 * @csspart tick - Label of a tick.
 * @csspart today - Line of today and its label.
 * @csspart bar - Bar from one day to another.
 * @csspart bar-period - Bar over a whole period.
 * @csspart point - Diamond of a single day.
 * @csspart undated - What has no date.
 * @csspart dependency - Lines between what waits for what.
 * @csspart meter - Bar of statuses.
 * @csspart key - Explains the looks of bars.
 *
 * @cssproperty {<color>} [--roadmap-mark=light-dark(#7b8695, #8793a2)] - Colour of marks and of bars without a status.
 * @cssproperty {<color>} [--roadmap-accent=light-dark(#2457c5, #8fb4ff)] - Colour of what is selected, of hits and of today.
 * @cssproperty {<length>} [--roadmap-radius-bar=6px] - Roundness of bars.
 * @cssproperty {<length>} [--roadmap-min-block-size=auto] - Least height, to keep room for the roadmap before it is there.
 */
export class RoadmapTimeline extends RoadmapElement {
  static override styles: CSSResultGroup = [
    ...[RoadmapElement.styles].flat(),
    itemPartStyles,
    itemDetailStyles,
    statusBarStyles,
    timelineStyles,
  ];

  /**
   * Loads the form that a timeline is drawn in, and works out what drawing it begins with.
   * @internal
   */
  static override *prepareDrawing(roadmap: Roadmap, state: ViewState): DrawingSteps {
    yield* super.prepareDrawing(roadmap, state);
    const name = chooseForm(roadmap);
    // The element says so where it cannot be had.
    yield loadForm(name).catch(() => undefined);
    const form = findForm(name);
    if (form) yield* form.prepare(roadmap, state);
  }

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
  readonly #forms = new Map<FormName, TimelineForm>();
  /** The form whose looks the element has. */
  #form: FormName | undefined;
  #loading: Promise<void> | undefined;
  /** Roadmap whose form could not be had. */
  #without: Roadmap | undefined;
  /** Search and filters that were last said. */
  #said: Pick<ViewState, 'search' | 'filters'> | undefined;

  /** @internal */
  override foresee(text: string): void {
    if (this.axis !== 'ordinal') guessForm(text);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('zoom') && this.zoom !== undefined) this.request({ type: 'zoom', zoom: this.zoom });
    if (changed.has('selected') && this.selected !== undefined) this.request({ type: 'select', id: this.selected });
  }

  /** By now the element knows whether it has a roadmap; that may have come in the course of this update. */
  protected override update(changed: PropertyValues<this>): void {
    this.#takeForm();
    super.update(changed);
  }

  /** Begins to load the form that the roadmap is drawn in, or puts it to work. */
  #takeForm(): void {
    const { roadmap } = this.snapshot;
    if (!roadmap) return;
    const name = chooseForm(roadmap, this.axis);
    const code = findForm(name);
    if (!code) {
      this.#load(name, roadmap);
      return;
    }
    if (!this.#forms.has(name)) this.#forms.set(name, code.create(this));
    if (this.#form === name) return;
    this.#form = name;
    this.adoptSheets();
    // Told once, as attributes with values that no element knows.
    const { selected } = this;
    if (selected && !indexRoadmap(roadmap).nodes.has(selected))
      console.warn(`<${this.localName}>: selected="${selected}" is no id in the roadmap.`);
  }

  #load(name: FormName, roadmap: Roadmap): void {
    if (this.#loading || this.#without === roadmap) return;
    const settle = (): void => {
      this.#loading = undefined;
      this.requestUpdate();
    };
    this.#loading = loadForm(name).then(settle, (error: unknown) => {
      this.#without = roadmap;
      this.giveUp(error);
      settle();
    });
  }

  /** Looks of the form follow those that they are based on. */
  protected override get sheets(): readonly CSSResultOrNative[] {
    const { styles = [] } = (this.#form && findForm(this.#form)) ?? {};
    return super.sheets.flatMap((sheet) => (sheet === timelineStyles ? [sheet, ...styles] : [sheet]));
  }

  protected override get isPrepared(): boolean {
    return super.isPrepared && this.#loading === undefined;
  }

  protected override get pending(): Promise<void> | undefined {
    return this.#loading ?? super.pending;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#announce();
  }

  /** Says what a search or filter leaves, where no summary on the page says it. */
  #announce(): void {
    const { roadmap, view } = this.snapshot;
    const before = this.#said;
    this.#said = view;
    if (!roadmap || !before || !this.hasOwnSource) return;
    if (before.search === view.search && before.filters === view.filters) return;
    const root = this.getRootNode() as Document | ShadowRoot;
    const summaries = [...root.querySelectorAll('roadmap-summary')];
    if (summaries.some((summary) => (summary as Partial<RoadmapElement>).store === this.store)) return;
    this.#live.say(filterWords(roadmap, view, this.localize));
  }

  protected override get skeletonShape(): SkeletonShape {
    return 'timeline';
  }

  protected override get resultSelector(): string {
    const inGrid = '.cell [data-result], .narrow .stop[data-result], .names .item-title';
    return `${inGrid}, .row:not(.miss) > .label :is(.disclosure, .item-title)`;
  }

  /**
   * Opens what a node stands in, draws it, and brings it into view.
   * @param id id of an item, group or milestone
   * @returns whether the timeline shows it
   */
  override async reveal(id: string): Promise<boolean> {
    await this.updateComplete;
    if (this.#form) this.#forms.get(this.#form)?.reveal(id);
    return super.reveal(id);
  }

  protected override renderRoadmap(roadmap: Roadmap, snapshot: Snapshot): TemplateResult | typeof nothing {
    const context = this.#createContext(roadmap, snapshot);
    const form = this.#forms.get(chooseForm(roadmap, this.axis));
    if (!form) return nothing;
    const { header, body } = form.draw(roadmap, this.#formOptions, context);
    return html`<section class=${context.narrow ? 'root narrow' : 'root'} aria-labelledby="title">
      ${renderHeader({ ...header, titled: this.hasOwnSource }, context)} ${body}
      <slot name="footer"></slot>
      ${this.#live.render()}
    </section>`;
  }

  get #formOptions(): FormOptions {
    return {
      titled: this.hasOwnSource,
      laneWidth: this.laneWidth,
      width: this.#width.width,
      frame: this.framed ? 2 : 0,
      today: this.day,
      limits: this.limits,
      showDependencies: !this.noDependencies,
      setLaneWidth: (laneWidth) => {
        this.laneWidth = laneWidth;
      },
      setZoom: (zoom) => this.#setZoom(zoom),
    };
  }

  #setZoom(zoom: Zoom): void {
    this.request({ type: 'zoom', zoom });
    this.dispatchEvent(new RoadmapZoomEvent(zoom));
  }

  #createContext(roadmap: Roadmap, { view: state }: Snapshot): TimelineContext {
    expectDetail();
    const { width } = this.#width;
    return {
      roadmap,
      state,
      localize: this.localize,
      base: this.base,
      headingLevel: this.headLevel,
      narrow: !this.#print.printing && width > 0 && width < narrowBelow,
      printing: this.#print.printing,
      themeBy: this.groupBy === 'component' ? 'component' : 'theme',
      toggleItem: (entry) => this.#toggleItem(entry),
      select: (id) => selectNode(this, id),
      show: (id, count) => this.request({ type: 'show', id, count }),
      open: (id, open) => this.request({ type: 'open', id, open }),
      say: (text) => this.#live.say(text),
    };
  }

  #toggleItem(entry: Entry): void {
    const { id } = entry.item;
    const { roadmap, view } = this.snapshot;
    if (view.selected !== id) {
      if (mayOpen(this, id)) selectNode(this, id);
      return;
    }
    const isOrdinal = roadmap !== undefined && chooseAxis(roadmap, this.axis) === 'ordinal';
    selectNode(this, isOrdinal ? listLanes(roadmap).of.get(id)?.id : undefined);
  }
}

function chooseForm(roadmap: Roadmap, axis?: 'auto' | 'ordinal' | 'time'): FormName {
  return chooseAxis(roadmap, axis) === 'ordinal' ? 'matrix' : 'plot';
}
