/**
 * What the sections of a document are in its plan, decided top down before anything is built: which head milestones, which
 * are groups, items, notes, or nothing but wrappers around the others.
 */
import { readKeyName } from '../../../language/columns.ts';
import { readNoteSection } from '../../../language/note-sections.ts';
import { findStateWord, readStateSection } from '../../../language/states.ts';
import type { Status, When } from '../../../model/types.ts';
import { readVersions } from '../../../time/read-versions.ts';
import { readWhen } from '../../../time/read-when.ts';
import type { Block, Entry, ListBlock, Section, TableNode } from '../blocks/block.ts';
import type { ParagraphNode } from '../syntax/syntax-node.ts';
import { explain, type BuildContext } from './build-context.ts';
import { readKeyEntry, readKeyList, readKeyParagraph, applyKeys, applyValue } from './key-lines.ts';
import type { Heading, PlanSection } from './plan.ts';
import { isMarkKey } from './legend.ts';
import { append } from '../../../source/append.ts';
import type { Steps } from '../../../source/steps.ts';
import { nameNumberedReleases } from './numbered-releases.ts';
import { isContents } from './plan-document.ts';
import { readHeading } from './read-heading.ts';
import { hasMark, isItemLike, isMarked } from '../rules/section/section-contents.ts';
import { plainCell } from '../rules/table/table-cells.ts';
import { readTable, ruleOf, type TableReading } from './read-table.ts';

const itemKeys = new Set(['owner', 'priority', 'effort', 'status', 'issue']);

/** Reads the titles and key lines of a section and of all inside it, with a pause after each. */
export function* readPlanSection(section: Section, context: BuildContext, year?: number): Steps<PlanSection> {
  const heading = readHeading(section, context, year);
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
  if (areLines(plan)) section.blocks = [listOfLines(section)];
  readFacts(plan, context);
  if (heading.note === 'process' && holdsReleases(plan)) plan.isNote = false;
  yield;
  for (const inner of section.sections) plan.inner.push(yield* readPlanSection(inner, context, inYear));
  if (holdsForeignPlan(plan)) plan.isNote = false;
  liftReleases(plan);
  nameNumberedReleases(plan.inner);
  dissolveLabels(plan, context);
  plan.inner.slice(0, 2).forEach((inner, index) => {
    dropContents(inner, plan.inner.slice(index + 1));
  });
  findPlan(plan);
  return plan;
}

/**
 * A section that plans nothing by its name, and yet holds what does: a team with distances or releases of its own, or the
 * last of some first-level headings with the rest of the document below it.
 */
function holdsForeignPlan({ heading, section, inner }: PlanSection): boolean {
  if (heading.note === 'resources')
    return inner.some(({ heading: { kind }, hasPlan }) => kind !== undefined && hasPlan);
  return section.level === 1 && !section.blocks.some(({ type }) => type === 'list') && inner.some(holdsReleasePlan);
}

function holdsReleasePlan({ heading, hasPlan, inner }: PlanSection): boolean {
  return (hasPlan && (heading.kind === 'version' || heading.kind === 'period')) || inner.some(holdsReleasePlan);
}

/** A release under the heading of another one that it is no part of stands beside it: its heading is a level too deep. */
function liftReleases(plan: PlanSection): void {
  if (!plan.inner.some(({ heading, inner }) => heading.kind === 'version' && inner.length > 0)) return;
  plan.inner = plan.inner.flatMap((outer) => {
    const lifted = outer.inner.filter((inner) => isOtherRelease(inner, outer));
    if (lifted.length === 0) return [outer];
    outer.inner = outer.inner.filter((inner) => !lifted.includes(inner));
    findPlan(outer);
    return [outer, ...lifted];
  });
}

/** Whether both name a release with a minor number, alike but for it: '0.18.0' below '0.17.0', and not '1.2' below '1'. */
function isOtherRelease({ heading, section }: PlanSection, outer: PlanSection): boolean {
  if (heading.kind !== 'version' || section.marker !== 'heading' || outer.heading.kind !== 'version') return false;
  const one = numbersOf(outer);
  const other = numbersOf({ heading });
  const at = one.findIndex((number, index) => number !== other[index]);
  return one.length > 1 && one.length === other.length && at >= 0 && at < 2;
}

function numbersOf({ heading }: Pick<PlanSection, 'heading'>): string[] {
  return heading.versions?.to === undefined ? (heading.versions?.from.match(/\d+/g) ?? []) : [];
}

