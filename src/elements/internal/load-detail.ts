/**
 * Draws the detail of an item by code that is loaded once the page has drawn its first frame and has nothing else to do: no
 * visitor opens an item before.
 */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Entry } from '../../view/entries.ts';
import type { ItemDetailOptions } from './item-detail-options.ts';

let render: ((entry: Entry, options: ItemDetailOptions) => TemplateResult) | undefined;
let loading: Promise<void> | undefined;
let isExpected = false;
/** Elements that opened an item before the code was there. */
const waiting = new WeakMap<ReactiveControllerHost, Promise<void>>();
/** Elements that are still to say that it could not be had. */
const failed = new WeakSet<ReactiveControllerHost>();

/** Asks for the code when the page has nothing else to do. */
export function expectDetail(): void {
  if (isExpected) return;
  isExpected = true;
  const start = (): void => void loadDetail();
  if (typeof requestIdleCallback === 'function') requestIdleCallback(start, { timeout: 2000 });
  else setTimeout(start, 200);
}

/**
 * Waits for the detail that an element has to draw.
 * @param host the element
 * @returns undefined where it waits for none
 */
export function awaitDetail(host: ReactiveControllerHost): Promise<void> | undefined {
  return waiting.get(host);
}

/**
 * Draws the detail of an item; where its code is still to come, the element draws it when it is there.
 * @param entry the item with its place
 * @param options roadmap, words and what is left out
 */
export function renderItemDetail(entry: Entry, options: ItemDetailOptions): TemplateResult | typeof nothing {
  if (render) return render(entry, options);
  const { localize } = options;
  const { host } = localize;
  // Said once: whatever is drawn next tries again.
  if (failed.delete(host)) return html`<p class="muted">${localize.term('broken')}</p>`;
  if (waiting.has(host)) return nothing;
  const settled = loadDetail().then(() => {
    waiting.delete(host);
    if (!render) failed.add(host);
    host.requestUpdate();
  });
  waiting.set(host, settled);
  return nothing;
}

/** Settles when the code is there, or cannot be had: offline, or after a new deployment. */
export function loadDetail(): Promise<void> {
  loading ??= import('./item-detail.ts').then(
    ({ renderItemDetail: found }) => {
      render = found;
    },
    () => {
      loading = undefined;
    },
  );
  return loading;
}
