import type { Inline, Link } from '../../../model/types.ts';
import { bareIssueHref } from '../../../url/bare-issue.ts';
import { isSafeHref } from '../../../url/safe-href.ts';
import { plainText } from '../../../model/inline-text.ts';
import type { InlineContext } from '../inline/parse-inline.ts';
import { linkTarget } from '../inline/parse-inline.ts';

const numbered = /\/(?:-\/)?(issues|pulls?|merge_requests|discussions|milestones?)\/(\d{1,9})(?=[/?#]|$)/;
const commit = /\/(?:-\/)?commits?\/[0-9a-f]{7,40}(?=[/?#]|$)/;
const specText =
  /^(?:(?:the|our|design|full|technical|tech|product)\s+)*(?:spec|specs|specification|rfc|design|design doc|doc|proposal|kep|pep|adr|prd|enhancement)(?:[\s#-]*\d{1,6})?$/i;

/** What a kind of page is called in its address. */
const kinds = new Map<string, Link['kind']>([
  ['issues', 'issue'],
  ['pull', 'pull'],
  ['pulls', 'pull'],
  ['merge_requests', 'pull'],
  ['discussions', 'discussion'],
  ['milestone', 'milestone'],
  ['milestones', 'milestone'],
]);

/**
 * Reads what a link refers to out of its address.
 * @param href a gated address
 * @param text the words that are linked
 */
export function createLink(href: string, text: string): Link {
  const found = numbered.exec(href);
  if (found !== null) {
    const link: Link = { href, text, kind: kinds.get(found[1]!) ?? 'web', number: Number(found[2]) };
    const repository = repositoryOf(href);
    if (repository !== undefined) link.repository = repository;
    return link;
  }
  const repository = commit.test(href) ? repositoryOf(href) : undefined;
  if (repository !== undefined) return { href, text, kind: 'commit', repository };
  return { href, text, kind: specText.test(text.trim()) ? 'spec' : 'web' };
}

/** 'owner/name' out of an address of a forge. */
function repositoryOf(href: string): string | undefined {
  return /^https?:\/\/[^/]+\/((?:[\w.-]+\/)+?[\w.-]+)\/(?:-\/)?(?:issues|pulls?|merge_requests|discussions|milestones?|commits?)\//.exec(
    href,
  )?.[1];
}

/**
 * Gives the reference that `#123` stands for: the issue of the repository that the document lies in, as a link relative to
 * a document at the root of a branch, which is how forges resolve it.
 * @param repository of `lantern/core#123`: another one on the same forge
 */
export function createIssueLink(
  number: number,
  text: string,
  context: InlineContext,
  line: number,
  repository?: string,
): Link {
  const raw = bareIssueHref(number, repository);
  const quiet = { ...context, onRelative: () => undefined };
  const link: Link = { ...createLink(linkTarget(raw, line, quiet) ?? raw, text), kind: 'issue', number };
  if (repository !== undefined) link.repository = repository;
  return link;
}

const bareUrl = /https?:\/\/[^\s<>()[\]"'`]{4,500}/g;
const bareIssue = /(?:^|[\s([,])([\w.-]{1,60}\/[\w.-]{1,60})?#(\d{1,7})(?=$|[\s)\],.;:]|['’]s\s)/g;

/** A reference for which there was no room. */
export interface SpareLink {
  /** The reference. */
  readonly link: Link;
  /** How it is written. */
  readonly written: Inline;
}

/**
 * Collects the references of some inline content: links, bare addresses, `#123`.
 * @param nodes the content
 * @param into where they are added, each address once
 * @param context what links are resolved against; told where there are more than the limit
 * @param line line of the content, from 0
 * @param limit most references of one item
 */
export function collectLinks(
  nodes: readonly Inline[],
  into: Link[],
  context: InlineContext,
  line: number,
  limit: number,
): void {
  if (findLinks(nodes, into, context, line, limit).length > 0) context.onMany?.(line);
}

/**
 * Collects references as `collectLinks` does, for a caller who says itself what becomes of those beyond the limit.
 * @param nodes the content
 * @param into where they are added, each address once
 * @param context what links are resolved against
 * @param line line of the content, from 0
 * @param limit most references that are added
 * @returns the others, in order, each address once; nearly always none
 */
export function findLinks(
  nodes: readonly Inline[],
  into: Link[],
  context: InlineContext,
  line: number,
  limit: number,
): readonly SpareLink[] {
  const found: Found = { into, limit, known: undefined, spare: undefined };
  find(nodes, found, context, line);
  return found.spare ?? none;
}

const none: readonly SpareLink[] = [];

/** References found so far. */
interface Found {
  readonly into: Link[];
  readonly limit: number;
  /** Addresses of all of them, from the first on for which there is no room. */
  known: Set<string> | undefined;
  /** Those for which there is no room. */
  spare: SpareLink[] | undefined;
}

function find(nodes: readonly Inline[], found: Found, context: InlineContext, line: number): void {
  for (const node of nodes) {
    if (node.type === 'link') add(found, createLink(node.href, plainText(node.children)), node);
    else if (node.type === 'text') findBare(node.value, found, context, line);
    else if ('children' in node) find(node.children, found, context, line);
  }
}

function findBare(text: string, found: Found, context: InlineContext, line: number): void {
  if (text.includes('://'))
    for (const [address] of text.matchAll(bareUrl)) {
      const href = address.replace(/[.,;:!?*_]+$/, '');
      if (isSafeHref(href)) add(found, createLink(href, href), { type: 'text', value: href });
    }
  if (text.includes('#'))
    for (const issue of text.matchAll(bareIssue)) {
      const [, repository, digits] = issue;
      const number = Number(digits);
      // A number whose address was said already is that reference once more.
      if (number === 0 || isRank(text, issue.index) || found.into.some((link) => link.number === number)) continue;
      const value = `${repository ?? ''}#${number}`;
      add(found, createIssueLink(number, value, context, line, repository), { type: 'text', value });
    }
}

/** What is counted with '#' and is no issue: 'Phase #2', 'Slice #3'. */
const counted =
  /(?:^|[^\p{L}])(?:phase|stage|step|slice|part|sprint|iteration|milestone|priority|rank|goal|round|wave|batch|chapter|level|tier|option|week|day|no|number|etapa|étape|fase|этап|schritt|teil)s?\.?\s+$/iu;

/** Series of papers whose numbers are no issues: 'UAX #9', 'ADR #12'. An RFC may be an issue of the project. */
const series = /(?:^|[^\p{L}\d])(?:UAX|UTS|UTR|UTN|PEP|JEP|EIP|ERC|BIP|PSR|ADR|CWE|ISO|IEC)\s+$/u;

/** Whether the text before '#4' says that a number counts parts of the plan, or papers of a series. */
export function isCounted(before: string): boolean {
  const last = before.slice(-24);
  return counted.test(last) || series.test(last);
}

/** `(#1)` at the start of a line is a rank; so is what counts the plan's own parts. */
function isRank(text: string, index: number): boolean {
  if (index === 0 && text.startsWith('(')) return true;
  return isCounted(text.slice(0, text.indexOf('#', index)));
}

function add(found: Found, link: Link, written: Inline): void {
  const { into, limit } = found;
  if (into.length < limit) {
    if (!into.some((other) => other.href === link.href)) into.push(link);
    return;
  }
  found.known ??= new Set(into.map(({ href }) => href));
  if (found.known.has(link.href)) return;
  found.known.add(link.href);
  (found.spare ??= []).push({ link, written });
}
