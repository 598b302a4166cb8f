/** What tables, key lines and the first sentence of a section say of it. */
import { readColumnRole, readKeyName } from '../../../language/columns.ts';
import { readNoteSection } from '../../../language/note-sections.ts';
import { readVersions } from '../../../time/read-versions.ts';
import { readWhen, readWholeWhen } from '../../../time/read-when.ts';
import type { Block, Entry, ListBlock, Section, TableNode } from '../blocks/block.ts';
import type { SyntaxNode } from '../syntax/syntax-node.ts';
import { explain, type BuildContext } from './build-context.ts';
import { readKeyEntry, readKeyList, readKeyParagraph, applyKeys } from './key-lines.ts';
import { boldName, readSharedKey, saysOnlyOfWork, sharesKeys, tellsState } from './repeated-keys.ts';
import { keysOfTable } from './table-keys.ts';
import type { PlanSection } from '../plan/plan.ts';
import { isStep } from '../plan/section-contents.ts';
import { isSoleRow } from '../rules/table/field-table.ts';
import { readTable, ruleOf, type TableReading } from '../rules/table/read-table.ts';

/** Keys that only work has, and so make an item of a heading. */
export const itemKeys = new Set(['owner', 'priority', 'effort', 'status', 'issue']);

/** Reads tables, key lines and the first sentence of a section. */
export function readFacts(plan: PlanSection, context: BuildContext): void {
  const { blocks } = plan.section;
  let isLeading = true;
  let hasProse = false;
  [...blocks].forEach((block, index) => {
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
    const paragraph = block.type === 'quote' && index === 0 ? soleParagraph(block.children) : block;
    if (paragraph?.type !== 'paragraph') {
      if (block.type === 'list') isLeading = false;
      return;
    }
    const keys = readKeyParagraph(paragraph);
    if (keys === undefined) {
      hasProse ||= block.type === 'paragraph';
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

/** `> Status: released` right under a heading: key lines that are set apart. */
function soleParagraph(blocks: readonly SyntaxNode[]): SyntaxNode | undefined {
  return blocks.length === 1 ? blocks[0] : undefined;
}

/** `- Status: planned` entries right under a heading say something of it. */
function applyEntries(plan: PlanSection, list: ListBlock, context: BuildContext): void {
  if (plan.section.marker === 'document' || applyRepeatedKeys(plan, list, context)) return;
  const keys =
    readKeyList(list) ?? list.entries.map((entry) => (entry.blocks.length === 0 ? readKeyEntry(entry) : undefined));
  const found = keys.filter((key) => key !== undefined);
  if (describesHeading(list)) {
    applyKeys(plan.facts, found, context);
    plan.valueLists.add(list);
    plan.hasOwnKeys = true;
    return;
  }
  // One key among two entries may be work that only looks like one.
  const opening = keys.findIndex((key) => key === undefined);
  const isMost = found.length > 1 && found.length >= list.entries.length / 2;
  if (opening !== -1 && !isMost && (opening < 2 || opening < found.length)) return;
  applyKeys(plan.facts, found, context);
  if (found.some((key) => key.role !== undefined && itemKeys.has(key.role))) plan.hasOwnKeys = true;
  if (found.length === list.entries.length) plan.valueLists.add(list);
}

/**
 * Reads a list whose entries open with names that the lists of other headings share, of which one at least is said of work.
 * Entries with a list of their own stay in the plan.
 *
 * ```
 * - **Hardware**: two timers
 *     ^^^^^^^^ said of the heading, as under the other ones
 * - **Effort**: medium
 * ```
 * Not read: `- **Server**: sessions` under phase after phase, where no name is said of work.
 */
function applyRepeatedKeys(plan: PlanSection, list: ListBlock, context: BuildContext): boolean {
  const { section, heading } = plan;
  if (!sharesKeys(list, context.repeatedKeys) && !saysOnlyOfWork(list)) return false;
  const isSaid = ({ content, blocks }: Entry): boolean =>
    blocks.every(({ type }) => type !== 'list') || readNoteSection(boldName(content) ?? '') !== undefined;
  const said = list.entries.filter(isSaid);
  const others = list.entries.filter((entry) => !isSaid(entry));
  applyKeys(plan.facts, said.flatMap(readSharedKey), context);
  // Over tasks that are labelled as such it is a part of the plan, and no piece of work.
  plan.hasOwnKeys ||= heading.kind === undefined && !others.some(isLabel);
  if (others.length === 0) plan.valueLists.add(list);
  else if (said.length > 0) {
    const part = (entries: Entry[]): ListBlock => ({
      ...list,
      entries,
      start: entries[0]!.start,
      end: entries.at(-1)!.end,
    });
    const kept = part(said);
    section.blocks.splice(
      section.blocks.indexOf(list),
      1,
      kept,
      ...others.flatMap((entry) => withoutLabel(entry, part)),
    );
    plan.valueLists.add(kept);
  }
  return true;
}

/** `- **Tasks:**`, a name for work with nothing said beside it. */
function isLabel({ content }: Entry): boolean {
  const label = /^\*\*([^*\n]{2,30})\*\*\s?[:：]?$/.exec(content.trim())?.[1];
  return label !== undefined && readColumnRole(label.replace(/\s*[:：]$/, '')) === 'title';
}

/** A label beside what is said of a heading only introduces the entries inside it. */
function withoutLabel(entry: Entry, part: (entries: Entry[]) => ListBlock): Block[] {
  const { content, contentLine, blocks } = entry;
  if (!isLabel(entry)) return [part([entry])];
  return [{ type: 'paragraph', content, start: contentLine, end: contentLine + 1 }, ...blocks];
}

/** Names of what is said of a piece of work, beside those of columns and of sections that plan nothing. */
const saysOfWork =
  /^(?:scope|goals?|problem|solution|approach|deliverables?|outcomes?|results?|tests?|requirements?|benefits?|prerequisites?|files?|impact|value|what|how|objectif|périmètre|acceptation|livrables?|alcance|entregables?|escopo|entregáveis|umfang|ergebnis|ambito|risultato|цель|объём|результат|目标|范围|交付物|目的|範囲|목표|범위)$/iu;

/**
 * A list whose entries all open with a bold name for what is said of work, or are links: its heading is the item.
 *
 * ```
 * - **Goal**: check each request
 *     ^^^^ said of the heading
 * - **Scope**: the server
 * ```
 * Not read: `- **Search**: by name`, which names work of its own.
 */
function describesHeading({ entries }: ListBlock): boolean {
  if (entries.length < 2 || entries.some(({ content }) => !content.startsWith('**') && !content.startsWith('[')))
    return false;
  if (entries.some(tellsState)) return false;
  const names = entries.map(({ content }) =>
    /^\*\*([^*\n:：]{2,30})(?:[:：]\*\*|\*\*\s?[:：])\s/.exec(content)?.[1]?.trim(),
  );
  const named = names.filter(
    (name) =>
      name !== undefined &&
      (saysOfWork.test(name) || readKeyName(name) !== undefined || readNoteSection(name) !== undefined),
  );
  const links = entries.filter(
    ({ content, blocks }) => blocks.length === 0 && /^\[[^\][]+\]\([^()]+\)$/.test(content.trim()),
  );
  return named.length > 1 && named.length + links.length === entries.length;
}

function applyFieldTable(plan: PlanSection, table: TableNode, reading: TableReading, context: BuildContext): void {
  plan.hasOwnKeys ||= isSoleRow(table, reading.roles) && reading.roles.some((role) => itemKeys.has(role ?? ''));
  applyKeys(plan.facts, keysOfTable(table, reading), context);
}

/** A heading or the summary of a fold, which stand above what is said of them. */
function headsLikeHeading({ marker }: Section): boolean {
  return marker === 'heading' || marker === 'details';
}

/** A target version or a date in key lines makes the heading one of that kind; so does its first sentence. */
export function applyFacts(plan: PlanSection): void {
  const { heading, facts, section } = plan;
  const target = facts.target === undefined ? undefined : readVersions(facts.target);
  if (
    target !== undefined &&
    heading.kind !== 'version' &&
    headsLikeHeading(section) &&
    (!plan.hasOwnKeys || isStep(plan))
  ) {
    heading.kind = 'version';
    heading.rule = 'target-line';
    heading.versions = { from: target.from, ...(target.to === undefined ? {} : { to: target.to }) };
  }
  // 'Planned release: early October 2027' says when, and not which.
  const mayTell = heading.kind === 'version' || (heading.kind === undefined && isStep(plan));
  const planned = facts.target === undefined || !mayTell ? undefined : readWholeWhen(facts.target);
  if (planned !== undefined) facts.when ??= planned.when;
  if (facts.when !== undefined) {
    heading.when ??= facts.when;
    if (
      heading.kind === undefined &&
      headsLikeHeading(section) &&
      facts.when.start !== undefined &&
      (!plan.hasOwnKeys || isStep(plan))
    ) {
      heading.kind = 'period';
      heading.rule = 'time-line';
    }
  }
  readSentence(plan);
  readTimeSentence(plan);
}

/** A sentence of the first paragraph that is a label and a time, and nothing else: 'ETA summer 2026.' */
const timeSentence =
  /(?:^|[.!?]\s+)(?:ETA|due|expected|planned|target(?: date)?|release date)(?::|\s+(?:in|by|for|on))?\s+([^.!?]{4,30})(?:[.!?](?:\s|$)|$)/i;

/** What a sentence of its own under a release says of its time. */
function readTimeSentence({ heading, section }: PlanSection): void {
  const first = section.blocks[0];
  if (first?.type !== 'paragraph' || heading.when !== undefined || heading.kind !== 'version') return;
  const words = timeSentence.exec(first.content.replaceAll('\n', ' '))?.[1];
  const time = words === undefined ? undefined : readWholeWhen(words);
  if (time?.when.start !== undefined) heading.when = time.when;
}

/** What the first sentence under a heading says of its release and time. */
function readSentence(plan: PlanSection): void {
  const { heading, section } = plan;
  const first = section.blocks[0];
  if (first?.type !== 'paragraph' || heading.when?.start !== undefined || !headsLikeHeading(section)) return;
  // A point in a number, or one that shortens the name of a month, ends no sentence.
  const sentence =
    /^[^.!?。]{0,200}(?:\.(?=\d|\s20\d\d)[^.!?。]{0,120}){0,4}/.exec(withoutAddresses(first.content))?.[0] ?? '';
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
    /\b(?:target(?:ed|s|ing)?|slated|scheduled|planned|due|expected|aim(?:ed|ing)|achiev(?:ed|able)|complet(?:e|ed|ion)|deliver(?:ed|y)?|releas(?:e|ed|ing)|ship(?:s|ping)?|bring)\b.{0,60}$/i.exec(
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
  const isItem = plan.hasOwnKeys && !isStep(plan);
  const when = readWhen(found[0]);
  const versions = readVersions(found[0]);
  if (heading.kind === undefined && (versions === undefined || versions.certainty === 'weak')) return;
  if (heading.kind === undefined && versions !== undefined) {
    if (isItem || !/\b(?:target|slated|scheduled)/i.test(found[0])) return;
    heading.kind = 'version';
    heading.rule = 'target-sentence';
    heading.versions = { from: versions.from };
  }
  const named = heading.versions?.from.replace(/^v/i, '');
  const isNamed = named !== undefined && (versions !== undefined || sentence.includes(named));
  if (when !== undefined && (isNamed || /\b(?:target|slated|scheduled|due|expected)/i.test(found[0])))
    heading.when = when.when;
}

/** A paragraph in one line, its links without their addresses. */
function withoutAddresses(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll(/\]\([^()\s]{1,300}\)/g, ']');
}

/** A piece of a sentence without its marks of emphasis. */
function plainPiece(text: string): string {
  return text.replaceAll(/\*\*|__/g, '');
}
