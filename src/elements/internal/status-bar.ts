/** A bar of statuses: what is done first, hollow what is planned, ticks for what states nothing. SVG, so that any page policy allows it. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
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
    ${parts.map((part) => renderSegment(part.status, part.start, part.length))}
  </svg>`;
}

/**
 * Draws a part of a bar that is 6 high.
 * @param name status or flag, which gives the look
 * @param start where it starts
 * @param width how long it is
 */
export function renderSegment(name: string, start: number, width: number): SVGTemplateResult {
  if (name === 'unknown') return svg`<path class="segment unknown" d="M${round(start)} 3h${round(width)}" />`;
  return svg`<rect class="segment ${name}" x=${round(start)} y="0" width=${round(width)} height="6" rx="1" />`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
