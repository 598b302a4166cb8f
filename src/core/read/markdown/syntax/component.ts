import { blankUntil, mask, type MaskState } from './mask-state.ts';

/** Lines that one tag may take. */
const longestTag = 200;
/** Components that hold one thing of several. */
const entryName = /(?:Card|Item|Feature|Task|Entry)$/;
/** Those whose title is that of a part of a page. */
const partName = /^(?:Tab|Step|Menu|Nav|Sidebar|List)/;
/** Components that open and close. */
const foldName = /^(?:Accordion|AccordionItem|Details|Collapsible|Collapse|Expandable|Spoiler)$/;

/**
 * Reads a tag of a component on lines of its own. One with a title is the entry, or the fold, that it shows; one with a
 * status says that of the heading above it; any other is left out, and with code in its attributes it is opaque.
 *
 * ```
 * <Card title="Dark theme" icon="moon">
 *              ^^^^^^^^^^ entry
 * ```
 * Not read: `<TaskBoard :tasks="[…]" />`, whose content is code.
 * @param name the component's
 * @returns the next line; undefined where the line is to be read as CommonMark
 */
export function readComponent(state: MaskState, line: number, name: string): number | undefined {
  const { source } = state;
  let end = line;
  while (
    end < Math.min(line + longestTag, source.length - 1) &&
    !/>\s*$/.test(source[end]!) &&
    source[end]!.trim() !== ''
  )
    end++;
  const text = source.slice(line, end + 1).join('\n');
  if (!/>\s*$/.test(text)) return undefined;
  const known = readKnown(state, line, name, text.trim());
  if (known) return blankUntil(state, end + 1);
  const opaque = !text.startsWith('</') && (end > line || /[=:][^>]*(?:\[|\{(?!(?:\d{1,4}|true|false)\}))/.test(text));
  if (!opaque && text.indexOf('>') !== text.trimEnd().length - 1) return undefined;
  mask(state, line, { kind: 'html', start: line, end: end + 1, ...(opaque ? { opaque } : {}) });
  return blankUntil(state, end + 1);
}

/** Masks a component whose attributes or name say what it shows; false for every other one. */
function readKnown(state: MaskState, line: number, name: string, text: string): boolean {
  const range = { start: line, end: line + 1 };
  if (foldName.test(name)) {
    const title = attribute(text, 'title|label|summary|header');
    if (text.startsWith('</')) mask(state, line, { kind: 'details-close', ...range });
    else if (title !== undefined && !text.endsWith('/>'))
      mask(state, line, { kind: 'details-open', ...range, title, titleLine: line });
    else return false;
    return true;
  }
  const words = attribute(text, 'status|state')?.replaceAll(/[_-]+/g, ' ');
  const title = entryName.test(name) && !partName.test(name) ? attribute(text, 'title|name') : undefined;
  let content: string | undefined;
  if (title !== undefined) content = `- **${title}**${words === undefined ? ':' : ` (${words})`}`;
  else if (words !== undefined && text.endsWith('/>')) content = `Status: ${words}`;
  if (content === undefined) return false;
  mask(state, line, { kind: 'html', ...range }, content);
  state.directives.delete(line);
  return true;
}

/** The value of the first attribute of some names, where it is a plain text. */
function attribute(text: string, names: string): string | undefined {
  const found = new RegExp(`\\s(?:${names})=(?:"([^"<>{}*\\n]{1,200})"|'([^'<>{}*\\n]{1,200})')`).exec(text);
  return found?.[1] ?? found?.[2];
}
