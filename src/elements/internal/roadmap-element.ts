/** What all elements share: where their roadmap comes from, the store, words, theme and states. */
import { ContextConsumer, ContextProvider } from '@lit/context';
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import type { Limits } from '../../core/limits.ts';
import type { Roadmap } from '../../core/model/types.ts';
import { isEmptyRoadmap } from '../../view/is-empty.ts';
import { prepareRoadmap } from '../../view/prepare.ts';
import type { Request } from '../../view/requests.ts';
import { RoadmapStore, type LoadError, type Snapshot } from '../../view/store.ts';
import type { ViewState } from '../../view/view-state.ts';
import { RoadmapErrorEvent } from '../events/roadmap-error-event.ts';
import { RoadmapLoadEvent } from '../events/roadmap-load-event.ts';
import { AddressController } from './address-controller.ts';
import { adoptStylesAnywhere } from './adopt-styles.ts';
import { baseStyles } from './base.styles.ts';
import { storeContext } from './context.ts';
import { checkAttributes } from './check-attributes.ts';
import { setState, statesOf } from './custom-state.ts';
import { errorWords } from './error-words.ts';
import { resolveSource } from './fetch-source.ts';
import { InlineController } from './inline-controller.ts';
import { awaitDetail } from './load-detail.ts';
import { LoadingPace } from './loading-pace.ts';
import { LocalizeController } from './localize.ts';
import type { DrawingSteps } from './run-in-slices.ts';
import { chooseSource, SourceController, type ElementSource, type LoadOutcome } from './source-controller.ts';
import {
  renderBroken,
  renderEmpty,
  renderError,
  renderLoading,
  renderStale,
  type SkeletonShape,
} from './state-panels.ts';
import { statePanelStyles } from './state-panels.styles.ts';
import { SteadyPlace } from './steady-place.ts';
import { ThemeProbe } from './theme-probe.ts';
import { tokens } from './tokens.styles.ts';
import { version } from './version.ts';
import { VisibilityController } from './visibility-controller.ts';

/** Milliseconds after which an element that waits for another says so; pages that build themselves have done so by then. */
const patience = 5000;

/**
 * Base of all elements. A roadmap comes, in this order, from `roadmap`, `text`, `src`, what stands inside, `for`, or an
 * enclosing element. What stands here holds for every element; what an element says of the same name is more exact.
 *
 * @slot - The source, as text or as HTML made of it; the latter is shown until the roadmap is.
 * @slot loading - In place of the skeleton.
 * @slot error - In place of what is said where the source could not be read.
 * @slot empty - In place of what is said where the source plans nothing; without effect in elements that are drawn all the same.
 *
 * @fires {RoadmapLoadEvent} roadmap-load - When the element's own source was read. Bubbles, is composed.
 * @fires {RoadmapErrorEvent} roadmap-error - When its own source could not be read, or the element could not be drawn. Bubbles, is composed.
 *
 * @csspart loading - The skeleton.
 * @csspart error - What is said where the source could not be read.
 * @csspart empty - What is said where the source plans nothing.
 * @csspart stale - The line that says that an old copy is shown.
 * @csspart retry - Button that loads again.
 * @csspart glyph - Pictures of statuses, flags and controls.
 *
 * @cssstate loading - While the source loads.
 * @cssstate empty - When the source plans nothing.
 * @cssstate error - When the source could not be read, or the element could not be drawn.
 * @cssstate stale - When the source could not be read again, and the old copy is shown.
 * @cssstate partial - When the source has errors or warnings.
 * @cssstate fallback - While what stands inside is shown.
 * @cssstate partly-done - When the document's legend calls what is in progress partly done.
 * @cssstate not-started - When the document's legend calls what is planned open or not begun.
 * @cssstate dark - When the page around is dark without saying so.
 */
export abstract class RoadmapElement extends LitElement {
  /**
   * Version of the library that the element comes from.
   * @internal
   */
  static readonly version: string = version;

  static override styles: CSSResultGroup = [tokens, baseStyles, statePanelStyles];

