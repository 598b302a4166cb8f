/** A bar of 64 px that shows how far a milestone is; words beside it say the same. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { statusOrder, type StatusCounts } from '../../view/counts.ts';

const width = 64;
const gap = 2;

/**
 * Draws the statuses of what a row holds, next to each other. Only what is done is filled; what nobody said anything of is ticks.
 * @param counts the statuses
 */
export function renderCounts(counts: StatusCounts): TemplateResult {
  const parts = statusOrder.filter((status) => status !== 'dropped' && counts.by[status] > 0);
  const room = width - gap * Math.max(0, parts.length - 1);
  const segments: SVGTemplateResult[] = [];
  let x = 0;
  for (const status of parts) {
    const share = Math.max(2, (counts.by[status] / Math.max(1, counts.relevant)) * room);
    segments.push(status === 'unknown' ? ticks(x, share) : segment(status, x, share));
    x += share + gap;
  }
  return html`<svg class="meter counts" viewBox="0 0 64 6" aria-hidden="true">${segments}</svg>`;
}

function segment(status: string, x: number, share: number): SVGTemplateResult {
  const isHollow = status === 'planned' || status === 'considering';
  return isHollow
    ? svg`<rect class="hollow" x=${x + 0.5} y="0.5" width=${Math.max(1, share - 1)} height="5" rx="1.5" />`
    : svg`<rect class=${status} x=${x} width=${share} height="6" rx="1.5" />`;
}

function ticks(x: number, share: number): SVGTemplateResult {
  const end = x + share;
  return svg`<path class="unknown" d=${`M${String(x)} 3H${String(end)}`} stroke-width="6" stroke-dasharray="2 2" />`;
}
