/** Which views an element offers, and their code, loaded when a view is first shown. */
import type { ViewName } from '../../view/view-state.ts';

const allViews: readonly ViewName[] = ['timeline', 'table', 'board'];

/**
 * Reads a list of views.
 * @param list words of 'timeline table board', in order; other words are passed over
 * @returns the views in that order; all, where no word is one
 */
export function readViews(list: string): readonly ViewName[] {
  const words = list.split(/\s+/);
  const offered = allViews.filter((name) => words.includes(name));
  offered.sort((one, other) => words.indexOf(one) - words.indexOf(other));
  return offered.length === 0 ? allViews : offered;
}

/**
 * Chooses the view that is shown first.
 * @param list see `readViews`
 * @param wanted what the page asks for
 */
export function firstView(list: string, wanted: string | null | undefined): ViewName {
  return allViews.find((name) => name === wanted) ?? readViews(list)[0] ?? 'timeline';
}

/**
 * Registers the element of a view.
 * @param view the view
 * @returns settles when it is registered; rejects never, as a view that cannot be loaded is tried again when next shown
 */
export async function loadView(view: ViewName): Promise<void> {
  if (customElements.get(`roadmap-${view}`)) return;
  try {
    await load(view);
  } catch {
    // Offline or a new deployment: the tab can be chosen again.
  }
}

function load(view: ViewName): Promise<unknown> {
  switch (view) {
    case 'timeline':
      return import('../timeline/define.ts');
    case 'table':
      return import('../table/define.ts');
    case 'board':
      return import('../board/define.ts');
  }
}
