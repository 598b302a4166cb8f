/**
 * The upper part of the picture of a dated roadmap: one row a milestone or dated item on a time axis. Labels stand beside
 * the plot, never in it, so they cannot run over each other. What has no date stands in a band of its own, in the
 * document's order: an order is no date.
 */
import { defaultLimits } from '../../core/limits.ts';
import { isRealDate } from '../../core/model/real-date.ts';
import type { Item, Milestone, Status, When } from '../../core/model/types.ts';
import { milestoneTitle } from '../../core/query/milestone-name.ts';
import {
  countMilestone,
  itemHref,
  linkSvg,
  meterSvg,
  padding,
  progressText,
  whenText,
  type SvgContext,
} from './svg-context.ts';
import { glyphSvg } from './svg-glyphs.ts';
import { fixed, lineSvg, paragraphSvg, type Drawn } from './svg-text.ts';
import { textWidth } from './text-metrics.ts';
import { createTimeAxis, dayNumber, daysOf, type Days, type TimeAxis } from './time-axis.ts';

/** Where things stand from left to right, in px. */
interface Columns {
  readonly label: number;
  readonly plot: number;
  readonly plotEnd: number;
  readonly right: number;
}

/** One row, before it has its place. */
interface Row {
  readonly height: number;
  readonly shaded: boolean;
  readonly draw: (y: number) => string;
}

/** Width below which a plot beside its labels has no room. */
const minWidth = 560;
const axisHeight = 52;
const todayHeight = 22;

/**
 * Draws the time plot.
 * @param context settings
 * @param top top edge in px
 * @returns undefined where no milestone and no item has a date, or where there is no room
 */
export function plotSvg(context: SvgContext, top: number): Drawn | undefined {
  const { roadmap, index, width } = context;
  if (width < minWidth) return undefined;
  const times = [...roadmap.milestones.map(({ when }) => when), ...index.entries.map(({ item }) => item.when)];
  const spans = times.map(daysOf).filter((days) => days !== undefined);
  const undated = roadmap.milestones.some(({ when }) => daysOf(when) === undefined);
  const label = Math.min(320, Math.max(200, width * 0.32));
  const band = undated ? Math.min(150, width * 0.16) : 0;
  const columns: Columns = {
    label,
    plot: padding + label,
    plotEnd: width - padding - band,
    right: width - padding,
  };
  const plotWidth = columns.plotEnd - columns.plot;
  const axis = createTimeAxis(spans, plotWidth, context.translation.$code, defaultLimits.timelineYears);
  if (axis === undefined) return undefined;
  const rows = roadmap.milestones.flatMap((milestone) => milestoneRows(milestone, columns, axis, context));
  const today = todayOf(axis, context);
  const head = axisHeight + (today === undefined ? 0 : todayHeight);
  const body = rows.reduce((sum, row) => sum + row.height, 0);
  const shades: string[] = [];
  const parts = [axisSvg(axis, columns, top + head - axisHeight, body + axisHeight, context)];
  let y = top + head;
  for (const row of rows) {
    if (row.shaded) shades.push(shadeSvg(columns, y, row.height));
    parts.push(row.draw(y));
    y += row.height;
    parts.push(`<path class="rm-line" stroke-width="1" d="M${fixed(padding)} ${fixed(y)}H${fixed(columns.right)}"/>`);
  }
  if (today !== undefined) parts.push(todaySvg(today, axis, columns, top, y, context));
  const key = keySvg(spans, undated, y + 12, context);
  return { markup: shades.join('') + parts.join('') + key.markup, height: y + 12 + key.height - top };
}

function shadeSvg(columns: Columns, y: number, height: number): string {
  const width = columns.plotEnd - padding;
  return `<rect class="rm-surface" x="${fixed(padding)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}"/>`;
}

