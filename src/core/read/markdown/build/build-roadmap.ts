/**
 * Third stage: blocks to the model. Titles and key lines are read first, over the whole document, so that what a section
 * is can be decided by what stands around it; then milestones, groups and items are built, and whatever no rule understood
 * is kept as a note.
 */
import { resolveLimits, type Limits } from '../../../limits.ts';
import type { Item, JsonValue, Milestone, Roadmap, SourceRange, StatusDefinition } from '../../../model/types.ts';
import { findUpdated, updatedKeys } from '../../../time/find-updated.ts';
import { readWholeWhen } from '../../../time/read-when.ts';
import { readStateValue } from '../../../language/states.ts';
import type { Block, Blocks, ListBlock, ParagraphNode, Section } from '../blocks/block.ts';
import { markAtStart } from '../line/status-marks.ts';
import { append } from '../../../source/append.ts';
import { finish, type Steps } from '../../../source/steps.ts';
import { plainText } from '../inline/inline-text.ts';
import type { Syntax } from '../syntax/syntax-node.ts';
import { addAlert, addLooseBlocks, buildSections, fillContainer } from './build-plan.ts';
import { addComment, addMark } from './add-aside.ts';
import { addNote } from './add-note.ts';
import { claim, explain, type BuildContext, type Reading } from './build-context.ts';
import { addNotice, convertBlocks } from './convert-blocks.ts';
import { resolveDependencies } from './dependencies.ts';
import { Ids } from './ids.ts';
import { reportPlan } from './plan-diagnostics.ts';
import { reportMended, reportOverruns, reportRepairs } from './repair-diagnostics.ts';
import { Reporter } from './report.ts';
import { inheritFacts } from './inherit.ts';
import { isMarkKey, readLegend } from './legend.ts';
import { claimLeftovers, claimLoose } from './leftovers.ts';
import { findPlanSentence, findTitle, isLinkList, readTitlePeriod } from './plan-document.ts';
import { countMarks, partLists } from './part-lists.ts';
import { readTable } from './read-table.ts';
import type { PlanSection, PlanShape } from './plan.ts';
import { demoteRepeated } from './repeated-names.ts';
import { readPlanSection } from './plan-section.ts';
import { labelsInCode } from '../rules/line/leading-code.ts';
import { isMilestone } from '../rules/section/milestone-section.ts';
import { isWrapper } from '../rules/section/wrapper-section.ts';

/** How a document is read. */
export interface BuildOptions {
  /** Address that relative links are resolved against; absent where they stay as they are. */
  baseUrl?: string;
  /** Day of reading, `2026-03-31`, for what is stale; absent for no such check. */
  today?: string;
  /** Bounds to change. */
  limits?: Partial<Limits>;
  /** Address or path of the document. */
  uri?: string;
  /** Front matter as data. */
  metadata?: Record<string, JsonValue>;
  /** Where readings of lines are kept, for `explainRoadmap`. */
  readings?: Reading[];
}

/**
 * Gives the blocks of a document their meaning.
 * @param blocks what `readBlocks` gave
 * @param syntax what `readSyntax` gave
 * @returns the model. Never throws; every line with text in it belongs to some node.
 */
export function buildRoadmap(blocks: Blocks, syntax: Syntax, options: BuildOptions = {}): Roadmap {
  return finish(buildSteps(blocks, syntax, options));
}

/**
 * The same in steps.
 * @param blocks what `readBlocks` gave
 * @param syntax what `readSyntax` gave
 */
