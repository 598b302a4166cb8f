/** Releases in order, as a form of the timeline. */
import { html, nothing, type TemplateResult } from 'lit';
import { hasDates } from '../../view/choose-axis.ts';
import { listLanes } from '../../view/lanes.ts';
import { layOutMatrix } from '../../view/matrix.ts';
import { listThemes } from '../../view/themes.ts';
import { RovingFocus } from '../internal/roving-focus.ts';
import { MatrixController } from './matrix-controller.ts';
import { matrixStyles } from './matrix.styles.ts';
import { panelStyles } from './panel.styles.ts';
import { renderStatusKey } from './status-key.ts';
import type { TimelineContext } from './timeline-context.ts';
import type { FormCode, FormOptions } from './timeline-form.ts';

/** Lanes, rows of themes, and the panel of a release. */
export const matrixForm: FormCode = {
  styles: [matrixStyles, panelStyles],

  *prepare(roadmap, state) {
    listThemes(roadmap, 'theme');
    yield;
    layOutMatrix(roadmap, state);
  },

  create(host) {
    const matrix = new MatrixController(host);
    const widths = new RovingFocus(host, '.widths button');
    return {
      draw(roadmap, options, context) {
        const isRelease = roadmap.milestones.every(({ kind }) => kind === 'version');
        const name = hasDates(roadmap) ? 'orderNotTime' : isRelease ? 'releaseOrder' : 'documentOrder';
        const { laneWidth, titled } = options;
        const hasWidths = listLanes(roadmap).list.length > 1 && !context.narrow;
        const words = context.localize.term(name);
        // Without a title beside it the choice of widths would stand in a row of its own.
        const isAbove = hasWidths && !titled && !context.printing;
        return {
          header: {
            controls: html`${isAbove ? html`<p class="axis-caption">${words}</p>` : nothing}
            ${hasWidths ? renderLaneWidths(widths, options, context) : nothing}`,
          },
          body: html`${matrix.render(roadmap, { laneWidth, caption: isAbove ? '' : words }, context)}
          ${titled ? renderStatusKey(context) : nothing}`,
        };
      },
      // All that it draws is in sight.
      reveal: () => undefined,
    };
  },
};

function renderLaneWidths(
  roving: RovingFocus,
  { laneWidth, setLaneWidth }: FormOptions,
  { localize }: TimelineContext,
): TemplateResult {
  const choices = ['equal', 'count'] as const;
  return html`<div
    class="segments widths"
    role="toolbar"
    aria-label=${localize.term('laneWidth', 'label')}
    @keydown=${(event: KeyboardEvent) => void roving.move(event)}
    @focusin=${(event: FocusEvent) => roving.remember(event.target)}
  >
    ${choices.map(
      (choice) =>
        html`<button
          type="button"
          aria-pressed=${laneWidth === choice ? 'true' : 'false'}
          @click=${() => setLaneWidth(choice)}
        >
          ${localize.term('laneWidth', choice)}
        </button>`,
    )}
  </div>`;
}
