/** Builds what stands in a document: its introduction, the one release it may be of, or its sections. */
import { readTitleYear } from './read-heading.ts';
import type { Milestone, Roadmap } from '../../../model/types.ts';
import type { Block } from '../blocks/block.ts';
import { append } from '../../../source/append.ts';
import { type Steps } from '../../../source/steps.ts';
import { plainText } from '../../../model/inline-text.ts';
import { addAlert, addLooseBlocks, buildSections, fillContainer } from './build-plan.ts';
import { addComment, addMark } from './add-aside.ts';
import { addNote } from './add-note.ts';
import { claim, claimFirst, explain, type BuildContext } from './build-context.ts';
import { addNotice, convertBlocks } from './convert-blocks.ts';
import { ownStatus, passedStatus } from '../plan/section-status.ts';
import { findPlanSentence, isLinkList } from './plan-document.ts';
import type { PlanSection, PlanShape } from '../plan/plan.ts';
import { isMilestone } from '../plan/is-milestone.ts';
import { titleOf } from '../plan/heading-title.ts';
import { isWrapper } from '../plan/is-wrapper.ts';
import { keepsStates } from '../plan/keeps-states.ts';

/** Builds the plan of a document whose title is known. */
export function* buildDocument(
  root: PlanSection,
  title: PlanSection | undefined,
  roadmap: Roadmap,
  context: BuildContext,
): Steps<void> {
  const others = root.inner.filter((plan) => plan !== title);
  const sections = title === undefined ? others : [...title.inner, ...others];
  const shape = readShape(root, title, sections);
  if (title !== undefined) {
    const { line } = title.section;
    roadmap.heading = { source: claim(context, line, line + 1) };
    explain(context, title.section.line, 'title', ['document-title', ...title.heading.draft.rules]);
  }
  const isSole = !shape.hasMilestones || isOfRelease(title, sections);
  if (isSole && (yield* buildSole(root, title, sections, roadmap, context))) return;
  yield* addIntroduction(root, title, shape, roadmap, context);
  yield* buildSections(sections, shape, context);
}

/** '0.5 Release Plan', 'Iteration plan for May' over states and distances: they are the parts of what the title names. */
function isOfRelease(title: PlanSection | undefined, sections: readonly PlanSection[]): boolean {
  if (title === undefined || !planned.test(title.heading.text)) return false;
  if (title.heading.kind !== 'version' && title.heading.kind !== 'period') return false;
  const isPart = ({ isNote, heading: { kind }, inner }: PlanSection): boolean =>
    isNote || ((kind === undefined || kind === 'state' || kind === 'horizon') && inner.every(isPart));
  return sections.every(isPart);
}

/** Words of a title that is of the plan of a release, and not of a product with its number. */
const planned =
  /\b(?:release|milestone|version|iteration|sprint)\s+(?:plan|roadmap|goals|checklist|to-?do)|^v?\d[\d.x]*\s+(?:plan|roadmap|goals|checklist|to-?do)|^(?:plan|road(?:map)?|path|to-?do|goals|checklist)\s+(?:for|of|to)\s/iu;

/** What the plan is like, before it is built. */
function readShape(root: PlanSection, title: PlanSection | undefined, sections: readonly PlanSection[]): PlanShape {
  const shape: PlanShape = {
    hasMilestones: false,
    hasThemes: false,
    firstMilestone: Infinity,
    entriesBefore: 0,
    entriesInside: 0,
  };
  const visit = (plans: readonly PlanSection[]): void => {
    for (const plan of plans) {
      if (plan.isNote) continue;
      if (isMilestone(plan, plans)) {
        shape.hasMilestones = true;
        shape.firstMilestone = Math.min(shape.firstMilestone, plan.section.line);
        shape.entriesInside += countEntries(plan);
        continue;
      }
      if (plan.hasOwnPlan) shape.hasThemes = true;
      const isTheme = keepsStates(plan, plans);
      if (!shape.hasMilestones && plan.hasPlan && (isTheme || !isWrapper(plan)))
        shape.entriesBefore += countEntries(plan);
      visitTables(plan);
      if (isTheme) shape.hasThemes = true;
      else visit(plan.inner);
    }
  };
  const visitTables = (plan: PlanSection): void => {
    for (const [table, reading] of plan.tables) {
      if (reading.kind !== 'releases') continue;
      shape.hasMilestones = true;
      shape.firstMilestone = Math.min(shape.firstMilestone, table.start);
      shape.entriesInside += table.rows.length * 2;
    }
  };
  visitTables(root);
  if (title !== undefined) visitTables(title);
  visit(sections);
  return shape;
}

/** How many entries and rows a section and those inside it hold. */
function countEntries(plan: PlanSection): number {
  if (plan.isNote) return 0;
  let count = 0;
  for (const block of plan.section.blocks) {
    if (block.type === 'list') count += block.entries.length;
    else if (block.type === 'table') count += block.rows.length;
  }
  return plan.inner.reduce((sum, inner) => sum + Math.max(1, countEntries(inner)), count);
}