export function* buildSteps(blocks: Blocks, syntax: Syntax, options: BuildOptions = {}): Steps<Roadmap> {
  const roadmap: Roadmap = {
    version: 1,
    metadata: options.metadata ?? {},
    description: [],
    statuses: [],
    notices: [],
    milestones: [],
    notes: [],
    diagnostics: [],
    source: { format: 'markdown', ...(options.uri === undefined ? {} : { uri: options.uri }) },
  };
  const reporter = new Reporter(resolveLimits(options.limits).diagnostics);
  const context = createContext(blocks, syntax, roadmap, reporter, options);
  if (syntax.frontMatter !== undefined) {
    const { start, end } = syntax.frontMatter;
    roadmap.frontMatter = { source: claim(context, start, end) };
    for (let line = start; line < end; line++) explain(context, line, 'metadata', ['front-matter']);
  }
  partLists(blocks.root);
  readLegends(blocks.root, roadmap, context);
  readUpdateLine(roadmap, context);
  const year = /^[^\n]{0,80}\b(?:roadmap|plan)\b/i.test(blocks.root.sections[0]?.title ?? '')
    ? readTitlePeriod(blocks.root.sections[0]!.title)
    : undefined;
  if (year?.precision === 'year' && year.start !== undefined) {
    context.year = Number(year.start.slice(0, 4));
    context.titleYear = context.year;
  }
  const root = yield* readPlanSection(blocks.root, context, context.year);
  demoteRepeated(root);
  const title = findTitle(root, typeof roadmap.metadata['title'] === 'string');
  yield* buildDocument(root, title, roadmap, context);
  inheritFacts(roadmap.milestones, context);
  yield;
  resolveDependencies(roadmap.milestones, context);
  yield;
  claimLoose(syntax, context);
  claimLeftovers(context);
  yield;
  if (roadmap.statuses.length === 0) roadmap.statuses = usedStatuses(roadmap.milestones);
  finishTitle(roadmap, title);
  reportOverruns(syntax.overruns, context);
  reportRepairs(blocks.repairs, context);
  yield;
  reportPlan(roadmap, context);
  roadmap.notes.sort((one, other) => (one.source?.start.offset ?? 0) - (other.source?.start.offset ?? 0));
  roadmap.diagnostics = reporter.finish();
  return roadmap;
}

function createContext(
  blocks: Blocks,
  syntax: Syntax,
  roadmap: Roadmap,
  reporter: Reporter,
  options: BuildOptions,
): BuildContext {
  const { source } = syntax;
  const limits = resolveLimits(options.limits);
  const at = (line: number): SourceRange => source.range(line, line + 1);
  const claimed = new Uint8Array(source.lines.length + 1);
  let lastLine = source.lines.length;
  while (lastLine > 0 && !/[\p{L}\p{N}]/u.test(source.lines[lastLine - 1]!)) lastLine--;
  const context: BuildContext = {
    source,
    references: syntax.references,
    hasReferences: Object.keys(syntax.references).length > 0,
    // eslint-disable-next-line no-control-regex
    isAscii: /^[\x00-\x7f]*$/.test(source.text) && !source.text.includes('&'),
    limits,
    legend: new Map(),
    labelsInCode: labelsInCode(source.text),
    labels: new Map(),
    groups: new Map(),
    ids: new Ids(),
    claimed,
    claim: (line) => {
      claimed[line] = 1;
    },
    milestones: roadmap.milestones,
    notes: roadmap.notes,
    notices: roadmap.notices,
    itemCount: 0,
    report: (code, range, detail, fix) => reporter.add(code, range, detail, fix),
    onPlaceholder: (target, line) => reporter.add('placeholder-link', at(line), target),
    onRelative: (target, line) => reporter.add('relative-link', at(line), target),
    onUnsafe: (target, line) => reporter.add('unsafe-link', at(line), target),
    onMended: (line) => reportMended(line, context),
    onLong: (line) => reporter.add('limit-line', at(line), `${source.lines[line]?.slice(0, 40).trim() ?? ''}…`),
    onMany: (line) => reporter.add('limit-per-item', at(line)),
    lastLine,
    glued: new Set(blocks.repairs.filter((repair) => repair.kind === 'lazy-continuation').map((repair) => repair.line)),
    passed: new Map(),
    ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
    ...(options.today === undefined ? {} : { today: options.today }),
    ...(options.readings === undefined ? {} : { readings: options.readings }),
  };
  return context;
}

