/** Elements of HTML that only style the text they stand in. */
const stylingElements = new Set(
  'a abbr b big center cite code del details div em font i img ins kbd li mark ol p q s samp small span strike strong sub summary sup table tbody td th tr tt u ul var'.split(
    ' ',
  ),
);

/** A stretch of text, a break, or a link or image with its target as written. */
export type TagPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'link'; readonly target: string; readonly text: string }
  | { readonly type: 'image'; readonly target: string; readonly text: string };

/**
 * Takes HTML out of text that CommonMark (with HTML off) left in it: comments, and tags that only style. An image without
 * words is left out as well.
 * @param text text of a line
 * @returns its parts in order. Names that HTML does not know (`foo<int>`) stay. Never throws; linear.
 */
export function splitTags(text: string): TagPart[] {
  const parts: TagPart[] = [];
  let from = 0;
  let kept = '';
  let close = 0;
  const flush = (): void => {
    if (kept !== '') parts.push({ type: 'text', text: kept });
    kept = '';
  };
  for (let start = text.indexOf('<'); start !== -1; start = text.indexOf('<', from)) {
    kept += text.slice(from, start);
    const end = endOf(text, start);
    if (end === -1) {
      from = start;
      break;
    }
    const name = /^<\/?([a-z][a-z\d]{0,12})(?:[\s/>]|$)/i.exec(text.slice(start, start + 18))?.[1]?.toLowerCase();
    from = end + 1;
    if (text.startsWith('<!--', start)) continue;
    // Looked for once where there is none.
    if (name === 'a' && close !== -1) close = text.indexOf('</a>', from);
    const target =
      name !== 'a' || close === -1 ? undefined : /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(text.slice(start, end));
    if (name === 'br') {
      flush();
      parts.push({ type: 'break' });
    } else if (target) {
      flush();
      parts.push({ type: 'link', target: target[1] ?? target[2] ?? '', text: wordsOf(text.slice(from, close)) });
      from = close + 4;
    } else if (name === 'img') {
      const tag = text.slice(start, end);
      const words = valueOf(tag, alt);
      if (words === '') continue;
      flush();
      parts.push({ type: 'image', target: valueOf(tag, src), text: words });
    } else if (name === undefined || !stylingElements.has(name)) {
      kept += '<';
      from = start + 1;
    }
  }
  kept += text.slice(from);
  flush();
  return parts;
}

const alt = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const src = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** The value of an attribute; empty where the tag has none. */
function valueOf(tag: string, attribute: RegExp): string {
  const found = attribute.exec(tag);
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
}

/** Where a tag or comment that starts at an offset ends: at its last sign; -1 where nothing closes it. */
function endOf(text: string, start: number): number {
  if (!text.startsWith('<!--', start)) return text.indexOf('>', start);
  // A comment of nothing, as CommonMark has it.
  if (text.startsWith('>', start + 4)) return start + 4;
  if (text.startsWith('->', start + 4)) return start + 5;
  const end = text.indexOf('-->', start + 4);
  return end === -1 ? -1 : end + 2;
}

/** What a link says, without tags that style it. */
function wordsOf(text: string): string {
  return splitTags(text)
    .map((part) => (part.type === 'break' ? ' ' : part.text))
    .join('');
}