function axisSvg(axis: TimeAxis, columns: Columns, top: number, height: number, { translation }: SvgContext): string {
  const bottom = top + height;
  const parts = [
    `<rect class="rm-surface" x="${fixed(padding)}" y="${fixed(top)}" width="${fixed(columns.right - padding)}" height="${String(axisHeight)}"/>`,
  ];
  if (columns.plotEnd < columns.right) {
    const width = columns.right - columns.plotEnd;
    parts.push(
      `<rect class="rm-surface" x="${fixed(columns.plotEnd)}" y="${fixed(top)}" width="${fixed(width)}" height="${fixed(height)}"/>`,
      paragraphSvg(translation.noDateInOrder, columns.plotEnd + 12, top + 10, {
        ...{ className: 'rm-muted', size: 12, lineHeight: 16, width: width - 16 },
      }).markup,
      `<path class="rm-rail" stroke-width="1" stroke-dasharray="3 3" d="M${fixed(columns.plotEnd)} ${fixed(top)}V${fixed(bottom)}"/>`,
    );
  }
  for (const tick of axis.ticks) {
    const x = columns.plot + axis.position(tick.day);
    const from = tick.year === undefined ? top + 28 : top;
    const line = tick.year === undefined ? 'rm-line' : 'rm-rail';
    parts.push(`<path class="${line}" stroke-width="1" d="M${fixed(x)} ${fixed(from)}V${fixed(bottom)}"/>`);
    if (tick.year !== undefined) {
      parts.push(lineSvg(tick.year, x + 7, top + 20, { className: 'rm-text rm-b rm-n', size: 13 }));
    }
    if (tick.label !== '') parts.push(lineSvg(tick.label, x + 7, top + 42, { className: 'rm-muted', size: 12 }));
  }
  return parts.join('');
}

function milestoneRows(milestone: Milestone, columns: Columns, axis: TimeAxis, context: SvgContext): Row[] {
  const counts = countMilestone(milestone, context);
  const { status } = milestone;
  const progress = progressText(milestone, counts, context);
  const right = columns.plot - 16;
  const side = Math.max(64, textWidth(progress, { size: 12 }));
  const style = { className: 'rm-text rm-b', size: 14, bold: true, lineHeight: 19 };
  const title = milestoneTitle(milestone, context.translation.unscheduled);
  const width = right - padding - 24 - side - 12;
  const when = whenText(milestone);
  const { height: titleHeight } = paragraphSvg(title, 0, 0, { ...style, width });
  const small = { className: 'rm-muted', size: 12, lineHeight: 16, width: right - padding - 24 - 64 - 12 };
  const whenHeight = when === '' ? 0 : paragraphSvg(when, 0, 0, small).height;
  const height = titleHeight + whenHeight + 25;
  const draw = (y: number): string => {
    const name = paragraphSvg(title, padding + 24, y + (when === '' ? 12 : 11), { ...style, width });
    return [
      glyphSvg(context.roadmap, status, padding, y + 12, 16),
      linkSvg(milestone.href, name.markup, context),
      when === '' ? '' : paragraphSvg(when, padding + 24, y + 13 + titleHeight, small).markup,
      lineSvg(progress, right, y + 24, { className: 'rm-muted rm-n', size: 12 }, 'end'),
      meterSvg(counts, right - 64, y + 33, 64),
      timeSvg(milestone.when, status, y, height, 20, columns, axis, context),
    ].join('');
  };
  const items = (context.index.byMilestone.get(milestone.id) ?? []).filter(
    ({ item }) => daysOf(item.when) !== undefined,
  );
  return [{ height, shaded: false, draw }, ...items.map(({ item }) => itemRow(item, columns, axis, context))];
}

function itemRow(item: Item, columns: Columns, axis: TimeAxis, context: SvgContext): Row {
  const right = columns.plot - 16;
  const when = whenText(item);
  const side = Math.min(textWidth(when, { size: 12 }), columns.label * 0.4);
  const style = { className: 'rm-text', size: 13, lineHeight: 18, width: right - padding - 42 - side - 12 };
  const { height: titleHeight } = paragraphSvg(item.title, 0, 0, style);
  // Where title and time have no room in one line, the time goes below.
  const below = textWidth(when, { size: 12 }) > side || titleHeight > style.lineHeight;
  const wide = { ...style, width: below ? right - padding - 42 : style.width };
  const used = below ? paragraphSvg(item.title, 0, 0, wide).height + 16 : titleHeight;
  const height = used + 16;
  const draw = (y: number): string =>
    [
      glyphSvg(context.roadmap, item.status, padding + 24, y + 11, 12),
      linkSvg(itemHref(item, context), paragraphSvg(item.title, padding + 42, y + 8, wide).markup, context),
      below
        ? lineSvg(when, padding + 42, y + used + 3, { className: 'rm-muted', size: 12 })
        : lineSvg(when, right, y + 21, { className: 'rm-muted', size: 12 }, 'end'),
      timeSvg(item.when, item.status, y, height, 12, columns, axis, context),
    ].join('');
  return { height, shaded: true, draw };
}

