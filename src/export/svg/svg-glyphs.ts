/** Pictures of statuses, 16 by 16, those of the elements; told apart by shape alone: a reader who sees no colour reads the same. */
import type { Roadmap, Status } from '../../core/model/types.ts';
import { statusLook, type StatusLook } from '../../view/status-look.ts';
import { fixed } from './svg-text.ts';

const ring = '<circle class="rm-l" cx="8" cy="8" r="6.25"/>';
const line = (d: string): string => `<path class="rm-l" d="${d}"/>`;
const shape = (d: string): string => `<path class="rm-f" fill-rule="evenodd" d="${d}"/>`;

const drawings: Readonly<Record<StatusLook, string>> = {
  done: shape('M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM7 11.4 3.9 8.3l1.1-1.1 2 2 4-4.2 1.1 1.1Z'),
  partial: ring + shape('M8 3.6a4.4 4.4 0 0 1 0 8.8Z'),
  'in-progress': ring + shape('M6 3.9v8.2L12.6 8Z'),
  planned: ring + shape('M8 5.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4Z'),
  'not-started': ring,
  considering:
    ring +
    line('M6.2 6.5a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2') +
    shape('M8 10.4a.95.95 0 1 1 0 1.9.95.95 0 0 1 0-1.9Z'),
  'at-risk': line('M8 2.2 14.4 13.4H1.6Z') + line('M8 6.4v3.1') + shape('M8 10.7a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8Z'),
  blocked: shape('M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1ZM4.2 7.1v1.8h7.6V7.1Z'),
  dropped: '<rect class="rm-l" x="1.75" y="1.75" width="12.5" height="12.5" rx="2"/>' + line('M11 5 5 11'),
  unknown: '<circle class="rm-l" cx="8" cy="8" r="6.25" stroke-dasharray="2 1.93"/>',
};

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
  return `<g class="rm-${status}" transform="translate(${fixed(x)} ${fixed(y)})${scale}">${drawings[statusLook(roadmap, status)]}</g>`;
}
