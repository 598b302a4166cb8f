/** The overview of an undated roadmap: themes by milestones, one mark an item. */
import type { Milestone, Status } from '../../core/model/types.ts';
import { milestoneTitle } from '../../core/query/milestone-name.ts';
import type { Entry } from '../../view/entries.ts';
import { countMilestone, linkSvg, padding, progressText, type SvgContext } from './svg-context.ts';
import { fixed, lineSvg, paragraphSvg, type Drawn } from './svg-text.ts';

/** Most milestones that the overview has lanes for. */
const maxLanes = 9;
/** Most themes that the overview has rows for. */
const maxThemes = 14;

/**
 * Draws the overview.
 * @param context settings
 * @param top top edge in px
 * @returns undefined where there are too few or too many milestones or themes for one to help
 */
export function matrixSvg(context: SvgContext, top: number): Drawn | undefined {
  const { milestones } = context.roadmap;
  const themes = themesOf(context);
  if (milestones.length < 2 || milestones.length > maxLanes) return undefined;
  if (themes.length < 2 || themes.length > maxThemes || context.width < 600) return undefined;
  const label = Math.min(220, context.width * 0.22);
  const left = padding + label;
  const lane = (context.width - padding - left) / milestones.length;
  const head = headSvg(milestones, left, lane, top, context);
  const parts = [head.markup];
  let y = top + head.height;
  for (const theme of themes) {
    const name = paragraphSvg(theme === '' ? context.translation.noGroup : theme, padding, y + 5, {
      ...{ className: theme === '' ? 'rm-muted' : 'rm-text', size: 13, lineHeight: 18, width: label - 16 },
    });
    const height = Math.max(28, name.height + 10);
    parts.push(
      `<path class="rm-line" stroke-width="1" d="M${fixed(padding)} ${fixed(y)}H${fixed(context.width - padding)}"/>`,
      name.markup,
      ...milestones.map((milestone, index) =>
        cellSvg(entriesOf(milestone, theme, context), left + lane * index, y + height / 2, lane - 14),
      ),
    );
    y += height;
  }
  return { markup: parts.join(''), height: y - top };
}

/** Titles of the outermost groups, in the document's order; the empty one, last, stands for items in none. */
function themesOf({ index }: SvgContext): string[] {
  const themes = new Set(index.entries.map(({ groups }) => groups[0]?.title ?? ''));
  const none = themes.delete('');
  return none ? [...themes, ''] : [...themes];
}

function entriesOf(milestone: Milestone, theme: string, { index }: SvgContext): Entry[] {
  return (index.byMilestone.get(milestone.id) ?? []).filter(({ groups }) => (groups[0]?.title ?? '') === theme);
}

function headSvg(
  milestones: readonly Milestone[],
  left: number,
  lane: number,
  top: number,
  context: SvgContext,
): Drawn {
  const { translation } = context;
  const end = context.width - padding;
  const releases = milestones.every(({ kind }) => kind === 'version');
  const caption = releases ? translation.releaseOrder : translation.documentOrder;
  const parts = [
    `<path class="rm-rail" fill="none" stroke-width="1.5" d="M${fixed(left + 6)} ${fixed(top + 8)}H${fixed(end)}m-6-4 6 4-6 4"/>`,
    paragraphSvg(caption, padding, top + 22, {
      ...{ className: 'rm-muted', size: 11, lineHeight: 15, width: left - padding - 16 },
    }).markup,
  ];
  let height = 0;
  for (const [index, milestone] of milestones.entries()) {
    const x = left + lane * index;
    const title = paragraphSvg(milestoneTitle(milestone, context.translation.unscheduled), x, top + 22, {
      ...{ className: 'rm-text rm-b', size: 13, bold: true, lineHeight: 17, width: lane - 12 },
    });
    const counts = countMilestone(milestone, context);
    parts.push(
      `<circle class="rm-stop rm-rail" cx="${fixed(x + 6)}" cy="${fixed(top + 8)}" r="5" stroke-width="1.5"/>`,
      linkSvg(milestone.href, title.markup, context),
      lineSvg(progressText(milestone, counts, context), x, top + 22 + title.height + 12, {
        ...{ className: 'rm-muted rm-n', size: 12 },
      }),
    );
    height = Math.max(height, title.height);
  }
  return { markup: parts.join(''), height: Math.max(height + 50, 76) };
}

/** One mark an item, or a bar where they do not fit, and the count. */
function cellSvg(entries: readonly Entry[], x: number, middle: number, width: number): string {
  if (entries.length === 0) return '';
  const free = width - 22;
  const step = Math.min(8, free / entries.length);
  const count = (right: number): string =>
    lineSvg(String(entries.length), right + 6, middle + 4, { className: 'rm-muted rm-n', size: 12 });
  if (step < 3) {
    return (
      `<rect class="rm-mark" x="${fixed(x)}" y="${fixed(middle - 6)}" width="${fixed(free)}" height="12" rx="2"/>` +
      count(x + free)
    );
  }
  const marks = entries.map(({ item }, index) => markSvg(item.status, x + step * index, middle, step - 2));
  return marks.join('') + count(x + step * entries.length);
}

function markSvg(status: Status, x: number, middle: number, width: number): string {
  const hollow = status === 'planned' || status === 'considering' || status === 'dropped';
  const inset = hollow ? 0.5 : 0;
  const box = `x="${fixed(x + inset)}" y="${fixed(middle - 6 + inset)}" width="${fixed(Math.max(1, width - 2 * inset))}" height="${hollow ? '11' : '12'}" rx="1.5"`;
  if (status === 'unknown') return `<rect class="rm-mark" ${box}/>`;
  return `<g class="rm-${status}"><rect class="${hollow ? 'rm-l' : 'rm-f'}" ${box}${hollow ? ' stroke-width="1"' : ''}/></g>`;
}
