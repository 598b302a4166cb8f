/** Makes a roadmap of cards: milestones (else iterations) as milestones, cards as items. */
import { createDiagnostic } from '../../diagnostics/create-diagnostic.ts';
import { findFlags } from '../../language/flags.ts';
import { readWholeState } from '../../language/states.ts';
import { resolveLimits, type Limits } from '../../limits.ts';
import type {
  Block,
  Diagnostic,
  Inline,
  Item,
  Link,
  Milestone,
  Owner,
  Roadmap,
  Status,
  When,
} from '../../model/types.ts';
import { createUnscheduled } from '../../model/create-unscheduled.ts';
import { compareVersions } from '../../time/compare-versions.ts';
import { readVersions } from '../../time/read-versions.ts';
import { readWhen, readWholeWhen } from '../../time/read-when.ts';
import { isSafeHref } from '../../url/safe-href.ts';
import { readKind } from '../json/read-section.ts';
import { JsonContext } from '../json/json-context.ts';
import { readInline } from '../json/read-prose.ts';
import { keepWithin } from '../keep-within.ts';
import { plainText } from '../../model/inline-text.ts';
import type { Card, CardMilestone, Deck } from './card.ts';

/** Longest body that is kept, in UTF-16 code units. */
const longestBody = 20_000;

