/**
 * Walks the sections of a document and builds milestones, groups and items of them, by what `plan-section.ts` read.
 */
import type { Group, Item, Milestone } from '../../../model/types.ts';
import type { Block, ListBlock, TableNode } from '../blocks/block.ts';
import { plainText } from '../inline/inline-text.ts';
import { claimFirst, explain, type BuildContext } from './build-context.ts';
import { addComment, addMark } from './add-aside.ts';
import { addNote } from './add-note.ts';
import { addNotice, asBlocks, convertBlocks } from './convert-blocks.ts';
import { createItem, createItems } from './create-item.ts';
import { createReleases, createRows } from './create-row.ts';
import { readHorizon } from '../../../language/horizons.ts';
import { readNoteSection } from '../../../language/note-sections.ts';
import { isGenericRest } from '../../../language/section-rest.ts';
import { tokenize } from '../../../language/tokens.ts';
import { readKeyParagraph } from './key-lines.ts';
import { isContents, isLinkList } from './plan-document.ts';
import {
  introducesProse,
  isItemLike,
  isMarked,
  isPlanBlock,
  isProse,
  ownStatus,
  passedStatus,
  timeOf,
  type PlanSection,
} from './plan-section.ts';
import { append } from '../../../source/append.ts';

/** What items and groups are added to. */
export type Container = Milestone | Group;

/** What the whole document's plan is like. */
export interface PlanShape {
  /** Whether anything heads a milestone. */
  hasMilestones: boolean;
  /** Whether sections without a milestone hold lists or tables. */
  hasThemes: boolean;
  /** Line of the first milestone, from 0. */
  firstMilestone: number;
  /** Entries of lists and rows of tables in sections before the first milestone. */
  entriesBefore: number;
  /** Entries of lists and rows of tables in milestones. */
  entriesInside: number;
}

/** Whether a section heads a milestone where nothing around it does. */
export function isMilestone(plan: PlanSection, siblings: readonly PlanSection[]): boolean {
  const { kind } = plan.heading;
  if (kind === undefined || plan.isNote || isWrapper(plan)) return false;
  if (plan.hasPlan) return true;
  const level = plansOf(siblings);
  return level.kinds.has(kind) || ((kind === 'version' || kind === 'period') && level.told.get(kind)! > 1);
}

/** What the sections at one level are, looked up once for all of them. */
interface Level {
  /** Kinds of heading over a plan. */
  kinds: Set<string | undefined>;
  /** How many headings of a kind hold nothing but prose. */
  told: Map<string | undefined, number>;
  /** Whether a theme holds a plan. */
  hasTheme: boolean;
  /** Lines of the first and the last theme that hold a plan, from 0; -1 where none does. */
  firstTheme: number;
  lastTheme: number;
  /** Whether some pieces of work stand before the one milestone, which is what comes later: they come sooner. */
  leadsToLater: boolean;
  /** Sections that are neither notes nor context. */
  works: number;
  /** Whether none of those holds a plan. */
  isAllBare: boolean;
}

/** What a heading is beside: a release with its time stands beside other times. */
function kindsOf({ heading }: PlanSection): (string | undefined)[] {
  return heading.kind === 'version' && heading.when !== undefined ? ['version', 'period'] : [heading.kind];
}

const levels = new WeakMap<readonly PlanSection[], Level>();

function plansOf(siblings: readonly PlanSection[]): Level {
  let level = levels.get(siblings);
  if (level === undefined) {
    const works = siblings.filter((plan) => !plan.isNote && plan.heading.note !== 'context');
    const told = new Map<string | undefined, number>();
    const themes = siblings.filter((plan) => !plan.isNote && plan.hasPlan && plan.heading.kind === undefined);
    for (const { heading, hasPlan } of works) if (!hasPlan) told.set(heading.kind, (told.get(heading.kind) ?? 0) + 1);
    level = {
      told,
      kinds: new Set(siblings.filter((plan) => plan.hasPlan).flatMap(kindsOf)),
      hasTheme: themes.length > 0,
      firstTheme: themes[0]?.section.line ?? -1,
      lastTheme: themes.at(-1)?.section.line ?? -1,
      leadsToLater: leadToLater(works),
      works: works.length,
      isAllBare: works.every((plan) => !plan.hasOwnPlan && !plan.hasPlan),
    };
    levels.set(siblings, level);
  }
  return level;
}

