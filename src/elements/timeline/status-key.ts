/** What the glyphs of the ordinal timeline mean, where no other element on the page says it. */
import { html, nothing, type TemplateResult } from 'lit';
import { statusOrder } from '../../core/model/status-order.ts';
import { countAll } from '../../view/progress.ts';
import { statusName } from '../internal/item-parts.ts';
import { renderStatusGlyph } from '../internal/render-glyph.ts';
import type { TimelineContext } from './timeline-context.ts';

/**
 * Draws the statuses that occur, in the document's words.
 * @param context words and roadmap
 * @returns nothing where no item states a status, as none is drawn then
 */
export function renderStatusKey(context: TimelineContext): TemplateResult | typeof nothing {
  const counts = countAll(context.roadmap);
  if (!counts.stated) return nothing;
  return html`<div class="key matrix-key" part="key" aria-hidden="true">
    ${statusOrder
      .filter((status) => counts.by[status] > 0)
      .map(
        (status) =>
          html`<span>${renderStatusGlyph(context.roadmap, status)}<bdi>${statusName(context, status)}</bdi></span>`,
      )}
  </div>`;
}
