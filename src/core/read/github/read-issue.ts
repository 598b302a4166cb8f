/** Issues and milestones, as the REST API, GraphQL and `gh … --json` give them. */
import type { Owner } from '../../model/types.ts';
import { createCard, type Card, type CardMilestone } from './card.ts';
import { asObject, get, getCount, getNames, getText, asList } from './data.ts';

/** 'owner/name' out of an address of the site or the API. */
function repositoryOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const path =
    /^https?:\/\/[^/]+\/(?:api\/v3\/)?(?:repos\/)?([\w.-]+\/[\w.-]+)\/(?:issues|pull|pulls|milestones?)\//.exec(
      address,
    );
  return path?.[1] ?? /^https?:\/\/[^/]+\/(?:api\/v3\/)?repos\/([\w.-]+\/[\w.-]+)$/.exec(address)?.[1];
}

/**
 * Reads a milestone.
 * @param value an object with a title
 * @returns undefined for everything else
 */
export function readMilestone(value: unknown): CardMilestone | undefined {
  const title = getText(value, 'title');
  if (title === undefined) return undefined;
  const milestone: CardMilestone = { title };
  const href = getText(value, 'html_url') ?? getText(value, 'url', 'resourcePath');
  if (href !== undefined && !href.includes('//api.')) milestone.href = href;
  const due = getText(value, 'due_on', 'dueOn');
  if (due !== undefined) milestone.due = due.slice(0, 10);
  const description = getText(value, 'description');
  if (description !== undefined) milestone.description = description;
  const state = getText(value, 'state')?.toLowerCase();
  if (state !== undefined) milestone.isClosed = state === 'closed';
  const open = getCount(value, 'open_issues');
  const closed = getCount(value, 'closed_issues');
  // Nothing in it yet is no progress of 0 %.
  if (open !== undefined && closed !== undefined && open + closed > 0)
    milestone.progress = { done: closed, total: open + closed };
  return milestone;
}

/**
 * People, with the address of their page where the data gives it.
 * @param value a list or connection of handles, or of objects with a `login`, `name` or `slug`
 * @returns owners in order; one whose only address is of the API has none
 */
export function readPeople(value: unknown): Owner[] {
  return asList(value).flatMap((person): Owner[] => {
    const name = typeof person === 'string' ? person.trim() : getText(person, 'login', 'name', 'slug');
    if (name === undefined || name === '') return [];
    const href = getText(person, 'html_url') ?? getText(person, 'url');
    return [href === undefined || href.includes('//api.') ? { name } : { name, href }];
  });
}

/** Open, done, or closed as not planned. */
function readState(value: unknown): Card['state'] {
  const state = getText(value, 'state')?.toLowerCase();
  const reason = getText(value, 'state_reason', 'stateReason')?.toLowerCase();
  if (state === 'merged' || getText(get(value, 'pull_request'), 'merged_at') !== undefined) return 'completed';
  if (state === 'closed') return reason === 'not_planned' || reason === 'duplicate' ? 'not-planned' : 'completed';
  return state === 'open' ? 'open' : undefined;
}

/**
 * Whether an issue is a pull request in disguise.
 * @param value an entry of the REST list of issues, or a node of GraphQL
 */
export function isPull(value: unknown): boolean {
  const href = getText(value, 'html_url', 'url') ?? '';
  return asObject(get(value, 'pull_request')) !== undefined || /\/pulls?\/\d+/.test(href);
}

/** Done and all sub-issues, where the data counts them. */
function readSubIssues(card: Card, value: unknown): void {
  const summary = get(value, 'sub_issues_summary') ?? get(value, 'subIssuesSummary');
  const total = getCount(summary, 'total');
  const done = getCount(summary, 'completed');
  if (total !== undefined && done !== undefined && total > 0 && done <= total) card.progress = { done, total };
}

/** Fields that GitHub keeps with the issue itself. */
function readIssueFields(card: Card, value: unknown): void {
  for (const entry of asList(get(value, 'issue_field_values'))) {
    const name = getText(entry, 'name', 'issue_field_name') ?? getText(get(entry, 'issue_field'), 'name');
    const option = getText(get(entry, 'single_select_option'), 'name');
    const plain = get(entry, 'value');
    const text = option ?? (typeof plain === 'string' || typeof plain === 'number' ? String(plain) : undefined);
    if (name === undefined || text === undefined || text === '') continue;
    if (/^priority$/i.test(name)) card.priority = text;
    else card.fields.set(name, text);
  }
}

/**
 * Reads an issue, pull request or draft.
 * @param value an object with a title
 * @returns undefined for everything else
 */
export function readIssue(value: unknown): Card | undefined {
  const title = getText(value, 'title');
  if (title === undefined) return undefined;
  const card = createCard(title);
  const href = getText(value, 'html_url') ?? getText(value, 'url');
  if (href !== undefined && !href.includes('//api.')) card.href = href;
  const number = getCount(value, 'number');
  if (number !== undefined) card.number = number;
  const repository =
    getText(get(value, 'repository'), 'nameWithOwner', 'full_name') ??
    getText(value, 'repository') ??
    repositoryOf(getText(value, 'repository_url')) ??
    repositoryOf(href);
  if (repository !== undefined) card.repository = repository.replace(/^https?:\/\/[^/]+\//, '');
  const state = readState(value);
  if (state !== undefined) card.state = state;
  card.kind = isPull(value) ? 'pull' : 'issue';
  card.owners = readPeople(get(value, 'assignees'));
  const only = get(value, 'assignee');
  if (card.owners.length === 0 && only !== undefined) card.owners = readPeople([only]);
  card.labels = getNames(get(value, 'labels'), 'name');
  const milestone = readMilestone(get(value, 'milestone'));
  if (milestone !== undefined) card.milestone = milestone;
  const body = getText(value, 'body');
  if (body !== undefined) card.body = body;
  const type = getText(get(value, 'type'), 'name') ?? getText(get(value, 'issueType'), 'name');
  if (type !== undefined) card.type = type;
  readSubIssues(card, value);
  readIssueFields(card, value);
  return card;
}