/** Builds a document that plans one release or period, named by a sentence or by its title; false where none is. */
function* buildSole(
  root: PlanSection,
  title: PlanSection | undefined,
  sections: readonly PlanSection[],
  roadmap: Roadmap,
  context: BuildContext,
): Steps<boolean> {
  const intro = [...root.section.blocks, ...(title?.section.blocks ?? [])];
  const said = findPlanSentence(intro, context);
  // A title that names the same release says it first.
  const release = said?.versions?.from.toLowerCase();
  const isSaidByTitle = release !== undefined && release === title?.heading.versions?.from.toLowerCase();
  const sentence = isSaidByTitle ? undefined : said;
  const period = title === undefined ? undefined : readTitleYear(title.heading.text);
  const versions = title?.heading.kind === 'version' ? title.heading.versions : undefined;
  // '# To do' over themes, '# Long-term roadmap' over a list.
  const named = title !== undefined && namesPart(title) ? title.heading : undefined;
  const hasPlan =
    sections.some((plan) => plan.hasPlan || !plan.isNote) || title?.hasOwnPlan === true || root.hasOwnPlan;
  if (!hasPlan || (sentence ?? period ?? versions ?? named) === undefined) return false;
  const line = sentence?.block.start ?? title!.section.line;
  const milestone: Milestone = {
    id: context.ids.create(sentence?.title ?? titleOf(title!.heading), 'milestone'),
    title: sentence?.title ?? titleOf(title!.heading),
    kind: sentence?.versions !== undefined || versions !== undefined ? 'version' : (named?.kind ?? 'period'),
    status: named === undefined ? (title?.heading.draft.status ?? 'unknown') : ownStatus(title!),
    description: [],
    items: [],
    groups: [],
    source: claimFirst(context, line, sentence?.block.end ?? line + 1),
  };
  if (sentence?.versions !== undefined) milestone.versions = sentence.versions;
  else if (versions !== undefined) milestone.versions = versions;
  const when = sentence?.when ?? (sentence === undefined ? (period ?? title?.heading.when) : undefined);
  if (when !== undefined) milestone.when = when;
  context.milestones.push(milestone);
  const passed = named === undefined ? undefined : passedStatus(title!);
  if (passed !== undefined) context.passed.set(milestone, passed);
  explain(context, line, 'milestone', [sentence === undefined ? 'title-milestone' : 'plan-sentence'], milestone.id);
  const blocks = intro.filter((block) => block !== sentence?.block);
  if (sentence !== undefined) append(milestone.description, convertBlocks([sentence.block], context));
  const hasThemes = sections.some((section) => section.hasPlan);
  const isBefore = (block: Block): boolean =>
    block.type === 'list' ? hasThemes && isLinkList(block) : sentence !== undefined && block.type !== 'table';
  addProse(blocks.filter(isBefore), roadmap, context);
  const plan: PlanSection = {
    ...(title ?? root),
    section: { ...(title ?? root).section, blocks: blocks.filter((block) => !isBefore(block)) },
    tables: new Map([...root.tables, ...(title?.tables ?? [])]),
    inner: [...sections],
  };
  yield* fillContainer(milestone, plan, context);
  return true;
}

/** Whether a title names a state or a distance; 'Plans' names the document. */
function namesPart({ heading: { kind, text } }: PlanSection): boolean {
  return (
    (kind === 'state' || kind === 'horizon') &&
    !/^(?:plans?|pläne|planes|planos|piani|планы?|计划|計劃|計画|계획)$/iu.test(text.trim()) &&
    !/^roadmap\s*[&+/]/i.test(text)
  );
}

/** Adds what stands before the plan: prose is the document's description, lists may be a plan of their own. */
function* addIntroduction(
  root: PlanSection,
  title: PlanSection | undefined,
  shape: PlanShape,
  roadmap: Roadmap,
  context: BuildContext,
): Steps<void> {
  for (const plan of title === undefined ? [root] : [root, title]) {
    const { blocks } = plan.section;
    const split = blocks.findIndex((block) => block.type === 'list' || block.type === 'table');
    const prose = split === -1 ? blocks : blocks.slice(0, split);
    addProse(prose, roadmap, context);
    if (split !== -1) yield* addLooseBlocks(plan, blocks.slice(split), shape, context);
  }
}

function addProse(blocks: readonly Block[], roadmap: Roadmap, context: BuildContext): void {
  for (const block of blocks) {
    if (block.type === 'notice') addNotice(block, context);
    else if (block.type === 'comment') addComment(block, context);
    else if (block.type === 'mark') addMark(block, context);
    else if (block.type === 'code' && block.language === 'mermaid') addNote([block], context);
    else if (block.type !== 'quote' || !addAlert(block, context)) {
      append(roadmap.description, convertBlocks([block], context));
      explain(context, block.start, 'description', ['introduction']);
    }
  }
}

/** The title: that of the heading, else that of the front matter. */
export function finishTitle(roadmap: Roadmap, title: PlanSection | undefined): void {
  const own = title === undefined ? '' : plainText(title.heading.draft.nodes);
  const declared = Object.hasOwn(roadmap.metadata, 'title') ? roadmap.metadata['title'] : undefined;
  if (own !== '') roadmap.title = own;
  else if (typeof declared === 'string' && declared.trim() !== '') roadmap.title = declared.trim();
}
