/** A small strict XML reader: enough to tell a well-formed document from one that is none, and to read its text. */

/** An element. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#10': '\n' };

/** Reads a document; throws where it is not well-formed. */
export function readXml(text: string): XmlElement {
  if (/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff\p{Cs}]/u.test(text)) throw new Error('illegal character');
  const stack: XmlElement[] = [{ name: '', attributes: new Map(), children: [] }];
  let index = 0;
  while (index < text.length) {
    const open = text.indexOf('<', index);
    const run = text.slice(index, open === -1 ? text.length : open);
    if (run !== '') stack.at(-1)?.children.push(decode(run));
    if (open === -1) break;
    const tag = /^<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/i.exec(text.slice(open, open + 20_000));
    if (tag === null) throw new Error(`bad tag at ${String(open)}: ${text.slice(open, open + 80)}`);
    const [whole, closing, name = '', attributes = '', empty] = tag;
    index = open + whole.length;
    if (closing === '/') {
      if (stack.pop()?.name !== name) throw new Error(`unexpected </${name}>`);
      continue;
    }
    const element: XmlElement = { name, attributes: readAttributes(attributes), children: [] };
    stack.at(-1)?.children.push(element);
    if (empty !== '/') stack.push(element);
  }
  const [root] = stack;
  const elements = root?.children.filter((child) => typeof child !== 'string') ?? [];
  if (stack.length !== 1 || elements.length !== 1) throw new Error('not one closed root');
  return elements[0] as XmlElement;
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`attribute ${name} twice`);
    attributes.set(name, decode(value));
  }
  return attributes;
}

function decode(text: string): string {
  if (text.includes('>')) throw new Error(`unescaped > in ${text.slice(0, 60)}`);
  return text.replace(/&([^;&]*;?)/g, (whole, name: string) => {
    const known = entities[name.replace(/;$/, '')];
    if (known === undefined || !name.endsWith(';')) throw new Error(`unknown entity ${whole}`);
    return known;
  });
}

/** Text of an element and all below it. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** All elements of a name, at any depth. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...findAll(child, name)],
  );
}

/** All elements. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : everyElement(child)))];
}
