/**
 * What the sections of a document are in its plan, decided top down before anything is built: which head milestones, which
 * are groups, items, notes, or nothing but wrappers around the others.
 */
import type { Section } from '../blocks/block.ts';
import type { BuildContext } from './build-context.ts';
import type { Heading, PlanSection } from '../plan/plan.ts';
import type { Steps } from '../../../source/steps.ts';
import { countInnerSteps, nameNumberedReleases } from './numbered-releases.ts';
import { areDecoration, markAtStart, normalizeMark } from '../../../language/status-marks.ts';
import { strength } from '../line/draft.ts';
import { isContents } from './plan-document.ts';
import { readHeading } from './read-heading.ts';
import { holdsBareHeadings, isItemLike, isStep } from '../plan/section-contents.ts';
import { explainLists } from './explain-lists.ts';
import { liftReleases } from './lift-releases.ts';
import { areLines, listLooseLines, listNamedParagraphs } from './loose-lines.ts';
import { liftTasks, setProductApart } from './product-page.ts';
import { dissolveLabels } from './plain-labels.ts';
import { isPlanBlock } from './plan-blocks.ts';
import { readFacts } from './section-facts.ts';

/** Reads the titles and key lines of a section and of all inside it, with a pause after each. */
export function* readPlanSection(
  section: Section,
  context: BuildContext,
  year?: number,
  isDecorated = false,
): Steps<PlanSection> {
  const heading = readHeading(section, context, year, isDecorated);
  const inYear = heading.when?.start === undefined ? year : Number(heading.when.start.slice(0, 4));
  const plan: PlanSection = {
    section,
    heading,
    facts: { status: 'unknown', owners: [], links: [], dependsOn: [], fields: {} },
    hasOwnKeys: false,
    tables: new Map(),
    valueLists: new Set(),
    inner: [],
    isNote: false,
    hasOwnPlan: false,
    hasPlan: false,
  };
  plan.isNote = isNoteHeading(heading, section);
  if (areLines(plan)) section.blocks = [listLooseLines(section)];
  else listNamedParagraphs(plan);
  readFacts(plan, context);
  if (heading.note === 'process' && holdsReleases(plan)) plan.isNote = false;
  yield;
  const areDecorated = haveDecoration(section.sections, context);
  for (const inner of section.sections) plan.inner.push(yield* readPlanSection(inner, context, inYear, areDecorated));
  if (holdsForeignPlan(plan, context.titleLevel)) plan.isNote = false;
  dropDecoration(plan);
  liftReleases(plan).forEach(findPlan);
  liftTasks(plan);
  setProductApart(plan.inner);
  explainLists(plan.inner).forEach(findPlan);
  nameNumberedReleases(plan.inner);
  countInnerSteps(heading, plan.inner);
  dissolveLabels(plan, context);
  plan.inner.slice(0, 2).forEach((inner, index) => {
    dropContents(inner, plan.inner.slice(index + 1));
  });
  findPlan(plan);
  return plan;
}

/** Whether pictures at the start of headings beside each other only decorate them: '📱 Apps', '🔧 Tools', '🎨 Looks'. */
function haveDecoration(sections: readonly Section[], { legend }: BuildContext): boolean {
  const marks = sections.flatMap(({ marker, title }) => {
    const mark = marker === 'heading' && title.charCodeAt(0) > 127 ? markAtStart(title)?.mark : undefined;
    return mark === undefined ? [] : [mark];
  });
  return marks.length > 2 && areDecoration(marks, (mark) => legend.has(normalizeMark(mark)));
}

/**
 * A section that plans nothing by its name, and yet holds what does: a team with distances or releases of its own, or the
 * last of some first-level headings with the rest of the document below it.
 */
function holdsForeignPlan({ heading, section, inner }: PlanSection, titleLevel: number): boolean {
  // 'Implementation order' over phases, each with its work, is the work in that order.
  if (heading.note === 'process' && inner.length > 1 && inner.every((each) => isStep(each) && each.hasPlan))
    return true;
  if (heading.note === 'resources')
    return inner.some(({ heading: { kind }, hasPlan }) => kind !== undefined && hasPlan);
  return (
    section.level === titleLevel && !section.blocks.some(({ type }) => type === 'list') && inner.some(holdsReleasePlan)
  );
}

