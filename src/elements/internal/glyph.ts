/** Pictures of statuses, flags and controls, 16 by 16, told apart by shape alone. Cut-outs are real holes, so that they survive forced colours. */
import { svg, type SVGTemplateResult } from 'lit';
import { drawStatuses } from '../../view/glyph-shapes.ts';
import type { StatusLook } from '../../view/status-look.ts';
import type { Flag } from '../../view/view-state.ts';

/** Pictures that stand for controls. */
export type Icon =
  | 'chevron'
  | 'close'
  | 'document'
  | 'download'
  | 'external'
  | 'filter'
  | 'info'
  | 'link'
  | 'minus'
  | 'pencil'
  | 'plus'
  | 'clock'
  | 'search'
  | 'sort-ascending'
  | 'sort-descending'
  | 'today';

/** Shapes from back to front. */
type Drawing = SVGTemplateResult | readonly SVGTemplateResult[];

const ring = svg`<circle cx="8" cy="8" r="6.25" stroke="currentColor" stroke-width="1.5" />`;
const line = (d: string): SVGTemplateResult =>
  svg`<path d=${d} stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />`;
const fill = (d: string): SVGTemplateResult => svg`<path d=${d} fill="currentColor" fill-rule="evenodd" />`;

const drawings: Readonly<Record<StatusLook | Flag | Icon, Drawing>> = {
  ...drawStatuses({
    ring,
    dashes: svg`<circle cx="8" cy="8" r="6.25" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 1.93" />`,
    box: svg`<rect x="1.75" y="1.75" width="12.5" height="12.5" rx="2" stroke="currentColor" stroke-width="1.5" />`,
    line,
    fill,
  }),
  'help-wanted': svg`<circle cx="6.4" cy="5" r="2.6" stroke="currentColor" stroke-width="1.5" />${line('M1.8 13.6c.3-2.7 2-4.2 4.6-4.2 1.1 0 2 .2 2.7.7M12.4 9v5M9.9 11.5h5')}`,
  stretch: [line('M3 13 12.6 3.4M7.2 3H13v5.8'), line('M3 3v.01M3 6.5v.01M13 13v.01M9.5 13v.01')],
  breaking: [line('M8 1.5 14.5 8 8 14.5 1.5 8Z'), line('M8 5v3.2'), fill('M8 9.6a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8Z')],
  chevron: line('M6 3.5 10.5 8 6 12.5'),
  close: line('M4 4l8 8M12 4l-8 8'),
  document: [line('M4 1.75h5.5L12.5 4.75v9.5H3.5V1.75Z'), line('M6 7.25h4M6 10.25h4')],
  download: line('M8 2v8.2M4.5 6.9 8 10.4l3.5-3.5M2.75 13.25h10.5'),
  external: [line('M6.5 3.5h-3v9h9v-3'), line('M9.5 2.5h4v4M13.2 2.8 7.5 8.5')],
  filter: line('M2 4h12M4.5 8h7M6.5 12h3'),
  info: [ring, line('M8 7.4v3.6'), fill('M8 4.3a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8Z')],
  link: line(
    'M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 0 0 3.7 3.7l.8-.8',
  ),
  minus: line('M3.5 8h9'),
  pencil: line('M2.5 13.5 3.3 10.3 10.8 2.8l2.4 2.4-7.5 7.5ZM9.3 4.3l2.4 2.4'),
  plus: line('M3.5 8h9M8 3.5v9'),
  clock: [ring, line('M8 4.7V8l2.2 1.5')],
  search: svg`<circle cx="7" cy="7" r="4.25" stroke="currentColor" stroke-width="1.5" />${line('M10.3 10.3 13.5 13.5')}`,
  'sort-ascending': line('M8 13V3.5M4.5 7 8 3.5 11.5 7'),
  'sort-descending': line('M8 3v9.5M4.5 9 8 12.5 11.5 9'),
  today: [ring, fill('M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z')],
};

/**
 * Draws the inside of a status, flag or icon picture, for use in an `<svg viewBox="0 0 16 16">` of one's own.
 * @param name what to draw
 */
export function glyphDrawing(name: StatusLook | Flag | Icon): Drawing {
  return drawings[name];
}
