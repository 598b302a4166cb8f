/** Scale, scrolling and keys of the time plot. */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { resolveLimits } from '../../core/limits.ts';
import type { Roadmap } from '../../core/model/types.ts';
import { commonKind } from '../../view/common-kind.ts';
import { formatDay } from '../../view/formats.ts';
import { clearLabels, layOutAxis, monthName, type AxisTicks } from '../../view/axis-ticks.ts';
import { listPlotRows, rowSpan, type PlotRow, type PlotRows } from '../../view/plot-rows.ts';
import { countAll } from '../../view/progress.ts';
import { blockSize } from '../../view/row-window.ts';
import {
  chooseUnit,
  findExtent,
  findZoomSteps,
  isWithin,
  placeIn,
  plotWidth,
  roundOut,
  type AxisUnit,
  type Domain,
  type ZoomSteps,
} from '../../view/time-domain.ts';
import { startOfDay } from '../../view/time-span.ts';
import type { Zoom } from '../../view/view-state.ts';
import { RovingFocus } from '../internal/roving-focus.ts';
import { measureText } from './measure-text.ts';
import { PlotEdgesController } from './plot-edges-controller.ts';
import { renderToolbar } from './plot-toolbar.ts';
import { pressOpener, renderPlot, type TodayMark } from './plot.ts';
import { RowWindowController } from './row-window-controller.ts';
import type { TimelineContext } from './timeline-context.ts';
import type { FormOptions } from './timeline-form.ts';

/** The scale of the plot at one moment. */
interface Scale {
  readonly domain: Domain;
  readonly unit: AxisUnit;
  readonly room: number;
  readonly width: number;
  readonly steps: ZoomSteps;
  readonly today: number | undefined;
}

/** Widths of columns in pixels; see `plot.styles.ts`. */
const columns = { wide: [336, 160], medium: [256, 128], padding: 32 } as const;

/** Width of a page of A4 between its margins, in pixels: labels that have room there have it on wider pages. */
const paper = 700;

/** Draws the time plot and answers to mouse, touch and keys. */
export class PlotController implements ReactiveController {
  readonly #host: LitElement;
  readonly #window: RowWindowController;
  readonly #edges: PlotEdgesController;
  readonly #roving: RovingFocus;
  #options: FormOptions | undefined;
  #context: TimelineContext | undefined;
  #scale: Scale | undefined;
  #font = '';
  /** Moment that is brought to the middle once the new scale is drawn. */
  #centre: number | undefined;
  #drawnWidth = 0;
  /** What had the focus in a row before the rows were drawn again. */
  #focused: Element | undefined;

  /**
   * @param host element the plot is part of
   */
  constructor(host: LitElement) {
    this.#host = host;
    this.#window = new RowWindowController(host);
    this.#edges = new PlotEdgesController(host);
    this.#roving = new RovingFocus(host, '.toolbar button');
    host.addController(this);
    // One listener for all rows, as one a row would cost.
    void host.updateComplete.then(() => host.renderRoot.addEventListener('click', pressOpener));
  }

  /** Remembers where the focus is: its row may not be among those that are drawn next. */
  hostUpdate(): void {
    const active = this.#host.shadowRoot?.activeElement;
    this.#focused = active?.closest('.row') ? active : undefined;
  }

