/**
 * The one gate that every URL passes on its way from a document to a page or an export.
 *
 * Allowed: `http:`, `https:`, `mailto:`, relative references and fragments. Refused: every other scheme (also when
 * disguised by white space, control characters or entities, as browsers strip those), network-path references (`//host`)
 * and backslash forms of them, addresses with credentials, and anything over 2,048 characters.
 */

/** Longest address that passes, in UTF-16 code units. */
const maxHrefLength = 2048;

const allowedSchemes = new Set(['http', 'https', 'mailto']);

/** Whether the text holds a character that browsers strip or treat as white space inside a URL, or a bidi control. */
function hasForbiddenCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0x5c || code === 0xfeff) return true;
    if ((code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
      return true;
  }
  return false;
}

/**
 * The plainest web addresses, by far most of those in documents: a host of names in ASCII, a path of harmless signs. They
 * need no parser: it takes as long as reading the rest of the item. What reads as a number or as punycode is left to it.
 */
const plainAddress =
  /^https?:\/\/(?:(?!xn--)[a-z\d][a-z\d-]{0,30}\.){1,6}(?!xn--)[a-z][a-z-]{0,20}[a-z](?::\d{1,4})?(?:[/?#][\w\-./?#=&+%~:,;!@()'*]*)?$/i;

/**
 * Tells whether a URL may be linked to.
 * @param href the address as the document gives it, entities already decoded
 * @returns false for the empty text, for what is no text, and for whatever is not certain to be harmless. Never throws.
 */
export function isSafeHref(href: string): boolean {
  if (typeof (href as unknown) !== 'string' || href === '' || href.length > maxHrefLength) return false;
  if (plainAddress.test(href)) return true;
  if (hasForbiddenCharacter(href)) return false;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined) return !href.startsWith('//') && !/^[^/?#]*:/.test(href);
  if (!allowedSchemes.has(scheme)) return false;
  if (scheme === 'mailto') return href.length > 'mailto:'.length;
  // 'https:///example.org' leads browsers to a host that parsers do not see.
  if (!/^https?:\/\/[^/?#]/i.test(href)) return false;
  try {
    const url = new URL(href);
    return url.hostname !== '' && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}

/**
 * Resolves a link for showing it.
 * @param href the address as the document gives it
 * @param base absolute http(s) address that relative references are resolved against; absent where none is declared
 * @returns an absolute address or a fragment, or undefined where the address is refused or is relative with no base.
 *   Never throws.
 */
export function resolveHref(href: string, base?: string): string | undefined {
  if (!isSafeHref(href)) return undefined;
  if (href.startsWith('#') || /^[a-z][a-z\d+.-]*:/i.test(href)) return href;
  if (base === undefined) return undefined;
  try {
    const url = new URL(href, base).href;
    return /^https?:/.test(url) && isSafeHref(url) ? url : undefined;
  } catch {
    return undefined;
  }
}
