/** A status, flag or control picture as a template. */
import { html, type TemplateResult } from 'lit';
import type { Status } from '../../core/model/types.ts';
import type { Flag } from '../../view/view-state.ts';
import { glyphDrawing, type Icon } from './glyph.ts';

/**
 * Draws a picture that is hidden from assistive technology: words say the same next to it.
 * @param name status, flag or icon; it is also the class that gives the colour
 */
export function renderGlyph(name: Status | Flag | Icon): TemplateResult {
  return html`<svg class="glyph ${name}" part="glyph" viewBox="0 0 16 16" aria-hidden="true">
    ${glyphDrawing(name)}
  </svg>`;
}
