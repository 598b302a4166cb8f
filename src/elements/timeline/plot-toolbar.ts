/** Scale of the time plot: one Tab stop, arrow keys between the buttons. */
import { html, type TemplateResult } from 'lit';
import type { Zoom } from '../../view/view-state.ts';
import { renderGlyph } from '../internal/render-glyph.ts';
import type { TimelineContext } from './timeline-context.ts';

/** Scales from the longest time to the shortest. */
export const zooms: readonly Zoom[] = ['fit', 'year', 'quarter', 'month'];

/** What the toolbar shows and does. */
export interface ToolbarOptions {
  /** The scale. */
  readonly zoom: Zoom;
  /** Button that the Tab key reaches, by its position. */
  readonly tabStop: number;
  /** Whether today lies in the time that is shown; without it there is no button for it. */
  readonly hasToday: boolean;
  /** Whether part of the plot is out of sight, so that there is somewhere to go. */
  readonly scrolls: boolean;
  /** Changes the scale. */
  readonly setZoom: (zoom: Zoom) => void;
  /** Brings today into view. */
  readonly showToday: () => void;
  /** Remembers the button that has the focus. */
  readonly setTabStop: (position: number) => void;
}

/**
 * Draws the toolbar.
 * @param options what it shows
 * @param context words
 */
export function renderToolbar(options: ToolbarOptions, { localize }: TimelineContext): TemplateResult {
  const { zoom, tabStop } = options;
  const level = zooms.indexOf(zoom);
  const index = (position: number): number => (position === tabStop ? 0 : -1);
  const step = (by: 1 | -1) => (): void => {
    const next = zooms[level + by];
    if (next) options.setZoom(next);
  };
  return html`<div
    class="toolbar"
    role="toolbar"
    aria-label=${localize.term('timeScale')}
    @keydown=${(event: KeyboardEvent) => handleKey(event, options)}
  >
    <div class="segments" role="group" aria-label=${localize.term('timeScale')}>
      ${zooms.map(
        (choice, position) =>
          html`<button
            type="button"
            tabindex=${index(position)}
            aria-pressed=${choice === zoom ? 'true' : 'false'}
            @click=${() => options.setZoom(choice)}
          >
            ${localize.term('zoom', choice)}
          </button>`,
      )}
    </div>
    <button
      type="button"
      class="button icon step"
      tabindex=${index(4)}
      aria-label=${localize.term('zoomOut')}
      aria-disabled=${level <= 0 ? 'true' : 'false'}
      @click=${step(-1)}
    >
      ${renderGlyph('minus')}
    </button>
    <button
      type="button"
      class="button icon step"
      tabindex=${index(5)}
      aria-label=${localize.term('zoomIn')}
      aria-disabled=${level >= zooms.length - 1 ? 'true' : 'false'}
      @click=${step(1)}
    >
      ${renderGlyph('plus')}
    </button>
    ${
      options.hasToday
        ? html`<button
            type="button"
            class="button"
            tabindex=${index(6)}
            aria-disabled=${options.scrolls ? 'false' : 'true'}
            @click=${options.showToday}
          >
            ${localize.term('today')}
          </button>`
        : ''
    }
  </div>`;
}

function handleKey(event: KeyboardEvent, { setTabStop }: ToolbarOptions): void {
  const toolbar = event.currentTarget as HTMLElement;
  const buttons = [...toolbar.querySelectorAll<HTMLElement>('button')].filter((button) => button.offsetParent !== null);
  const here = buttons.indexOf(event.target as HTMLElement);
  const isRightToLeft = toolbar.matches(':dir(rtl)');
  const steps: Record<string, number> = {
    ArrowRight: here + (isRightToLeft ? -1 : 1),
    ArrowLeft: here + (isRightToLeft ? 1 : -1),
    Home: 0,
    End: buttons.length - 1,
  };
  const to = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
  if (to === undefined || here < 0) return;
  event.preventDefault();
  const next = buttons[(to + buttons.length) % buttons.length];
  const all = [...toolbar.querySelectorAll('button')];
  if (!next) return;
  setTabStop(all.indexOf(next as HTMLButtonElement));
  next.focus();
}