  /** Elements that share with one that is not on the page yet. */
  static readonly #waiting = new Set<RoadmapElement>();

  /** Address of a markdown or JSON file, relative to the page. Absent: another source is used. */
  @property() src?: string | undefined;
  /** The roadmap itself; checked before it is shown, and what is wrong in it left out. Must not be changed afterwards. */
  @property({ attribute: false }) roadmap?: Roadmap | undefined;
  /** Text of a roadmap, markdown or JSON. Absent: another source is used. */
  @property() text?: string | undefined;
  /** Id of another Roadmark element on the page whose roadmap and state are shared. */
  @property() for?: string | undefined;
  /** Address that relative links of the document are resolved against; default: `src`. Without either they are shown as text. */
  @property({ attribute: 'base-url' }) baseUrl?: string | undefined;
  /** 'owner/name' of the repository on GitHub that the source lies in; links to lines of the source lead there. */
  @property() repository?: string | undefined;
  /** Path of the source in `repository`; absent: `src`, where that is no address of another site. */
  @property() path?: string | undefined;
  /** Branch, tag or commit of the source in `repository`; absent: its default branch. */
  @property() revision?: string | undefined;
  /** Colour scheme; absent: that of the page. */
  @property({ reflect: true }) theme?: 'light' | 'dark' | undefined;
  /** Draws a border around the element. */
  @property({ type: Boolean, reflect: true }) framed = false;
  /** Level of the element's own heading, 1 to 5; default 2. Headings inside follow it, down to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Keeps search, filters, order, view and selection in the fragment of the page's address, so that they can be linked to; one element a page. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;
  /** Today as an ISO date, for a view that must not depend on the clock; absent: the visitor's own day. */
  @property() today?: string | undefined;
  /** Bounds on what is read and drawn; those left out have their defaults. */
  @property({ attribute: false }) limits?: Partial<Limits> | undefined;

  /** Words of the interface. */
  protected readonly localize: LocalizeController = new LocalizeController(this);
  /** Custom states, `:state(loading)` and so on. */
  protected readonly internals: ElementInternals | undefined;

  readonly #inline = new InlineController(this);
  readonly #pace = new LoadingPace(this);
  readonly #visibility = new VisibilityController(this);
  readonly #place = new SteadyPlace(this);
  readonly #provider: ContextProvider<typeof storeContext>;
  #own: RoadmapStore | undefined;
  #source: SourceController | undefined;
  #shared: RoadmapStore | undefined;
  #unsubscribe: (() => void) | undefined;
  #broken: Roadmap | true | undefined;
  #hasFallback = false;
  #isChecked = false;
  #isRetried = false;
  /** Set once the element waits for another; kept when the wait was told, so that it is told once. */
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    // Absent when rendered on a server.
    this.internals = typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
    new ThemeProbe(this, this.internals);
    this.#provider = new ContextProvider(this, { context: storeContext });
    new ContextConsumer(this, {
      context: storeContext,
      subscribe: true,
      callback: (store: RoadmapStore | undefined) => {
        if (store === undefined || store === this.#own || this.for) return;
        this.#shared = store;
        this.#follow();
      },
    });
  }