/** The bar, point or words that stand for a time. */
function timeSvg(
  when: When | undefined,
  status: Status,
  y: number,
  rowHeight: number,
  height: number,
  columns: Columns,
  axis: TimeAxis,
  { translation }: SvgContext,
): string {
  const middle = y + rowHeight / 2;
  const words = when === undefined ? translation.noDate : `“${when.text}”`;
  const days = daysOf(when);
  if (days === undefined) {
    return paragraphSvg(words, columns.plotEnd + 12, middle - 9, {
      ...{ className: 'rm-muted', size: 12, lineHeight: 16, width: columns.right - columns.plotEnd - 16 },
    }).markup;
  }
  const { start, end, look } = days;
  const x = columns.plot + axis.position(start);
  const width = Math.max(4, axis.position(end) - axis.position(start));
  if (look === 'day') return pointSvg(x + axis.position(axis.first + 1) / 2, middle, height, status);
  const box = `x="${fixed(x)}" y="${fixed(middle - height / 2)}" width="${fixed(width)}" height="${String(height)}" rx="${height > 12 ? '6' : '3'}"`;
  const shape =
    look === 'exact'
      ? `<rect class="rm-f" ${box}/>`
      : `<rect class="rm-f rm-tint" ${box}/><rect class="rm-l rm-dash" ${box}/>`;
  return `<g class="rm-${status}">${shape}</g>`;
}

function pointSvg(x: number, y: number, height: number, status: Status): string {
  const half = height > 12 ? 10 : 7;
  return `<g class="rm-${status}"><path class="rm-f" d="M${fixed(x)} ${fixed(y - half)}l${String(half)} ${String(half)}l-${String(half)} ${String(half)}l-${String(half)}-${String(half)}Z"/></g>`;
}

function todayOf(axis: TimeAxis, { today }: SvgContext): number | undefined {
  if (today === undefined || !isRealDate(today)) return undefined;
  const day = dayNumber(today);
  return day >= axis.first && day < axis.end ? day : undefined;
}

function todaySvg(
  day: number,
  axis: TimeAxis,
  columns: Columns,
  top: number,
  bottom: number,
  { translation }: SvgContext,
): string {
  const x = columns.plot + axis.position(day);
  const format = new Intl.DateTimeFormat(translation.$code, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const words = format.format(day * 86_400_000);
  const width = textWidth(words, { size: 12 }) + 16;
  const left = Math.min(Math.max(x - width / 2, columns.plot), columns.plotEnd - width);
  return (
    `<path class="rm-today" stroke-width="1.5" d="M${fixed(x)} ${fixed(top + 18)}V${fixed(bottom)}"/>` +
    `<rect class="rm-accent" x="${fixed(left)}" y="${fixed(top)}" width="${fixed(width)}" height="19" rx="9.5"/>` +
    lineSvg(words, left + width / 2, top + 13.5, { className: 'rm-on-accent', size: 12 }, 'middle')
  );
}

/** Says what solid, dashed and pointed shapes mean; only those that occur. */
function keySvg(spans: readonly Days[], undated: boolean, y: number, { roadmap, translation }: SvgContext): Drawn {
  const points = spans.some(({ look }) => look === 'day');
  const exact = spans.some(({ look }) => look === 'exact');
  const period = spans.some(({ look }) => look === 'period');
  const swatch = (shape: string): string => `<g class="rm-unknown">${shape}</g>`;
  const entries: [shape: (x: number) => string, text: string][] = [];
  const box = (x: number): string => `x="${fixed(x)}" y="${fixed(y + 3)}" width="24" height="10" rx="3"`;
  if (exact) entries.push([(x) => swatch(`<rect class="rm-f" ${box(x)}/>`), translation.barKey('exact')]);
  if (period) {
    entries.push([
      (x) => swatch(`<rect class="rm-f rm-tint" ${box(x)}/><rect class="rm-l rm-dash" ${box(x)}/>`),
      translation.barKey('period'),
    ]);
  }
  if (points) entries.push([(x) => pointSvg(x + 12, y + 8, 12, 'unknown'), translation.barKey('day')]);
  if (undated) entries.push([(x) => glyphSvg(roadmap, 'unknown', x + 5, y + 1, 14), translation.barKey('undated')]);
  let x = padding;
  const parts = entries.map(([shape, text]) => {
    const part = shape(x) + lineSvg(text, x + 32, y + 12, { className: 'rm-muted', size: 12 });
    x += 32 + textWidth(text, { size: 12 }) + 24;
    return part;
  });
  return { markup: parts.join(''), height: 24 };
}