  /** Keeps the middle of the plot where it was when the scale changes, and the focus in the plot when its row went. */
  hostUpdated(): void {
    const scroller = this.#scroller;
    if (this.#focused && !this.#focused.isConnected) scroller?.focus({ preventScroll: true });
    if (!scroller || !this.#scale) return;
    const { width, room, today } = this.#scale;
    const changed = this.#drawnWidth !== width;
    // A plot that outgrows its room, other than by a button, begins at today.
    if (changed && width > room && scroller.scrollLeft === 0) this.#centre ??= today;
    this.#drawnWidth = width;
    if (this.#centre === undefined || !changed) return;
    this.#scrollTo(this.#centre);
    this.#centre = undefined;
  }

  /**
   * Draws the controls.
   * @param context words and state
   */
  renderControls(context: TimelineContext): TemplateResult {
    const scale = this.#scale;
    return renderToolbar(
      {
        zoom: context.state.zoom,
        steps: scale?.steps ?? {},
        hasToday: scale?.today !== undefined,
        scrolls: scale !== undefined && scale.width > scale.room,
        setZoom: (zoom) => this.#setZoom(zoom),
        showToday: () => this.#scale?.today !== undefined && this.#scrollTo(this.#scale.today, true),
        handleKey: (event) => void this.#roving.move(event),
        handleFocus: (event) => this.#roving.remember(event.target),
      },
      context,
    );
  }

  /**
   * Computes rows and scale, before header and plot are drawn.
   * @param roadmap the roadmap
   * @param options what the element says of it
   * @param context words and state
   */
  prepare(roadmap: Roadmap, options: FormOptions, context: TimelineContext): PlotRows {
    if (this.#options?.width !== options.width) {
      this.#font = `${String(12 * rootScale())}px ${getComputedStyle(this.#host).fontFamily}`;
    }
    this.#options = options;
    this.#context = context;
    const rows = listPlotRows(roadmap, context.state, context.printing);
    this.#scale = this.#createScale(roadmap, rows, options, context);
    return rows;
  }

  /**
   * Draws the plot.
   * @param roadmap the roadmap
   * @param rows what `prepare` gave
   * @param context words and state
   */
  render(roadmap: Roadmap, rows: PlotRows, context: TimelineContext): TemplateResult | undefined {
    const { narrow, printing, localize, state } = context;
    const scale = this.#scale;
    if (!scale) return undefined;
    const { domain, width, room } = scale;
    const estimate = (row: number): number => estimateHeight(rows.list[row], narrow);
    const shown = this.#window.choose(rows.list, estimate, printing);
    const drawn = rows.list.slice(shown.blocks.first * blockSize, shown.blocks.end * blockSize);
    // Where rows stand on paper is not known; what waits for what is said in words, too.
    const hasEdges =
      !printing && this.#options !== undefined && this.#options.showDependencies && this.#options.width >= 900;
    const locale = localize.lang();
    const today = this.#todayMark(scale, locale, context);
    return renderPlot(
      {
        ...shown,
        rows: rows.list,
        count: rows.list.length,
        domain,
        ticks: this.#layOutTicks(scale, today, context),
        width,
        scrolls: width > room,
        hasBand: hasBand(rows) && !narrow,
        mixed: hasBand(rows),
        stated: countAll(roadmap).stated,
        filtered: rows.filtered,
        today,
        edges: this.#edges.paths(
          hasEdges ? { roadmap, rows: drawn, domain, width, selected: state.selected } : undefined,
        ),
        name: localize.term(
          'plotSpan',
          localize.term('zoom', state.zoom),
          monthName(domain.start, locale),
          monthName(domain.end - 1, locale),
        ),
        heading: localize.term('milestone', commonKind(roadmap)),
      },
      { handleKey: (event) => this.#handleKey(event), handleRow: this.#edges.handleRow },
      context,
    );
  }

  /**
   * Makes sure that the row of a node is drawn, and its bar in sight.
   * @param id id of an item, group or milestone
   */
  reveal(id: string): void {
    const rows = this.#context && listPlotRows(this.#context.roadmap, this.#context.state).list;
    const index = rows?.findIndex((row) => row.id === id) ?? -1;
    const row = rows?.[index];
    if (!row) return;
    this.#window.reveal(index);
    const span = rowSpan(row);
    if (span) this.#scrollTo((span.start + span.end) / 2);
  }

  get #scroller(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.plot-scroll') ?? null;
  }

  #createScale(
    roadmap: Roadmap,
    rows: PlotRows,
    options: FormOptions,
    { narrow, printing, state }: TimelineContext,
  ): Scale | undefined {
    const extent = findExtent(roadmap, resolveLimits(options.limits).timelineYears);
    if (!extent) return undefined;
    // Paper does not scroll.
    const zoom = printing ? 'fit' : state.zoom;
    const outer = printing ? paper : options.width > 0 ? options.width : 1200;
    const total = outer - options.frame;
    const [label, band] = outer < 900 ? columns.medium : columns.wide;
    const room = narrow ? total - columns.padding : total - label - (hasBand(rows) ? band : 0);
    const unit = chooseUnit(extent, zoom, room);
    const domain = roundOut(extent, unit);
    const today = options.today === 'off' ? undefined : startOfDay(options.today ?? localDay());
    return {
      domain,
      unit,
      room,
      width: plotWidth(domain, zoom, room),
      steps: findZoomSteps(extent, zoom, room),
      today: today !== undefined && isWithin(domain, today) ? today : undefined,
    };
  }

  #layOutTicks({ domain, unit, width }: Scale, today: TodayMark | undefined, { localize }: TimelineContext): AxisTicks {
    const ticks = layOutAxis(domain, {
      unit,
      width,
      locale: localize.lang(),
      words: {
        quarter: (quarter, year) => localize.term('quarter', quarter, year),
        quarterShort: (quarter) => localize.term('quarterShort', quarter),
      },
      measure: (text, row) => this.#measure(text, row === 'upper' ? '600' : '400'),
    });
    if (!today) return ticks;
    const half = this.#measure(today.label, '500') / 2 + 8;
    return {
      upper: clearLabels(ticks.upper, width, today.labelAt - half, today.labelAt + half, this.#measureBold),
      lower: ticks.lower,
    };
  }

  readonly #measureBold = (text: string): number => this.#measure(text, '600');

  #measure(text: string, weight: string): number {
    return measureText(text, `${weight} ${this.#font}`);
  }