  /** Store of the roadmap that is shown: the element's own where it has a source of its own, else the shared one. */
  get store(): RoadmapStore {
    if (!this.hasOwnSource && this.#shared) return this.#shared;
    if (!this.#own) {
      this.#own = new RoadmapStore();
      this.#configure();
      this.#source = new SourceController(this, this.#own, (outcome) => this.#handleSettled(outcome));
      new AddressController(this, this.#own, this.#source);
    }
    return this.#own;
  }

  /** Whether the element was given a roadmap itself. */
  get hasOwnSource(): boolean {
    return this.ownSource !== undefined;
  }

  /**
   * What the element was given itself.
   * @internal
   */
  get ownSource(): ElementSource | undefined {
    return chooseSource(this, this.#inline.source, this.#inline.version);
  }

  /** State that is drawn. */
  protected get snapshot(): Snapshot {
    return this.store.snapshot;
  }

  /** Today as an ISO date, as the page told this element or the one whose roadmap it shows; absent: the visitor's own day. */
  protected get day(): string | undefined {
    return this.today ?? this.snapshot.settings.today;
  }

  /** Address that relative links are resolved against; absent where nothing names one. */
  protected get base(): string | undefined {
    return this.baseUrl ?? this.snapshot.settings.baseUrl;
  }

  /** Level of the element's own heading, in bounds: one level is left below it. 0 and what is no number count as absent. */
  protected get headLevel(): number {
    return Math.min(5, Math.max(1, Math.trunc(this.headingLevel) || 2));
  }

  /** Shape of the skeleton that keeps the element's place while it loads. */
  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- overridden by getters
  protected get skeletonShape(): SkeletonShape {
    return 'lines';
  }

  /** Whether a roadmap without items is shown as 'nothing found'; false where the element has something to say of it all the same. */
  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- overridden by getters
  protected get needsItems(): boolean {
    return true;
  }

  /** Whether all that the element needs to draw a roadmap is there; until then it counts as loading. */
  protected get isPrepared(): boolean {
    return !this.localize.isLoading;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (typeof document === 'undefined' || this.ownerDocument === document) return super.createRenderRoot();
    const { shadowRootOptions } = this.constructor as typeof RoadmapElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    adoptStylesAnywhere(root, this.sheets);
    return root;
  }

  /** Browsers take the style sheets off an element that changes its document. */
  adoptedCallback(): void {
    this.adoptSheets();
  }

  /** Style sheets that the element has now. */
  protected get sheets(): readonly CSSResultOrNative[] {
    return (this.constructor as typeof RoadmapElement).elementStyles;
  }

  /** Gives the element its style sheets, where they are others than before. */
  protected adoptSheets(): void {
    if (this.shadowRoot) adoptStylesAnywhere(this.shadowRoot, this.sheets);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#shared) this.#adopt();
    this.#awaitEnclosing();
    this.#follow();
    if (this.id !== '') for (const waiting of [...RoadmapElement.#waiting]) waiting.#adopt();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    RoadmapElement.#waiting.delete(this);
    this.#endWait();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('for')) this.#adopt();
    this.#configure();
    this.#follow();
  }

  /** What the page says of the source holds for all that show it. What the document says of its own address is no base. */
  #configure(): void {
    if (!this.#own) return;
    const { today, ownSource } = this;
    const baseUrl =
      this.baseUrl ??
      (ownSource?.kind === 'src' ? resolveSource(ownSource.src, this.ownerDocument.baseURI)?.href : undefined);
    this.#own.configure({ ...(today !== undefined && { today }), ...(baseUrl !== undefined && { baseUrl }) });
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.giveUp(error);
    }
  }

  /** Code that the element has still to draw with. */
  protected get pending(): Promise<void> | undefined {
    return awaitDetail(this);
  }

  /** An element is complete when the code that it waits for is there and it is drawn with it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const { pending } = this;
    if (!pending) return isComplete;
    await pending;
    return this.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#isChecked) checkAttributes(this);
    this.#isChecked = true;
    this.#keepFocus();
    // A load starts in the course of an update, after `willUpdate`.
    this.#followPace();
    this.#showStates();
  }

  /** The button that loaded again is gone with what it stood in: the keyboard goes on where the items are, or at the next button. */
  #keepFocus(): void {
    const { phase } = this.snapshot.load;
    if (!this.#isRetried || phase === 'loading') return;
    this.#isRetried = false;
    if (!this.ownerDocument.activeElement?.matches('body')) return;
    if (phase === 'ready' && this.focusFirstResult()) return;
    const root = this.renderRoot.querySelector<HTMLElement>(phase === 'error' ? '[part=retry]' : '.root, .result');
    if (phase === 'error') return root?.focus();
    root?.setAttribute('tabindex', '-1');
    root?.focus();
  }

  /** Loads the source again; what is shown stays until that is done, and when it fails. */
  reload(): void {
    this.#source?.reload();
  }

  /**
   * Draws a node wherever it stands, and brings it into view.
   * @param id id of an item, group or milestone
   * @returns whether the element shows it
   */
  async reveal(id: string): Promise<boolean> {
    this.#visibility.reveal();
    await this.updateComplete;
    const target = this.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"]`);
    target?.scrollIntoView({ block: 'center' });
    return target !== null;
  }

  /**
   * Matches the controls of what search and filters leave, in the order they are read; absent where the element lists no items.
   */
  protected get resultSelector(): string | undefined {
    return undefined;
  }

  /**
   * Moves the keyboard to the first item that search and filters leave.
   * @returns whether there is one
   * @internal
   */
  focusFirstResult(): boolean {
    const selector = this.resultSelector;
    if (selector === undefined) return false;
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
    const first = stops.find((stop) => stop.checkVisibility({ contentVisibilityAuto: false }));
    first?.focus();
    return first !== undefined;
  }

  /**
   * Asks the store for a change.
   * @param request what the visitor did
   */
  protected request(request: Request): void {
    this.store.dispatch(request);
  }

  /**
   * Works out what drawing such an element begins with, in steps; each answer is kept for the roadmap.
   * @param roadmap a roadmap that is about to be shown
   * @param state the state it will be drawn in
   * @internal
   */
  static prepareDrawing(roadmap: Roadmap, state: ViewState): DrawingSteps {
    return prepareRoadmap(roadmap, state);
  }

  /**
   * Loads what drawing a document will need, where its text tells, while it is still to be read.
   * @param _text a markdown document
   * @internal
   */
  foresee(_text: string): void {
    // Most elements are drawn by one code, whatever the document says.
  }

  /**
   * Works out what drawing begins with, before the roadmap is shown.
   * @param roadmap a roadmap that was read
   * @internal
   */
  prepare(roadmap: Roadmap): DrawingSteps {
    return (this.constructor as typeof RoadmapElement).prepareDrawing(roadmap, this.snapshot.view);
  }

  /**
   * Draws the element where there is a roadmap.
   * @param roadmap the roadmap
   * @param snapshot the state it is drawn in
   */
  protected abstract renderRoadmap(roadmap: Roadmap, snapshot: Snapshot): TemplateResult | typeof nothing;

  /**
   * Draws the element where there is no roadmap: while it loads, and when that failed.
   * @param snapshot the state it is drawn in
   */
  protected renderWithout({ load, roadmap }: Snapshot): TemplateResult | typeof nothing {
    const isOwner = this.store === this.#own;
    const fallback = isOwner && this.#inline.hasFallback ? html`<slot></slot>` : nothing;
    if (load.phase === 'error' && load.error && isOwner) {
      return html`${renderError(load.error, this.localize, () => this.#retry())}${fallback}`;
    }
    if (fallback !== nothing) return fallback;
    return load.phase === 'loading' || roadmap
      ? renderLoading(this.skeletonShape, this.#pace.pace, this.localize)
      : nothing;
  }

  /**
   * Draws what a document that plans nothing says all the same, or what is wrong with it.
   * @param roadmap the roadmap, which has no items
   */
  protected renderBeside({ diagnostics }: Roadmap): TemplateResult | typeof nothing {
    const problem = diagnostics.find(({ severity }) => severity === 'error');
    return problem === undefined ? nothing : html`<p class="root muted" dir="auto" lang="en">${problem.message}</p>`;
  }

  /** Draws the line that says that an old copy is shown, where the last load failed. */
  protected renderNotice({ load }: Snapshot): TemplateResult | typeof nothing {
    const isStale = load.phase === 'error' && load.error !== undefined && this.store === this.#own;
    return isStale ? renderStale(load, this.localize, () => this.#retry()) : nothing;
  }

  #retry(): void {
    this.#isRetried = true;
    this.reload();
  }

  #follow(): void {
    const store = this.store;
    this.#provider.setValue(store);
    this.#unsubscribe?.();
    this.#unsubscribe = this.isConnected ? store.subscribe(() => this.requestUpdate()) : undefined;
    this.#followPace();
  }

  #followPace(): void {
    const { load, roadmap } = this.store.snapshot;
    this.#pace.follow(roadmap === undefined ? load.phase === 'loading' : !this.isPrepared);
  }

  #adopt(): void {
    RoadmapElement.#waiting.delete(this);
    if (!this.for) return;
    const other = (this.getRootNode() as Document | ShadowRoot).getElementById(this.for);
    if (other?.localName.startsWith('roadmap-')) {
      this.#endWait();
      this.#share(other);
      return;
    }
    RoadmapElement.#waiting.add(this);
    this.#patience ??= setTimeout(
      () => console.warn(`<${this.localName}>: for="${this.for ?? ''}" is the id of no Roadmark element on this page.`),
      patience,
    );
  }

  #endWait(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  /** An enclosing view that is registered later cannot be asked for its store yet. */
  #awaitEnclosing(): void {
    if (this.#shared || this.for) return;
    const outer = this.parentElement?.closest('roadmap-view');
    if (outer && !(outer instanceof RoadmapElement)) this.#share(outer);
  }

  #share(other: Element): void {
    if (other === this) return;
    if (other instanceof RoadmapElement) {
      this.#shared = other.store;
      this.#follow();
      this.requestUpdate();
    } else if (other.localName.startsWith('roadmap-')) {
      void customElements.whenDefined(other.localName).then(() => {
        if (this.isConnected && other instanceof RoadmapElement) this.#share(other);
      });
    }
  }

