/** Where a reference of an item leads. */
import type { Link, RoadmapSource } from '../core/model/types.ts';
import { bareIssueHref } from '../core/url/bare-issue.ts';
import { resolveHref } from '../core/url/safe-href.ts';
import { repositoryOfSource } from './source-place.ts';

/**
 * Resolves a reference of an item for showing it. A bare `#12` is the issue of the repository that the roadmap lies in: a page
 * that shows the roadmap elsewhere has no issues of its own.
 * @param roadmap the roadmap the reference is of
 * @param link the reference
 * @param base absolute address that relative references are resolved against
 * @returns undefined where it is to be shown as text: refused, relative without a base, or an issue of a repository that
 *   nothing names. Never throws.
 */
export function linkAddress(
  { source }: { readonly source?: RoadmapSource | undefined },
  link: Link,
  base?: string,
): string | undefined {
  const places = [base, source?.uri].filter((place) => place !== undefined);
  const isOwn = isBareIssue(link, undefined, places);
  if (!isOwn && (link.repository === undefined || !isBareIssue(link, link.repository, places)))
    return resolveHref(link.href, base);
  const own = repositoryOfSource(source, base);
  const home =
    own === undefined ? places.map((place) => forgeOf(place)).find((forge) => forge !== undefined) : gitHub(own);
  const repository = isOwn ? home?.repository : link.repository;
  return home && resolveHref(`${home.host}${String(repository)}${home.issues}${String(link.number)}`);
}

/** Where a forge has the issues of a repository: `host`, the repository, and `issues` make an address but for the number. */
interface Forge {
  readonly host: string;
  readonly repository: string;
  readonly issues: string;
}

const gitHub = (repository: string): Forge => ({ host: 'https://github.com/', repository, issues: '/issues/' });

/** Reads the address of a file on a forge; that of GitLab has '/-/' before what is no repository. */
function forgeOf(place: string): Forge | undefined {
  const found = /^(https?:\/\/[^/?#]+\/)((?:[\w.-]+\/){1,8}?[\w.-]+)(\/(?:-\/)?)blob\//.exec(place);
  if (found === null) return undefined;
  return { host: found[1]!, repository: found[2]!, issues: `${found[3]!}issues/` };
}

/** Whether a link is what the reader makes of `#12` or `lantern/core#12`: relative to the root of a branch, or resolved from there. */
function isBareIssue({ kind, number, href }: Link, repository: string | undefined, places: readonly string[]): boolean {
  if (kind !== 'issue' || number === undefined || !href.endsWith(`/issues/${String(number)}`)) return false;
  const bare = bareIssueHref(number, repository);
  return href === bare || places.some((place) => resolveHref(bare, place) === href);
}
