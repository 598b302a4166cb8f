/** Finds code blocks of roadmaps and puts elements after them. */
import { codeText, fenceSelector } from './code-text.ts';

const marker = 'data-roadmap-upgraded';
const selector = fenceSelector('roadmap');
/** What highlighters wrap a block in; the outermost of these is hidden with it. */
const boxes = '[class*="language-roadmap"], [class*="highlight-roadmap"], .expressive-code, figure.frame, .highlight';
/** Elements that read what stands inside them. */
const readers = ['view', 'timeline', 'table', 'board', 'legend', 'summary', 'diagnostics', 'changes']
  .map((name) => `roadmap-${name}`)
  .join(',');

/** What became of a block. */
interface Upgraded {
  /** The element after it. */
  readonly view: HTMLElementTagNameMap['roadmap-view'];
  /** The block's text that the element was given. */
  text: string;
}

/** Hidden boxes of a page, and what became of each. */
type UpgradedBoxes = Map<Element, Upgraded>;

/**
 * Upgrades the code blocks of a page, now and whenever its content changes.
 * @param root the page
 * @returns ends the watching
 */
export function upgradeFences(root: Document): () => void {
  const known: UpgradedBoxes = new Map();
  let queued = false;
  const run = (): void => {
    queued = false;
    dropGone(known);
    for (const block of root.querySelectorAll(selector)) upgrade(block, known);
  };
  const observer = new MutationObserver((records) => {
    if (queued || !records.some((record) => concerns(record, known))) return;
    queued = true;
    // Frameworks are done with their own changes by then.
    requestAnimationFrame(run);
  });
  const start = (): void => {
    run();
    observer.observe(root.body, { childList: true, characterData: true, subtree: true });
  };
  if (root.readyState === 'loading') root.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
  return () => {
    observer.disconnect();
    root.removeEventListener('DOMContentLoaded', start);
  };
}

/** Whether a change of the page may be one of its blocks; pages that tick change other text all the time. */
function concerns({ addedNodes, target }: MutationRecord, known: UpgradedBoxes): boolean {
  if (addedNodes.length > 0) return true;
  return [...known.keys()].some((box) => !box.isConnected || box.contains(target));
}

/** Frameworks that take a block away, or put another one in its place, know nothing of the element after it. */
function dropGone(known: UpgradedBoxes): void {
  for (const [box, { view }] of known) {
    if (box.isConnected && (box.matches(selector) || box.querySelector(selector) !== null)) continue;
    known.delete(box);
    box.removeAttribute(marker);
    (box as HTMLElement).hidden = false;
    (box as HTMLElement).style.removeProperty('display');
    view.remove();
  }
}

function upgrade(block: Element, known: UpgradedBoxes): void {
  const pre = block.closest('pre') ?? block;
  // Text inside an element is that element's own source.
  if (pre.closest(readers)) return;
  const box = outermost(pre);
  const text = codeText(pre);
  const before = known.get(box);
  if (before) {
    // A framework may have moved the block, or taken the element away.
    if (box.nextElementSibling !== before.view) box.after(before.view);
    // Compared with the block's own text: what a program gave the element stays.
    if (text !== before.text && text.trim() !== '') before.view.text = before.text = text;
    return;
  }
  // Another copy of this module was here before.
  if (box.hasAttribute(marker) && box.nextElementSibling?.localName === 'roadmap-view') return;
  if (text.trim() === '') return;
  const view = box.ownerDocument.createElement('roadmap-view');
  view.text = text;
  known.set(box, { view, text });
  box.setAttribute(marker, '');
  (box as HTMLElement).hidden = true;
  // Sites set `display` on code blocks, which beats `hidden`.
  (box as HTMLElement).style.setProperty('display', 'none', 'important');
  box.after(view);
}

function outermost(pre: Element): Element {
  let box = pre;
  for (let outer = pre.parentElement; outer?.matches(boxes); outer = outer.parentElement) box = outer;
  return box;
}