function holdsReleasePlan({ heading, hasPlan, inner }: PlanSection): boolean {
  return (hasPlan && (heading.kind === 'version' || heading.kind === 'period')) || inner.some(holdsReleasePlan);
}

/** '## Checklist ✅' over boxes that are open: the mark is a picture of the list, and says nothing of what stands in it. */
function dropDecoration({ heading, section }: PlanSection): void {
  const { draft, kind } = heading;
  const isMarked = draft.status === 'done' && draft.statusStrength === strength.mark;
  if (kind === undefined && isMarked && section.blocks.some(hasOpenBox)) delete draft.status;
}

function hasOpenBox(block: Section['blocks'][number]): boolean {
  return (
    block.type === 'list' &&
    block.entries.some(({ content, blocks }) => content.startsWith('[ ]') || blocks.some(hasOpenBox))
  );
}

/** Finds out whether a section holds a plan, its own or that of sections inside it. */
function findPlan(plan: PlanSection): void {
  plan.hasOwnPlan = plan.section.blocks.some((block) => isPlanBlock(plan, block));
  plan.isNote ||= isMatrixOnly(plan);
  const holdsWork = plan.inner.some((inner) => inner.hasPlan || isItemLike(inner)) || holdsBareHeadings(plan);
  // A title that is kept says what it heads, be it empty.
  plan.hasPlan = !plan.isNote && (plan.hasOwnPlan || holdsWork || plan.heading.kept !== undefined);
  // 'Feature requests' over no request says how to make one.
  plan.isNote ||= !plan.hasPlan && plan.heading.kind === 'horizon' && /^feature requests?$/i.test(plan.heading.text);
}

/** A list at the start that names the sections beside its own is their summary, and no plan. */
function dropContents(plan: PlanSection, following: readonly PlanSection[]): void {
  for (const block of plan.section.blocks)
    if (block.type === 'list' && isContents(block, plan, following)) plan.valueLists.add(block);
  findPlan(plan);
}

/** 'Key questions for the storage layer'; not 'Questions and answers', which may be a feature. */
const namesQuestions = /^(?:\S+\s+){0,2}questions(?=\s*$|\s*[(:—–]|\s+(?:for|about|on|to|we|that)\b)/i;
/** 'Views (current inventory)' lists what there is; 'Inventory management' may be a feature. */
const namesInventory = /\b(?:current|existing|feature|full)\s+inventory\s*\)?$/i;

/** 'Market risks', 'Risk factors & mitigation'. */
const namesRisks =
  /^(?:(?:market|technical|competitive|business|project|key|main|top|security|operational|execution|financial|regulatory)\s+)?risks?(?:\s+factors?)?(?:\s*(?:&|and|\/)\s*mitigations?)?$/i;

/** Whether a section's name says that it plans nothing. */
function isNoteHeading(heading: Heading, section: Section): boolean {
  if (heading.kept !== undefined) return false;
  if (heading.kind === 'version' || heading.kind === 'period') {
    return heading.note !== undefined && heading.note !== 'context';
  }
  // 'What this roadmap leaves out' names what will not be done.
  if (heading.kind === 'state' && heading.state === 'dropped' && heading.note === 'process') return false;
  if (heading.note !== undefined && heading.note !== 'context') return true;
  if (heading.kind !== undefined) return false;
  if (heading.isBelief === true && section.blocks.some(({ type }) => type === 'list')) return true;
  if (namesQuestions.test(heading.text) || namesInventory.test(heading.text) || namesRisks.test(heading.text))
    return true;
  return heading.isQuestion || (heading.note === 'context' && section.marker === 'document');
}

/** What works where, or what marks stand for, and no plan beside it. */
function isMatrixOnly(plan: PlanSection): boolean {
  if (plan.hasOwnPlan || plan.inner.length > 0 || plan.section.marker === 'document') return false;
  return [...plan.tables.values()].some(({ rule }) => rule === 'support-matrix' || rule === 'mark-key');
}

/** 'Release cadence' over a table of releases and their dates is the plan itself, not how plans are made. */
function holdsReleases(plan: PlanSection): boolean {
  const isSchedule = /\b(?:releases?|cadence|cycle|schedule)\b/i.test(plan.heading.text);
  return isSchedule && [...plan.tables.values()].some((reading) => reading.kind === 'releases');
}
