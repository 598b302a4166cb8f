/** The time plot, as a form of the timeline. */
import { nothing } from 'lit';
import { listPlotRows } from '../../view/plot-rows.ts';
import { PlotController } from './plot-controller.ts';
import { plotMarkStyles } from './plot-marks.styles.ts';
import { plotStyles } from './plot.styles.ts';
import type { FormCode } from './timeline-form.ts';

/** Rows of milestones and items over a scale of days. */
export const plotForm: FormCode = {
  styles: [plotStyles, plotMarkStyles],

  // eslint-disable-next-line require-yield -- one step
  *prepare(roadmap, state) {
    listPlotRows(roadmap, state);
  },

  create(host) {
    const plot = new PlotController(host);
    return {
      draw(roadmap, options, context) {
        const rows = plot.prepare(roadmap, options, context);
        return {
          header: {
            ...(rows.dated < rows.milestones && rows.dated > 0 && { dated: rows.dated }),
            controls: plot.renderControls(context),
          },
          body: plot.render(roadmap, rows, context) ?? nothing,
        };
      },
      reveal: (id) => plot.reveal(id),
    };
  },
};