/** Reads the legends of a document before everything else, and takes their sections out of the plan. */
function readLegends(section: Section, roadmap: Roadmap, context: BuildContext): void {
  for (const inner of section.sections) {
    if (
      /^[\s*_#\p{Extended_Pictographic}\ufe0f]*(?:status )?(?:legend|legende|légende|leyenda|legenda|key|status key|symbols|图例|凡例|범례|легенда)\b|^(?:图例|凡例|범례|легенда)/iu.test(
        inner.title,
      )
    )
      takeLegend(inner, roadmap, context);
    else readLegends(inner, roadmap, context);
  }
  for (const block of section.blocks.flatMap((piece) => (piece.type === 'kept' ? piece.blocks : [piece])))
    if (
      isLegendLine(block) ||
      isMarkTable(block, context) ||
      (block.type === 'list' && (isMarkList(block) || (isMarkKey(block) && isSpelledOut(block))))
    )
      takeLegend({ ...section, blocks: [findMarkSentence(block) ?? block], sections: [] }, roadmap, context);
}

/**
 * The end of a sentence that says what marks stand for, of which each has its own meaning.
 *
 * ```
 * Marks show how far it is: ✅ available, 🟡 in progress, ⚪ planned.
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 * Not read: `We shipped ✅ maps and ✅ tides`, which says nothing of the marks.
 */
function findMarkSentence(block: Block): ParagraphNode | undefined {
  if (block.type !== 'paragraph' || !/\p{Extended_Pictographic}/u.test(block.content)) return undefined;
  const content = /[:：(（]\s*(\p{Extended_Pictographic}[^.。:：\n]{5,300})/u.exec(block.content)?.[1];
  const pieces = content?.replace(/[)）]?\s*$/, '').split(/[,;，、]\s*(?:and\s+)?/u) ?? [];
  const marks = new Set(pieces.map((piece) => markAtStart(piece)?.mark));
  const isKey = pieces.every((piece) => {
    const mark = markAtStart(piece);
    return mark !== undefined && readStateValue(piece.slice(mark.end)) !== undefined;
  });
  return isKey && pieces.length > 1 && marks.size === pieces.length
    ? { ...block, content: pieces.join('; ') }
    : undefined;
}

/** `📝: The feature is in progress`: a key with colons holds for the marks of all the document. */
function isSpelledOut(list: ListBlock): boolean {
  return list.entries.every((entry) => /^(?::[\w+-]{1,40}:|[^\s:：]{1,8})\s*[:：]\s/.test(entry.content));
}

/** A table of marks and what they stand for, which is a legend wherever it stands. */
function isMarkTable(block: Block, context: BuildContext): boolean {
  // Most tables are seen not to be one by their header; the others are read again with their section.
  if (block.type !== 'table' || block.header.length !== 2 || readTable(block).rule !== 'mark-key') return false;
  explain(context, block.start, 'legend', ['mark-key']);
  return true;
}

/** A list that was parted from work as it does nothing but explain marks. */
function isMarkList(list: ListBlock): boolean {
  return countMarks(list) === list.entries.length;
}

/** `Legend: ✅ done · 🚧 in progress`: a legend in one line. */
function isLegendLine(block: Block): boolean {
  if (block.type === 'quote') {
    const first = block.children[0];
    return first?.type === 'paragraph' && isLegendLine(first);
  }
  if (block.type !== 'paragraph') return false;
  return (
    findMarkSentence(block) !== undefined ||
    (/^[*_\s]*(?:legend|key|status|legende|légende|leyenda|图例|凡例|범례)[*_\s]*[:：]/iu.test(block.content) &&
      /(?:[\p{Extended_Pictographic}✓✗]|:[a-z_]+:|\[.\]).{2,40}(?:[\p{Extended_Pictographic}✓✗]|:[a-z_]+:|\[.\])/u.test(
        block.content,
      ))
  );
}

