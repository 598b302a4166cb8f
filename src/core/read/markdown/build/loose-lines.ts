/** Short lines with blank lines between them, and paragraphs that open with a bold name: work, without list marks. */
import { readKeyName } from '../../../language/columns.ts';
import { roadmapNames } from '../../../language/roadmap-names.ts';
import { readVersions } from '../../../time/read-versions.ts';
import { readWholeWhen } from '../../../time/read-when.ts';
import type { Block, ListBlock, Section } from '../blocks/block.ts';
import { lineEntry, listOfLines } from '../blocks/line-entry.ts';
import type { ParagraphNode } from '../syntax/syntax-node.ts';
import type { PlanSection } from '../plan/plan.ts';

/** Most characters of a line of its own that is work and no sentence. */
const longestLine = 80;

/** 'This is what comes next', and lines that are in italics as a whole: they introduce the work below them. */
const tellsOfList = /^[*_]{0,2}(?:this|these|here|below)\s|^(?:\*[^*]+\*|_[^_]+_)$/i;

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
      !/^[^:：]{2,30}[:：]/.test(block.content) &&
      !tellsOfList.test(block.content),
  );
}

/** The list that such lines are. */
export function listLooseLines({ blocks }: Section): ListBlock {
  return listOfLines(blocks.map((block) => lineEntry(block.start, block.type === 'paragraph' ? block.content : '')));
}

/** A bold name that opens a paragraph and stands apart from it: `**Offline mode.** Maps stay readable.` */
const lead = /^(?:\*\*|__)([^*_\n]{3,80})(?:[.:：。!](?:\*\*|__)|(?:\*\*|__)[.:：])\s+\S/u;

/** Names of documents that are plans, and of their parts. */
const planName = new RegExp(`${roadmapNames}|\\b(?:plans|goals|ideas|to-?do)\\b`, 'iu');

/**
 * Makes a list of paragraphs in a row that each open with a bold name, in a part of the plan that holds no list.
 *
 * ```
 * **Offline mode.** Maps stay readable without a network.
 *   ^^^^^^^^^^^^ item
 * **Night.** All of it in the dark.
 * ```
 * Not read: `**Status:** planned`, a key; `**Thanks:** to all`, alone. Fixture: `named-paragraphs`.
 */
export function listNamedParagraphs({ section, heading, isNote }: PlanSection): void {
  const { blocks, sections } = section;
  const isOfPlan = heading.kind !== undefined || planName.test(section.title);
  if (isNote || !isOfPlan || sections.length > 0 || blocks.some(({ type }) => type === 'list' || type === 'table'))
    return;
  for (const [index, block] of blocks.entries()) if (areNamedLines(block)) blocks[index] = listLines(block);
  const first = blocks.findIndex(isNamed);
  if (first === -1) return;
  const after = blocks.findIndex((block, index) => index > first && !isNamed(block));
  const named = blocks.slice(first, after === -1 ? undefined : after);
  if (named.length < 2) return;
  const entries = named.map((block) => ({
    ...lineEntry(block.start, block.type === 'paragraph' ? block.content : ''),
    end: block.end,
  }));
  blocks.splice(first, named.length, listOfLines(entries));
}

function isNamed(block: Block): boolean {
  const name = block.type === 'paragraph' ? lead.exec(block.content)?.[1] : undefined;
  if (name === undefined || readKeyName(name) !== undefined) return false;
  return readVersions(name) === undefined && readWholeWhen(name) === undefined;
}

/** `**Sprint 6** - Jobs` above `**Sprint 7** - Policies`: lines that each open with a bold name, and no keys. */
function areNamedLines(block: Block): block is ParagraphNode {
  if (block.type !== 'paragraph' || !block.content.includes('\n')) return false;
  return block.content.split('\n').every((line) => {
    const name = /^(?:\*\*|__)([^*_\n]{3,60})(?:\*\*|__)\s+[-–—]\s+\S/u.exec(line)?.[1];
    return name !== undefined && readKeyName(name) === undefined;
  });
}

function listLines({ content, start }: ParagraphNode): ListBlock {
  return listOfLines(content.split('\n').map((line, index) => lineEntry(start + index, line.trimEnd())));
}
