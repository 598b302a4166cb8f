/**
 * Ties the state of a roadmap to the fragment of the page's address: every item can be linked to by its id, and with
 * `url-state` search, filters, order and view stand there too, so that back and forward work.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Roadmap } from '../../core/model/types.ts';
import { indexRoadmap } from '../../view/entries.ts';
import type { RoadmapStore } from '../../view/store.ts';
import { isStateFragment, readFragment, writeFragment } from '../../view/url-state.ts';
import { initialViewState, type ViewState } from '../../view/view-state.ts';
import type { SourceController } from './source-controller.ts';

/** What the element says whose state the address holds. */
export interface AddressHost extends ReactiveControllerHost, HTMLElement {
  /** Whether search, filters, order and view stand in the address, too. */
  readonly urlState: boolean;
  /** Draws a node wherever it stands, and brings it into view. */
  reveal(id: string): Promise<boolean>;
}

/** Reads the address when the roadmap is there and whenever it changes; writes it after the visitor's changes. */
export class AddressController implements ReactiveController {
  readonly #host: AddressHost;
  readonly #store: RoadmapStore;
  readonly #source: SourceController;
  #unsubscribe: (() => void) | undefined;
  /** Values that stand for themselves: those before the address was read. */
  #initial: ViewState = initialViewState;
  #isReady = false;
  #isReading = false;
  #written: ViewState | undefined;

  /**
   * @param host element that owns the store
   * @param store the store
   * @param source where ids of the page come from
   */
  constructor(host: AddressHost, store: RoadmapStore, source: SourceController) {
    this.#host = host;
    this.#store = store;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('hashchange', this.#handleAddress);
    globalThis.addEventListener('popstate', this.#handleAddress);
    this.#unsubscribe = this.#store.subscribe(this.#handleStore);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('hashchange', this.#handleAddress);
    globalThis.removeEventListener('popstate', this.#handleAddress);
    this.#unsubscribe?.();
  }

  readonly #handleStore = (): void => {
    const { roadmap, load, view } = this.#store.snapshot;
    if (roadmap === undefined || load.phase !== 'ready') return;
    if (!this.#isReady) {
      this.#isReady = true;
      this.#initial = { ...view, search: '' };
      this.#written = view;
      this.#readAddress(this.#namedInside(roadmap));
      return;
    }
    // What the address says is in it already: written once more it would end the way forward.
    if (this.#host.urlState && !this.#isReading) this.#writeAddress(view);
  };

  readonly #handleAddress = (): void => {
    if (this.#isReady) this.#readAddress();
  };

  /** The node that static HTML inside is of, as `writeHtml` gives it an id: drawn open at once it moves nothing later. */
  #namedInside(roadmap: Roadmap): string | undefined {
    const [, id = ''] = /^#roadmap-(?:\d+-)?(.+)/.exec(globalThis.location.hash) ?? [];
    const target = id && this.#host.ownerDocument.getElementById(globalThis.location.hash.slice(1));
    return target && this.#host.contains(target) && indexRoadmap(roadmap).nodes.has(id) ? id : undefined;
  }

  /** `found`: the node that a link to what stands inside means; absent: the address names nodes itself. */
  #readAddress(found?: string): void {
    const { hash } = globalThis.location;
    const { roadmap } = this.#store.snapshot;
    // Most pages have no fragment and keep nothing in it.
    if (roadmap === undefined || (hash === '' && !this.#host.urlState)) return;
    const { selected, ...state } = readFragment(hash, this.#initial);
    const id = found ?? (selected === undefined ? undefined : (this.#source.anchors.get(selected) ?? selected));
    const isKnown = id !== undefined && indexRoadmap(roadmap).nodes.has(id);
    this.#isReading = true;
    if (this.#host.urlState && (hash === '' || isKnown || isStateFragment(hash))) {
      // A restored state has no order where the address names none.
      if (!state.sort) this.#store.dispatch({ type: 'sort' });
      this.#store.dispatch({ type: 'restore', state });
    }
    if (isKnown) {
      this.#store.dispatch({ type: 'open-all', ids: pathTo(roadmap, id), open: true });
      this.#store.dispatch({ type: 'select', id });
      void this.#host.reveal(id);
    } else if (this.#host.urlState && (hash === '' || isStateFragment(hash))) this.#store.dispatch({ type: 'select' });
    // Seldom: what stands inside has ids of its own, and most pages have no fragment.
    if (!isKnown && selected !== undefined && this.#host.querySelector(`#${CSS.escape(selected)}`)) {
      void import('./link-inside.ts').then(({ followInside }) =>
        followInside(this.#host, roadmap, (node) => this.#readAddress(node)),
      );
    }
    this.#isReading = false;
    this.#written = this.#store.snapshot.view;
  }

  #writeAddress(view: ViewState): void {
    const before = this.#written;
    this.#written = view;
    const fragment = writeFragment(view, this.#initial);
    const { location, history } = globalThis;
    const current = before === undefined ? '' : writeFragment(before, this.#initial);
    if (fragment === current) return;
    const url = `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`;
    // Typing makes one entry, not one a letter.
    const isTyping = before !== undefined && before.search !== '' && view.search !== before.search;
    if (isTyping) history.replaceState(history.state, '', url);
    else history.pushState(history.state, '', url);
  }
}

/** A node and all that it stands in. */
function pathTo(roadmap: Roadmap, id: string): string[] {
  const node = indexRoadmap(roadmap).nodes.get(id);
  switch (node?.kind) {
    case undefined:
      return [];
    case 'milestone':
      return [id];
    case 'group':
      return [node.milestone.id, ...node.parents.map((group) => group.id), id];
    case 'item': {
      const ids = [node.entry.milestone.id, ...node.entry.groups.map((group) => group.id), id];
      for (let { parent } = node.entry; parent; parent = parent.parent) ids.push(parent.item.id);
      return ids;
    }
  }
}
