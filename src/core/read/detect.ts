/** What a text may be. */
export type TextFormat = 'markdown' | 'json' | 'github';

/** Names that GitHub gives to what a roadmap of one's own hardly names so. */
const gitHubKeys =
  /"(?:node_id|html_url|open_issues|closed_issues|projectV2|project_url|ProjectV2Item|totalCount|__typename)"\s*:/;

/**
 * Tells what a text is by how it starts.
 * @param text a document
 * @returns `json` for an object or a list of objects or texts, `github` where its first keys are those of GitHub's answers,
 *   else `markdown`: `[CLI] …` and `{{ macro }}` start no JSON. Never throws.
 */
export function detectFormat(text: string): TextFormat {
  if (!startsJson(text)) return 'markdown';
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
