/** Text made safe for HTML and XML. */

/** Characters that XML 1.0 forbids, and halves of a surrogate pair that stand alone. */
const illegal = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff\p{Cs}]/gu;

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** The text with U+FFFD for each character that no XML document may hold. */
function legalText(text: string): string {
  return text.replace(illegal, '\ufffd');
}

/**
 * Escapes text for content and quoted attributes of HTML and XML.
 * @param text any text
 * @returns markup that shows the text. Never throws.
 */
export function escapeMarkup(text: string): string {
  return legalText(text).replace(/[&<>"']/g, (character) => entities.get(character) ?? character);
}
