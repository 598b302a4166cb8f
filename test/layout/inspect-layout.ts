/** What is wrong with where text stands, at one width: texts that meet, run over, are cut off, squeezed or too small. */
import { findOverlaps, findTextBoxes } from './text-boxes.ts';

/**
 * Looks at everything below an element.
 * @param root what to look at; its width is the one that has to do
 * @returns what is wrong, in words; nothing where all is well
 */
export function layoutProblems(root: HTMLElement): string[] {
  const boxes = findTextBoxes(root);
  const elements = elementsOf(root);
  const small = boxes.find(({ fontSize }) => fontSize < 12);
  return [
    ...findOverlaps(boxes).map((pair) => `${pair} overlap`),
    ...(root.scrollWidth > root.clientWidth + 1 ? [`${widest(root)} is wider than the page`] : []),
    ...(small ? [`"${small.text}" is ${String(small.fontSize)} px small`] : []),
    ...elements.flatMap((element) => cutText(element) ?? []),
    ...elements.flatMap((element) => spilledText(element) ?? []),
    ...elements.flatMap((element) => squeezedText(element) ?? []),
  ];
}

/** Elements below an element that are drawn, those in shadow roots included. */
function elementsOf(root: Element | ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (!element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) return [];
    return [element, ...(element.shadowRoot ? elementsOf(element.shadowRoot) : [])];
  });
}

/** Names what reaches furthest beyond an element. */
function widest(root: HTMLElement): string {
  const edges = root.getBoundingClientRect();
  let most = 1;
  let name = 'unknown';
  for (const element of elementsOf(root)) {
    const { left, right } = element.getBoundingClientRect();
    const beyond = Math.max(edges.left - left, right - edges.right);
    if (beyond > most) [most, name] = [beyond, nameOf(element)];
  }
  return name;
}

const nameOf = (element: Element): string =>
  `${element.localName}${element.classList.length > 0 ? `.${[...element.classList].join('.')}` : ''}`;

/** Text that an element cuts off, where nothing that opens, scrolls or says it in full stands beside it. */
function cutText(element: HTMLElement): string | undefined {
  const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  if (!hides(overflowX) && !hides(overflowY)) return undefined;
  // Words for assistive technology alone.
  if (clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1)) return undefined;
  const isCut =
    (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
    (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
  if (!isCut || isReadElsewhere(element)) return undefined;
  const edges = element.getBoundingClientRect();
  const cut = directTexts(element).find((range) =>
    [...range.getClientRects()].some(
      ({ left, right, bottom }) =>
        left < edges.left - 2 || right > edges.right + 2 || (hides(overflowY) && bottom > edges.bottom + 4),
    ),
  );
  return cut && `${nameOf(element)} cuts off "${cut.toString().trim().slice(0, 40)}"`;
}

/** A row or card that opens shows in full what it cuts off; a title says it. */
function isReadElsewhere(element: HTMLElement): boolean {
  if (element.title.length > 0) return true;
  return element.closest('tr, li, article')?.querySelector('button[aria-expanded], summary') != null;
}

/** Text that runs out of the box it stands in at the bottom, and so over what is drawn there. */
function spilledText(element: HTMLElement): string | undefined {
  const { display, overflowY, clipPath } = getComputedStyle(element);
  if (/inline|contents|none/.test(display) || overflowY !== 'visible' || clipPath !== 'none') return undefined;
  const { bottom } = element.getBoundingClientRect();
  const spilled = ownTexts(element).find((range) =>
    // The box of a line of text may be a little higher than the line.
    [...range.getClientRects()].some((rect) => rect.width > 1 && rect.bottom > bottom + 5),
  );
  return spilled && `"${spilled.toString().trim().slice(0, 40)}" runs out of ${nameOf(element)}`;
}

/** Scripts that part their lines between any two signs, with no word torn. */
const withoutWords = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Text in a box so narrow that its words are torn apart, line by line. */
function squeezedText(element: HTMLElement): string | undefined {
  const { display, fontSize } = getComputedStyle(element);
  if (/inline|contents|none/.test(display)) return undefined;
  const { width } = element.getBoundingClientRect();
  if (width < 2 || width > 6 * Number.parseFloat(fontSize)) return undefined;
  const squeezed = ownTexts(element).find((range) => {
    if (withoutWords.test(range.toString())) return false;
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    return lines > 1 && lines > range.toString().trim().split(/\s+/).length;
  });
  return squeezed && `"${squeezed.toString().trim().slice(0, 40)}" is squeezed into ${nameOf(element)}`;
}

/** Ranges of the texts that stand in an element itself, or in what it holds in lines. */
function ownTexts(element: HTMLElement): Range[] {
  return [...element.childNodes].flatMap((node) => {
    if (node instanceof Text) return toRanges(node);
    if (!(node instanceof HTMLElement) || node.shadowRoot) return [];
    return getComputedStyle(node).display === 'inline' ? ownTexts(node) : [];
  });
}

/** Ranges of all texts below an element, up to the next shadow root. */
function directTexts(element: HTMLElement): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) ranges.push(...toRanges(node as Text));
  return ranges;
}

function toRanges(text: Text): Range[] {
  if (text.data.trim() === '' || !text.parentElement?.checkVisibility()) return [];
  if (text.parentElement.closest('.visually-hidden')) return [];
  const range = document.createRange();
  range.selectNodeContents(text);
  return [range];
}