  #todayMark({ domain, width, today }: Scale, locale: string, { localize }: TimelineContext): TodayMark | undefined {
    if (today === undefined) return undefined;
    const date = formatDay(locale, new Date(today), { day: 'numeric', month: 'short' });
    const label = localize.term('todayIs', date);
    const half = this.#measure(label, '500') / 2 + 8;
    const place = placeIn(domain, today);
    const labelAt = Math.max(half, Math.min(width - half, place * width));
    return { place, label, labelAt: Math.round(labelAt), labelHalf: Math.round(half) };
  }

  #setZoom(zoom: Zoom): void {
    const context = this.#context;
    if (!context || context.state.zoom === zoom) return;
    const scale = this.#scale;
    const wasScrolling = scale !== undefined && scale.width > scale.room;
    this.#centre = wasScrolling ? this.#middle() : (scale?.today ?? this.#middle());
    this.#options?.setZoom(zoom);
    queueMicrotask(() => {
      const { domain } = this.#scale ?? {};
      if (!domain) return;
      const locale = context.localize.lang();
      const span = [monthName(domain.start, locale), monthName(domain.end - 1, locale)] as const;
      context.say(context.localize.term('plotSpan', context.localize.term('zoom', zoom), ...span));
    });
  }

  /** Moment in the middle of what is seen of the plot. */
  #middle(): number | undefined {
    const [scroller, scale] = [this.#scroller, this.#scale];
    if (!scroller || !scale) return undefined;
    const place = (Math.abs(scroller.scrollLeft) + scale.room / 2) / scale.width;
    return scale.domain.start + place * (scale.domain.end - scale.domain.start);
  }

  #scrollTo(time: number, smooth = false): void {
    const [scroller, scale] = [this.#scroller, this.#scale];
    if (!scroller || !scale) return;
    const distance = Math.max(0, placeIn(scale.domain, time) * scale.width - scale.room / 2);
    const isStill = !smooth || matchMedia('(prefers-reduced-motion: reduce)').matches;
    scroller.scrollTo({ left: distance * this.#sign, behavior: isStill ? 'instant' : 'smooth' });
  }

  /** Scrolling runs the other way where text runs from right to left. */
  get #sign(): 1 | -1 {
    return this.#host.matches(':dir(rtl)') ? -1 : 1;
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#closeDetail(event);
    // The other keys belong to the plot alone, not to what stands in it.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = (to: keyof ZoomSteps): void => {
      const next = this.#scale?.steps[to];
      if (next) this.#setZoom(next);
    };
    const actions: Record<string, () => void> = {
      ArrowRight: () => this.#pan(1),
      ArrowLeft: () => this.#pan(-1),
      '+': () => step('in'),
      '=': () => step('in'),
      '-': () => step('out'),
      '0': () => this.#setZoom('fit'),
      t: () => this.#scale?.today !== undefined && this.#scrollTo(this.#scale.today, true),
    };
    const key = event.key === 'T' ? 't' : event.key;
    const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
    if (!action) return;
    event.preventDefault();
    action();
  }

  #closeDetail(event: Event): void {
    const title = this.#scroller?.querySelector<HTMLElement>('.item-title[aria-expanded="true"]');
    if (!title) return;
    event.preventDefault();
    event.stopPropagation();
    this.#context?.select(undefined);
    title.focus();
  }

  /** Moves by one tick. */
  #pan(by: 1 | -1): void {
    const scale = this.#scale;
    if (!scale) return;
    const days = { week: 7, month: 30.44, quarter: 91.3, year: 365.25, decade: 3652.5 }[scale.unit];
    const step = (days * 86_400_000 * scale.width) / (scale.domain.end - scale.domain.start);
    this.#scroller?.scrollBy({ left: by * step, behavior: 'instant' });
  }
}

function hasBand({ milestones, dated }: PlotRows): boolean {
  return dated > 0 && dated < milestones;
}

/** Height of a row whose text takes the lines it mostly takes, in pixels; see `plot.styles.ts`. */
function estimateHeight(row: PlotRow | undefined, narrow: boolean): number {
  if (row?.kind === 'group') return 33;
  if (row?.kind === 'milestone' || row?.top) return narrow ? 97 : 57;
  return narrow ? 61 : 41;
}

/** The visitor's own day. */
function localDay(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How much larger than usual the visitor has set text. */
function rootScale(): number {
  return Math.max(1, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1);
}
