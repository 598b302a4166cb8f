/** An address, classes and other attributes of a heading, or a comment of MDX that says its address. */
const attributes = /^\{(?::?[ \t]*[#.][\w:][^{}]{0,500}|\/\*[^{}]{0,500}\*\/)\}$/;

/**
 * Takes away what generators let an author write behind a heading, for its address and looks.
 *
 * ```
 * ## Version 1.0 {#v1}      Docusaurus, VitePress, Pandoc, MyST
 * ## Later {: .no_toc }     kramdown, Python-Markdown
 * ```
 * Not read: `Support {name} in titles`.
 * @param title raw inline markdown of a heading
 */
export function withoutAttributes(title: string): string {
  return cut(title, attributes);
}

/** Attributes of an entry of a list, as kramdown and Python-Markdown write them, or a comment of MDX. */
const entryAttributes = /^\{(?::[ \t]*[#.\w][^{}]{0,500}|\/\*[^{}]{0,500}\*\/)\}$/;

/**
 * Takes away what generators let an author write behind an entry of a list. Fewer signs are known than behind a heading.
 *
 * ```
 * - [x] Sync {: .done }
 * ```
 * Not read: `Support {#each} blocks`, `Templates with {name}`.
 * @param content raw inline markdown of an entry
 */
export function withoutEntryAttributes(content: string): string {
  return cut(content, entryAttributes) || content;
}

/** A text without the braces at its end, where they hold what a pattern knows. */
function cut(text: string, pattern: RegExp): string {
  if (!text.endsWith('}')) return text;
  const start = text.lastIndexOf('{');
  return pattern.test(text.slice(start)) ? text.slice(0, start).trimEnd() : text;
}
