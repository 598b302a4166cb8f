/** What all elements share: where their roadmap comes from, the store, words, theme and states. */
import { ContextConsumer } from '@lit/context';
import { LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Limits } from '../../core/limits.ts';
import type { Roadmap } from '../../core/model/types.ts';
import type { Request } from '../../view/requests.ts';
import { RoadmapStore, type Snapshot } from '../../view/store.ts';
import { baseStyles } from './base.styles.ts';
import { storeContext } from './context.ts';
import { LocalizeController } from './localize.ts';
import { SourceController } from './source-controller.ts';
import { tokens } from './tokens.styles.ts';

/** Base of all elements. A roadmap comes, in this order, from `roadmap`, `src`, text inside, `for`, or an enclosing `<roadmap-view>`. */
export abstract class RoadmapElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, baseStyles];

  /** Address of a markdown or JSON file, relative to the page. Absent: another source is used. */
  @property() src?: string | undefined;
  /** The roadmap itself; checked against the schema before it is shown. */
  @property({ attribute: false }) roadmap?: Roadmap | undefined;
  /** Id of another Roadmark element on the page whose roadmap and state are shared. */
  @property() for?: string | undefined;
  /** Address that relative links of the document are resolved against; default: `src`. Without either they are shown as text. */
  @property({ attribute: 'base-url' }) baseUrl?: string | undefined;
  /** Colour scheme; absent: that of the page. */
  @property({ reflect: true }) theme?: 'light' | 'dark' | undefined;
  /** Draws a border around the element. */
  @property({ type: Boolean, reflect: true }) framed = false;
  /** Level of the element's own heading, 1 to 5; default 2. Headings inside follow it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Today as an ISO date, for a view that must not depend on the clock; absent: the visitor's own day. */
  @property() today?: string | undefined;
  /** Bounds on what is read and drawn; those left out have their defaults. */
  @property({ attribute: false }) limits?: Partial<Limits> | undefined;

  /** Words of the interface. */
  protected readonly localize: LocalizeController = new LocalizeController(this);
  /** Custom states, `:state(loading)` and so on. */
  protected readonly internals: ElementInternals | undefined;

  #own: RoadmapStore | undefined;
  #shared: RoadmapStore | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    // Absent when rendered on a server.
    this.internals = typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
    new ContextConsumer(this, {
      context: storeContext,
      subscribe: true,
      callback: (store) => {
        this.#shared = store;
        this.#follow();
      },
    });
  }

  /** Store of the roadmap that is shown: the element's own where it has a source of its own, else the shared one. */
  get store(): RoadmapStore {
    if (this.hasOwnSource || !this.#shared) {
      if (!this.#own) {
        this.#own = new RoadmapStore();
        new SourceController(this, this.#own);
      }
      return this.#own;
    }
    return this.#shared;
  }

  /** Whether the element was given a roadmap itself. */
  get hasOwnSource(): boolean {
    return this.roadmap !== undefined || this.src !== undefined;
  }

  /** State that is drawn. */
  protected get snapshot(): Snapshot {
    return this.store.snapshot;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('for')) this.#adopt();
    if (changed.has('roadmap') || changed.has('src') || changed.has('for')) this.#follow();
  }

  /**
   * Asks the store for a change.
   * @param request what the visitor did
   */
  protected request(request: Request): void {
    this.store.dispatch(request);
  }

  override render(): TemplateResult | typeof nothing {
    const { roadmap } = this.snapshot;
    return roadmap === undefined ? nothing : this.renderRoadmap(roadmap, this.snapshot);
  }

  /**
   * Draws the element where there is a roadmap.
   * @param roadmap the roadmap
   * @param snapshot the state it is drawn in
   */
  protected abstract renderRoadmap(roadmap: Roadmap, snapshot: Snapshot): TemplateResult | typeof nothing;

  #follow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.isConnected ? this.store.subscribe(() => this.requestUpdate()) : undefined;
    this.requestUpdate();
  }

  #adopt(): void {
    if (this.for === undefined || this.for === '') return;
    const other = (this.getRootNode() as Document | ShadowRoot).getElementById(this.for);
    if (other instanceof RoadmapElement) this.#shared = other.store;
    else if (other && other.localName.includes('-')) {
      void customElements.whenDefined(other.localName).then(() => {
        if (this.isConnected && other instanceof RoadmapElement) {
          this.#shared = other.store;
          this.#follow();
        }
      });
    }
  }
}
