/** The lower part of the picture: every milestone with its items, along a rail in the document's order. */
import type { Group, Item, Milestone } from '../../core/model/types.ts';
import { milestoneTitle } from '../../core/query/milestone-name.ts';
import { showsProgress } from '../../view/progress.ts';
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

/** A heading or an item, before it has its place. */
interface Block {
  readonly height: number;
  /** A column may neither end with a heading nor start with a child. */
  readonly kind: 'heading' | 'item' | 'child';
  readonly draw: (x: number, y: number) => string;
}

const indent = 30;
const columnGap = 32;
/** Space above the heading of a theme. */
const headingGap = 9;

/**
 * Draws the milestones.
 * @param context settings
 * @param top top edge in px
 * @param withItems whether their items are drawn, too
 */
export function listsSvg(context: SvgContext, top: number, withItems: boolean): Drawn {
  let y = top;
  const stops: number[] = [];
  const parts: string[] = [];
  for (const milestone of context.roadmap.milestones) {
    stops.push(y + 12);
    const head = headSvg(milestone, context, y);
    const body = withItems ? bodySvg(milestone, context, y + head.height) : { markup: '', height: 0 };
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
  const { status } = milestone;
  const right = context.width - padding;
  const progress = progressText(milestone, counts, context);
  const meterWidth = showsProgress(counts) ? 72 : 0;
  const title = milestoneTitle(milestone, context.translation.unscheduled);
  const drawn = paragraphSvg(
    title,
    padding + indent,
    y,
    {
      className: 'rm-text rm-b',
      size: 16,
      bold: true,
      lineHeight: 24,
      suffixSize: 13,
      width: right - padding - indent - textWidth(progress, { size: 12 }) - meterWidth - 32,
    },
    whenText(milestone),
  );
  const x = padding + 8;
  const stop =
    status === 'unknown'
      ? `<circle class="rm-stop rm-rail" cx="${fixed(x)}" cy="${fixed(y + 12)}" r="5" stroke-width="1.5"/>`
      : `<circle class="rm-stop" cx="${fixed(x)}" cy="${fixed(y + 12)}" r="9"/>${glyphSvg(context.roadmap, status, x - 8, y + 4, 16)}`;
  const meter = meterSvg(counts, right - meterWidth, y + 9, meterWidth);
  const words = lineSvg(progress, right - meterWidth - (meterWidth > 0 ? 12 : 0), y + 16.5, muted, 'end');
  return { markup: stop + linkSvg(milestone.href, drawn.markup, context) + words + meter, height: drawn.height + 4 };
}

const muted = { className: 'rm-muted rm-n', size: 12 };

function bodySvg(milestone: Milestone, context: SvgContext, top: number): Drawn {
  const inner = context.width - 2 * padding - indent;
  const columns = inner >= 600 ? 2 : 1;
  const width = (inner - columnGap * (columns - 1)) / columns;
  const blocks = [
    ...itemBlocks(milestone.items, 0, width, context),
    ...milestone.groups.flatMap((group) => groupBlocks(group, 0, width, context)),
  ];
  const split = columns === 1 ? blocks.length : findSplit(blocks);
  const parts: string[] = [];
  let height = 0;
  for (const [column, part] of [blocks.slice(0, split), blocks.slice(split)].entries()) {
    const x = padding + indent + column * (width + columnGap);
    // No space above a heading that starts a column.
    let y = part[0]?.kind === 'heading' ? -headingGap : 0;
    for (const block of part) {
      parts.push(block.draw(x, top + y));
      y += block.height;
    }
    height = Math.max(height, y);
  }
  return { markup: parts.join(''), height };
}

/** Finds where the second column starts: the columns come out even, a theme rather stays whole, children stay below their item. */
function findSplit(blocks: readonly Block[]): number {
  const total = blocks.reduce((sum, block) => sum + block.height, 0);
  let best = blocks.length;
  let least = total;
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    const open = index > 0 && block.kind !== 'child' && blocks[index - 1]?.kind !== 'heading';
    const cost = Math.max(before, total - before) + (block.kind === 'heading' ? 0 : 40);
    if (open && cost < least) {
      least = cost;
      best = index;
    }
    before += block.height;
  }
  return best;
}

function groupBlocks(group: Group, depth: number, width: number, context: SvgContext): Block[] {
  const title = group.title === '' ? context.translation.noGroup : group.title;
  const owners = group.owners.map((owner) => `@${owner.name}`);
  const flags = [
    ...(group.helpWanted ? [context.translation.flag('help-wanted')] : []),
    ...(group.stretch ? [context.translation.flag('stretch')] : []),
  ];
  const suffix = [...owners, ...flags, whenText(group)].filter(Boolean).join(' · ');
  const style = { className: 'rm-muted rm-b', size: 12, bold: true, lineHeight: 18, width: width - depth * 16 };
  const { height } = paragraphSvg(title, 0, 0, style, suffix);
  const heading: Block = {
    height: height + headingGap + 3,
    kind: 'heading',
    draw: (x, y) =>
      linkSvg(group.href, paragraphSvg(title, x + depth * 16, y + headingGap, style, suffix).markup, context),
  };
  return [
    heading,
    ...itemBlocks(group.items, depth, width, context),
    ...group.groups.flatMap((child) => groupBlocks(child, depth + 1, width, context)),
  ];
}

function itemBlocks(
  items: readonly Item[],
  depth: number,
  width: number,
  context: SvgContext,
  nested = false,
): Block[] {
  return items.flatMap((item) => [
    itemBlock(item, depth, width, context, nested),
    ...itemBlocks(item.children, depth + 1, width, context, true),
  ]);
}

function itemBlock(item: Item, depth: number, width: number, context: SvgContext, nested: boolean): Block {
  const { translation } = context;
  const left = Math.min(depth, 4) * 16;
  const glyph = context.stated ? 18 : 12;
  const suffix = [
    item.tags.join('/'),
    item.owners.map((owner) => `@${owner.name}`).join(' '),
    whenText(item),
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
      ? glyphSvg(context.roadmap, item.status, x, y + 3, 12)
      : `<circle class="rm-mark" cx="${fixed(x + 3)}" cy="${fixed(y + 9)}" r="2"/>`;
  return {
    height: height + 4,
    kind: nested ? 'child' : 'item',
    draw: (x, y) =>
      bullet(x + left, y) +
      linkSvg(itemHref(item, context), paragraphSvg(item.title, x + left + glyph, y, style, suffix).markup, context),
  };
}
