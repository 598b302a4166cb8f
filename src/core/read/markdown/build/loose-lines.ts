/** Short lines with blank lines between them: work without list marks. */
import type { ListBlock, Section } from '../blocks/block.ts';
import { lineEntry, listOfLines } from '../blocks/line-entry.ts';
import type { PlanSection } from './plan.ts';

/** Most characters of a line of its own that is work and no sentence. */
const longestLine = 80;

/** Whether a state or distance holds nothing but short lines with blank lines between them: work, without list marks. */
export function areLines({ section, heading, isNote }: PlanSection): boolean {
  const { blocks, sections } = section;
  if (isNote || blocks.length < 2 || sections.length > 0) return false;
  if (heading.kind !== 'state' && heading.kind !== 'horizon') return false;
  return blocks.every(
    (block) =>
      block.type === 'paragraph' &&
      block.content.length <= longestLine &&
      !/\n|[.!?:。！？：]$/.test(block.content.trimEnd()) &&
      !/^[^:：]{2,30}[:：]/.test(block.content),
  );
}

/** The list that such lines are. */
export function listLooseLines({ blocks }: Section): ListBlock {
  return listOfLines(blocks.map((block) => lineEntry(block.start, block.type === 'paragraph' ? block.content : '')));
}
