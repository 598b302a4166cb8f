/**
 * A roadmap as one self-contained picture for READMEs and other places that run no script: light and dark, with a title, a
 * description and links, and every item as real text.
 */
import { expectObject, expectRoadmap } from '../../core/expect-argument.ts';
import type { Roadmap } from '../../core/model/types.ts';
import { milestoneTitle } from '../../core/query/milestone-name.ts';
import { en } from '../../translations/en.ts';
import { statusOrder } from '../../core/model/status-order.ts';
import { countStatuses } from '../../view/counts.ts';
import { escapeMarkup } from '../escape-markup.ts';
import type { ExportOptions } from '../export-options.ts';
import { statusLabel } from '../status-label.ts';
import { summarise } from '../summarise.ts';
import { createSvgContext, padding, type SvgContext } from './svg-context.ts';
import { glyphSvg } from './svg-glyphs.ts';
import { listsSvg } from './svg-lists.ts';
import { matrixSvg } from './svg-matrix.ts';
import { plotSvg } from './svg-plot.ts';
import { svgStyles, type SvgScheme } from './svg-styles.ts';
import { fixed, lineSvg, paragraphSvg, type Drawn } from './svg-text.ts';
import { textWidth } from './text-metrics.ts';

/** How a picture is drawn. */
export interface SvgOptions extends ExportOptions {
  /** Width in px, 320 to 2,000; default 960. The height follows from the content. */
  readonly width?: number;
  /** Colour scheme; default `auto`, which follows the reader's. */
  readonly scheme?: SvgScheme;
  /**
   * What is drawn: overview and every item, or the overview alone, with the items in the description. Default: every item of
   * up to 500, as no viewer shows a picture of endless height.
   */
  readonly detail?: 'items' | 'milestones';
  /** Day that is marked as today, as an ISO date. Absent: none, as a picture does not age with its reader. */
  readonly today?: string;
}

/** Most items that are drawn unless asked for. */
const mostItems = 500;

/**
 * Draws a roadmap.
 * @param roadmap the roadmap
 * @param options how
 * @returns an SVG document that loads nothing. A roadmap with dates has a time plot, one without an overview of themes by
 *   milestones.
 * @throws {RoadmarkError} `invalid-argument` where `roadmap` is no roadmap, or `options` no object
 */
export function writeSvg(roadmap: Roadmap, options: SvgOptions = {}): string {
  expectRoadmap(roadmap, 'all');
  expectObject(options, 'options');
  const translation = options.translation ?? en;
  const width = Math.min(2000, Math.max(320, Math.round(options.width ?? 960) || 960));
  const context = createSvgContext(roadmap, translation, width, options);
  const title = roadmap.title ?? translation.untitled;
  const lists = (options.detail ?? (context.index.entries.length > mostItems ? 'milestones' : 'items')) === 'items';
  const head = headSvg(title, context);
  let y = padding + head.height;
  const parts = [head.markup];
  const overview = plotSvg(context, y) ?? matrixSvg(context, y);
  if (overview) {
    parts.push(overview.markup);
    y += overview.height + (lists ? 28 : 8);
  }
  if (lists || overview === undefined) {
    const drawn = listsSvg(context, y, lists);
    parts.push(drawn.markup);
    y += drawn.height;
  }
  const legend = legendSvg(context, y);
  const height = Math.ceil(y + legend.height + padding - 8);
  const size = `${String(width)}" height="${String(height)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="rm-root" width="${size}" viewBox="0 0 ${String(width)} ${String(height)}" role="graphics-document document" aria-labelledby="rm-title rm-desc" lang="${escapeMarkup(translation.$code)}">
<title id="rm-title">${escapeMarkup(title)}</title>
<desc id="rm-desc">${escapeMarkup(descriptionOf(context, lists))}</desc>
<style>${svgStyles(options.scheme ?? 'auto')}</style>
<rect class="rm-bg rm-frame" x="0.5" y="0.5" width="${String(width - 1)}" height="${String(height - 1)}" rx="12"/>
${[...parts, legend.markup].join('\n')}
</svg>
`;
}

function headSvg(title: string, context: SvgContext): Drawn {
  const inner = context.width - 2 * padding;
  const style = { className: 'rm-text rm-b', size: 20, bold: true, lineHeight: 28, width: inner };
  const name = paragraphSvg(title, padding, padding - 4, style);
  const summary = paragraphSvg(summarise(context.roadmap, context.translation), padding, padding - 4 + name.height, {
    ...{ className: 'rm-muted', size: 13, lineHeight: 20, width: inner },
  });
  return { markup: name.markup + summary.markup, height: name.height + summary.height + 12 };
}

/** Says in words what the picture shows; with the items where they are not drawn. */
function descriptionOf(context: SvgContext, drawn: boolean): string {
  const { roadmap, translation, index } = context;
  const summary = summarise(roadmap, translation);
  if (drawn) return summary;
  const milestones = roadmap.milestones.map((milestone) => {
    const titles = (index.byMilestone.get(milestone.id) ?? []).map(({ item }) => item.title);
    return `${milestoneTitle(milestone, translation.unscheduled)}: ${titles.join('; ')}.`;
  });
  return [`${summary}.`, ...milestones].join('\n');
}

/** Names the statuses that occur, in the document's own words. */
function legendSvg(context: SvgContext, top: number): Drawn {
  const { roadmap, translation, index } = context;
  const counts = countStatuses(index.entries.map(({ item }) => item));
  if (!counts.stated) return { markup: '', height: 0 };
  let x = padding;
  let y = top + 20;
  const parts = [
    `<path class="rm-line" stroke-width="1" d="M${String(padding)} ${fixed(top + 4)}H${String(context.width - padding)}"/>`,
  ];
  for (const status of statusOrder) {
    if (counts.by[status] === 0) continue;
    const text = statusLabel(roadmap, status, translation);
    const needed = 20 + textWidth(text, { size: 12 });
    if (x > padding && x + needed > context.width - padding) {
      x = padding;
      y += 22;
    }
    parts.push(glyphSvg(roadmap, status, x, y, 14), lineSvg(text, x + 20, y + 11, { className: 'rm-muted', size: 12 }));
    x += needed + 20;
  }
  return { markup: parts.join(''), height: y + 16 - top };
}