/** Body of an issue as prose: paragraphs and code; comments of templates are left out. */
function readBody(text: string | undefined, context: JsonContext): Block[] {
  if (text === undefined) return [];
  const blocks: Block[] = [];
  text
    .slice(0, longestBody)
    .split(/^```.*$/m)
    .forEach((part, index) => {
      if (index % 2 === 1) blocks.push({ type: 'code', value: part.replace(/^\r?\n/, '') });
      else
        for (const paragraph of removeComments(part).split(/(?:\r?\n[ \t]*){2}/))
          pushParagraph(blocks, paragraph, context);
    });
  return blocks;
}

/** Text without `<!-- … -->`; a comment that nothing closes ends at the next blank line, as in a document. */
function removeComments(text: string): string {
  const closed = text.replace(/<!--.*?--!?>/gs, '');
  const start = closed.indexOf('<!--');
  if (start < 0) return closed;
  const end = closed.slice(start).search(/\r?\n[ \t]*\r?\n/);
  return closed.slice(0, start) + (end < 0 ? '' : closed.slice(start + end));
}

function pushParagraph(blocks: Block[], paragraph: string, context: JsonContext): void {
  const depth = /^\s*(#{1,6})\s/.exec(paragraph)?.[1]?.length;
  const children = readInline(depth === undefined ? paragraph : paragraph.replace(/^\s*#+/, ''), context);
  if (children.length === 0) return;
  blocks.push(depth === undefined ? { type: 'paragraph', children } : { type: 'heading', depth, children });
}

/** Status by a field, else by a label of an open issue, else by the state. */
function readStatus(card: Card): { status: Status; statusText?: string } {
  const said = card.statusText === undefined ? {} : { statusText: card.statusText };
  if (card.status !== undefined && card.status !== 'unknown') return { status: card.status, ...said };
  if (card.state === 'completed') return { status: 'done', statusText: card.statusText ?? 'closed' };
  if (card.state === 'not-planned') return { status: 'dropped', statusText: card.statusText ?? 'not planned' };
  for (const label of card.labels) {
    const state = readWholeState(label.replace(/^(?:status|state)\s*[:/]\s*/i, ''));
    if (state !== undefined) return { status: state, statusText: label };
  }
  if (card.state === 'open' && card.statusText === undefined) return { status: 'planned', statusText: 'open' };
  return { status: 'unknown', ...said };
}

/** Writes down what labels say beside tags: flags, priority, kind of work. */
function applyLabels(item: Item, labels: readonly string[]): void {
  for (const label of labels) {
    const flag = findFlags(label.replaceAll('-', ' '))[0]?.flag;
    const priority = /^(?:priority|prio)\s*[:/-]\s*(.{1,30})$/i.exec(label)?.[1] ?? /^p[0-4]$/i.exec(label)?.[0];
    const type = /^(?:kind|type)\s*[:/-]\s*(.{1,40})$/i.exec(label)?.[1];
    if (flag === 'help-wanted') item.helpWanted = true;
    else if (flag === 'stretch') item.stretch = true;
    else if (flag === 'breaking') item.breaking = true;
    if (priority !== undefined) item.priority ??= priority.trim();
    if (type !== undefined) item.type ??= type.trim();
    item.tags.push(label);
  }
}

/** Time of a card, from its fields. */
function readTimes({ times }: Card, report: (words: string) => void): When | undefined {
  if (times.when !== undefined) {
    const match = readWholeWhen(times.when);
    // What ends before it starts is said of the whole, once, when it is held to its bounds.
    if (match?.problem === 'impossible-date') report(times.when);
    return match === undefined
      ? { text: times.when, precision: 'none', approximate: false }
      : { ...match.when, text: times.when };
  }
  const dayOf = (words: string | undefined): When | undefined => {
    const match = words === undefined ? undefined : readWholeWhen(words);
    if (words !== undefined && match?.problem === 'impossible-date') report(words);
    return match?.when;
  };
  const start = dayOf(times.start);
  const end = dayOf(times.end);
  return start === undefined && end === undefined ? undefined : spanOf(start, end);
}

/** The time from one to another. */
function spanOf(start: When | undefined, end: When | undefined): When {
  return {
    text: [start?.text, end?.text].filter((text) => text !== undefined).join(' – '),
    ...(start?.start === undefined ? {} : { start: start.start }),
    ...(end?.end === undefined ? {} : { end: end.end }),
    precision: start?.precision ?? end?.precision ?? 'none',
    approximate: false,
  };
}

/** Whether an address may be linked to; one that may not is reported. */
function isAllowed(href: string, title: string, context: JsonContext): boolean {
  if (isSafeHref(href)) return true;
  context.report('unsafe-link', `'${title}': '${href.slice(0, 80)}' may not be linked to.`);
  return false;
}

/** People, those whose address is refused by name alone. */
function readOwners(card: Card, context: JsonContext): Owner[] {
  return card.owners.map((owner) => {
    const { href, ...rest } = owner;
    return href === undefined || isAllowed(href, card.title, context) ? owner : rest;
  });
}

/** Reference to the card's own page; an address that is refused is kept as a field. */
function readOwnLink(card: Card, context: JsonContext): Link[] {
  const { href, kind, number, repository } = card;
  if (href === undefined) return [];
  if (!isAllowed(href, card.title, context)) {
    card.fields.set('URL', href);
    return [];
  }
  const text = number === undefined ? href : `#${String(number)}`;
  const link: Link = {
    href,
    text,
    kind: kind === 'pull' ? 'pull' : number === undefined && kind === undefined ? 'web' : 'issue',
  };
  if (repository !== undefined) link.repository = repository;
  const found = number ?? Number(/\/(?:issues|pull)\/(\d{1,9})/.exec(href)?.[1] ?? Number.NaN);
  if (Number.isInteger(found)) link.number = found;
  return [link];
}

/** Makes an item of a card. */
function createItem(card: Card, context: JsonContext): Item {
  const content: Inline[] = readInline(card.title, context);
  const title = plainText(content) || card.title;
  const stated = readStatus(card);
  const item: Item = {
    id: context.createId(undefined, title, 'item'),
    title,
    content,
    ...stated,
    tags: [],
    owners: readOwners(card, context),
    helpWanted: false,
    stretch: false,
    breaking: false,
    links: readOwnLink(card, context),
    dependsOn: card.dependsOn,
    description: readBody(card.body, context),
    fields: Object.fromEntries(card.fields),
    children: [],
  };
  if (card.type !== undefined) item.type = card.type;
  if (card.priority !== undefined) item.priority = card.priority;
  if (card.progress !== undefined) item.progress = card.progress;
  const when = readTimes(card, (words) => {
    context.report('impossible-date', `'${title}': '${words}' is not a real time.`);
  });
  if (when !== undefined) item.when = when;
  applyLabels(item, card.labels);
  return item;
}

/** Time of a milestone: the day it is due, the days of an iteration, else what its title says. */
function readMilestoneTime({ title, due, start }: CardMilestone): When | undefined {
  const first = start === undefined ? undefined : readWholeWhen(start)?.when;
  const last = due === undefined ? undefined : readWholeWhen(due)?.when;
  if (first !== undefined) return spanOf(first, last);
  if (last?.end !== undefined) return { text: last.text, end: last.end, precision: 'day', approximate: false };
  return readWhen(title)?.when;
}

/** Makes a milestone, still without items. */
function createMilestone(from: CardMilestone, context: JsonContext): Milestone {
  const when = readMilestoneTime(from);
  const { kind, status } = readKind(from.title, when);
  const versions = kind === 'version' ? readVersions(from.title) : undefined;
  return {
    id: context.createId(undefined, from.title, 'milestone'),
    title: from.title,
    kind,
    ...(versions === undefined
      ? {}
      : { versions: { from: versions.from, ...(versions.to === undefined ? {} : { to: versions.to }) } }),
    ...(when === undefined ? {} : { when }),
    status: from.isClosed === true ? 'done' : (status ?? 'unknown'),
    ...(from.href !== undefined && isAllowed(from.href, from.title, context) ? { href: from.href } : {}),
    description: readBody(from.description, context),
    items: [],
    groups: [],
    ...(from.progress === undefined ? {} : { progress: from.progress }),
  };
}

/** Milestones that cards alone name: by the day they are due, then by version. */
function sortMilestones(milestones: CardMilestone[]): CardMilestone[] {
  const key = ({ start, due }: CardMilestone): string => start ?? due ?? '9999';
  return milestones.sort((one, other) => key(one).localeCompare(key(other)) || compareVersions(one.title, other.title));
}

/** Milestones of the deck, those that only cards name behind the others. */
function collectMilestones(deck: Deck, name: 'milestone' | 'iteration'): CardMilestone[] {
  const known = new Set(deck.milestones.map(({ title }) => title));
  const named: CardMilestone[] = [];
  for (const card of deck.cards) {
    const milestone = card[name];
    if (milestone === undefined || known.has(milestone.title)) continue;
    known.add(milestone.title);
    named.push(milestone);
  }
  return [...deck.milestones, ...sortMilestones(named)];
}

/** Puts the cards under their milestones. */
function placeCards(deck: Deck, context: JsonContext): Milestone[] {
  const isByMilestone = deck.milestones.length > 0 || deck.cards.some((card) => card.milestone !== undefined);
  const name = isByMilestone ? 'milestone' : 'iteration';
  const all = collectMilestones(deck, name);
  const milestones = new Map<string, Milestone>();
  for (const from of all.slice(0, context.limits.milestones))
    milestones.set(from.title, createMilestone(from, context));
  const out = new Set(all.slice(context.limits.milestones).map(({ title }) => title));
  const isIn = (card: Card): boolean => !out.has(card[name]?.title ?? '');
  const cards = out.size === 0 ? deck.cards : deck.cards.filter(isIn);
  reportMilestones([...out], deck.cards.length - cards.length, context);
  const loose: Item[] = [];
  for (const card of cards.slice(0, context.limits.items)) {
    if (isByMilestone && card.iteration !== undefined) card.fields.set('Iteration', card.iteration.title);
    const item = createItem(card, context);
    const home = milestones.get(card[name]?.title ?? '');
    if (home === undefined) loose.push(item);
    else home.items.push(item);
  }
  if (cards.length > context.limits.items)
    context.report('limit-items', `${String(cards.length - context.limits.items)} items are left out.`);
  const placed = [...milestones.values()];
  if (loose.length > 0) placed.push(createLoose(loose, context));
  return placed;
}

/** Says which milestones there was no room for, and how many items went with them. */
function reportMilestones(titles: readonly string[], items: number, context: JsonContext): void {
  const shown = titles.slice(0, 5).map((title) => `'${title}'`);
  if (titles.length > shown.length) shown.push(`${String(titles.length - shown.length)} more`);
  if (titles.length > 0)
    context.report('limit-milestones', `Left out: ${shown.join(', ')}, with ${String(items)} items.`);
}

/** The milestone of items that stand in none. */
function createLoose(items: Item[], context: JsonContext): Milestone {
  const id = context.createId(undefined, 'unscheduled', 'unscheduled');
  return createUnscheduled(id, { items });
}

/** What the data says is missing from it. */
function reportMissing(deck: Deck): Diagnostic[] {
  const missing = deck.expected === undefined ? 0 : deck.expected - deck.cards.length - deck.hidden - deck.leftOut;
  const diagnostics: Diagnostic[] = [];
  if (missing > 0 || deck.isPaged) {
    const count =
      missing > 0 ? `${String(missing)} of ${String(deck.expected)} entries are missing.` : 'More pages follow.';
    diagnostics.push(createDiagnostic('incomplete-source', { detail: count }));
  }
  if (deck.hidden > 0)
    diagnostics.push(
      createDiagnostic('incomplete-source', {
        detail: `${String(deck.hidden)} entries are hidden from the account that fetched the data.`,
      }),
    );
  return diagnostics;
}

/**
 * Makes a roadmap of cards.
 * @param deck the cards
 * @param limits bounds to change
 * @returns the roadmap, without its `source`
 */
export function buildDeck(deck: Deck, limits: Partial<Limits> | undefined): Roadmap {
  const bounds = resolveLimits(limits);
  const context = new JsonContext('', bounds, undefined);
  const milestones = placeCards(deck, context);
  const { title, description, update } = deck;
  const notice = update && [
    {
      kind: 'note' as const,
      ...(update.status === undefined ? {} : { title: update.status.toLowerCase().replaceAll('_', ' ') }),
      content: readBody(update.body, context),
    },
  ];
  const roadmap: Roadmap = {
    version: 1,
    ...(title === undefined ? {} : { title }),
    metadata: {},
    description: readBody(description, context),
    statuses: [],
    notices: notice ?? [],
    milestones,
    notes: [],
    diagnostics: [...reportMissing(deck), ...context.diagnostics],
  };
  return keepWithin(roadmap, bounds, context.unsaid);
}
