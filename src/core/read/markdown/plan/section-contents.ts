import { readWholeState } from '../../../language/states.ts';
import { countsSteps, namesStep } from '../../../language/step-names.ts';
import type { PlanSection } from './plan.ts';
import type { Block, ListBlock } from '../blocks/block.ts';

/** Whether a section is a single piece of work: prose under a name of its own. */
export function isItemLike(plan: PlanSection): boolean {
  if (plan.isNote || plan.heading.note === 'context' || plan.heading.isGoals || introducesProse(plan)) return false;
  if (plan.hasOwnKeys) return true;
  return plan.section.marker !== 'label' && (plan.section.blocks.some(isProse) || plan.inner.some(introducesProse));
}

/** `**Documents:**` over nothing but prose only introduces it. */
export function introducesProse(plan: PlanSection): boolean {
  const { marker, title } = plan.section;
  return (
    marker === 'bold' &&
    /[:：](?:\*\*|__)?\s*$/.test(title) &&
    plan.heading.kind === undefined &&
    !plan.hasOwnPlan &&
    plan.inner.length === 0
  );
}

/** Whether a block is prose. */
export function isProse(block: Block): boolean {
  return (
    block.type === 'paragraph' ||
    block.type === 'quote' ||
    block.type === 'code' ||
    block.type === 'table' ||
    block.type === 'list' ||
    (block.type === 'kept' && (block.as === 'prose' || block.as === 'keys'))
  );
}

/** A state in brackets or before a colon at the start of a line. */
const leadingState = /^(?:\*\*|__)?(?:\[([\p{L}][\p{L} -]{1,24})\]|([\p{L}][\p{L} -]{1,24})(?:\*\*|__)?:)/u;
/** A state in brackets or after a dash at the end of a line. */
const trailingState = /[[(]([\p{L}][\p{L} -]{1,24})[)\]]\s*$|\s[–—-]{1,2}\s([\p{L}][\p{L} ]{1,24})$/u;

/** Whether a line starts or ends with a task box, another mark of a status, or a word for one that stands apart. */
export function hasMark(content: string): boolean {
  return (
    /^(?:(?:\*\*|__)?[`\\]?\[[ xX~/+-]{0,3}\\?\]|:[a-z_]+:|[✅☑✔☐❌🚧⏳🔄⬜🔲]|~~.+~~$)/u.test(content) ||
    /[✅☑✔☐❌🚧⏳🔄]\s*$/u.test(content) ||
    saysState(leadingState.exec(content)) ||
    saysState(trailingState.exec(content))
  );
}

function saysState(found: RegExpExecArray | null): boolean {
  const word = found?.[1] ?? found?.[2];
  return word !== undefined && readWholeState(word) !== undefined;
}

/** Whether any entry of a list starts or ends with a mark of a status. */
export function isMarked(list: ListBlock): boolean {
  return list.entries.some(
    (entry) => hasMark(entry.content) || entry.blocks.some((block) => block.type === 'list' && isMarked(block)),
  );
}

/** Whether lists of a section, or of those inside it, hold entries with marks of a status. */
export function hasMarks(plan: PlanSection): boolean {
  return (
    plan.section.blocks.some((block) => block.type === 'list' && isMarked(block)) ||
    plan.inner.some((inner) => hasMarks(inner))
  );
}

/** Whether a table of a section says of pieces of work how far they are. */
export function hasStatusTable({ tables }: PlanSection): boolean {
  return [...tables.values()].some(({ kind, roles }) => kind === 'items' && roles.includes('status'));
}

/** Whether a section is a step of the plan, wherever it stands. */
export function isStep(plan: PlanSection): boolean {
  return namesStep(plan.heading.text);
}

/** Whether a list counts the steps of the plan: `**Phase 1:** Accounts`, and another. */
export function listsSteps({ section }: PlanSection): boolean {
  const isNumbered = ({ content }: { content: string }): boolean => {
    const words = content.slice(0, 60).replace(/^\P{L}+/u, '');
    return countsSteps(words) && /^\p{L}+\s*\d/u.test(words);
  };
  return section.blocks.some((block) => block.type === 'list' && block.entries.filter(isNumbered).length > 1);
}

/** Whether sections inside one are work: with a plan, with key lines, or prose under a name. */
export function holdsItems(plan: PlanSection): boolean {
  return plan.inner.some(
    (section) => !section.isNote && section.heading.note !== 'context' && (section.hasPlan || isItemLike(section)),
  );
}

/** Whether a heading, bold line or fold with a status of its own stands over no plan and no sections that are work. */
export function holdsNoWork(plan: PlanSection): boolean {
  const { marker } = plan.section;
  if (marker === 'details' && plan.heading.draft.status === undefined) return false;
  if (marker === 'label' || plan.hasOwnPlan || holdsItems(plan)) return false;
  return !plan.inner.some((section) => section.hasPlan);
}

/** Whether a heading that names a piece of work stands over nothing at all. */
export function isBare({ section, heading, isNote, inner }: PlanSection): boolean {
  if (section.marker !== 'heading' || isNote || heading.kind !== undefined || heading.note !== undefined) return false;
  return inner.length === 0 && section.blocks.every(({ type }) => type === 'mark' || type === 'comment');
}

/** Whether nothing but headings over nothing at all stand in a section, two or more. */
export function holdsBareHeadings({ inner }: PlanSection): boolean {
  return inner.length > 1 && inner.every(isBare);
}

/** Whether prose and nothing else stands under a heading that plans work. */
export function isTold(plan: PlanSection): boolean {
  return !plan.isNote && holdsNoWork(plan) && plan.section.blocks.some(isProse);
}

/** A phase with a status of its own, over headings that are the work, is their group. */
export function isStepOfItems(plan: PlanSection): boolean {
  const isPiece = (inner: PlanSection): boolean =>
    inner.section.marker === 'heading' && !inner.isNote && inner.heading.note !== 'context';
  return isStep(plan) && (plan.hasOwnPlan || plan.inner.some(isPiece));
}