/** Finds out whether a section holds a plan, its own or that of sections inside it. */
function findPlan(plan: PlanSection): void {
  plan.hasOwnPlan = plan.section.blocks.some((block) => isPlanBlock(plan, block));
  plan.isNote ||= isMatrixOnly(plan);
  plan.hasPlan = !plan.isNote && (plan.hasOwnPlan || plan.inner.some((inner) => inner.hasPlan || isItemLike(inner)));
}

/** A list at the start that names the sections beside its own is their summary, and no plan. */
function dropContents(plan: PlanSection, following: readonly PlanSection[]): void {
  for (const block of plan.section.blocks)
    if (block.type === 'list' && isContents(block, plan, following)) plan.valueLists.add(block);
  findPlan(plan);
}

/** Most characters of a line of its own that is work and no sentence. */
const longestLine = 80;

/** Whether a state, distance or release holds nothing but short lines with blank lines between them: work, without list marks. */
function areLines({ section, heading, isNote }: PlanSection): boolean {
  const { blocks, sections } = section;
  if (isNote || blocks.length < 2 || sections.length > 0) return false;
  if (heading.kind !== 'state' && heading.kind !== 'horizon' && heading.kind !== 'version') return false;
  return blocks.every(
    (block) =>
      block.type === 'paragraph' &&
      block.content.length <= longestLine &&
      !/\n|[.!?:。！？：]$/.test(block.content.trimEnd()) &&
      !/^[^:：]{2,30}[:：]/.test(block.content),
  );
}

function listOfLines({ blocks }: Section): ListBlock {
  const entries = blocks.map((block): Entry => {
    const { start, end } = block;
    const content = block.type === 'paragraph' ? block.content : '';
    return { start, end, column: -1, content, contentLine: start, blocks: [] };
  });
  return { type: 'list', ordered: false, entries, start: entries[0]!.start, end: entries.at(-1)!.end };
}

/** 'Key questions for the storage layer'; not 'Questions and answers', which may be a feature. */
const namesQuestions = /^(?:[\p{L}-]+\s+){0,2}questions(?=\s*$|\s*[(:—–]|\s+(?:for|about|on|to|we|that)\b)/iu;
/** 'Views (current inventory)' lists what there is; 'Inventory management' may be a feature. */
const namesInventory = /\b(?:current|existing|feature|full)\s+inventory\s*\)?$/i;