  #handleSettled(outcome: LoadOutcome): void {
    if ('roadmap' in outcome) this.dispatchEvent(new RoadmapLoadEvent(outcome.roadmap));
    else this.#tellError(outcome.error);
  }

  #tellError(error: LoadError): void {
    this.dispatchEvent(new RoadmapErrorEvent(error, errorWords(error, this.localize)));
  }

  /**
   * Has the element say, in its place, that it cannot be drawn; the rest of the page goes on. Another roadmap is drawn again.
   * @param error why
   */
  protected giveUp(error: unknown): void {
    if (this.#broken !== undefined) return;
    this.#broken = this.snapshot.roadmap ?? true;
    console.warn(`<${this.localName}> could not be drawn.`, error);
    this.#tellError({ code: 'internal' });
    this.requestUpdate();
  }

  #showStates(): void {
    const states = this.internals?.states;
    if (!states) return;
    const now = statesOf(this.snapshot, this.#broken !== undefined, this.#hasFallback);
    for (const [name, isOn] of Object.entries(now)) setState(states, name, isOn);
  }

  override render(): TemplateResult | typeof nothing {
    const { snapshot } = this;
    const { roadmap } = snapshot;
    if (this.#broken !== undefined && this.#broken !== (roadmap ?? true)) this.#broken = undefined;
    if (this.#broken !== undefined) return renderBroken(this.localize);
    const isWaiting = roadmap === undefined || !this.isPrepared;
    this.#swap(isWaiting && this.#inline.hasFallback && this.store === this.#own);
    if (isWaiting) return this.renderWithout(snapshot);
    if (!this.#visibility.near) return renderLoading(this.skeletonShape, 'quick', this.localize);
    if (this.needsItems && isEmptyRoadmap(roadmap)) {
      if (this.store !== this.#own) return nothing;
      return html`${this.renderNotice(snapshot)}${renderEmpty(roadmap, this.localize)}${this.renderBeside(roadmap)}`;
    }
    return html`${this.renderNotice(snapshot)}${this.renderRoadmap(roadmap, snapshot)}`;
  }

  /** Goes from the fallback to the views and back; what follows on the page keeps its place. */
  #swap(fallback: boolean): void {
    if (this.#hasFallback && !fallback) this.#place.keep();
    this.#hasFallback = fallback;
  }
}
