/** Words that are parted in the middle, as there is no room for them in one line. */

/**
 * Looks at the text below an element, shadow roots included.
 * @param root the element
 * @returns the words, of letters alone, that stand in more than one line
 */
export function tornWords(root: Element | ShadowRoot): string[] {
  return [...root.childNodes].flatMap((node) => {
    if (node instanceof Text) return wordsTornIn(node);
    if (!(node instanceof Element) || node.matches('.visually-hidden, style')) return [];
    return node.shadowRoot ? tornWords(node.shadowRoot) : tornWords(node);
  });
}

function wordsTornIn(text: Text): string[] {
  if (!text.parentElement?.checkVisibility()) return [];
  return [...text.data.matchAll(/\p{L}{2,}/gu)].flatMap(({ index, 0: word }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const lines = new Set(
      [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)),
    );
    return lines.size > 1 ? [word] : [];
  });
}
