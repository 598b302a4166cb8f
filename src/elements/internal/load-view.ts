/** Which views an element offers, and their code, loaded when a view is first shown. */
import { readViewNames } from '../../view/view-names.ts';
import { allViews, type ViewName } from '../../view/view-state.ts';

/**
 * The views that an element offers.
 * @param list see `readViewNames`
 * @returns the views named; all, where none is named
 */
export function offerViews(list: string): readonly ViewName[] {
  const named = readViewNames(list);
  return named.length === 0 ? allViews : named;
}

/**
 * Chooses the view that is shown first.
 * @param list see `readViewNames`
 * @param wanted what the page asks for
 */
export function firstView(list: string, wanted: string | null | undefined): ViewName {
  return allViews.find((name) => name === wanted) ?? offerViews(list)[0] ?? 'timeline';
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
