/** Reads the text of a code block back that a site's highlighter has taken apart. */

/** Elements that highlighters wrap single lines in; the newlines between them are lost in some. */
const lineSelector = '.ec-line, .token-line, code > .line';

/**
 * Reads the text of a code block.
 * @param block `<pre>`, `<code>` or a box around one
 * @returns the text as it was written, up to its last line feed
 */
export function codeText(block: Element): string {
  const lines = [...block.querySelectorAll(lineSelector)];
  if (lines.length === 0) return block.textContent;
  // Lines of some highlighters hold a <br> or a line feed for an empty line.
  return lines.map((line) => line.textContent.replace(/\r?\n$/, '')).join('\n');
}

/**
 * Lists the ways in which sites mark a code block of a language.
 * @param language name after the opening fence, lower case letters
 * @returns a selector for the `<pre>`, `<code>` or a box around it
 */
export function fenceSelector(language: string): string {
  return [
    `pre.${language}`,
    `pre[lang="${language}"]`,
    `pre[data-language="${language}"]`,
    `code.language-${language}`,
    `code.lang-${language}`,
    `pre.language-${language}`,
    `.language-${language} pre`,
    `.highlight-${language} pre`,
  ].join(',');
}
