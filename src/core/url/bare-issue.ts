/**
 * Address of an issue that is named by its number, relative to a document at the root of a branch, as forges show it.
 * @param number the issue's number
 * @param repository 'owner/name' of `lantern/core#12`; absent for the document's own
 * @example bareIssueHref(12) // '../../issues/12'
 */
export function bareIssueHref(number: number, repository?: string): string {
  return repository === undefined ? `../../issues/${number}` : `../../../../${repository}/issues/${number}`;
}
