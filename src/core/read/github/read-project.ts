/** Items of Projects, as REST, GraphQL and `gh project item-list --format json` give them. */
import { createCard, type Card, type CardMilestone, type Deck } from './card.ts';
import { asList, asObject, get, getCount, getText, getNames } from './data.ts';
import { readIssue, readMilestone, readPeople } from './read-issue.ts';
import { setCardField } from './set-field.ts';

const millisecondsPerDay = 86_400_000;

/** An iteration: so many days from its first. */
function readIteration(value: unknown): CardMilestone | undefined {
  const raw = get(value, 'title');
  const title = getText(value, 'title') ?? getText(raw, 'raw');
  const start = getText(value, 'startDate', 'start_date');
  if (title === undefined || start === undefined || Number.isNaN(Date.parse(start))) return undefined;
  const days = getCount(value, 'duration');
  const iteration: CardMilestone = { title, start: start.slice(0, 10) };
  if (days !== undefined && days > 0 && days < 3660)
    iteration.due = new Date(Date.parse(iteration.start ?? '') + (days - 1) * millisecondsPerDay)
      .toISOString()
      .slice(0, 10);
  return iteration;
}

/** Text of a value in any of the shapes of REST and `gh`: text, number, option, list. */
function toText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return getNames(value, 'name', 'login', 'title', 'url', 'html_url').join(', ');
  const name = get(value, 'name');
  return getText(value, 'name', 'title', 'raw', 'text', 'nameWithOwner', 'full_name') ?? getText(name, 'raw') ?? '';
}

/** Sets a field whose value may be an option, iteration, milestone, list or plain. */
function setValue(card: Card, name: string, value: unknown): void {
  const iteration = readIteration(value);
  if (iteration !== undefined) card.iteration = iteration;
  else if (/^milestone$/i.test(name)) {
    const milestone = readMilestone(value);
    if (milestone !== undefined) card.milestone = milestone;
  } else if (/^assignees$/i.test(name) && Array.isArray(value)) card.owners = readPeople(value);
  else if (/^labels$/i.test(name) && Array.isArray(value)) card.labels = getNames(value, 'name');
  else setCardField(card, name, toText(value), getText(value, 'color'));
}

/** The card of an item's content. A draft has a title and body alone. */
function readContent(content: unknown, title: string | undefined): Card | undefined {
  const card = readIssue(content) ?? (title === undefined ? undefined : createCard(title));
  if (card === undefined) return undefined;
  const type = getText(content, 'type', '__typename');
  if (type !== undefined) {
    delete card.type;
    card.kind = type === 'PullRequest' ? 'pull' : type === 'DraftIssue' ? 'draft' : 'issue';
  }
  return card;
}

/** Values of a GraphQL item, each by the field it belongs to. */
function readFieldValues(card: Card, item: unknown): void {
  for (const value of asList(get(item, 'fieldValues'))) {
    const name = getText(get(value, 'field'), 'name');
    if (name === undefined) continue;
    const people = get(value, 'users') ?? get(value, 'reviewers');
    const labels = get(value, 'labels');
    const milestone = readMilestone(get(value, 'milestone'));
    if (people !== undefined) {
      if (card.owners.length === 0) card.owners = readPeople(people);
    } else if (labels !== undefined) card.labels = getNames(labels, 'name');
    else if (milestone !== undefined) card.milestone = milestone;
    else setScalar(card, name, value);
  }
}

/** A GraphQL value: date, number, text, option or iteration. */
function setScalar(card: Card, name: string, value: unknown): void {
  const iteration = readIteration(value);
  const number = get(value, 'number');
  if (iteration !== undefined) card.iteration = iteration;
  else if (typeof number === 'number') setCardField(card, name, String(number));
  else setCardField(card, name, getText(value, 'date', 'text', 'name') ?? '', getText(value, 'color'));
}

/** Whether an item was put away; it is counted then. */
function countArchived(item: unknown, deck: Deck): boolean {
  const isArchived = get(item, 'isArchived') === true || getText(item, 'archived_at') !== undefined;
  if (isArchived) deck.leftOut += 1;
  return isArchived;
}

/** Adds an item of GraphQL. */
function addGraphItem(deck: Deck, item: unknown): void {
  if (countArchived(item, deck)) return;
  if (getText(item, 'type') === 'REDACTED') deck.hidden += 1;
  const card = readContent(get(item, 'content'), undefined);
  if (card === undefined) return;
  readFieldValues(card, item);
  deck.cards.push(card);
}

/**
 * Reads a project of GraphQL, its items and its latest update.
 * @param project a `ProjectV2`
 * @param deck where they are added
 */
export function readGraphProject(project: unknown, deck: Deck): void {
  const items = get(project, 'items');
  for (const item of asList(items)) addGraphItem(deck, item);
  if (get(get(items, 'pageInfo'), 'hasNextPage') === true) deck.isPaged = true;
  const total = getCount(items, 'totalCount');
  if (total !== undefined) deck.expected = total;
  const title = getText(project, 'title');
  if (title !== undefined) deck.title = title;
  const description = getText(project, 'shortDescription');
  if (description !== undefined) deck.description = description;
  const [update] = asList(get(project, 'statusUpdates'));
  const status = getText(update, 'status');
  const body = getText(update, 'body');
  if (status !== undefined || body !== undefined)
    deck.update = { ...(status === undefined ? {} : { status }), ...(body === undefined ? {} : { body }) };
}

/**
 * Reads an item of the REST API: content, and a list of fields with their values.
 * @param item the item
 * @param deck where it is added
 */
export function readRestItem(item: unknown, deck: Deck): void {
  if (countArchived(item, deck)) return;
  const fields = asList(get(item, 'fields'));
  const title = fields.find((field) => /^title$/i.test(getText(field, 'name') ?? ''));
  const card = readContent(get(item, 'content'), title === undefined ? undefined : toText(get(title, 'value')));
  if (card === undefined) {
    deck.hidden += 1;
    return;
  }
  const type = getText(item, 'content_type');
  if (type !== undefined) card.kind = type === 'PullRequest' ? 'pull' : type === 'DraftIssue' ? 'draft' : 'issue';
  for (const field of fields) {
    const name = getText(field, 'name');
    const value = get(field, 'value');
    if (name !== undefined && value !== null && value !== undefined) setValue(card, name, value);
  }
  deck.cards.push(card);
}

const ownKeys = new Set(['id', 'content', 'title']);

/**
 * Reads an item of `gh project item-list --format json`: fields stand beside the content, in camel case.
 * @param item the item
 * @param deck where it is added
 */
export function readCliItem(item: unknown, deck: Deck): void {
  if (countArchived(item, deck)) return;
  const card = readContent(get(item, 'content'), getText(item, 'title'));
  if (card === undefined) {
    deck.hidden += 1;
    return;
  }
  for (const [key, value] of Object.entries(asObject(item) ?? {}))
    if (!ownKeys.has(key) && value !== null) setValue(card, key, value);
  deck.cards.push(card);
}
