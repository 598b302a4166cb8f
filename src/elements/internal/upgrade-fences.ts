/** Finds code blocks of roadmaps and puts elements after them. */
import { codeText, fenceSelector } from './code-text.ts';

const marker = 'data-roadmap-upgraded';
const selector = fenceSelector('roadmap');
/** What highlighters wrap a block in; the outermost of these is hidden with it. */
const boxes = '[class*="language-roadmap"], [class*="highlight-roadmap"], .expressive-code, figure.frame, .highlight';

/**
 * Upgrades the code blocks of a page, now and whenever its content changes.
 * @param root the page
 * @returns ends the watching
 */
export function upgradeFences(root: Document): () => void {
  let queued = false;
  const run = (): void => {
    queued = false;
    for (const block of root.querySelectorAll(selector)) upgrade(block);
  };
  const observer = new MutationObserver((records) => {
    if (queued || !records.some(({ addedNodes }) => addedNodes.length > 0)) return;
    queued = true;
    // Frameworks are done with their own changes by then.
    requestAnimationFrame(run);
  });
  const start = (): void => {
    run();
    observer.observe(root.body, { childList: true, subtree: true });
  };
  if (root.readyState === 'loading') root.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
  return () => {
    observer.disconnect();
    root.removeEventListener('DOMContentLoaded', start);
  };
}

function upgrade(block: Element): void {
  const pre = block.closest('pre') ?? block;
  // Text inside an element is that element's own source.
  if (pre.closest('roadmap-view, roadmap-timeline, roadmap-table, roadmap-board')) return;
  const box = outermost(pre);
  if (box.hasAttribute(marker)) {
    // A framework may have taken the element away and left the block.
    if (box.nextElementSibling?.localName === 'roadmap-view') return;
    box.removeAttribute(marker);
  }
  const text = codeText(pre);
  if (text.trim() === '') return;
  const view = box.ownerDocument.createElement('roadmap-view');
  view.text = text;
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