/** Whether three pieces of work or more stand before a sole milestone for what comes later, at the end. */
function leadToLater(works: readonly PlanSection[]): boolean {
  const last = works.at(-1);
  if (last?.heading.kind !== 'horizon' || !last.hasPlan) return false;
  const distance = readHorizon(last.heading.text);
  if (distance !== 'later' && distance !== 'someday') return false;
  const before = works.slice(0, -1);
  return (
    before.length > 2 && before.every((plan) => plan.heading.kind === undefined && (plan.hasPlan || isItemLike(plan)))
  );
}

/** Whether a section holds milestones and so is none itself. */
export function isWrapper(plan: PlanSection): boolean {
  const { kind } = plan.heading;
  const inner = plan.inner.filter((candidate) => !candidate.isNote);
  if (kind === undefined) return inner.some((candidate) => holdsMilestone(candidate)) || isReleaseTable(plan);
  if ([...plan.tables.values()].some((reading) => reading.kind === 'releases')) return true;
  if (plan.hasOwnPlan) return false;
  const heads = inner.filter((candidate) => candidate.heading.kind !== undefined && candidate.heading.kind !== 'state');
  if (kind === 'period') {
    const finer = inner.filter((candidate) => candidate.heading.kind === 'period');
    return finer.length > 0 && finer.length >= inner.length / 2;
  }
  if (kind === 'version') return false;
  if (heads.some((candidate) => candidate.heading.kind === 'version' || candidate.heading.kind === 'period'))
    return true;
  const milestones = inner.filter((candidate) => candidate.heading.kind !== undefined && candidate.hasPlan);
  return milestones.length > 0 && milestones.length === inner.filter((candidate) => candidate.hasPlan).length;
}

/** Whether a section that names nothing holds no plan but tables of releases. */
function isReleaseTable(plan: PlanSection): boolean {
  const readings = [...plan.tables.values()];
  return (
    readings.some((reading) => reading.kind === 'releases') && readings.every((reading) => reading.kind !== 'items')
  );
}

function holdsMilestone(plan: PlanSection): boolean {
  if (plan.isNote) return false;
  if (plan.heading.kind !== undefined && plan.hasPlan) return true;
  if ([...plan.tables.values()].some((reading) => reading.kind === 'releases')) return true;
  return plan.inner.some((inner) => holdsMilestone(inner));
}

/** Walks sections that stand in no milestone. */
export function buildSections(plans: readonly PlanSection[], shape: PlanShape, context: BuildContext): void {
  plans.forEach((plan) => {
    if (plan.isNote) addNoteSection(plan, context);
    else if (isMilestone(plan, plans)) buildMilestone(plan, context);
    else if (isWrapper(plan)) {
      addWrapper(plan, shape, context);
      buildSections(plan.inner, shape, context);
    } else if (plan.heading.note === 'context' && !plan.inner.some((inner) => inner.hasPlan))
      addNoteSection(plan, context);
    else if (plan.hasPlan && (isTheme(plan, shape) || plansOf(plans).leadsToLater)) buildTheme(plan, context);
    else if (!plan.hasPlan && isPhaseOfItems(plan)) buildTheme(plan, context);
    else if (!plan.hasPlan && isLoneItem(plan, plans, shape))
      getUnscheduled(context).items.push(createHeadingItem(plan, context));
    else addNoteSection(plan, context);
  });
}

/** Whether a section with a plan but no milestone is a theme of the plan, and no preamble. */
function isTheme(plan: PlanSection, shape: PlanShape): boolean {
  if (!shape.hasMilestones || plan.section.line > shape.firstMilestone || hasMarks(plan) || isPhase(plan)) return true;
  // What stands before the milestones introduces them, unless they hold less than it.
  return shape.entriesBefore > shape.entriesInside;
}

function hasMarks(plan: PlanSection): boolean {
  return (
    plan.section.blocks.some((block) => block.type === 'list' && isMarked(block)) ||
    plan.inner.some((inner) => hasMarks(inner))
  );
}

