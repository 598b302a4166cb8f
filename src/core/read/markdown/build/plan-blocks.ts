/** Which lists and tables of a section are work. */
import { readNoteSection } from '../../../language/note-sections.ts';
import type { Block, ListBlock } from '../blocks/block.ts';
import type { PlanSection } from '../plan/plan.ts';
import { readKeyLine } from './key-lines.ts';
import { isMarkKey } from './legend.ts';
import { hasMark, isMarked } from '../plan/section-contents.ts';

/** Whether a block of a section is a plan of its own: items, releases. */
export function isPlanBlock(plan: PlanSection, block: Block): boolean {
  if (block.type === 'list')
    return !plan.valueLists.has(block) && !isMarkKey(block) && !isLog(block) && !isExplanation(plan, block);
  if (block.type !== 'table') return false;
  const kind = plan.tables.get(block)?.kind;
  return kind === 'items' || kind === 'releases' || kind === 'matrix';
}

/** '*20/02/2027*: implemented': entries that each open with their day tell what was done, and plan nothing. */
function isLog({ entries }: ListBlock): boolean {
  return entries.every(({ content }) => loggedDay.test(content) && !hasMark(content));
}

const loggedDay = /^(?:\*|_){1,2}(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})(?:\*|_){1,2}\s*[:：–—-]/;

/**
 * Whether a list only goes on with the sentence above it, or cites: entries in lower case after a text that does not
 * announce them, or nothing but links after a word for references.
 */
export function isExplanation(plan: PlanSection, list: ListBlock): boolean {
  if (plan.heading.kind !== undefined) return announcedAsNotes(plan, list);
  const { blocks } = plan.section;
  const above = blockAbove(blocks, list);
  if (above?.type !== 'paragraph' || list.entries.some((entry) => hasMark(entry.content))) return false;
  if (/[:：]\s*[*_]*$/.test(above.content)) return announcesNotes(above.content);
  if (readKeyLine(above.content.slice(above.content.lastIndexOf('\n') + 1), above.start) !== undefined) return false;
  return list.entries.length > 0 && list.entries.every((entry) => /^\p{Ll}/u.test(entry.content));
}

/** Where the last list that was asked for stands in its section: sections are walked in order, so the next is near. */
const lastPlaces = new WeakMap<readonly Block[], number>();

function blockAbove(blocks: readonly Block[], list: ListBlock): Block | undefined {
  let place = blocks.indexOf(list, lastPlaces.get(blocks) ?? 0);
  if (place === -1) place = blocks.indexOf(list);
  lastPlaces.set(blocks, Math.max(0, place));
  return blocks[place - 1];
}

/** Whether the text above a list announces what is no work. */
function announcedAsNotes(plan: PlanSection, list: ListBlock): boolean {
  const { blocks } = plan.section;
  const above = blockAbove(blocks, list);
  return (
    above?.type === 'paragraph' &&
    /[:：]\s*[*_]*$/.test(above.content) &&
    !isMarked(list) &&
    announcesNotes(above.content)
  );
}

/** Words of a sentence that announces work. */
const planWords =
  /\b(?:plan(?:ned|ning|s)?|to-?do|would like to|want to|hope to|intend|upcoming|considering|thinking about|exploring|working on|going to|we will|i will)\b|geplant|möchte|prévu|souhait|previst|planej|planead|pianificat|планир|хот(?:им|елось)|计划|打算|予定|したい|예정|계획/iu;

/** Whether the sentence above a list announces work: `Here are the features I would like to add:`. */
export function announcesPlan(plan: PlanSection, list: ListBlock): boolean {
  const above = blockAbove(plan.section.blocks, list);
  if (above?.type !== 'paragraph' || !/[:：]\s*[*_]*$/.test(above.content)) return false;
  return planWords.test(above.content.split(/[.!?。]\s/).at(-1)!);
}

/** `It comes in handy in various scenarios:` announces what explains the work. */
const explains =
  /\b(?:scenarios|use[ -]cases|examples|reasons|benefits|advantages|drawbacks|motivations)\s*[:：]\s*[*_]*$/i;

/** `Currently, these commands reach the server:` tells what there is. */
const tellsPresent =
  /(?:^|[.!?]\s)(?:currently|today|at present|so far)[,\s][^.!?]*[:：]\s*[*_]*$|\bcurrently (?:supported|available)\b[^.!?]*[:：]\s*[*_]*$/i;

/** `Here are three guiding principles:` announces what is no work. */
function announcesNotes(content: string): boolean {
  if (explains.test(content) || (tellsPresent.test(content) && !planWords.test(content))) return true;
  // 'What we are thinking about:' is no 'About'.
  if (/\babout[\s:*_]+$/i.test(content) && planWords.test(content)) return false;
  const words = content
    .replace(/[\s:：*_]+$/, '')
    .split(/\s+/)
    .slice(-3);
  for (let from = 0; from < words.length; from++) {
    const note = readNoteSection(words.slice(from).join(' '));
    if (note !== undefined && note !== 'help' && note !== 'changes') return true;
  }
  return false;
}
