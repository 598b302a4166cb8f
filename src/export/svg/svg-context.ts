/** What every part of the picture is drawn from. */
import type { Item, Milestone, Roadmap, When } from '../../core/model/types.ts';
import { resolveHref } from '../../core/url/safe-href.ts';
import type { Translation } from '../../translations/translation.ts';
import { statusOrder } from '../../core/model/status-order.ts';
import { countStatuses, type StatusCounts } from '../../view/counts.ts';
import { indexRoadmap, type RoadmapIndex } from '../../view/entries.ts';
import { linkAddress } from '../../view/link-address.ts';
import { showsProgress } from '../../view/progress.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { fixed } from './svg-text.ts';

/** Settings of one picture. */
export interface SvgContext {
  /** The roadmap. */
  readonly roadmap: Roadmap;
  /** Its items with their places. */
  readonly index: RoadmapIndex;
  /** Words. */
  readonly translation: Translation;
  /** See `ExportOptions`. */
  readonly baseUrl: string | undefined;
  /** Width of the picture in px. */
  readonly width: number;
  /** Day that is marked as today; absent: none. */
  readonly today: string | undefined;
  /** Whether the document states any status. */
  readonly stated: boolean;
}

/** Space between the frame and what is drawn, in px. */
export const padding = 24;

/**
 * Gathers the settings of a picture.
 * @param roadmap the roadmap
 * @param translation words
 * @param width width in px
 * @param options what may be absent
 * @param options.baseUrl see `ExportOptions`
 * @param options.today see `SvgContext`
 */
export function createSvgContext(
  roadmap: Roadmap,
  translation: Translation,
  width: number,
  options: { readonly baseUrl?: string | undefined; readonly today?: string | undefined },
): SvgContext {
  const index = indexRoadmap(roadmap);
  const { stated } = countStatuses(index.entries.map(({ item }) => item));
  return { roadmap, index, translation, width, baseUrl: options.baseUrl, today: options.today, stated };
}

/**
 * Counts the items of a milestone.
 * @param milestone the milestone
 * @param context settings
 */
export function countMilestone(milestone: Milestone, context: SvgContext): StatusCounts {
  return countStatuses((context.index.byMilestone.get(milestone.id) ?? []).map(({ item }) => item));
}

/**
 * Finds the words for a time that stand beside a title.
 * @param node an item, group or milestone
 * @returns the empty text where it has no time, or its title says it already
 */
export function whenText(node: { readonly title: string; readonly when?: When }): string {
  return node.when === undefined || node.title.includes(node.when.text) ? '' : node.when.text;
}

/**
 * Says how far a milestone is, in words.
 * @param milestone the milestone
 * @param counts its items by status
 * @param context settings
 */
export function progressText(milestone: Milestone, counts: StatusCounts, { translation }: SvgContext): string {
  if (milestone.progress) return translation.ofTotal(milestone.progress.done, milestone.progress.total);
  return showsProgress(counts) ? translation.ofTotal(counts.done, counts.relevant) : translation.items(counts.total);
}

/**
 * Draws a link around a part of the picture.
 * @param href address as the model has it; absent: none
 * @param markup what is linked
 * @param context settings
 * @returns the bare markup where the gate refuses the address or it is relative without a base
 */
export function linkSvg(href: string | undefined, markup: string, context: SvgContext): string {
  const target = href === undefined ? undefined : resolveHref(href, context.baseUrl);
  if (target === undefined || target.startsWith('#')) return markup;
  return `<a href="${escapeMarkup(target)}">${markup}</a>`;
}

/**
 * Finds the address an item links to.
 * @param item the item
 * @param context settings
 * @returns where the first of its references leads
 */
export function itemHref({ links: [link] }: Item, { roadmap, baseUrl }: SvgContext): string | undefined {
  return link && linkAddress(roadmap, link, baseUrl);
}

/**
 * Draws how many items there are of each status, as one bar.
 * @param counts items by status
 * @param x left edge in px
 * @param y top edge in px
 * @param width width in px
 * @returns the empty text where too few items state a status
 */
export function meterSvg(counts: StatusCounts, x: number, y: number, width: number): string {
  if (!showsProgress(counts)) return '';
  const present = statusOrder.filter((status) => counts.by[status] > 0);
  const gap = 2;
  const free = width - gap * (present.length - 1) - 2 * present.length;
  let left = x;
  const segments = present.map((status) => {
    const part = 2 + (free * counts.by[status]) / counts.total;
    const hollow = status === 'planned' || status === 'considering' || status === 'unknown' || status === 'dropped';
    const box = hollow
      ? `<rect class="rm-l" x="${fixed(left + 0.5)}" y="${fixed(y + 0.5)}" width="${fixed(Math.max(1, part - 1))}" height="5" rx="2" stroke-width="1"/>`
      : `<rect class="rm-f" x="${fixed(left)}" y="${fixed(y)}" width="${fixed(part)}" height="6" rx="2"/>`;
    left += part + gap;
    return `<g class="rm-${status}">${box}</g>`;
  });
  return segments.join('');
}
