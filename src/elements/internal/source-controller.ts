/** Brings a roadmap into a store: from a property, a text, an address, or what stands inside the element. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resolveLimits, type Limits } from '../../core/limits.ts';
import { isRoadmapWithin } from '../../core/model/is-roadmap.ts';
import { detectFormat } from '../../core/read/detect.ts';
import type { Roadmap } from '../../core/model/types.ts';
import { keepSourcePath } from '../../view/source-path.ts';
import type { LoadError, RoadmapStore } from '../../view/store.ts';
import { fetchSource, resolveSource } from './fetch-source.ts';
import type { InlineSource } from './inline-source.ts';
import { loadReader, readText } from './read-text.ts';
import { runInSlices, yieldToPage, type DrawingSteps } from './run-in-slices.ts';

/** What an element was given. */
export type ElementSource =
  | { readonly kind: 'roadmap'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'src'; readonly src: string }
  | { readonly kind: 'html'; readonly version: number };

/** What the element of a source says of it. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  /** What it was given. */
  readonly ownSource: ElementSource | undefined;
  /** Base of relative links. */
  readonly baseUrl?: string | undefined;
  /** Today, as an ISO date. */
  readonly today?: string | undefined;
  /** Path of the source in its repository. */
  readonly path?: string | undefined;
  /** 'owner/name' of the repository. */
  readonly repository?: string | undefined;
  /** Branch, tag or commit. */
  readonly revision?: string | undefined;
  /** Bounds. */
  readonly limits?: Partial<Limits> | undefined;
  /** Told of a markdown document that is about to be read. */
  foresee(text: string): void;
  /** Works out what drawing begins with, in steps. */
  prepare(roadmap: Roadmap): DrawingSteps;
}

/** How a load ended. */
export type LoadOutcome = { readonly roadmap: Roadmap } | { readonly error: LoadError };

/** Loads what its element was given, again whenever that changes. The last source wins; nothing goes on once the element is gone. */
export class SourceController implements ReactiveController {
  readonly #host: SourceHost;
  readonly #store: RoadmapStore;
  readonly #settled: (outcome: LoadOutcome) => void;
  #source: ElementSource | undefined;
  #running: AbortController | undefined;
  #anchors: ReadonlyMap<string, string> = new Map();

  /**
   * @param host element that was given a source
   * @param store where the roadmap goes
   * @param settled told how each load ended, after the store was
   */
  constructor(host: SourceHost, store: RoadmapStore, settled: (outcome: LoadOutcome) => void) {
    this.#host = host;
    this.#store = store;
    this.#settled = settled;
    host.addController(this);
  }

