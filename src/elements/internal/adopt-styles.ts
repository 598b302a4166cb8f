/** Style sheets for an element that was moved to another document, such as that of a frame or of a window beside the page. */
import { adoptStyles, type CSSResultOrNative } from 'lit';

/** Browsers refuse a constructed sheet in any document but its own, so each document gets copies. */
const copies = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * Gives a shadow root its style sheets, whichever document it stands in.
 * @param root shadow root
 * @param styles styles of the element
 */
export function adoptStylesAnywhere(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView;
  if (ownerDocument === document) adoptStyles(root, [...styles]);
  // Documents without a window draw nothing.
  else if (view) root.adoptedStyleSheets = styles.map((style) => copyOf(style, ownerDocument, view));
}

function copyOf(
  style: CSSResultOrNative,
  owner: Document,
  { CSSStyleSheet }: Window & typeof globalThis,
): CSSStyleSheet {
  const known = copies.get(owner) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  copies.set(owner, known);
  const found = known.get(style);
  if (found) return found;
  const sheet = new CSSStyleSheet();
  if ('cssText' in style) sheet.replaceSync(style.cssText);
  known.set(style, sheet);
  return sheet;
}