/** Whether a section of prose, outside all milestones, is an item. */
function isLoneItem(plan: PlanSection, siblings: readonly PlanSection[], shape: PlanShape): boolean {
  // 'Non-goals' over nothing but prose names no work.
  if (!isItemLike(plan) || plan.heading.kind === 'state') return false;
  // Code alone shows something; it plans nothing.
  if (plan.section.blocks.every((block) => block.type === 'code')) return false;
  if (!shape.hasMilestones || isPhase(plan)) return true;
  const { hasTheme, firstTheme, lastTheme, leadsToLater } = plansOf(siblings);
  // Between two themes stands a third; before the first of them and after the last may stand what introduces them.
  if (plan.section.line < shape.firstMilestone)
    return leadsToLater || (hasTheme && plan.section.line > firstTheme && plan.section.line < lastTheme);
  return hasTheme;
}

/** The milestone of what names none, made when first needed. */
export function getUnscheduled(context: BuildContext): Milestone {
  if (context.unscheduled === undefined) {
    context.unscheduled = {
      id: context.ids.create('unscheduled', 'unscheduled'),
      title: 'Unscheduled',
      kind: 'unscheduled',
      status: 'unknown',
      description: [],
      items: [],
      groups: [],
    };
    context.milestones.push(context.unscheduled);
  }
  return context.unscheduled;
}

function buildTheme(plan: PlanSection, context: BuildContext): void {
  const container = getUnscheduled(context);
  if (plan.hasOwnKeys && !isPhaseOfItems(plan)) container.items.push(createHeadingItem(plan, context));
  else buildGroup(plan, container, context);
}

/** Makes a milestone of a section. */
export function buildMilestone(plan: PlanSection, context: BuildContext): void {
  const { heading, section } = plan;
  if (context.milestones.length >= context.limits.milestones) {
    context.report('limit-milestones', context.source.range(section.line, section.line + 1));
    addNoteSection(plan, context);
    return;
  }
  const milestone: Milestone = {
    id: context.ids.create(heading.text, 'milestone'),
    title: trimTime(heading.text),
    kind: heading.kind ?? 'unscheduled',
    status: ownStatus(plan),
    description: [],
    items: [],
    groups: [],
    source: claimFirst(context, section.line, section.end),
  };
  if (heading.versions !== undefined) milestone.versions = heading.versions;
  const when = timeOf(plan);
  if (when !== undefined) milestone.when = when;
  if (heading.href !== undefined) milestone.href = heading.href;
  const progress = plan.facts.progress ?? heading.draft.progress;
  if (progress !== undefined) milestone.progress = progress;
  context.milestones.push(milestone);
  explain(context, section.line, 'milestone', [`${milestone.kind}-heading`, ...heading.draft.rules], milestone.id);
  const status = passedStatus(plan);
  if (status !== undefined) context.passed.set(milestone, status);
  fillContainer(milestone, plan, context);
}

/** A time in parentheses that ends a milestone's title stands apart from it. */
function trimTime(text: string): string {
  const found = /[(（][^()（）]{3,60}[)）]$/.exec(text);
  const before = found === null ? '' : text.slice(0, found.index).trimEnd();
  if (found === null || before.length < 3) return text;
  return /\b(?:early|late|mid|fall|spring|summer|winter|autumn|due|eta|q[1-4]|20\d\d|january|february|march|april|june|july|august|september|october|november|december)\b/i.test(
    found[0],
  )
    ? before
    : text;
}

/** Makes a group of a section. */
export function buildGroup(plan: PlanSection, parent: Container, context: BuildContext): void {
  const { heading, section, facts } = plan;
  const { draft } = heading;
  const owners = [...draft.owners, ...facts.owners];
  const group: Group = {
    id: context.ids.create(heading.text, 'group'),
    title: heading.text,
    owners,
    status: ownStatus(plan),
    helpWanted: heading.helpWanted,
    stretch: heading.stretch,
    links: draft.links,
    description: [],
    items: [],
    groups: [],
    source: claimFirst(context, section.line, section.end),
  };
  if (heading.versions !== undefined) group.target = heading.versions.from;
  else if (facts.target !== undefined) group.target = facts.target;
  const when = timeOf(plan);
  if (when !== undefined) group.when = when;
  if (heading.href !== undefined) group.href = heading.href;
  const progress = facts.progress ?? draft.progress;
  if (progress !== undefined) group.progress = progress;
  if (draft.vacant === true) context.report('vacant-owner', group.source, group.title);
  parent.groups.push(group);
  explain(context, section.line, 'group', [`${section.marker}-group`, ...draft.rules], group.id);
  const status = passedStatus(plan);
  if (status !== undefined) context.passed.set(group, status);
  fillContainer(group, plan, context);
}

