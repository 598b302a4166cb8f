/** The share of items that carry a value, as a bar. */
import { html, nothing, type TemplateResult } from 'lit';
import { setProperties } from '../internal/set-properties.ts';
import { renderSegment } from '../internal/status-bar.ts';

/**
 * Draws a bar; the number stands next to it.
 * @param value status or flag, which gives the colour; another word for what has none
 * @param count items that carry it
 * @param total all items
 */
export function renderShare(value: string, count: number, total: number): TemplateResult {
  const rest = Math.max(0, total - count);
  return html`<span class="status-bar share" part="meter" aria-hidden="true"
    >${count === 0 ? nothing : renderSegment(value, count)}${
      rest === 0 ? nothing : html`<i class="rest" ${setProperties({ '--_weight': String(rest) })}></i>`
    }</span
  >`;
}
