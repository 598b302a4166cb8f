/** Text of documents made harmless for a terminal. */

/** Control characters but tab and line feed, bidi controls, and separators that some terminals act on. */
const harmful = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]/gu;

/**
 * Takes out what could move the cursor, change colours or reorder text.
 * @param text any text; may have several lines
 * @returns the text without control and bidi characters; a carriage return before a line feed goes too
 */
export function terminalText(text: string): string {
  return text.replace(harmful, '');
}

/**
 * Takes the same out of a whole file, whose lines stay lines.
 * @param text the file
 * @returns the text; CRLF, which is part of some formats and which no terminal minds, stays, and a carriage return alone,
 *   which would write over its line, becomes a line end
 */
export function terminalFile(text: string): string {
  return text
    .split('\r\n')
    .map((lines) => terminalText(lines.replaceAll('\r', '\n')))
    .join('\r\n');
}

/**
 * Makes a text one line.
 * @param text any text
 * @returns the text without control and bidi characters, with single spaces for line ends and tabs
 */
export function terminalLine(text: string): string {
  return terminalText(text.replace(/\s+/g, ' ')).trim();
}

/**
 * Writes harmful characters of JSON as escapes, so that the value stays the same.
 * @param json JSON text
 * @returns JSON text of the same value
 */
export function terminalJson(json: string): string {
  return json.replace(harmful, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
