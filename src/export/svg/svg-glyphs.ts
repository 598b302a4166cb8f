/** Pictures of statuses, those of the elements, as markup. */
import type { Roadmap, Status } from '../../core/model/types.ts';
import { drawStatuses } from '../../view/glyph-shapes.ts';
import { statusLook } from '../../view/status-look.ts';
import { fixed } from './svg-text.ts';

const drawings = drawStatuses({
  ring: '<circle class="rm-l" cx="8" cy="8" r="6.25"/>',
  dashes: '<circle class="rm-l" cx="8" cy="8" r="6.25" stroke-dasharray="2 1.93"/>',
  box: '<rect class="rm-l" x="1.75" y="1.75" width="12.5" height="12.5" rx="2"/>',
  line: (d) => `<path class="rm-l" d="${d}"/>`,
  fill: (d) => `<path class="rm-f" fill-rule="evenodd" d="${d}"/>`,
});

/**
 * Draws a status as the document understands it.
 * @param roadmap the roadmap, whose legend is asked
 * @param status the status
 * @param x left edge in px
 * @param y top edge in px
 * @param size width and height in px
 */
export function glyphSvg(roadmap: Roadmap, status: Status, x: number, y: number, size: number): string {
  const scale = size === 16 ? '' : ` scale(${fixed(size / 16)})`;
  return `<g class="rm-${status}" transform="translate(${fixed(x)} ${fixed(y)})${scale}">${drawings[statusLook(roadmap, status)].join('')}</g>`;
}