/** Adds what stands in a section to its milestone or group. */
export function fillContainer(container: Container, plan: PlanSection, context: BuildContext): void {
  addBlocks(container, plan, plan.section.blocks, context);
  for (const inner of plan.inner) addInner(container, inner, plan, context);
}

/** Adds a section that stands in a milestone. */
export function addInner(container: Container, inner: PlanSection, parent: PlanSection, context: BuildContext): void {
  const { heading, section } = inner;
  if (inner.isNote) addNoteSection(inner, context);
  else if (((heading.note === 'context' || heading.isGoals) && !inner.hasPlan) || introducesProse(inner)) {
    context.claimed[section.line] = 1;
    append(container.description, convertHeading(inner, context));
  } else if (isHeadingItem(inner, parent)) container.items.push(createHeadingItem(inner, context));
  else buildGroup(inner, container, context);
}

/** Whether a section is a numbered step of the plan, wherever it stands. */
function isPhase(plan: PlanSection): boolean {
  return /^(?:phase|sprint|stage|iteration|étape|etapa|fase|阶段|フェーズ|단계|этап)(?![\p{Ll}])/iu.test(
    plan.heading.text,
  );
}

/** A phase with a status of its own, over headings that are the work, is their group. */
function isPhaseOfItems(plan: PlanSection): boolean {
  const isPiece = (inner: PlanSection): boolean =>
    inner.section.marker === 'heading' && !inner.isNote && inner.heading.note !== 'context';
  return isPhase(plan) && !plan.hasOwnPlan && plan.inner.some(isPiece);
}

/** Whether a heading inside a milestone is an item: key lines of its own, or nothing but prose. */
function isHeadingItem(inner: PlanSection, parent: PlanSection): boolean {
  if (isPhase(inner) && (!inner.hasOwnKeys || isPhaseOfItems(inner))) return false;
  const holdsItems = inner.inner.some(
    (section) => !section.isNote && section.heading.note !== 'context' && (section.hasPlan || isItemLike(section)),
  );
  if (inner.hasOwnKeys) return inner.heading.kind !== 'version' || !holdsItems;
  if (inner.hasOwnPlan || holdsItems || inner.inner.some((section) => section.hasPlan)) return false;
  if (inner.section.marker === 'details' || inner.section.marker === 'label') return false;
  if (inner.section.blocks.some(isProse)) return inner.heading.kind === undefined || inner.heading.kind === 'horizon';
  const level = plansOf(parent.inner);
  return inner.section.marker === 'heading' && level.isAllBare && (level.works > 1 || isPhaseOfItems(parent));
}

/** Makes an item of a heading; entries of its lists are its children, the rest is said of it. */
export function createHeadingItem(plan: PlanSection, context: BuildContext): Item {
  const { heading, section, facts } = plan;
  const item = createItem(
    { ...heading.draft, nodes: [...heading.draft.nodes] },
    claimFirst(context, section.line, section.end),
    context,
  );
  item.title = heading.text;
  item.helpWanted = heading.helpWanted;
  if (heading.stretch) item.stretch = true;
  for (const owner of facts.owners)
    if (!item.owners.some((other) => other.name === owner.name)) item.owners.push(owner);
  if (facts.status !== 'unknown') {
    item.status = facts.status;
    if (facts.statusText !== undefined) item.statusText = facts.statusText;
  }
  if (facts.priority !== undefined) item.priority = facts.priority;
  if (facts.target !== undefined) item.target = facts.target;
  if (facts.type !== undefined) item.type = facts.type;
  if (facts.breaking === true) item.breaking = true;
  if (facts.helpWanted === true) item.helpWanted = true;
  if (facts.dependsOn !== undefined) item.dependsOn = facts.dependsOn;
  if (facts.progress !== undefined) item.progress = facts.progress;
  const when = timeOf(plan);
  if (when !== undefined) item.when = when;
  if (facts.fields !== undefined) item.fields = facts.fields;
  addItemBlocks(item, plan, context);
  return item;
}

