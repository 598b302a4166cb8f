/** What stands in place of rows and cards where search and filters leave none. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Roadmap } from '../../core/model/types.ts';
import { listActiveFilters } from '../../view/active-filters.ts';
import { indexRoadmap } from '../../view/entries.ts';
import { listFormat } from '../../view/formats.ts';
import type { Request } from '../../view/requests.ts';
import type { ViewState } from '../../view/view-state.ts';
import { filterName } from './filter-name.ts';
import type { LocalizeController } from './localize.ts';

/**
 * Draws the state in which search and filters leave nothing, with what can be taken off.
 * @param roadmap the roadmap
 * @param state search and filters
 * @param localize words
 * @param request asks the store for a change
 */
export function renderNoMatch(
  roadmap: Roadmap,
  state: ViewState,
  localize: LocalizeController,
  request: (request: Request) => void,
): TemplateResult {
  const search = state.search.trim();
  const filters = listActiveFilters(state);
  const names = filters.map((filter) => filterName(roadmap, filter, localize));
  const list = listFormat(localize.lang()).format(names);
  const total = indexRoadmap(roadmap).entries.length;
  const text = localize.term('noMatchText', total, search || undefined, list || undefined);
  return html`<div class="state" part="no-match">
    <p class="state-title">${localize.term('noMatchTitle')}</p>
    <p class="muted">${text}</p>
    <p class="actions screen-only">
      ${
        search === ''
          ? nothing
          : html`<button type="button" class="button" @click=${() => request({ type: 'search', text: '' })}>
              ${localize.term('clearSearch')}
            </button>`
      }
      ${filters
        .slice(0, 3)
        .map(
          ({ facet, value }, index) =>
            html`<button
              type="button"
              class="button ghost"
              @click=${() => request({ type: 'toggle-filter', facet, value })}
            >
              ${localize.term('removeFilter', names[index] ?? value)}
            </button>`,
        )}
      ${
        filters.length > 3
          ? html`<button type="button" class="button ghost" @click=${() => request({ type: 'clear-filters' })}>
              ${localize.term('clearAll')}
            </button>`
          : nothing
      }
    </p>
  </div>`;
}
