/** Writes text with its emphasis, code and links back as markdown. */

const skipped = new Set([
  'button',
  'form',
  'input',
  'nav',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
]);
const permalinkClass =
  /(?:^|[\s_-])(?:anchor|header-?anchor|headerlink|hash-?link|permalink|heading-?link)(?:$|[\s_-])/i;
const permalinkText = /^[\s#¶§🔗\u200b]*$/u;

/**
 * Tells whether sites add such an element to what the author wrote: controls, and permalink marks in headings.
 * @param element any element
 */
export function isAddition(element: Element): boolean {
  if (skipped.has(element.localName)) return true;
  if (element.localName !== 'a') return false;
  const fragment = (element.getAttribute('href') ?? '').startsWith('#');
  return (
    fragment &&
    (permalinkClass.test(element.className) || permalinkText.test(element.textContent.replace('\ufe0f', '')))
  );
}

/**
 * Writes nodes as one line of markdown.
 * @param nodes text and inline elements; blocks among them become text
 * @param breaks whether line breaks are kept as `<br>`, as in table cells
 */
export function inlineMarkdown(nodes: Iterable<Node>, breaks = false): string {
  let text = '';
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) text += escapeText((node.textContent ?? '').replace(/\s+/g, ' '));
    else if (node instanceof Element && !isAddition(node)) text += writeElement(node, breaks);
  }
  return text.replace(/ {2,}/g, ' ').trim() === '' ? text.slice(0, 1).trimEnd() : text;
}

/**
 * Makes a paragraph of a line: characters at its start that would begin a list, heading or quote are escaped.
 * @param text inline markdown
 */
export function lineOf(text: string): string {
  return text
    .trim()
    .replace(/^([#>+-]|={3,}|~{3,}|:::)(?=\s|$|:)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

function writeElement(element: Element, breaks: boolean): string {
  const inner = (): string => inlineMarkdown(element.childNodes, breaks);
  switch (element.localName) {
    case 'br':
      return breaks ? '<br>' : ' ';
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return writeCode(element.textContent);
    case 'em':
    case 'i':
    case 'cite':
      return wrap('_', inner());
    case 'strong':
    case 'b':
      return wrap('**', inner());
    case 'del':
    case 's':
    case 'strike':
      return wrap('~~', inner());
    case 'img':
      return writeImage(element as HTMLImageElement);
    case 'a':
      return writeLink(element as HTMLAnchorElement, inner());
    case 'li':
    case 'p':
    case 'div':
      return breaks ? `${inner()}<br>` : ` ${inner()} `;
    default:
      return inner();
  }
}

/** Marks stand against the words; white space moves outside. */
function wrap(mark: string, text: string): string {
  const words = text.trim();
  if (words === '') return text;
  return `${/^\s/.test(text) ? ' ' : ''}${mark}${words}${mark}${/\s$/.test(text) ? ' ' : ''}`;
}

function writeCode(text: string): string {
  const code = text.replace(/\s+/g, ' ');
  if (code.trim() === '') return code;
  const fence = '`'.repeat(Math.max(1, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const space = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return fence + space + code + space + fence;
}

function writeImage(image: HTMLImageElement): string {
  const alt = image.alt;
  // Emoji that a site shows as pictures: the mark is their alternative text.
  if (/emoji/i.test(image.className) || /^(?::[\w+-]+:|\p{Extended_Pictographic}\ufe0f?)$/u.test(alt)) return alt;
  const src = image.getAttribute('src') ?? '';
  return isPlainHref(src) ? `![${escapeText(alt)}](${src})` : escapeText(alt);
}

function writeLink(link: HTMLAnchorElement, text: string): string {
  const href = link.getAttribute('href') ?? '';
  return isPlainHref(href) && text.trim() !== '' ? `[${text.trim()}](${href})` : text;
}

function isPlainHref(href: string): boolean {
  return href !== '' && !/[\s<>()\\]/.test(href);
}

/** Escapes what markdown would take for markup. Brackets stay: tags such as `[CLI]` are text, and no link follows them. */
function escapeText(text: string): string {
  return text.replace(/[\\`*]|_(?=\S)|<(?=[a-z/!?])|~~|&(?=#?\w+;)|\](?=\()/gi, '\\$&');
}