  /** Ids of the page's own headings and entries, and the nodes that were read from them; empty for other sources. */
  get anchors(): ReadonlyMap<string, string> {
    return this.#anchors;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // An element that is only moved is connected again within the same task.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.#running) return;
      this.#abort();
      this.#source = undefined;
    });
  }

  /** Loads when the source is another one than before. */
  hostUpdate(): void {
    const source = this.#host.ownSource;
    if (isSame(source, this.#source)) return;
    // An element that was taken out before it was first drawn loads when it comes back.
    if (!this.#host.isConnected && source && source.kind !== 'roadmap') return;
    this.#source = source;
    this.#abort();
    if (!source) this.#store.clear();
    else this.#load(source);
  }

  /** Loads the same source again; what is shown stays until that is done. */
  reload(): void {
    this.#abort();
    if (this.#source) this.#load(this.#source, true);
  }

  #abort(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  #load(source: ElementSource, again = false): void {
    this.#anchors = new Map();
    if (source.kind === 'roadmap' && isRoadmapWithin(source.value, resolveLimits(this.#host.limits))) {
      this.#finish({ roadmap: source.value });
      return;
    }
    const running = new AbortController();
    this.#running = running;
    this.#store.startLoading();
    void this.#prepare(source, running.signal, again)
      .catch((): LoadOutcome => ({ error: { code: 'internal' } }))
      .then((outcome) => {
        if (this.#running !== running) return;
        this.#running = undefined;
        this.#finish(outcome);
      });
  }

  #finish(outcome: LoadOutcome): void {
    if ('roadmap' in outcome) this.#store.setRoadmap(outcome.roadmap, Date.now());
    else this.#store.fail(outcome.error);
    this.#settled(outcome);
  }

  /** Reads, and works out what drawing begins with, so that neither keeps the page waiting. */
  async #prepare(source: ElementSource, signal: AbortSignal, again: boolean): Promise<LoadOutcome> {
    const outcome = await this.#read(source, signal, again);
    if ('roadmap' in outcome) await runInSlices(this.#host.prepare(outcome.roadmap), signal);
    // Drawing has a task of its own.
    await yieldToPage();
    return outcome;
  }

  async #read(source: ElementSource, signal: AbortSignal, again: boolean): Promise<LoadOutcome> {
    switch (source.kind) {
      case 'roadmap': {
        const { readProperty } = await import('./json-reader.ts');
        return readProperty(source.value, { limits: resolveLimits(this.#host.limits) });
      }
      case 'text':
        return this.#readText(source.text, signal);
      case 'html':
        return this.#readHtml(signal);
      case 'src':
        return this.#fetch(source.src, signal, again);
    }
  }

  async #fetch(src: string, signal: AbortSignal, again: boolean): Promise<LoadOutcome> {
    // Routers that change the address after the page put the element there before the address is its own.
    await yieldToPage();
    signal.throwIfAborted();
    const url = resolveSource(src, this.#host.ownerDocument.baseURI);
    if (!url) return { error: { code: 'url', source: src } };
    // The reader is on its way while the file is.
    const reader = loadReader(/\.json$/i.test(url.pathname) ? 'json' : 'markdown');
    reader.catch(() => undefined);
    const fetched = await fetchSource(url, resolveLimits(this.#host.limits), signal, again);
    if (!fetched.ok) return fetched;
    return this.#readText(fetched.text, signal, url, fetched);
  }

  async #readText(
    text: string,
    signal: AbortSignal,
    url?: URL,
    { damaged, isJson } = { damaged: false, isJson: false },
  ): Promise<LoadOutcome> {
    const { limits, baseUrl, today, repository, revision, path, ownSource } = this.#host;
    const base = baseUrl ?? url?.href;
    if (detectFormat(text) === 'markdown') this.#host.foresee(text);
    const outcome = await readText(text, {
      signal,
      damaged,
      isJson,
      limits: resolveLimits(limits),
      ...(url && { uri: url.href }),
      ...(base !== undefined && { baseUrl: base }),
      ...(today !== undefined && { today }),
      ...(repository !== undefined && { repository }),
      ...(revision !== undefined && { revision }),
    });
    if ('error' in outcome) return url ? { error: { ...outcome.error, source: url.href } } : outcome;
    if (repository !== undefined)
      keepSourcePath(outcome.roadmap.source, path ?? (ownSource?.kind === 'src' ? ownSource.src : undefined));
    return outcome;
  }

  async #readHtml(signal: AbortSignal): Promise<LoadOutcome> {
    // HTML of ours is read without the reader of markdown; for any other it is on its way.
    if (!this.#host.querySelector('[data-roadmap]')) loadReader('markdown').catch(() => undefined);
    const { readHtmlSource } = await import('./html-reader.ts');
    const outcome = await readHtmlSource(this.#host, resolveLimits(this.#host.limits), (text) =>
      this.#readText(text, signal),
    );
    if ('anchors' in outcome) this.#anchors = outcome.anchors;
    return outcome;
  }
}

/**
 * Chooses among what an element was given.
 * @param host the element
 * @param inline what stands inside it
 * @param version counts the changes of what stands inside it
 */
export function chooseSource(
  host: { readonly roadmap?: unknown; readonly text?: string | undefined; readonly src?: string | undefined },
  inline: InlineSource | undefined,
  version: number,
): ElementSource | undefined {
  // Frameworks set null where there is nothing.
  if ((host.roadmap ?? undefined) !== undefined) return { kind: 'roadmap', value: host.roadmap };
  if (typeof host.text === 'string') return { kind: 'text', text: host.text };
  if (host.src) return { kind: 'src', src: host.src };
  if (inline?.kind === 'text') return { kind: 'text', text: inline.text };
  return inline && { kind: 'html', version };
}

function isSame(one: ElementSource | undefined, other: ElementSource | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  switch (one.kind) {
    case 'roadmap':
      return other.kind === 'roadmap' && one.value === other.value;
    case 'text':
      return other.kind === 'text' && one.text === other.text;
    case 'src':
      return other.kind === 'src' && one.src === other.src;
    case 'html':
      return other.kind === 'html' && one.version === other.version;
  }
}