function takeLegend(section: Section, roadmap: Roadmap, context: BuildContext): void {
  const legend = readLegend(section);
  for (const [mark, meaning] of legend.meanings) context.legend.set(mark, meaning);
  for (const { line, ...definition } of legend.statuses) {
    roadmap.statuses.push({ ...definition, source: claim(context, line, line + 1) });
    explain(context, line, 'legend', ['legend']);
  }
}

/** Finds the line that says when the document was last changed. */
function readUpdateLine(roadmap: Roadmap, context: BuildContext): void {
  const found = findUpdated(context.source.lines);
  if (found !== undefined) roadmap.updated = found;
  else {
    for (const name of updatedKeys) {
      const value = Object.hasOwn(roadmap.metadata, name) ? roadmap.metadata[name] : undefined;
      const declared = typeof value === 'string' ? readWholeWhen(value) : undefined;
      if (declared !== undefined) roadmap.updated ??= declared.when;
    }
  }
}

/** Builds the plan of a document whose title is known. */
function* buildDocument(
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
  if (!shape.hasMilestones && (yield* buildSole(root, title, sections, roadmap, context))) return;
  yield* addIntroduction(root, title, shape, roadmap, context);
  yield* buildSections(sections, shape, context);
}

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
      if (!shape.hasMilestones && plan.hasPlan && !isWrapper(plan)) shape.entriesBefore += countEntries(plan);
      visitTables(plan);
      visit(plan.inner);
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
  const sentence = findPlanSentence(intro, context);
  const period = title === undefined ? undefined : readTitlePeriod(title.heading.text);
  const versions = title?.heading.kind === 'version' ? title.heading.versions : undefined;
  const hasPlan =
    sections.some((plan) => plan.hasPlan || !plan.isNote) || title?.hasOwnPlan === true || root.hasOwnPlan;
  if (!hasPlan || (sentence === undefined && period === undefined && versions === undefined)) return false;
  const line = sentence?.block.start ?? title!.section.line;
  const milestone: Milestone = {
    id: context.ids.create(sentence?.title ?? title!.heading.text, 'milestone'),
    title: sentence?.title ?? title!.heading.text,
    kind: sentence?.versions !== undefined || versions !== undefined ? 'version' : 'period',
    status: title?.heading.draft.status ?? 'unknown',
    description: [],
    items: [],
    groups: [],
    source: claim(context, line, sentence?.block.end ?? line + 1),
  };
  if (sentence?.versions !== undefined) milestone.versions = sentence.versions;
  else if (versions !== undefined) milestone.versions = versions;
  const when = sentence?.when ?? (sentence === undefined ? (period ?? title?.heading.when) : undefined);
  if (when !== undefined) milestone.when = when;
  context.milestones.push(milestone);
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

/** The statuses that a plan without a legend uses, with the marks and words that say them. */
function usedStatuses(milestones: readonly Milestone[]): StatusDefinition[] {
  const found = new Map<string, StatusDefinition>();
  const visit = (items: readonly Item[]): void => {
    for (const item of items) {
      if (item.status !== 'unknown') {
        const definition = found.get(item.status) ?? { status: item.status, marks: [], label: item.status };
        found.set(item.status, definition);
        const text = item.statusText;
        if (text !== undefined && definition.marks.length < 12 && !definition.marks.includes(text))
          definition.marks.push(text);
      }
      visit(item.children);
    }
  };
  const visitGroups = (groups: Milestone['groups']): void => {
    for (const group of groups) {
      visit(group.items);
      visitGroups(group.groups);
    }
  };
  for (const milestone of milestones) {
    visit(milestone.items);
    visitGroups(milestone.groups);
  }
  return [...found.values()];
}

/** The title: that of the heading, else that of the front matter. */
function finishTitle(roadmap: Roadmap, title: PlanSection | undefined): void {
  const own = title === undefined ? '' : plainText(title.heading.draft.nodes);
  const declared = Object.hasOwn(roadmap.metadata, 'title') ? roadmap.metadata['title'] : undefined;
  if (own !== '') roadmap.title = own;
  else if (typeof declared === 'string' && declared.trim() !== '') roadmap.title = declared.trim();
}
