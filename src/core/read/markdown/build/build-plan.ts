/**
 * Walks the sections of a document and builds milestones, groups and items of them, by what `plan-section.ts` read.
 */
import type { Group, Item, Milestone, Status } from '../../../model/types.ts';
import { createUnscheduled } from '../../../model/create-unscheduled.ts';
import type { Block, ListBlock, TableNode } from '../blocks/block.ts';
import { append } from '../../../source/append.ts';
import type { Steps } from '../../../source/steps.ts';
import { splitTrailingTime } from '../../../time/split-time.ts';
import { plainText } from '../../../model/inline-text.ts';
import { claimFirst, explain, type BuildContext } from './build-context.ts';
import { addComment, addMark } from './add-aside.ts';
import { addNote } from './add-note.ts';
import { addNotice, asBlocks, convertBlocks } from './convert-blocks.ts';
import { createItem, itemSteps } from './create-item.ts';
import { createReleases } from './create-release.ts';
import { createRowParts, createRows, type RowParts } from './create-row.ts';
import { readNoteSection } from '../../../language/note-sections.ts';
import { readKeyParagraph } from './key-lines.ts';
import { findRule, type SectionRule } from '../rules/section/section-rule.ts';
import { isMarked } from '../plan/section-contents.ts';
import { innerRules, outerRules, partRules } from '../rules/section/index.ts';
import { titleOf } from '../plan/heading-title.ts';
import type { PlanSection, PlanShape } from '../plan/plan.ts';
import { ruleOf, type TableReading } from '../rules/table/read-table.ts';
import { isContents, isLinkList } from './plan-document.ts';
import { announcesPlan, isPlanBlock } from './plan-blocks.ts';
import { ownStatus, passedStatus, timeOf } from '../plan/section-status.ts';

/** What a section heads by the title that is kept; undefined where its title is read like any other. */
function keptRule({ heading: { draft, kind } }: PlanSection): Pick<SectionRule, 'name' | 'role'> | undefined {
  const { keptAs } = draft;
  if (keptAs === undefined || keptAs === 'item' || keptAs === 'document') return undefined;
  return { name: 'kept-title', role: kind === undefined ? 'group' : 'milestone' };
}

/** What is inside of a milestone is a group, whatever its title is kept as. */
const keptGroup = { name: 'kept-title', role: 'group' } as const;

/** What items and groups are added to. */
export type Container = Milestone | Group;

/** Builds sections that stand in no milestone. */
export function* buildSections(plans: readonly PlanSection[], shape: PlanShape, context: BuildContext): Steps<void> {
  for (const plan of plans) {
    const { name, role } = keptRule(plan) ?? findRule(outerRules, plan, { siblings: plans, shape });
    switch (role) {
      case 'milestone':
        yield* buildMilestone(plan, context, name);
        break;
      case 'group':
        yield* buildGroup(plan, getUnscheduled(context), context, name);
        break;
      case 'item':
        getUnscheduled(context).items.push(yield* createHeadingItem(plan, context, name));
        break;
      case 'wrapper':
        passState(plan);
        yield* addWrapper(plan, shape, context, name);
        yield* buildSections(plan.inner, shape, context);
        break;
      default:
        addNoteSection(plan, context, name);
    }
  }
}

/** 'Completed' over releases: each that says nothing else is so. What is in those of 'Planned' says no more for it. */
function passState({ heading: { state }, inner }: PlanSection): void {
  if (state === undefined || state === 'at-risk' || state === 'blocked') return;
  for (const section of inner) if (!section.isNote && ownStatus(section) === 'unknown') section.facts.status = state;
}

/** 'Completed' over a table of releases: its rows pass the state on, which no other state of theirs does. */
function stateOfRows({ heading: { state } }: PlanSection): Status | undefined {
  return state === 'done' || state === 'dropped' ? state : undefined;
}

/** The milestone of what names none, made when first needed. */
export function getUnscheduled(context: BuildContext): Milestone {
  if (context.unscheduled === undefined) {
    context.unscheduled = createUnscheduled(context.ids.create('unscheduled', 'unscheduled'));
    context.milestones.push(context.unscheduled);
  }
  return context.unscheduled;
}

