/** A view with a roadmap of a file, drawn and ready to be looked at. */
import '../../src/elements/define.ts';
import type { Roadmap } from '../../src/core/model/types.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { until } from './until.ts';

/** Shows a file in one of the views. */
export async function showView(src: string, name: string): Promise<RoadmapView> {
  const view = document.createElement('roadmap-view');
  view.setAttribute('src', src);
  view.setAttribute('view', name);
  view.setAttribute('today', '2026-11-20');
  document.body.append(view);
  await until(() => view.store.snapshot.load.phase === 'ready', `${src} loads`);
  const isDrawn = (): boolean => nodesOf(view).some((node) => node.matches('tr.item, .lanes, .plot, .columns'));
  await until(isDrawn, `${src} is drawn`);
  await drawn(view);
  return view;
}

/** Waits until all elements below a view have drawn what changed. */
export async function drawn(view: RoadmapView): Promise<void> {
  for (const node of nodesOf(view)) await (node as Partial<RoadmapView>).updateComplete;
}

/** The roadmap that a view shows. */
export function roadmapOf(view: RoadmapView): Roadmap {
  const { roadmap } = view.store.snapshot;
  if (!roadmap) throw new TypeError('a roadmap that is ready is there');
  return roadmap;
}

/** All elements below one, shadow roots included. */
export function nodesOf(root: Element | ShadowRoot): Element[] {
  const own = [...root.querySelectorAll('*')].flatMap((node) => [
    node,
    ...(node.shadowRoot ? nodesOf(node.shadowRoot) : []),
  ]);
  return root instanceof Element && root.shadowRoot ? [...own, ...nodesOf(root.shadowRoot)] : own;
}

/** The element that has the focus, whichever shadow root it stands in. */
export function focusedElement(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement;
}