function addItemBlocks(item: Item, plan: PlanSection, context: BuildContext): void {
  let isContext = false;
  for (const block of plan.section.blocks) {
    if (block.type === 'paragraph') {
      const keys = readKeyParagraph(block, context);
      // Below 'Objective:' and the like stands what explains the item, up to the next key.
      if (keys !== undefined)
        isContext = keys.some((key) => key.role !== 'status' && readNoteSection(key.key) !== undefined);
    }
    const isChildren =
      isPlanBlock(plan, block) && !isCitation(plan, block) && !(isContext && block.type === 'list' && !isMarked(block));
    if (isChildren && block.type === 'list') append(item.children, createItems(block, context));
    else if (isChildren && block.type === 'table' && plan.tables.get(block)?.kind === 'items')
      append(item.children, createRows(block, plan.tables.get(block)!, context));
    else append(item.description, convertBlocks([block], context));
  }
  for (const inner of plan.inner) {
    if (inner.isNote || inner.heading.note === 'context') append(item.description, convertHeading(inner, context));
    else if (inner.section.marker === 'bold' && !inner.inner.length && !isGroupOfItems(inner) && !headsList(inner))
      append(item.description, convertHeading(inner, context));
    else if (inner.section.marker !== 'heading') addLabelled(item, inner, context);
    else item.children.push(createHeadingItem(inner, context));
  }
}

/** A bold line under an item heads entries that are its children. */
function addLabelled(item: Item, inner: PlanSection, context: BuildContext): void {
  const { section } = inner;
  item.description.push(
    ...convertBlocks(
      [{ type: 'paragraph', content: section.title, start: section.line, end: section.line + 1 }],
      context,
    ),
  );
  addItemBlocks(item, inner, context);
}

/** Whether a bold line under an item holds entries that are work of their own. */
function isGroupOfItems(plan: PlanSection): boolean {
  return plan.section.blocks.some((block) => block.type === 'list' && isMarked(block));
}

/** `**Features**:` right above a list says that its entries are the work. */
function headsList({ section, heading }: PlanSection): boolean {
  const isLead = /[:：](?:\*\*|__)?\s*$/.test(section.title) && section.blocks[0]?.type === 'list';
  return isLead && isGenericRest(tokenize(heading.text), 0, true);
}

/** A list of links under a heading with key lines cites. */
function isCitation(plan: PlanSection, block: Block): boolean {
  return block.type === 'list' && !isMarked(block) && isLinkList(block) && plan.hasOwnKeys;
}

/** A section as prose: its title, then its blocks. */
function convertHeading(plan: PlanSection, context: BuildContext): ReturnType<typeof convertBlocks> {
  const { section } = plan;
  const title: Block = {
    type: 'heading',
    depth: Math.min(section.level || 1, 6),
    content: section.title,
    start: section.line,
    end: section.line + 1,
  };
  explain(context, section.line, 'description', ['context-heading']);
  return [
    ...(section.marker === 'document' ? [] : convertBlocks([title], context)),
    ...convertBlocks(section.blocks, context),
    ...plan.inner.flatMap((inner) => convertHeading(inner, context)),
  ];
}

/** Adds the blocks of a section: lists and tables are items, prose is said of it. */
export function addBlocks(
  container: Container,
  plan: PlanSection,
  blocks: readonly Block[],
  context: BuildContext,
): void {
  blocks.forEach((block, index) => addBlock(container, plan, block, index === blocks.length - 1, context));
}

function addBlock(container: Container, plan: PlanSection, block: Block, isLast: boolean, context: BuildContext): void {
  switch (block.type) {
    case 'list':
      if (!isPlanBlock(plan, block)) append(container.description, convertBlocks([block], context));
      else if (isContents(block, plan, [])) addNote([block], context);
      else append(container.items, createItems(block, context));
      return;
    case 'table':
      addTable(container, plan, block, context);
      return;
    case 'quote':
      if (!addAlert(block, context)) append(container.description, convertBlocks([block], context));
      return;
    case 'code':
      if (block.language === 'mermaid') addNote([block], context);
      else append(container.description, convertBlocks([block], context));
      return;
    default:
      if (isClosing(container, block, isLast, context)) addNote([block], context);
      else append(container.description, convertBlocks([block], context));
  }
}

/** Whether a paragraph is the last text of the document, below a list. */
function isClosing(container: Container, block: Block, isLast: boolean, context: BuildContext): boolean {
  if (block.type !== 'paragraph' || container.items.length === 0) return false;
  if (isLast && block.end >= context.lastLine) return true;
  // A line that was glued to an item is no description of the whole.
  return context.glued.has(block.start);
}

