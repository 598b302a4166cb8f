import { readComponent } from './component.ts';
import { readHtmlTable } from './html-table.ts';
import { blankUntil, mask, type MaskState } from './mask-state.ts';

/** Elements whose tags stand alone on a line and only lay out what is between them. */
const layoutElement =
  /^<\/?(?:div|p|center|section|article|aside|main|header|footer|nav|table|thead|tbody|tr|td|th|colgroup|col|hr|br|img|picture|source|a|span|font|dl|dd|dt|sub|sup|small|figure|figcaption|video|iframe|script|style|svg|g|path|input|form|button|blockquote|pre|kbd)(?:[\s/>]|$)/i;

/** Tags inside a line, of elements that may be left out of its text. */
const anyTag = /<\/?[a-z][a-z\d-]{0,30}(?:\s[^<>]{0,500})?\/?>/gi;

/** An image that says something: its words are text of the line. */
const imageWithWords = /^<img\s(?:[^<>]{0,480}\s)?alt\s*=\s*(?:"[^"]*[^"\s]|'[^']*[^'\s]|[^\s"'>])/i;

/**
 * Reads a line that starts with HTML: comments, `<details>`, `<summary>`, headings, list entries, tags that only lay out,
 * and components.
 *
 * ```
 * <summary>v1.2 (planned)</summary>
 *          ^^^^^^^^^^^^^^ title
 * <li>[x] Dark theme</li>
 *     ^^^^^^^^^^^^^^ list entry
 * ```
 * Not read: `<https://example.org>`, a link.
 * @returns the next line; undefined where the line is to be read as CommonMark
 */
export function readHtmlLine(state: MaskState, line: number): number | undefined {
  const text = state.source[line]!.trim();
  if (text.startsWith('<!--')) return readComment(state, line);
  const name = /^<\/?([a-z][a-z\d.-]{0,60})(?=[\s/>]|$)/i.exec(text)?.[1];
  if (name === undefined) return undefined;
  const lower = name.toLowerCase();
  if (lower === 'details') return readDetails(state, line, text);
  if (lower === 'summary') return readSummary(state, line, text);
  if (lower === 'ul' || lower === 'ol') return readHtmlList(state, line, text);
  if (lower === 'li') return readHtmlEntry(state, line, text);
  if (/^h[1-6]$/.test(lower)) return readHtmlHeading(state, line, text, Number(lower[1]));
  if (/^[A-Z]/.test(name))
    return isTextInComponent(text, name) ? readLayout(state, line, text) : readComponent(state, line, name);
  const afterTable = lower === 'table' && !text.startsWith('</') ? readHtmlTable(state, line) : undefined;
  if (afterTable !== undefined) return afterTable;
  if (!layoutElement.test(text)) return undefined;
  return readLayout(state, line, text);
}

/** `<Callout type="warning">Dates may change.</Callout>`: a component around a text, and no more. */
function isTextInComponent(text: string, name: string): boolean {
  const open =
    /^<[\w.-]+(?:\s+[\w-]+(?:=(?:"[^"<>{}]{0,200}"|'[^'<>{}]{0,200}'))?)*\s*>(?=[^<>{}]*\p{L})[^<>{}]+<\/([\w.-]+)>$/u.exec(
      text,
    );
  return open?.[1] === name;
}

/** Tags that only lay out: the text between them is read as if they were not there. */
function readLayout(state: MaskState, line: number, text: string): number {
  const content = text.replace(anyTag, (tag) => (imageWithWords.test(tag) ? tag : ' ')).trim();
  mask(state, line, { kind: 'html', start: line, end: line + 1 }, content === '' ? undefined : content);
  if (content !== '') state.directives.delete(line);
  return line + 1;
}

/** `<!-- … -->`, over any number of lines. One that nothing closes ends at the next blank line. */
function readComment(state: MaskState, line: number): number | undefined {
  const { source } = state;
  let end = line;
  // Once no comment is closed any more, none of the later ones is.
  if (state.noCommentEnd) end = source.length;
  while (end < source.length && !source[end]!.includes('-->')) end++;
  const unclosed = end === source.length;
  state.noCommentEnd ||= unclosed;
  if (unclosed) for (end = line; end + 1 < source.length && source[end + 1]!.trim() !== '';) end++;
  const last = source[end]!;
  const after = unclosed ? '' : last.slice(last.indexOf('-->') + 3);
  if (after.trim() !== '' && end === line) return undefined;
  const text = source.slice(line, end + 1).join('\n');
  mask(state, line, { kind: 'comment', start: line, end: end + 1, text, ...(unclosed ? { unclosed } : {}) });
  return blankUntil(state, end + 1);
}

/** A fold that opens or closes. One that does both on its line, or a text after its end, is read as text: nothing may be lost. */
function readDetails(state: MaskState, line: number, text: string): number {
  const range = { start: line, end: line + 1 };
  const title = plain(text);
  if (title !== '' && /<\/details/i.test(text)) return readLayout(state, line, text);
  if (text.startsWith('</')) mask(state, line, { kind: 'details-close', ...range });
  else {
    mask(state, line, {
      kind: 'details-open',
      ...range,
      titleLine: line,
      ...(title === '' ? {} : { title }),
    });
  }
  return line + 1;
}

/** A summary, which may take several lines. */
function readSummary(state: MaskState, line: number, text: string): number {
  const { source } = state;
  if (text.startsWith('</')) {
    mask(state, line, { kind: 'html', start: line, end: line + 1 });
    return line + 1;
  }
  let end = line;
  while (end < Math.min(line + 6, source.length - 1) && !/<\/summary>/i.test(source[end]!)) end++;
  if (!/<\/summary>/i.test(source[end]!)) end = line;
  let titleLine = line;
  while (titleLine < end && plain(source[titleLine]!) === '') titleLine++;
  const title = plain(source.slice(line, end + 1).join(' '));
  mask(state, line, { kind: 'summary', start: line, end: end + 1, title, titleLine });
  return blankUntil(state, end + 1);
}

function readHtmlList(state: MaskState, line: number, text: string): number | undefined {
  if (text.startsWith('</')) state.htmlLists.pop();
  else if (!/<\/[uo]l>/i.test(text)) state.htmlLists.push('ul');
  if (/<li[\s>]/i.test(text)) return undefined;
  mask(state, line, { kind: 'html', start: line, end: line + 1 }, state.htmlLists.length === 0 ? undefined : '');
  return line + 1;
}

/** `<li>text</li>`, read as an entry of a markdown list as deep as its lists. */
function readHtmlEntry(state: MaskState, line: number, text: string): number {
  const content = plain(text);
  const indent = '  '.repeat(Math.min(16, Math.max(0, state.htmlLists.length - 1)));
  mask(state, line, { kind: 'html', start: line, end: line + 1 }, content === '' ? '' : `${indent}- ${content}`);
  if (content !== '') state.directives.delete(line);
  return line + 1;
}

function readHtmlHeading(state: MaskState, line: number, text: string, depth: number): number {
  const content = plain(text);
  const isOpening = !text.startsWith('</') && content !== '';
  mask(
    state,
    line,
    { kind: 'html', start: line, end: line + 1 },
    isOpening ? `${'#'.repeat(depth)} ${content}` : undefined,
  );
  if (isOpening) state.directives.delete(line);
  return line + 1;
}

/** The text between the tags of a line. */
function plain(text: string): string {
  return text
    .replace(/<\/?(?:b|strong)(?:\s[^<>]{0,200})?>/gi, '**')
    .replace(anyTag, ' ')
    .replace(/\*\*\s*\*\*/g, '')
    .trim();
}