/** The rules that read a section's title: what it is, what it names, what makes a heading of it, what its line says. */
function ruleNames({ section, heading }: PlanSection, rule: string): string[] {
  const { marker } = section;
  return [
    rule,
    ...(heading.kind === undefined || heading.rule === undefined ? [] : [heading.rule]),
    ...(marker === 'heading' || marker === 'document' ? [] : [headingMarkers[marker]]),
    ...heading.draft.rules,
  ];
}

/** What serves as a heading and is none, in `roadmark explain`. */
const headingMarkers = { bold: 'bold-line', label: 'plain-label', details: 'fold' } as const;

/** Makes a milestone of a section. */
function* buildMilestone(plan: PlanSection, context: BuildContext, rule: string): Steps<void> {
  const { heading, section } = plan;
  if (context.milestones.length >= context.limits.milestones) {
    context.report('limit-milestones', context.source.range(section.line, section.line + 1));
    addNoteSection(plan, context, rule);
    return;
  }
  const milestone: Milestone = {
    id: context.ids.create(titleOf(heading), 'milestone'),
    title: heading.kept ?? splitTrailingTime(titleOf(heading)),
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
  if (milestone.kind === 'unscheduled') context.unscheduled ??= milestone;
  explain(context, section.line, 'milestone', ruleNames(plan, rule), milestone.id);
  const status = passedStatus(plan);
  if (status !== undefined) context.passed.set(milestone, status);
  if (heading.stretch) context.stretched.add(milestone);
  yield* fillContainer(milestone, plan, context);
}

/** Makes a group of a section. */
function* buildGroup(plan: PlanSection, parent: Container, context: BuildContext, rule: string): Steps<void> {
  const { heading, section, facts } = plan;
  const { draft } = heading;
  const owners = [...draft.owners, ...facts.owners];
  const group: Group = {
    id: context.ids.create(titleOf(heading), 'group'),
    title: titleOf(heading),
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
  else if (facts.target !== undefined || draft.target !== undefined) group.target = facts.target ?? draft.target!;
  const when = timeOf(plan);
  if (when !== undefined) group.when = when;
  if (heading.href !== undefined) group.href = heading.href;
  const progress = facts.progress ?? draft.progress;
  if (progress !== undefined) group.progress = progress;
  if (draft.vacant === true) context.report('vacant-owner', group.source, group.title);
  parent.groups.push(group);
  explain(context, section.line, 'group', ruleNames(plan, rule), group.id);
  const status = passedStatus(plan);
  if (status !== undefined) context.passed.set(group, status);
  yield* fillContainer(group, plan, context);
}

/** Adds what stands in a section to its milestone or group. */
export function* fillContainer(container: Container, plan: PlanSection, context: BuildContext): Steps<void> {
  yield* addBlocks(container, plan, plan.section.blocks, context);
  for (const inner of plan.inner) yield* addInner(container, inner, plan, context);
}

/** Builds a section that stands in a milestone or group. */
function* addInner(container: Container, plan: PlanSection, parent: PlanSection, context: BuildContext): Steps<void> {
  const isKept = keptRule(plan) !== undefined;
  const rule = isKept ? keptGroup : findRule(innerRules, plan, { siblings: parent.inner, parent });
  const { name, role } = rule;
  switch (role) {
    case 'group':
      yield* buildGroup(plan, container, context, name);
      break;
    case 'item':
      container.items.push(yield* createHeadingItem(plan, context, name));
      break;
    case 'description':
      context.claimed[plan.section.line] = 1;
      append(container.description, convertHeading(plan, context, name));
      break;
    default:
      addNoteSection(plan, context, name);
  }
}

/** Makes an item of a heading; entries of its lists are its children, the rest is said of it. */
function* createHeadingItem(plan: PlanSection, context: BuildContext, rule: string): Steps<Item> {
  const { heading, section, facts } = plan;
  const item = createItem(
    { ...heading.draft, nodes: [...heading.draft.nodes], rules: ruleNames(plan, rule) },
    claimFirst(context, section.line, section.end),
    context,
  );
  item.title = titleOf(heading);
  item.helpWanted = heading.helpWanted;
  if (heading.stretch) item.stretch = true;
  for (const owner of facts.owners)
    if (!item.owners.some((other) => other.name === owner.name)) item.owners.push(owner);
  if (facts.status !== 'unknown') {
    item.status = facts.status;
    if (facts.statusText !== undefined) item.statusText = facts.statusText;
  }
  for (const link of facts.links ?? [])
    if (!item.links.some((known) => known.href === link.href)) item.links.push(link);
  if (facts.priority !== undefined) item.priority = facts.priority;
  if (facts.target !== undefined) item.target = facts.target;
  if (facts.type !== undefined) item.type = facts.type;
  if (facts.breaking === true) item.breaking = true;
  if (facts.helpWanted === true) item.helpWanted = true;
  if (facts.dependsOn !== undefined) append(item.dependsOn, facts.dependsOn);
  if (facts.progress !== undefined) item.progress = facts.progress;
  const when = timeOf(plan);
  if (when !== undefined) item.when = when;
  if (facts.fields !== undefined) item.fields = facts.fields;
  yield* addItemBlocks(item, plan, context);
  return item;
}

function* addItemBlocks(item: Item, plan: PlanSection, context: BuildContext): Steps<void> {
  let isContext = false;
  for (const block of plan.section.blocks) {
    if (block.type === 'paragraph') {
      const keys = readKeyParagraph(block);
      // Below 'Objective:' and the like stands what explains the item, up to the next key.
      if (keys !== undefined)
        isContext = keys.some((key) => key.role !== 'status' && readNoteSection(key.key) !== undefined);
    }
    const isChildren =
      isPlanBlock(plan, block) && !isCitation(plan, block) && !(isContext && block.type === 'list' && !isMarked(block));
    if (isChildren && block.type === 'list') append(item.children, yield* itemSteps(block, context));
    else if (isChildren && block.type === 'table' && plan.tables.get(block)?.kind === 'items')
      append(item.children, yield* createRows(block, plan.tables.get(block)!, context));
    else append(item.description, convertBlocks([block], context));
  }
  for (const inner of plan.inner) {
    const { name, role } = findRule(partRules, inner, { siblings: plan.inner });
    if (role === 'description') append(item.description, convertHeading(inner, context, name));
    else if (role === 'part') yield* addLabelled(item, inner, context, name);
    else item.children.push(yield* createHeadingItem(inner, context, name));
  }
}

/** A bold line under an item heads entries that are its children. */
function* addLabelled(item: Item, inner: PlanSection, context: BuildContext, rule: string): Steps<void> {
  const { section } = inner;
  explain(context, section.line, 'description', ruleNames(inner, rule));
  item.description.push(
    ...convertBlocks(
      [{ type: 'paragraph', content: section.title, start: section.line, end: section.line + 1 }],
      context,
    ),
  );
  yield* addItemBlocks(item, inner, context);
}

/** A list of links under a heading with key lines cites. */
function isCitation(plan: PlanSection, block: Block): boolean {
  return block.type === 'list' && !isMarked(block) && isLinkList(block) && plan.hasOwnKeys;
}

/** A section as prose: its title, then its blocks. */
function convertHeading(plan: PlanSection, context: BuildContext, rule: string): ReturnType<typeof convertBlocks> {
  const { section } = plan;
  const title: Block = {
    type: 'heading',
    depth: Math.min(section.level || 1, 6),
    content: section.title,
    start: section.line,
    end: section.line + 1,
  };
  explain(context, section.line, 'description', [rule]);
  return [
    ...(section.marker === 'document' ? [] : convertBlocks([title], context)),
    ...convertBlocks(section.blocks, context),
    ...plan.inner.flatMap((inner) => convertHeading(inner, context, rule)),
  ];
}

/** Adds the blocks of a section: lists and tables are items, prose is said of it. */
export function* addBlocks(
  container: Container,
  plan: PlanSection,
  blocks: readonly Block[],
  context: BuildContext,
): Steps<void> {
  for (const [index, block] of blocks.entries())
    yield* addBlock(container, plan, block, index === blocks.length - 1, context);
}

function* addBlock(
  container: Container,
  plan: PlanSection,
  block: Block,
  isLast: boolean,
  context: BuildContext,
): Steps<void> {
  switch (block.type) {
    case 'list':
      if (!isPlanBlock(plan, block)) append(container.description, convertBlocks([block], context));
      else if (isContents(block, plan, [])) addNote([block], context);
      else append(container.items, yield* itemSteps(block, context));
      return;
    case 'table':
      yield* addTable(container, plan, block, context);
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
function* addTable(container: Container, plan: PlanSection, table: TableNode, context: BuildContext): Steps<void> {
  const reading = plan.tables.get(table);
  if (reading?.kind === 'items' || reading?.kind === 'matrix') {
    if (table.rows.length === 0) context.report('empty-table', context.source.range(table.start, table.end));
    addRows(container, yield* createRowParts(table, reading, context));
  } else if (reading?.kind === 'releases')
    addRows(container, yield* createRowParts(table, { ...reading, kind: 'items', title: 0 }, context));
  else if (reading?.kind === 'fields') append(container.description, convertBlocks([table], context));
  else addUnread(table, reading, context);
}

/** Adds what a table holds to a milestone or group. */
function addRows(target: Container, { items, groups }: RowParts): void {
  append(target.items, items);
  append(target.groups, groups);
}

/** Keeps a table that plans nothing, or nothing that is understood. */
function addUnread(table: TableNode, reading: TableReading | undefined, context: BuildContext): void {
  context.report('unrecognised-table', context.source.range(table.start, table.start + 1), table.header.join(' | '));
  if (reading !== undefined) explain(context, table.start, 'note', ruleOf(reading));
  addNote([table], context);
}

/** Keeps a section and all inside it as notes. */
export function addNoteSection(plan: PlanSection, context: BuildContext, rule: string): void {
  const { section, heading } = plan;
  addNote(
    section.blocks.filter((block) => block.type !== 'quote' || !addAlert(block, context)),
    context,
    {
      text: titleOf(heading) || plainText(heading.draft.nodes),
      line: section.line,
      rule,
    },
  );
  for (const inner of plan.inner) addNoteSection(inner, context, rule);
}

/** Keeps what a wrapper says around its milestones. Its own tables of releases are milestones. */
function* addWrapper(plan: PlanSection, shape: PlanShape, context: BuildContext, rule: string): Steps<void> {
  const { section } = plan;
  if (section.marker !== 'document') {
    context.claimed[section.line] = 1;
    explain(context, section.line, 'wrapper', ruleNames(plan, rule));
  }
  yield* addLooseBlocks(plan, section.blocks, shape, context, {
    text: titleOf(plan.heading),
    line: section.line,
    rule,
  });
}

/** Adds blocks that stand in no milestone and under no theme. */
export function* addLooseBlocks(
  plan: PlanSection,
  blocks: readonly Block[],
  shape: PlanShape,
  context: BuildContext,
  title?: { text: string; line: number; rule: string },
): Steps<void> {
  const prose: Block[] = [];
  for (const block of blocks) {
    const reading = block.type === 'table' ? plan.tables.get(block) : undefined;
    if (block.type === 'notice') addNotice(block, context);
    else if (block.type === 'comment') addComment(block, context);
    else if (block.type === 'mark') addMark(block, context);
    else if (block.type === 'quote' && addAlert(block, context)) continue;
    else if (block.type === 'table' && reading?.kind === 'releases') {
      append(context.milestones, yield* createReleases(block, reading, context, stateOfRows(plan)));
    } else if (block.type === 'table' && (reading?.kind === 'items' || reading?.kind === 'matrix')) {
      addRows(getUnscheduled(context), yield* createRowParts(block, reading, context));
    } else if (block.type === 'table' && reading?.kind === 'other') addUnread(block, reading, context);
    else if (block.type === 'list' && isLoosePlan(plan, block, shape))
      append(getUnscheduled(context).items, yield* itemSteps(block, context));
    else prose.push(block);
  }
  if (prose.length === 0 && title === undefined) return;
  addNote(prose, context, title);
}

/** Whether a list under no theme and no milestone is a plan. */
export function isLoosePlan(plan: PlanSection, list: ListBlock, shape: PlanShape): boolean {
  if (!isPlanBlock(plan, list) || isContents(list, plan, [])) return false;
  if (isMarked(list)) return true;
  const isBeside = shape.hasMilestones || shape.hasThemes;
  if (isLinkList(list)) return isBeside && announcesPlan(plan, list);
  // '# Roadmap' right over a list: it is of the plan, whatever stands below.
  if (plan.section.blocks[0] === list && plan.section.marker === 'heading') return true;
  return !isBeside || announcesPlan(plan, list);
}