/** `> [!NOTE]`: an alert of GitHub. */
export function addAlert(block: Extract<Block, { type: 'quote' }>, context: BuildContext): boolean {
  const first = block.children[0];
  if (first?.type !== 'paragraph') return false;
  const found = /^\[!(note|tip|important|warning|caution)\](.*)/i.exec(first.content);
  if (found === null) return false;
  const lines = first.content.split('\n');
  const blocks = asBlocks(block.children.slice(1));
  if (lines.length > 1)
    blocks.unshift({ type: 'paragraph', content: lines.slice(1).join('\n'), start: first.start + 1, end: first.end });
  const notice = found[1]!.toLowerCase() as 'note';
  const title = found[2]!.trim();
  addNotice(
    {
      type: 'notice',
      directive: {
        kind: 'admonition',
        notice,
        start: block.start,
        end: block.start + 1,
        ...(title === '' ? {} : { title }),
      },
      blocks,
      start: block.start,
      end: block.end,
    },
    context,
  );
  return true;
}

/** Adds a table to a container, or as milestones, or as a note. */
function addTable(container: Container, plan: PlanSection, table: TableNode, context: BuildContext): void {
  const reading = plan.tables.get(table);
  if (reading?.kind === 'items' || reading?.kind === 'matrix') {
    if (table.rows.length === 0) context.report('empty-table', context.source.range(table.start, table.end));
    append(container.items, createRows(table, reading, context));
  } else if (reading?.kind === 'releases')
    append(container.items, createRows(table, { ...reading, kind: 'items', title: 0 }, context));
  else if (reading?.kind === 'fields') append(container.description, convertBlocks([table], context));
  else addUnread(table, context);
}

/** Keeps a table that plans nothing, or nothing that is understood. */
export function addUnread(table: TableNode, context: BuildContext): void {
  context.report('unrecognised-table', context.source.range(table.start, table.start + 1), table.header.join(' | '));
  addNote([table], context);
}

/** Keeps a section and all inside it as notes. */
export function addNoteSection(plan: PlanSection, context: BuildContext): void {
  const { section, heading } = plan;
  addNote(
    section.blocks.filter((block) => block.type !== 'quote' || !addAlert(block, context)),
    context,
    {
      text: heading.text || plainText(heading.draft.nodes),
      line: section.line,
    },
  );
  for (const inner of plan.inner) addNoteSection(inner, context);
}

/** Keeps what a wrapper says around its milestones. Its own tables of releases are milestones. */
function addWrapper(plan: PlanSection, shape: PlanShape, context: BuildContext): void {
  const { section } = plan;
  if (section.marker !== 'document') {
    context.claimed[section.line] = 1;
    explain(context, section.line, 'wrapper', ['wrapper-heading']);
  }
  addLooseBlocks(plan, section.blocks, shape, context, plan.heading.text);
}

/** Adds blocks that stand in no milestone and under no theme. */
export function addLooseBlocks(
  plan: PlanSection,
  blocks: readonly Block[],
  shape: PlanShape,
  context: BuildContext,
  title?: string,
): void {
  const prose: Block[] = [];
  for (const block of blocks) {
    const reading = block.type === 'table' ? plan.tables.get(block) : undefined;
    if (block.type === 'notice') addNotice(block, context);
    else if (block.type === 'comment') addComment(block, context);
    else if (block.type === 'mark') addMark(block, context);
    else if (block.type === 'quote' && addAlert(block, context)) continue;
    else if (block.type === 'table' && reading?.kind === 'releases') {
      append(context.milestones, createReleases(block, reading, context, context.year));
    } else if (block.type === 'table' && (reading?.kind === 'items' || reading?.kind === 'matrix')) {
      append(getUnscheduled(context).items, createRows(block, reading, context));
    } else if (block.type === 'table' && reading?.kind === 'other') addUnread(block, context);
    else if (block.type === 'list' && isLoosePlan(plan, block, shape))
      append(getUnscheduled(context).items, createItems(block, context));
    else prose.push(block);
  }
  if (prose.length === 0 && title === undefined) return;
  if (title === undefined) addNote(prose, context);
  else addNote(prose, context, { text: title, line: plan.section.line });
}

/** Whether a list under no theme and no milestone is a plan. */
export function isLoosePlan(plan: PlanSection, list: ListBlock, shape: PlanShape): boolean {
  if (!isPlanBlock(plan, list) || isContents(list, plan, [])) return false;
  if (isMarked(list)) return true;
  if (shape.hasMilestones || shape.hasThemes) return false;
  return !isLinkList(list);
}
