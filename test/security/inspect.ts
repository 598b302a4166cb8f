/** Looks through what an element drew for anything that content must not have put there. */

const forbidden = new Set(
  'script iframe frame object embed applet img picture video audio source link meta base form style template math marquee portal'.split(
    ' ',
  ),
);
const allowedAddress = /^(?:https?:\/\/[^/@\s]+(?:[/?#]|$)|mailto:\S|#)/i;

/** Every node below an element, shadow roots included. */
function* composedNodes(node: Node): Generator<Node> {
  yield node;
  const { shadowRoot } = node as Element;
  if (shadowRoot) yield* composedNodes(shadowRoot);
  for (const child of node.childNodes) yield* composedNodes(child);
}

/**
 * Lists what must not be there.
 * @returns an empty list for a clean tree
 */
export function inspectTree(root: Element | ShadowRoot, view: Window & typeof globalThis): string[] {
  const problems: string[] = [];
  for (const node of composedNodes(root)) {
    if (!(node instanceof view.Element)) continue;
    if (forbidden.has(node.localName)) problems.push(`an element <${node.localName}>`);
    for (const { name, value } of node.attributes) {
      if (name.startsWith('on')) problems.push(`a handler ${name} on <${node.localName}>`);
      if (name === 'style' && node !== root && /url\(|expression|fixed/i.test(value)) problems.push(`a style ${value}`);
      if (name === 'srcdoc' || (name === 'src' && node !== root))
        problems.push(`an attribute ${name} on <${node.localName}>`);
    }
    const address = node.getAttribute('href') ?? node.getAttribute('xlink:href');
    if (address !== null && !allowedAddress.test(address)) problems.push(`an address ${address}`);
    if (node.id !== '' && node.getRootNode() === view.document) problems.push(`an id ${node.id} in the page`);
    if (view.getComputedStyle(node).position === 'fixed') problems.push(`<${node.localName}> fixed over the page`);
  }
  return problems;
}

/** All text that an element drew, in the order of the tree, white space folded. */
export function visibleText(root: Element | ShadowRoot): string {
  const parts: string[] = [];
  for (const node of composedNodes(root)) {
    if (node.nodeType === 3) parts.push((node as Text).data);
  }
  return parts.join(' ').replace(/\s+/g, ' ');
}
