import { blankUntil, mask, type MaskState } from './mask-state.ts';

/** Tags of Liquid (`{% … %}`) and of Hugo (`{{< … >}}`, `{{% … %}}`), and nothing else. */
const tags = /^(?:\{%[^%{}]{0,500}%\}|\{\{<[^<>{}]{0,500}>\}\}|\{\{%[^%{}]{0,500}%\}\}|\s)+$/;

/** Attributes that kramdown gives to the block above: `{: .no_toc }`. `{:toc}` stands for a table of contents. */
const attributes = /^\{:(?!\s*toc\b)[^{}]{0,500}\}$/;

/** A target of MyST, for links to what follows: `(roadmap-v2)=`. */
const target = /^\([\w.:-]{1,100}\)=$/;

/**
 * Reads a line of the language of a site's generator, which its readers do not see: a tag, attributes of a block, or a
 * comment of MDX, over any number of lines.
 *
 * ```
 * {% include banner.html %}
 * {: .no_toc }
 * ```
 * Not read: `{{ page.title }}`, which stands for a text; `{draft} Faster start`.
 * @returns the next line; undefined where the line is to be read as CommonMark
 */
export function readTemplateLine(state: MaskState, line: number): number | undefined {
  const text = state.source[line]!.trim();
  if (text.startsWith('{/*')) return readComment(state, line);
  if (!attributes.test(text) && !target.test(text) && !tags.test(text)) return undefined;
  // A blank line in its place ends the block above, and parts nothing else.
  mask(state, line, { kind: 'html', start: line, end: line + 1 }, '');
  return line + 1;
}

/** A comment of MDX that ends a line; one that nothing closes is text. */
function readComment(state: MaskState, line: number): number | undefined {
  const { source } = state;
  // Once no comment is closed any more, none of the later ones is.
  if (state.noTemplateCommentEnd) return undefined;
  let end = line;
  while (end < source.length && !source[end]!.includes('*/}')) end++;
  state.noTemplateCommentEnd = end === source.length;
  if (end === source.length || !source[end]!.trimEnd().endsWith('*/}')) return undefined;
  const text = source.slice(line, end + 1).join('\n');
  mask(state, line, { kind: 'comment', start: line, end: end + 1, text });
  return blankUntil(state, end + 1);
}
