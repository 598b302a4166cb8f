/** Where a reference of an item leads. */
import type { Link, RoadmapSource } from '../core/model/types.ts';
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
  if (!isBareIssue(link, places)) return resolveHref(link.href, base);
  const repository = repositoryOfSource(source, base);
  const issues =
    repository === undefined
      ? places.map((place) => forgePage.exec(place)?.[1]).find((page) => page !== undefined)
      : `https://github.com/${repository}/`;
  return issues === undefined ? undefined : resolveHref(`${issues}issues/${String(link.number)}`);
}

/** The part of a forge's address of a file that its issues lie under: that of GitLab ends with '/-/'. */
const forgePage = /^(https?:\/\/[^/?#]+\/(?:[\w.-]+\/){1,8}?[\w.-]+\/(?:-\/)?)blob\//;

/** Whether a link is what the reader makes of `#12`: relative to the root of a branch, or resolved from there. */
function isBareIssue({ kind, number, href }: Link, places: readonly string[]): boolean {
  if (kind !== 'issue' || number === undefined || !href.endsWith(`/issues/${String(number)}`)) return false;
  const bare = `../../issues/${String(number)}`;
  return href === bare || places.some((place) => resolveHref(bare, place) === href);
}
