/**
 * Loads elements as a page comes to have them, so that a page that shows a table loads no timeline. What an element will need
 * next is asked for along with it: one that waited for the code that waits for it would keep its visitor waiting twice.
 */
import { askEarly } from './fetch-source.ts';
import { claimNames } from './free-name.ts';
import { hasLayout } from './inline-source.ts';
import { expectForm } from '../timeline/load-form.ts';
import { firstView, loadView } from './load-view.ts';
import { loadReader } from './read-text.ts';
import { yieldToPage } from './run-in-slices.ts';

type Loader = (element: Element) => Promise<unknown>;

const loadFrame = (): Promise<unknown> => import('../view/define.ts');

/** How each of them is loaded and registered; what frames a view, and stands without one seldom, is one file with it. */
const loaders: ReadonlyMap<string, Loader> = new Map<string, Loader>([
  ['roadmap-view', (element) => Promise.all([loadFrame(), loadInside(element)])],
  ['roadmap-summary', loadFrame],
  ['roadmap-legend', loadFrame],
  ['roadmap-diagnostics', loadFrame],
  ['roadmap-timeline', (element) => Promise.all([import('../timeline/define.ts'), expectForm(element)])],
  ['roadmap-table', () => import('../table/define.ts')],
  ['roadmap-board', () => import('../board/define.ts')],
  ['roadmap-changes', () => import('../changes/define.ts')],
]);

/**
 * Loads the elements that a page has, now and whenever its content changes; nothing, where another copy of the library does.
 * @param root the page
 * @returns ends the watching; what is loaded stays
 */
export function loadElements(root: Document): () => void {
  if (!claimNames()) return () => undefined;
  const wanted = new Map(loaders);
  const run = (): void => {
    for (const [tag, load] of wanted) {
      const element = root.querySelector(tag);
      if (!element) continue;
      wanted.delete(tag);
      // Offline or a new deployment: tried again when the page next changes.
      load(element).catch(() => wanted.set(tag, load));
      if (!customElements.get(tag)) expectSource(element);
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

/** The view that a visitor sees first, unless other elements take its place. */
async function loadInside(element: Element): Promise<void> {
  if (hasLayout(element)) return;
  const view = firstView(element.getAttribute('views') ?? '', element.getAttribute('view'));
  await Promise.all([loadView(view), view === 'timeline' && expectForm(element)]);
}

/** Asks for a source that is named by its address, and for its reader. */
function expectSource(element: Element): void {
  const src = element.getAttribute('src');
  if (!src) return;
  // The address of the page is the element's own once what put it there is done.
  void yieldToPage().then(() => askEarly(src, element.baseURI));
  loadReader(/\.json(?:[?#]|$)/i.test(src) ? 'json' : 'markdown').catch(() => undefined);
}
