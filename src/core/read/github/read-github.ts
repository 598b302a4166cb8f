/**
 * Reads a roadmap from what GitHub hands out, told apart by its shape: milestones and issues (REST, search, `gh issue list
 * --json`), project items (REST, GraphQL, `gh project item-list --format json`), and views exported as TSV or CSV. Nothing
 * is fetched.
 */
import { createDiagnostic } from '../../diagnostics/create-diagnostic.ts';
import { knowAllLanguages } from '../../language/languages.ts';
import type { Limits } from '../../limits.ts';
import type { Roadmap, RoadmapSource } from '../../model/types.ts';
import { createDeck, type Deck } from './card.ts';
import { buildDeck } from './build-deck.ts';
import { asList, asObject, get, getCount, getText } from './data.ts';
import { isPull, readIssue, readMilestone } from './read-issue.ts';
import { readCliItem, readGraphProject, readRestItem } from './read-project.ts';
import { findSeparator, readTableText } from './read-table.ts';

/** Options of `readGitHub`. */
export interface ReadGitHubOptions {
  /** Address or path of the data. */
  uri?: string;
  /** 'owner/name' of the repository; by default that of the first issue. */
  repository?: string;
  /** Bounds to change. */
  limits?: Partial<Limits>;
}

/** How deep a GraphQL answer is searched for its project. */
const deepestProject = 6;

/** Whether an object is a milestone: it counts issues, or is said to be due. */
function isMilestone(value: unknown): boolean {
  return (
    getCount(value, 'open_issues') !== undefined ||
    get(value, 'due_on') !== undefined ||
    get(value, 'dueOn') !== undefined
  );
}

/** Whether an object is an item of a project. */
function isProjectItem(value: unknown): boolean {
  return getText(value, 'content_type') !== undefined || Array.isArray(get(value, 'fields'));
}

/** Adds an entry of a list by its shape; false where it has none that is known. */
function addEntry(deck: Deck, entry: unknown): boolean {
  if (isProjectItem(entry)) readRestItem(entry, deck);
  else if (asObject(get(entry, 'fieldValues')) !== undefined) readGraphProject({ items: [entry] }, deck);
  else if (get(entry, 'content') !== undefined) readCliItem(entry, deck);
  else if (isMilestone(entry)) {
    const milestone = readMilestone(entry);
    if (milestone !== undefined) deck.milestones.push(milestone);
  } else {
    // Pull requests come along with issues in the REST API; they are how, not what.
    if (isPull(entry)) {
      deck.leftOut += 1;
      return true;
    }
    const card = readIssue(entry);
    if (card !== undefined) deck.cards.push(card);
    return card !== undefined;
  }
  return true;
}

/** Adds the entries of a list; pages that were joined to a list of lists are flattened. */
function addEntries(deck: Deck, entries: readonly unknown[]): boolean {
  let isKnown = entries.length === 0;
  for (const entry of entries) {
    const added = Array.isArray(entry)
      ? entry.map((inner) => addEntry(deck, inner)).includes(true)
      : addEntry(deck, entry);
    isKnown ||= added;
  }
  return isKnown;
}

/** Finds a project in a GraphQL answer. */
function findProject(value: unknown, depth: number): unknown {
  const items = get(value, 'items');
  if (items !== undefined && (Array.isArray(get(items, 'nodes')) || get(value, 'fields') !== undefined)) return value;
  if (depth <= 0) return undefined;
  for (const inner of Object.values(asObject(value) ?? {})) {
    const found = asObject(inner) === undefined ? undefined : findProject(inner, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Reads an object: an answer of GraphQL, of the search, of `gh`, or milestones and issues side by side. */
function readObject(deck: Deck, value: unknown): boolean {
  const project = findProject(value, deepestProject);
  if (project !== undefined) {
    readGraphProject(project, deck);
    return true;
  }
  const expected = getCount(value, 'totalCount') ?? getCount(value, 'total_count');
  if (expected !== undefined) deck.expected = expected;
  const title = getText(value, 'title');
  if (title !== undefined && Array.isArray(get(value, 'items'))) deck.title = title;
  let isKnown = false;
  for (const key of ['milestones', 'issues', 'items']) {
    const list = get(value, key);
    if (Array.isArray(list) || asList(list).length > 0) isKnown = addEntries(deck, asList(list)) || isKnown;
  }
  return (
    isKnown ||
    (getText(value, 'title') !== undefined &&
      (isMilestone(value) || getCount(value, 'number') !== undefined) &&
      addEntry(deck, value))
  );
}

/** Parses JSON; undefined where the text is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as unknown;
  } catch {
    return undefined;
  }
}

/** Reads the data; false where its shape is none that is known. */
function readData(deck: Deck, input: unknown): boolean {
  const value = typeof input === 'string' ? parse(input) : input;
  if (Array.isArray(value)) return addEntries(deck, value);
  if (asObject(value) !== undefined) return readObject(deck, value);
  const separator = typeof input === 'string' ? findSeparator(input) : undefined;
  if (typeof input !== 'string' || separator === undefined) return false;
  readTableText(input, separator, deck);
  return true;
}

/** Where the roadmap comes from. */
function sourceOf(deck: Deck, { uri, repository }: ReadGitHubOptions): RoadmapSource {
  const home = repository ?? deck.cards.find((card) => card.repository !== undefined)?.repository;
  return {
    format: 'github',
    ...(uri === undefined ? {} : { uri }),
    ...(home === undefined ? {} : { repository: home }),
  };
}

/**
 * Reads a roadmap from GitHub's data.
 * @param input JSON text, TSV or CSV text, or a parsed value
 * @param options where it comes from, and bounds
 * @returns the roadmap: issues stand under their milestones, else under their iterations, else under one milestone of kind
 *   `unscheduled`. Never throws: data of an unknown shape gives an empty roadmap with a diagnostic `unreadable-source`, data
 *   that says it is incomplete one `incomplete-source`.
 * @example readGitHub(await (await fetch('https://api.github.com/repos/o/r/milestones?state=all')).json())
 */
export function readGitHub(input: unknown, options: ReadGitHubOptions = {}): Roadmap {
  knowAllLanguages();
  // A program may well give null for none.
  const given = { ...options };
  const deck = createDeck();
  const isKnown = readData(deck, input);
  const roadmap = buildDeck(deck, given.limits);
  if (!isKnown) roadmap.diagnostics.push(createDiagnostic('unreadable-source'));
  return { ...roadmap, source: sourceOf(deck, given) };
}
