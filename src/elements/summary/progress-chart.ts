/** Progress by milestone: one bar a row, and the same in numbers beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { StatusCounts } from '../../view/counts.ts';
import { renderGlyph } from '../internal/render-glyph.ts';
import { renderStatusBar } from '../internal/status-bar.ts';
import { countWords, type SummaryContext } from './summary-lines.ts';

/** Milestones that are drawn; a chart of more says nothing. */
const maxRows = 60;

/**
 * Draws the chart, folded.
 * @param context roadmap, its summary and words
 * @param open whether it is open at first
 * @returns nothing where no item states a status, or where there is one milestone alone
 */
export function renderProgressChart(context: SummaryContext, open: boolean): TemplateResult | typeof nothing {
  const { summary, localize } = context;
  const rows = summary.byMilestone;
  if (summary.percent === undefined || rows.length < 2) return nothing;
  const name = localize.term('progressBy', summary.kind);
  return html`<details class="chart" part="chart" ?open=${open}>
    <summary>${renderGlyph('chevron')}${name}</summary>
    <table aria-label=${name}>
      <tbody>
        ${rows.slice(0, maxRows).map(
          ({ title, counts }) =>
            html`<tr>
              <th scope="row">${title || localize.term('unscheduled')}</th>
              <td>${renderStatusBar(counts, '')}</td>
              <td class="count">${progressWords(counts, context)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${rows.length > maxRows ? html`<p class="muted small">${localize.term('moreFindings', rows.length - maxRows)}</p>` : nothing}
  </details>`;
}

/** Where all was dropped, there is nothing to be done of: '3 dropped'. */
function progressWords({ by, done, relevant }: StatusCounts, context: SummaryContext): string {
  if (relevant === 0 && by.dropped > 0) return countWords('dropped', by.dropped, context);
  return context.localize.term('doneOf', done, relevant);
}
