/** Scale of the time plot: one Tab stop, arrow keys between the buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ZoomSteps } from '../../view/time-domain.ts';
import { zooms, type Zoom } from '../../view/view-state.ts';
import { renderGlyph } from '../internal/render-glyph.ts';
import type { TimelineContext } from './timeline-context.ts';

/** What the toolbar shows and does. */
export interface ToolbarOptions {
  /** The scale. */
  readonly zoom: Zoom;
  /** The scales beside it. */
  readonly steps: ZoomSteps;
  /** Whether today lies in the time that is shown; without it there is no button for it. */
  readonly hasToday: boolean;
  /** Whether part of the plot is out of sight, so that there is somewhere to go. */
  readonly scrolls: boolean;
  /** Changes the scale. */
  readonly setZoom: (zoom: Zoom) => void;
  /** Brings today into view. */
  readonly showToday: () => void;
  /** Moves the focus among the buttons. */
  readonly handleKey: (event: KeyboardEvent) => void;
  /** Remembers the button that has the focus. */
  readonly handleFocus: (event: FocusEvent) => void;
}

/**
 * Draws the toolbar.
 * @param options what it shows
 * @param context words
 */
export function renderToolbar(options: ToolbarOptions, { localize }: TimelineContext): TemplateResult {
  const { zoom, scrolls } = options;
  return html`<div
    class="toolbar"
    role="toolbar"
    aria-label=${localize.term('timeScale')}
    @keydown=${options.handleKey}
    @focusin=${options.handleFocus}
  >
    <div class="segments">
      ${zooms.map(
        (choice) =>
          html`<button
            type="button"
            aria-pressed=${choice === zoom ? 'true' : 'false'}
            @click=${() => options.setZoom(choice)}
          >
            ${localize.term('zoom', choice)}
          </button>`,
      )}
    </div>
    ${renderStep('out', options, localize.term('zoomOut'))}${renderStep('in', options, localize.term('zoomIn'))}
    ${
      options.hasToday
        ? html`<button
            type="button"
            class="button"
            aria-disabled=${scrolls ? 'false' : 'true'}
            @click=${options.showToday}
          >
            ${localize.term('today')}
          </button>`
        : nothing
    }
  </div>`;
}

function renderStep(to: 'in' | 'out', { steps, setZoom }: ToolbarOptions, name: string): TemplateResult {
  const next = steps[to];
  return html`<button
    type="button"
    class="button icon"
    aria-label=${name}
    aria-disabled=${next === undefined ? 'true' : 'false'}
    @click=${() => next && setZoom(next)}
  >
    ${renderGlyph(to === 'in' ? 'plus' : 'minus')}
  </button>`;
}
