/** The ring of progress, with the share that is done in its middle. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { splitByStatus } from '../../view/summary.ts';
import type { SummaryContext } from './summary-lines.ts';

const radius = 30;
const circumference = 2 * Math.PI * radius;
/** Statuses that are work done or begun; what is still open is drawn thin. */
const solid = new Set(['done', 'in-progress', 'at-risk', 'blocked']);

/**
 * Draws the ring.
 * @param context roadmap, its summary and words
 * @returns nothing where too few items state a status
 */
export function renderRing({ summary, localize }: SummaryContext): TemplateResult | typeof nothing {
  const { percent, counts } = summary;
  if (percent === undefined) return nothing;
  const parts = splitByStatus(counts, circumference, 3, true);
  return html`<svg
    class="ring"
    part="ring"
    viewBox="0 0 72 72"
    role="img"
    aria-label=${localize.term('itemsDone', counts.done, counts.relevant)}
  >
    <g transform="rotate(-90 36 36)">
      ${parts.map(
        ({ status, start, length }) =>
          svg`<circle class="arc ${status}" cx="36" cy="36" r=${radius} stroke-width=${solid.has(status) ? 7 : 2}
            stroke-dasharray=${status === 'unknown' ? ticks(length) : `${round(length)} ${round(circumference)}`}
            stroke-dashoffset=${round(-start)} />`,
      )}
    </g>
    <text x="36" y="42" aria-hidden="true">${localize.number(percent / 100, { style: 'percent' })}</text>
  </svg>`;
}

/** Ticks over a length, and then none. */
function ticks(length: number): string {
  const count = Math.max(1, Math.floor((length + 3) / 5));
  return `${'2 3 '.repeat(count)}0 ${String(round(circumference))}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
