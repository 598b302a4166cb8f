/** Addresses that relative links can be resolved against. */

/**
 * Tells whether a text is an address on the web.
 * @param text what a user gave
 * @returns false for paths, and for addresses that begin with anything else than `http://` or `https://`
 */
export function isBaseUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
