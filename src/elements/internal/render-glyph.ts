/** A status, flag or control picture as a template. */
import { html, type TemplateResult } from 'lit';
import type { Roadmap, Status } from '../../core/model/types.ts';
import { statusLook, type StatusLook } from '../../view/status-look.ts';
import type { Flag } from '../../view/view-state.ts';
import { glyphDrawing, type Icon } from './glyph.ts';

/**
 * Draws a picture that is hidden from assistive technology: words say the same next to it.
 * @param name status, flag or icon; it is also the class that gives the colour
 * @param look what is drawn, where that is not the picture of the name
 */
export function renderGlyph(name: Status | Flag | Icon, look: StatusLook | Flag | Icon = name): TemplateResult {
  return html`<svg class="glyph ${name}" part="glyph" viewBox="0 0 16 16" aria-hidden="true">
    ${glyphDrawing(look)}
  </svg>`;
}

/**
 * Draws the picture of a status as the document understands it.
 * @param roadmap the roadmap, whose legend is asked
 * @param status the status
 */
export function renderStatusGlyph(roadmap: Roadmap, status: Status): TemplateResult {
  return renderGlyph(status, statusLook(roadmap, status));
}
