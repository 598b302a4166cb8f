/** A bar of statuses: what is done first, hollow what is planned, ticks for what states nothing. SVG, so that any page policy allows it. */
import { svg, html, type TemplateResult } from 'lit';
import type { StatusCounts } from '../../view/counts.ts';
import { splitByStatus } from '../../view/summary.ts';

/** Units of length of a bar; it is stretched to the room it has. */
const length = 160;

/**
 * Draws a bar.
 * @param counts items by status
 * @param label what it shows, in words; empty where words stand next to it
 */
export function renderStatusBar(counts: StatusCounts, label: string): TemplateResult {
  const parts = splitByStatus(counts, length, 2);
  return html`<svg
    class="status-bar"
    part="meter"
    viewBox="0 0 ${length} 6"
    preserveAspectRatio="none"
    role=${label === '' ? 'presentation' : 'img'}
    aria-hidden=${label === '' ? 'true' : 'false'}
    aria-label=${label}
  >
    ${parts.map(
      (part) =>
        svg`<rect class="segment ${part.status}" x=${round(part.start)} y="0" width=${round(part.length)} height="6" rx="1" />`,
    )}
  </svg>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
