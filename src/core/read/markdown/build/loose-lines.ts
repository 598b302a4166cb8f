/** Short lines with blank lines between them: work without list marks. */
import type { Entry, ListBlock, Section } from '../blocks/block.ts';
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
export function listOfLines({ blocks }: Section): ListBlock {
  const entries = blocks.map((block): Entry => {
    const { start, end } = block;
    const content = block.type === 'paragraph' ? block.content : '';
    return { start, end, column: -1, content, contentLine: start, blocks: [] };
  });
  return { type: 'list', ordered: false, entries, start: entries[0]!.start, end: entries.at(-1)!.end };
}