/** Whether a section's name says that it plans nothing. */
function isNoteHeading(heading: Heading, section: Section): boolean {
  if (heading.kind === 'version' || heading.kind === 'period') {
    return heading.note !== undefined && heading.note !== 'context';
  }
  if (heading.note !== undefined && heading.note !== 'context') return true;
  if (heading.kind !== undefined) return false;
  if (heading.isBelief === true && section.blocks.some(({ type }) => type === 'list')) return true;
  if (namesQuestions.test(heading.text) || namesInventory.test(heading.text)) return true;
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

/**
 * A release that sections of different themes name again and again, without a time of its own, or that a fold of a theme with
 * a plan of its own names, is where that part of the theme goes; it heads no milestone. So is a state that themes name.
 */
export function demoteRepeated(root: PlanSection): void {
  demoteRepeatedVersions(root);
  demoteRepeatedStates(root);
}

/** A state that the headings of two themes or more name alike says how far parts of those themes are. */
function demoteRepeatedStates(root: PlanSection): void {
  const places = new Map<string, { plan: PlanSection; parent: PlanSection }[]>();
  const visit = (parent: PlanSection): void => {
    for (const plan of parent.inner) {
      const { kind, text } = plan.heading;
      const isPart =
        parent.section.level > 2 && parent.heading.kind === undefined && parent.section.marker === 'heading';
      if (kind === 'state' && plan.section.marker === 'heading' && !plan.isNote && isPart)
        places.set(text, [...(places.get(text) ?? []), { plan, parent }]);
      visit(plan);
    }
  };
  visit(root);
  for (const found of places.values()) {
    if (new Set(found.map(({ parent }) => parent)).size < 2) continue;
    for (const { plan } of found) {
      delete plan.heading.kind;
      plan.heading.isTold = true;
    }
  }
}

function demoteRepeatedVersions(root: PlanSection): void {
  const places = new Map<string, Set<PlanSection>>();
  const found: { plan: PlanSection; parent: PlanSection }[] = [];
  const visit = (parent: PlanSection, depth: number): void => {
    for (const plan of parent.inner) {
      if (plan.heading.kind === 'version' && !plan.isNote) {
        found.push({ plan, parent });
        const key = plan.heading.versions!.from.replace(/^v/i, '');
        places.set(key, (places.get(key) ?? new Set()).add(parent));
      }
      visit(plan, depth + 1);
    }
  };
  visit(root, 0);
  for (const { plan, parent } of found) {
    const isRepeated = places.get(plan.heading.versions!.from.replace(/^v/i, ''))!.size > 1;
    const isFold = plan.section.marker === 'details' && parent.hasOwnPlan && parent.heading.kind === undefined;
    const isTheme = parent.section.marker !== 'document' && parent.section.level > 1;
    const isPart = isRepeated && plan.heading.when?.start === undefined;
    if (isTheme && (isPart || isFold)) delete plan.heading.kind;
  }
}

/** A plain line with a colon, short and no sentence, right above a list: with another of its kind it names a part. */
function isPart({ section, heading, isNote }: PlanSection): boolean {
  return (
    section.marker === 'label' &&
    !isNote &&
    heading.note === undefined &&
    /[:：]$/.test(section.title.trim()) &&
    section.blocks[0]?.type === 'list' &&
    heading.text.split(/\s+/).length <= 3 &&
    readKeyName(heading.text) === undefined
  );
}

/** A plain line with a colon heads a section only where it is a state, or one of some parts; else it introduces the list below it. */
function dissolveLabels(plan: PlanSection, context: BuildContext): void {
  const kept: PlanSection[] = [];
  const hasParts = plan.inner.filter(isPart).length > 1;
  for (const inner of plan.inner) {
    const { section, heading } = inner;
    const isIntro =
      section.marker === 'label' &&
      !(hasParts && isPart(inner)) &&
      ((/[:：]$/.test(section.title.trim()) && findStateWord(heading.text)?.place !== 'whole' && !heading.isQuestion) ||
        (heading.stretch && heading.text.split(/\s/).length <= 2));
    if (section.marker === 'bold' && kept.length === 0 && isKeyTitle(section)) {
      const list = section.blocks[0];
      if (list?.type === 'list') plan.valueLists.add(list);
      const line: ParagraphNode = {
        type: 'paragraph',
        content: section.title,
        start: section.line,
        end: section.line + 1,
      };
      const keys = readKeyParagraph(line, context)?.filter((key) => key.value !== '') ?? [];
      applyKeys(plan.facts, keys, context);
      plan.hasOwnKeys ||= itemKeys.has(readKeyName(keyOf(section) ?? '') ?? '');
    } else if (!isIntro || kept.length > 0 || inner.isNote) {
      if (inner.isNote && kept.length === 0) returnPlan(inner, plan);
      kept.push(inner);
      continue;
    }
    const { line, title } = section;
    plan.section.blocks.push({ type: 'paragraph', content: title, start: line, end: line + 1 });
    append(plan.section.blocks, section.blocks);
    for (const [table, reading] of inner.tables) plan.tables.set(table, reading);
    for (const list of inner.valueLists) plan.valueLists.add(list);
    if (heading.stretch) plan.heading.stretch = true;
    append(kept, inner.inner);
  }
  plan.inner = kept;
}

/** The name in `**Status:**` or `**Status:** (in parts)`; undefined for every other title. */
function keyOf({ title }: Section): string | undefined {
  return /^(?:\*\*|__)([^*_:：]{1,40})(?:[:：]\s*(?:\*\*|__)|(?:\*\*|__)\s*[:：])\s*(?:[(（].{0,200})?$/
    .exec(title.trim())?.[1]
    ?.trim();
}

/** `**Status:**` alone on its line, before the list that is its value; `**Done:**` names a state instead. */
function isKeyTitle(section: Section): boolean {
  const name = keyOf(section);
  if (name === undefined || readStateSection(name) !== undefined) return false;
  const role = readKeyName(name);
  return role !== undefined && role !== 'description' && role !== 'title' && role !== 'area';
}

/** Lists with task boxes, and tables of items, that follow the text of a note under a bold line belong around it. */
function returnPlan(inner: PlanSection, parent: PlanSection): void {
  const { blocks, marker } = inner.section;
  if (marker !== 'bold' && marker !== 'label') return;
  const first = blocks.findIndex((block) => block.type === 'list' || block.type === 'paragraph');
  if (first === -1) return;
  const head = blocks[first]!;
  if (head.type === 'list' && isMarked(head)) return;
  const from = blocks.findIndex(
    (block, index) =>
      index > first &&
      ((block.type === 'list' && head.type === 'list' && isMarked(block)) ||
        (block.type === 'table' && inner.tables.get(block)?.kind === 'items')),
  );
  if (from === -1) return;
  for (const [table, reading] of inner.tables) parent.tables.set(table, reading);
  append(parent.section.blocks, blocks.splice(from));
}

/** Reads tables, key lines and the first sentence of a section. */
function readFacts(plan: PlanSection, context: BuildContext): void {
  const { blocks } = plan.section;
  let isLeading = true;
  let hasProse = false;
  blocks.forEach((block, index) => {
    if (block.type === 'table') {
      const reading = readTable(block);
      plan.tables.set(block, reading);
      if (reading.kind === 'fields') {
        if (isLeading) {
          applyFieldTable(plan, block, reading, context);
          explain(context, block.start, 'description', ruleOf(reading));
        } else reading.kind = 'other';
      }
    }
    if (block.type === 'list' && isLeading) applyEntries(plan, block, context);
    if (block.type !== 'paragraph') {
      if (block.type === 'list') isLeading = false;
      return;
    }
    const keys = readKeyParagraph(block, context);
    if (keys === undefined) {
      hasProse = true;
      return;
    }
    const last = keys.at(-1)!;
    const next = blocks[index + 1];
    if (last.value === '' && next?.type === 'list') plan.valueLists.add(next);
    if (!isLeading) return;
    const { links } = plan.facts;
    // An issue that is named after prose belongs to the prose.
    if (hasProse) delete plan.facts.links;
    applyKeys(
      plan.facts,
      keys.filter((key) => key.value !== ''),
      context,
    );
    if (links !== undefined) plan.facts.links = links;
    if (keys.some((key) => key.role !== undefined && itemKeys.has(key.role))) plan.hasOwnKeys = true;
  });
  applyFacts(plan);
}

/** `- Status: planned` entries right under a heading say something of it. */
function applyEntries(plan: PlanSection, list: ListBlock, context: BuildContext): void {
  if (plan.section.marker === 'document') return;
  const keys =
    readKeyList(list) ?? list.entries.map((entry) => (entry.blocks.length === 0 ? readKeyEntry(entry) : undefined));
  const found = keys.filter((key) => key !== undefined);
  // One key among two entries may be work that only looks like one.
  if (found.length < list.entries.length && (found.length < 2 || found.length < list.entries.length / 2)) return;
  applyKeys(plan.facts, found, context);
  if (found.some((key) => key.role !== undefined && itemKeys.has(key.role))) plan.hasOwnKeys = true;
  if (found.length === list.entries.length) plan.valueLists.add(list);
}

function applyFieldTable(plan: PlanSection, table: TableNode, reading: TableReading, context: BuildContext): void {
  const isWide = table.rows.length === 1 && reading.roles.every((role) => role !== undefined);
  if (isWide) {
    reading.names.forEach((name, index) => {
      const cell = table.rows[0]!.cells[index] ?? '';
      if (cell.trim() !== '') applyValue(plan.facts, reading.roles[index], name, cell, table.rows[0]!.line, context);
    });
    return;
  }
  for (const row of table.rows) {
    const name = plainCell(row.cells[0] ?? '');
    if ((row.cells[1] ?? '').trim() !== '')
      applyValue(plan.facts, readKeyName(name), name, row.cells[1]!, row.line, context);
  }
}

/** A target version or a date in key lines makes the heading one of that kind; so does its first sentence. */
function applyFacts(plan: PlanSection): void {
  const { heading, facts, section } = plan;
  const target = facts.target === undefined ? undefined : readVersions(facts.target);
  if (target !== undefined && heading.kind !== 'version' && section.marker === 'heading') {
    heading.kind = 'version';
    heading.rule = 'target-line';
    heading.versions = { from: target.from, ...(target.to === undefined ? {} : { to: target.to }) };
  }
  if (facts.when !== undefined) {
    heading.when ??= facts.when;
    if (
      heading.kind === undefined &&
      section.marker === 'heading' &&
      facts.when.start !== undefined &&
      !plan.hasOwnKeys
    ) {
      heading.kind = 'period';
      heading.rule = 'time-line';
    }
  }
  readSentence(plan);
}

/** What the first sentence under a heading says of its release and time. */
function readSentence({ heading, section }: PlanSection): void {
  const first = section.blocks[0];
  if (first?.type !== 'paragraph' || heading.when?.start !== undefined || section.marker !== 'heading') return;
  const sentence =
    /^[^.!?。]{0,200}(?:\.(?=\d)[^.!?。]{0,120}){0,4}/.exec(first.content.replaceAll('\n', ' '))?.[0] ?? '';
  // '0.6 was released in July': so all that stands there was.
  const told = /^(.{0,60}?)\b(?:was|were|has been|have been)\s+(?:released|shipped)\b/i.exec(sentence)?.[1];
  const release = heading.kind === 'version' ? heading.versions?.from.replace(/^v/i, '') : undefined;
  if (
    told !== undefined &&
    release !== undefined &&
    (told.includes(release) || /^this (?:version|release)\b/i.test(told))
  )
    heading.state ??= 'done';
  const found =
    /\b(?:target(?:ed|s|ing)?|slated|scheduled|planned|due|expected|aim(?:ed|ing)|achiev(?:ed|able)|complet(?:e|ed|ion)|deliver(?:ed|y)?|releas(?:e|ed|ing)|ship(?:s|ping)?)\b.{0,60}$/i.exec(
      sentence,
    );
  if (found === null) return;
  if (heading.kind === 'horizon') {
    // 'achievable by Q2 2026': a time of its own, which has dates.
    const time = /\b(?:by|in|for|until|within)\s/i.test(found[0]) ? readWhen(plainPiece(found[0])) : undefined;
    if (time?.when.start !== undefined || time?.when.end !== undefined) heading.when ??= time.when;
    return;
  }
  if (heading.kind !== 'version' && heading.kind !== undefined) return;
  const when = readWhen(found[0]);
  const versions = readVersions(found[0]);
  if (heading.kind === undefined && (versions === undefined || versions.certainty === 'weak')) return;
  if (heading.kind === undefined && versions !== undefined) {
    if (!/\b(?:target|slated|scheduled)/i.test(found[0])) return;
    heading.kind = 'version';
    heading.rule = 'target-sentence';
    heading.versions = { from: versions.from };
  }
  const named = heading.versions?.from.replace(/^v/i, '');
  const isNamed = named !== undefined && (versions !== undefined || sentence.includes(named));
  if (when !== undefined && (isNamed || /\b(?:target|slated|scheduled|due|expected)/i.test(found[0])))
    heading.when = when.when;
}

/** A piece of a sentence without its marks of emphasis. */
function plainPiece(text: string): string {
  return text.replaceAll(/\*\*|__/g, '');
}

/** Whether a block of a section is a plan of its own: items, releases. */
export function isPlanBlock(plan: PlanSection, block: Block): boolean {
  if (block.type === 'list') return !plan.valueLists.has(block) && !isMarkKey(block) && !isExplanation(plan, block);
  if (block.type !== 'table') return false;
  const kind = plan.tables.get(block)?.kind;
  return kind === 'items' || kind === 'releases' || kind === 'matrix';
}

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

/** `It comes in handy in various scenarios:` announces what explains the work. */
const explains =
  /\b(?:scenarios|use[ -]cases|examples|reasons|benefits|advantages|drawbacks|motivations)\s*[:：]\s*[*_]*$/i;

/** `Here are three guiding principles:` announces what is no work. */
function announcesNotes(content: string): boolean {
  if (explains.test(content)) return true;
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

/** The status that a section says of itself and passes to what states none; undefined where it passes none. */
export function passedStatus(plan: PlanSection): Status | undefined {
  const { heading, facts } = plan;
  const isState =
    heading.kind === 'state' || heading.isTold === true || (heading.kind === 'period' && heading.state === 'planned');
  if (heading.state !== undefined && (isState || heading.state === 'at-risk')) return heading.state;
  const said = heading.draft.status ?? (facts.status === 'unknown' ? undefined : facts.status) ?? heading.state;
  return said === 'done' || said === 'dropped' ? said : undefined;
}

/** Status said of a section itself. */
export function ownStatus(plan: PlanSection): Status {
  const { heading, facts } = plan;
  return heading.draft.status ?? (facts.status === 'unknown' ? (heading.state ?? 'unknown') : facts.status);
}

/** The time of a section, by its heading or key lines. */
export function timeOf(plan: PlanSection): When | undefined {
  return plan.heading.when ?? plan.facts.when;
}
