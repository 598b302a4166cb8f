/** Lists that are a part of the prose around them. */
import type { Block } from '../blocks/block.ts';
import { isMarked } from '../plan/section-contents.ts';
import { announcesPlan } from './plan-blocks.ts';
import type { PlanSection } from '../plan/plan.ts';

/**
 * Among headings over prose, a list inside prose is a part of it: a sentence with a colon leads to it, and the text goes on
 * below it.
 * @returns the sections that lost a list
 */
export function explainLists(siblings: readonly PlanSection[]): PlanSection[] {
  const works = siblings.filter(
    ({ heading, section, inner, isNote }) =>
      section.marker === 'heading' && !isNote && heading.kind === undefined && inner.length === 0,
  );
  const hasProse = works.some(
    ({ section, hasPlan }) => !hasPlan && section.blocks.some(({ type }) => type === 'paragraph'),
  );
  const explained = hasProse ? works.filter((plan) => plan.hasOwnPlan && areInsideProse(plan)) : [];
  for (const plan of explained)
    for (const block of plan.section.blocks) if (block.type === 'list') plan.valueLists.add(block);
  return explained;
}

/** Whether all lists of a section are inside its prose. */
function areInsideProse(plan: PlanSection): boolean {
  const { blocks } = plan.section;
  return blocks.every(
    (block, index) =>
      block.type !== 'list' ||
      (leadsOn(blocks[index - 1]) &&
        blocks[index + 1]?.type === 'paragraph' &&
        !isMarked(block) &&
        !announcesPlan(plan, block)),
  );
}

/** Whether a block is a sentence of six words or more that ends in a colon, or that the list goes on with: 'so that'. */
function leadsOn(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const text = block.content.trim();
  return /[:：]$|\s(?:to|that|and|for|with|by)$/.test(text) && text.split(/\s+/, 6).length > 5;
}
