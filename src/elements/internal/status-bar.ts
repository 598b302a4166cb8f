/** A bar of statuses: what is done first, hollow what is planned, ticks for what states nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import { statusOrder } from '../../core/model/status-order.ts';
import type { StatusCounts } from '../../view/counts.ts';
import { setProperties } from './set-properties.ts';

/**
 * Draws a bar as long as its class says. Each status has a part as long as its share; what is dropped has none.
 * @param counts items by status
 * @param label what it shows, in words; empty where words stand next to it
 */
export function renderStatusBar(counts: StatusCounts, label: string): TemplateResult {
  const present = statusOrder.filter((status) => status !== 'dropped' && counts.by[status] > 0);
  return html`<span
    class="status-bar"
    part="meter"
    role=${label === '' ? nothing : 'img'}
    aria-hidden=${label === '' ? 'true' : nothing}
    aria-label=${label === '' ? nothing : label}
    >${present.map((status) => renderSegment(status, counts.by[status]))}</span
  >`;
}

/**
 * Draws a part of a bar.
 * @param name status or flag, which gives the look
 * @param count how long it is beside the other parts; the smallest are still seen
 */
export function renderSegment(name: string, count: number): TemplateResult {
  return html`<i class="segment ${name}" ${setProperties({ '--_weight': String(count) })}></i>`;
}
