/** Loads the large elements as a page comes to have them, so that a page that shows a table loads no timeline. */

/** How each of them is loaded and registered. */
const loaders: ReadonlyMap<string, () => Promise<unknown>> = new Map([
  ['roadmap-timeline', () => import('../timeline/define.ts')],
  ['roadmap-table', () => import('../table/define.ts')],
  ['roadmap-board', () => import('../board/define.ts')],
  ['roadmap-changes', () => import('../changes/define.ts')],
]);

/**
 * Loads the large elements that a page has, now and whenever its content changes.
 * @param root the page
 * @returns ends the watching; what is loaded stays
 */
export function loadElements(root: Document): () => void {
  const wanted = new Map(loaders);
  const run = (): void => {
    for (const [tag, load] of wanted) {
      if (!root.querySelector(tag)) continue;
      wanted.delete(tag);
      // Offline or a new deployment: tried again when the page next changes.
      load().catch(() => wanted.set(tag, load));
    }
    if (wanted.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) run();
  });
  observer.observe(root, { childList: true, subtree: true });
  run();
  return () => observer.disconnect();
}
