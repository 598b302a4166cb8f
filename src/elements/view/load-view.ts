/** Loads the code of a view when it is first shown. */
import type { ViewName } from '../../view/view-state.ts';

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
