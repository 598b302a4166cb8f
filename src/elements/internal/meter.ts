/** A share as a small bar. */
import { html, type TemplateResult } from 'lit';

/**
 * Draws a bar that is filled by a share; words beside it say the same.
 * @param done how many are done
 * @param total how many there are
 */
export function renderMeter(done: number, total: number): TemplateResult {
  const width = total > 0 ? (Math.min(done, total) / total) * 64 : 0;
  return html`<svg class="meter" viewBox="0 0 64 6" aria-hidden="true">
    <rect class="meter__rest" x="0.5" y="0.5" width="63" height="5" rx="2.5" />
    <rect class="meter__done" width=${width} height="6" rx="3" />
  </svg>`;
}
