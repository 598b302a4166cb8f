/** What a text may be. */
export type TextFormat = 'markdown' | 'json' | 'github';

/** Names that GitHub gives to what a roadmap of one's own hardly names so. */
const gitHubKeys =
  /"(?:node_id|html_url|open_issues|closed_issues|projectV2|project_url|ProjectV2Item|totalCount|__typename)"\s*:/;

/**
 * Tells what a text is by how it starts.
 * @param text a document
 * @returns `json` for an object or a list of objects or texts, `github` where its first keys are those of GitHub's answers
 *   or its first line is the header of an exported view, else `markdown`: `[CLI] …` and `{{ macro }}` start no JSON. Never
 *   throws.
 */
export function detectFormat(text: string): TextFormat {
  if (!startsJson(text)) return startsView(text) ? 'github' : 'markdown';
  return gitHubKeys.test(text.slice(0, 4_000)) ? 'github' : 'json';
}

function startsJson(text: string): boolean {
  const start = text
    .slice(0, 2_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('{')) return /^\{\s*(?:["}]|$)/.test(start);
  return /^\[\s*(?:[{"]|\]\s*$)/.test(start);
}

/**
 * Whether a text starts as a project view that was exported: columns called `Title`, and `Status` or `URL`, over a row of as
 * little prose as they. A paragraph of these words has no second line that is parted like its first.
 */
function startsView(text: string): boolean {
  const [header = '', row = ''] = text.slice(0, 4_000).split(/\r?\n/, 2);
  const separator = header.includes('\t') ? '\t' : ',';
  const names = header.split(separator).map((name) =>
    name
      .replaceAll(/["\ufeff]/g, '')
      .trim()
      .toLowerCase(),
  );
  if (!names.includes('title') || !(names.includes('status') || names.includes('url'))) return false;
  return row.includes(separator) || row.startsWith('"') || (separator === '\t' && text.trim() === header.trim());
}
