/** The lower part of the picture: every milestone with its items, along a rail in the document's order. */
import type { Group, Item, Milestone } from '../../core/model/types.ts';
import {
  countMilestone,
  itemHref,
  linkSvg,
  meterSvg,
  milestoneStatus,
  milestoneTitle,
  padding,
  progressText,
  type SvgContext,
} from './svg-context.ts';
import { glyphSvg } from './svg-glyphs.ts';
import { fixed, lineSvg, paragraphSvg, type Drawn } from './svg-text.ts';
import { textWidth } from './text-metrics.ts';

/** A heading or an item, before it has its place. */
interface Block {
  readonly height: number;
  /** Whether a column may not end with it. */
  readonly heading: boolean;
  readonly draw: (x: number, y: number) => string;
}

const indent = 30;
const columnGap = 32;

/**
 * Draws the milestones with their items.
 * @param context settings
 * @param top top edge in px
 */
export function listsSvg(context: SvgContext, top: number): Drawn {
  let y = top;
  const stops: number[] = [];
  const parts: string[] = [];
  for (const milestone of context.roadmap.milestones) {
    stops.push(y + 12);
    const head = headSvg(milestone, context, y);
    const body = bodySvg(milestone, context, y + head.height);
    parts.push(head.markup, body.markup);
    y += head.height + body.height + 20;
  }
  const [first] = stops;
  const last = stops.at(-1);
  const x = fixed(padding + 8);
  const rail =
    first === undefined || last === undefined
      ? ''
      : `<path class="rm-rail" fill="none" stroke-width="1.5" d="M${x} ${fixed(first)}V${fixed(last)}"/>`;
  return { markup: rail + parts.join(''), height: y - top };
}

function headSvg(milestone: Milestone, context: SvgContext, y: number): Drawn {
  const counts = countMilestone(milestone, context);
  const status = milestoneStatus(milestone, counts);
  const right = context.width - padding;
  const progress = progressText(milestone, counts, context);
  const meterWidth = counts.stated ? 72 : 0;
  const when = milestone.when?.text ?? '';
  const title = milestoneTitle(milestone, context);
  const drawn = paragraphSvg(
    title,
    padding + indent,
    y,
    {
      className: 'rm-text rm-b',
      size: 16,
      bold: true,
      lineHeight: 24,
      width: right - padding - indent - textWidth(progress, { size: 12 }) - meterWidth - 32,
    },
    title.includes(when) ? '' : when,
  );
  const x = padding + 8;
  const stop =
    status === 'unknown'
      ? `<circle class="rm-stop rm-rail" cx="${fixed(x)}" cy="${fixed(y + 12)}" r="5" stroke-width="1.5"/>`
      : `<circle class="rm-stop" cx="${fixed(x)}" cy="${fixed(y + 12)}" r="9"/>${glyphSvg(status, x - 8, y + 4, 16)}`;
  const meter = meterSvg(counts, right - meterWidth, y + 9, meterWidth);
  const words = lineSvg(progress, right - meterWidth - (meterWidth > 0 ? 12 : 0), y + 16.5, muted, 'end');
  return { markup: stop + linkSvg(milestone.href, drawn.markup, context) + words + meter, height: drawn.height + 4 };
}

const muted = { className: 'rm-muted rm-n', size: 12 };

function bodySvg(milestone: Milestone, context: SvgContext, top: number): Drawn {
  const inner = context.width - 2 * padding - indent;
  const columns = inner >= 1000 ? 3 : inner >= 600 ? 2 : 1;
  const width = (inner - columnGap * (columns - 1)) / columns;
  const blocks = [
    ...itemBlocks(milestone.items, 0, width, context),
    ...milestone.groups.flatMap((group) => groupBlocks(group, 0, width, context)),
  ];
  const total = blocks.reduce((sum, block) => sum + block.height, 0);
  const parts: string[] = [];
  let column = 0;
  let y = 0;
  let height = 0;
  let placed = 0;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const need = block.heading && next ? block.height + next.height : block.height;
    const share = (total - placed) / (columns - column);
    // A column is full when it holds its share of what is left.
    if (column < columns - 1 && y > 0 && y + need / 2 > (y + share * (columns - column)) / (columns - column)) {
      column++;
      y = 0;
    }
    // No space above a heading that starts a column.
    const lift = block.heading && y === 0 ? 8 : 0;
    parts.push(block.draw(padding + indent + column * (width + columnGap), top + y - lift));
    y += block.height - lift;
    placed += block.height;
    height = Math.max(height, y);
  }
  return { markup: parts.join(''), height };
}

function groupBlocks(group: Group, depth: number, width: number, context: SvgContext): Block[] {
  const title = group.title === '' ? context.translation.noGroup : group.title;
  const owners = group.owners.map((owner) => `@${owner.name}`);
  const flags = [
    ...(group.helpWanted ? [context.translation.flag('help-wanted')] : []),
    ...(group.stretch ? [context.translation.flag('stretch')] : []),
  ];
  const suffix = [...owners, ...flags, group.when?.text ?? ''].filter(Boolean).join(' · ');
  const style = { className: 'rm-muted rm-b', size: 12, bold: true, lineHeight: 18, width: width - depth * 16 };
  const { height } = paragraphSvg(title, 0, 0, style, suffix);
  const heading: Block = {
    height: height + 12,
    heading: true,
    draw: (x, y) => linkSvg(group.href, paragraphSvg(title, x + depth * 16, y + 9, style, suffix).markup, context),
  };
  return [
    heading,
    ...itemBlocks(group.items, depth, width, context),
    ...group.groups.flatMap((child) => groupBlocks(child, depth + 1, width, context)),
  ];
}

function itemBlocks(items: readonly Item[], depth: number, width: number, context: SvgContext): Block[] {
  return items.flatMap((item) => [
    itemBlock(item, depth, width, context),
    ...itemBlocks(item.children, depth + 1, width, context),
  ]);
}

function itemBlock(item: Item, depth: number, width: number, context: SvgContext): Block {
  const { translation } = context;
  const left = Math.min(depth, 4) * 16;
  const glyph = context.stated ? 18 : 12;
  const suffix = [
    item.tags.join('/'),
    item.owners.map((owner) => `@${owner.name}`).join(' '),
    item.when?.text ?? '',
    item.helpWanted ? translation.flag('help-wanted') : '',
    item.stretch ? translation.flag('stretch') : '',
    item.breaking ? translation.flag('breaking') : '',
  ]
    .filter(Boolean)
    .join(' · ');
  const style = {
    className: item.status === 'dropped' ? 'rm-muted rm-drop' : 'rm-text',
    size: 13,
    lineHeight: 19,
    width: width - left - glyph,
  };
  const { height } = paragraphSvg(item.title, 0, 0, style, suffix);
  const bullet = (x: number, y: number): string =>
    context.stated
      ? glyphSvg(item.status, x, y + 3, 12)
      : `<circle class="rm-mark" cx="${fixed(x + 3)}" cy="${fixed(y + 9)}" r="2"/>`;
  return {
    height: height + 4,
    heading: false,
    draw: (x, y) =>
      bullet(x + left, y) +
      linkSvg(itemHref(item), paragraphSvg(item.title, x + left + glyph, y, style, suffix).markup, context),
  };
}
