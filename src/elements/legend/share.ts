/** The share of items that carry a value, as a bar. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderSegment } from '../internal/status-bar.ts';

/** Units of length of the bar; it is stretched to the room it has. */
const length = 200;

/**
 * Draws a bar; the number stands next to it.
 * @param value status or flag, which gives the colour; another word for what has none
 * @param count items that carry it
 * @param total all items
 */
export function renderShare(value: string, count: number, total: number): TemplateResult {
  const share = total === 0 ? 0 : Math.min(1, count / total);
  const width = count === 0 ? 0 : Math.max(2, Math.round(share * length * 100) / 100);
  return html`<svg
    class="status-bar"
    part="meter"
    viewBox="0 0 ${length} 6"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect class="track" width=${length} height="6" rx="3" />
    ${width === 0 ? nothing : renderSegment(value, 0, width)}
  </svg>`;
}
