/** What stands in place of a roadmap: skeleton, error, nothing found; and the line above an old copy. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Roadmap } from '../../core/model/types.ts';
import { resolveHref } from '../../core/url/safe-href.ts';
import type { LoadError, LoadState } from '../../view/store.ts';
import { errorWords, fileName } from './error-words.ts';
import type { Pace } from './loading-pace.ts';
import type { LocalizeController } from './localize.ts';
import { renderGlyph } from './render-glyph.ts';

/** Shapes that a skeleton takes, so that the element keeps its place. */
export type SkeletonShape = 'timeline' | 'table' | 'board' | 'summary' | 'lines';

/** Cells of each skeleton, row by row: 1 a bar, 0 a gap. */
const skeletons: Readonly<Record<SkeletonShape, readonly (readonly (0 | 1)[])[]>> = {
  timeline: [
    [1, 1, 1, 0, 1],
    [1, 1, 0, 1, 1],
    [1, 0, 1, 1, 0],
    [1, 1, 1, 0, 1],
  ],
  table: Array.from({ length: 12 }, () => [1, 1, 1, 1, 1]),
  board: [
    [1, 1, 1, 1],
    [1, 1, 1, 1],
    [1, 1, 1, 0],
  ],
  summary: [
    [1, 1, 0],
    [1, 0, 0],
  ],
  lines: [[1], [1], [1]],
};

/**
 * Draws the state of loading.
 * @param shape shape of what will stand here
 * @param pace nothing is drawn, but the room kept, while loading is quick
 * @param localize words
 */
export function renderLoading(shape: SkeletonShape, pace: Pace, localize: LocalizeController): TemplateResult {
  const said = pace === 'quick' ? '' : localize.term(pace === 'late' ? 'stillLoading' : 'loading');
  return html`<div class="root state loading ${shape}" part="loading" aria-busy="true">
    <slot name="loading">
      <div class="skeleton ${pace === 'quick' ? 'waiting' : ''}" aria-hidden="true">
        ${shape === 'table' || shape === 'lines' ? nothing : html`<i class="heading"></i><i class="subheading"></i>`}
        ${skeletons[shape].map(
          (row) => html`<div class="row">${row.map((cell) => html`<i class=${cell === 1 ? '' : 'gap'}></i>`)}</div>`,
        )}
      </div>
    </slot>
    <span class=${pace === 'late' ? 'muted small' : 'visually-hidden'} role="status">${said}</span>
  </div>`;
}

/**
 * Draws the error state.
 * @param error why there is nothing to show
 * @param localize words
 * @param retry loads again
 */
export function renderError(error: LoadError, localize: LocalizeController, retry: () => void): TemplateResult {
  const href = error.source === undefined ? undefined : resolveHref(error.source);
  return html`<div class="root state" part="error">
    <slot name="error">
      <div role="alert">
        ${renderGlyph('blocked')}
        <p class="state-title">${localize.term('errorTitle')}</p>
        <p class="muted">${errorWords(error, localize)}</p>
      </div>
      <p class="actions screen-only">
        <button type="button" class="button primary" part="retry" @click=${retry}>${localize.term('retry')}</button>
        ${href === undefined ? nothing : html`<a class="button ghost" href=${href} rel="noopener">${localize.term('openSource')}</a>`}
      </p>
    </slot>
  </div>`;
}

/**
 * Draws the state of a source that plans nothing.
 * @param roadmap the roadmap, which has no items
 * @param localize words
 */
export function renderEmpty(roadmap: Roadmap, localize: LocalizeController): TemplateResult {
  const { uri } = roadmap.source ?? {};
  const href = uri === undefined ? undefined : resolveHref(uri);
  const file = fileName(uri);
  return html`<div class="root state" part="empty">
    <slot name="empty">
      <div role="status">
        <p class="state-title">${localize.term('emptyTitle')}</p>
        <p class="muted">${localize.term('emptyText', file)}</p>
      </div>
      ${
        href === undefined || file === undefined
          ? nothing
          : html`<p class="actions screen-only">
              <a class="button" href=${href} rel="noopener"
                >${renderGlyph('document')}${localize.term('openFile', file)}</a
              >
            </p>`
      }
    </slot>
  </div>`;
}

/**
 * Draws the line that says that an old copy is shown.
 * @param load state of loading
 * @param localize words
 * @param retry loads again
 */
export function renderStale(load: LoadState, localize: LocalizeController, retry: () => void): TemplateResult {
  const loaded = new Date(load.loadedAt ?? 0);
  const isToday = loaded.toDateString() === new Date().toDateString();
  const date = localize.date(
    loaded,
    isToday ? { hour: '2-digit', minute: '2-digit' } : { day: 'numeric', month: 'short', year: 'numeric' },
  );
  return html`<div class="root stale" part="stale">
    <p role="alert">
      ${renderGlyph('clock')}<span title=${load.error ? errorWords(load.error, localize) : nothing}
        >${localize.term('stale', date)}</span
      >
    </p>
    <button type="button" class="button ghost screen-only" part="retry" @click=${retry}>
      ${localize.term('retry')}
    </button>
  </div>`;
}

/**
 * Draws what stands where an element could not be drawn.
 * @param localize words
 */
export function renderBroken(localize: LocalizeController): TemplateResult {
  return html`<div class="root state" part="error" role="alert">
    ${renderGlyph('at-risk')}
    <p class="muted">${localize.term('broken')}</p>
  </div>`;
}
