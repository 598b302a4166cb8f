/** What a text may be. */
export type TextFormat = 'markdown' | 'json' | 'github';

/**
 * Tells what a text is by how it starts.
 * @param text a document
 * @returns `json` for an object or a list of objects or texts, else `markdown`: `[CLI] …` and `{{ macro }}` start no JSON.
 *   Whether JSON is GitHub's is told by its shape, once it is parsed. Never throws.
 */
export function detectFormat(text: string): Exclude<TextFormat, 'github'> {
  const start = text
    .slice(0, 2_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('{')) return /^\{\s*(?:["}]|$)/.test(start) ? 'json' : 'markdown';
  return /^\[\s*(?:[{"\]]|$)/.test(start) && !/^\[\s*\]\(/.test(start) ? 'json' : 'markdown';
}
