/**
 * The one place where the state of a roadmap on a page lives. Elements subscribe to snapshots and send requests; they
 * keep no copy, so a search in one element narrows all of them.
 */
import type { Roadmap } from '../core/model/types.ts';
import { applyRequest, type Request } from './requests.ts';
import { initialViewState, type ViewState } from './view-state.ts';

/** Why a roadmap could not be loaded. The words for it stand in `translations`; no text of an exception is kept. */
export interface LoadError {
  /** What happened: the `code` column of the table of faults in `SECURITY.md`. */
  readonly code:
    | 'net'
    | 'timeout'
    | 'http'
    | 'type'
    | 'binary'
    | 'cut'
    | 'url'
    | 'empty'
    | 'encoding'
    | 'limit'
    | 'json'
    | 'shape'
    | 'internal';
  /** Address that was asked for; absent for inline text and properties. */
  readonly source?: string;
  /** HTTP status, for code `http`. */
  readonly status?: number;
  /** Seconds after which the server allows another try (429, 503); absent where it does not say. */
  readonly retryAfter?: number;
  /** Line and column in the text, for codes that point into it. */
  readonly line?: number;
  /** See `line`. */
  readonly column?: number;
  /** What was expected and found, for code `shape`; bytes, for code `limit`. */
  readonly detail?: string;
}

/** How far loading is. */
export interface LoadState {
  /** `idle`: nothing to load; `ready`: the roadmap is the latest; `error`: see `error`. */
  readonly phase: 'idle' | 'loading' | 'ready' | 'error';
  /** What went wrong; with a roadmap still shown when a reload failed. */
  readonly error?: LoadError;
  /** When the roadmap that is shown was loaded, in milliseconds since 1970; absent before the first. */
  readonly loadedAt?: number;
}

/** What the page told the element that has the source; elements that share its roadmap go by it as well. */
export interface SharedSettings {
  /** Today as an ISO date; absent: the visitor's own day. */
  readonly today?: string;
  /** Address that relative links of the document are resolved against; absent: that of the source. */
  readonly baseUrl?: string;
}

/** Everything an element draws from, at one moment. A new object each time something changed. */
export interface Snapshot {
  /** The roadmap; absent until one was loaded. */
  readonly roadmap?: Roadmap;
  /** How far loading is. */
  readonly load: LoadState;
  /** What the visitor chose. */
  readonly view: ViewState;
  /** What the page said of the source. */
  readonly settings: SharedSettings;
}

/** State of one roadmap: read it, follow it, ask for changes. */
export class RoadmapStore {
  #snapshot: Snapshot;
  readonly #listeners = new Set<() => void>();

  /**
   * @param view what the visitor chose before, such as from the address bar; the initial state where left out
   */
  constructor(view: Partial<ViewState> = {}) {
    this.#snapshot = { load: { phase: 'idle' }, view: { ...initialViewState, ...view }, settings: {} };
  }

  /** The state now. The same object until something changes. */
  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /**
   * Follows changes.
   * @param listener called after each change, synchronously
   * @returns a function that ends it
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Carries out a visitor's request. Listeners are told only where it changes something.
   * @param request the wish
   */
  dispatch(request: Request): void {
    const view = applyRequest(this.#snapshot.view, request);
    if (view !== this.#snapshot.view) this.#replace({ ...this.#snapshot, view });
  }

  /** Says that loading began; what was shown before stays. */
  startLoading(): void {
    const { loadedAt } = this.#snapshot.load;
    this.#replace({ ...this.#snapshot, load: { phase: 'loading', ...(loadedAt === undefined ? {} : { loadedAt }) } });
  }

  /**
   * Shows a roadmap.
   * @param roadmap a model that passed the schema
   * @param loadedAt when it was loaded, in milliseconds since 1970
   */
  setRoadmap(roadmap: Roadmap, loadedAt: number): void {
    this.#replace({ ...this.#snapshot, roadmap, load: { phase: 'ready', loadedAt } });
  }

  /**
   * Says that loading failed; what was shown before stays and counts as stale.
   * @param error why
   */
  fail(error: LoadError): void {
    const { loadedAt } = this.#snapshot.load;
    this.#replace({
      ...this.#snapshot,
      load: { phase: 'error', error, ...(loadedAt === undefined ? {} : { loadedAt }) },
    });
  }

  /** Forgets the roadmap: there is nothing to show any more. */
  clear(): void {
    const { view, settings } = this.#snapshot;
    this.#replace({ load: { phase: 'idle' }, view, settings });
  }

  /**
   * Takes in what the page says of the source. Listeners are told only where that changes something.
   * @param settings all that it says
   */
  configure(settings: SharedSettings): void {
    const { today, baseUrl } = this.#snapshot.settings;
    if (settings.today !== today || settings.baseUrl !== baseUrl) this.#replace({ ...this.#snapshot, settings });
  }

  #replace(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    for (const listener of [...this.#listeners]) listener();
  }
}
