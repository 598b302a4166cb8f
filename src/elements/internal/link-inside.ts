/**
 * Follows links to what stands inside an element and is no longer shown: contents lists of sites name the headings that were
 * there when the page was built. Loaded only where an address names one.
 */
import type { LitElement } from 'lit';
import type { Roadmap } from '../../core/model/types.ts';
import { indexRoadmap } from '../../view/entries.ts';
import { readFragment } from '../../view/url-state.ts';
import { initialViewState } from '../../view/view-state.ts';

/**
 * Follows the page's address where it names what stands inside.
 * @param host the element
 * @param roadmap what it shows
 * @param show told the id of the node that is meant; not told where the site gave an id to what is no node, such as the title: the
 * element itself is brought into view for it
 */
export async function followInside(
  host: Pick<LitElement, 'updateComplete'> & Element,
  roadmap: Roadmap,
  show: (id: string) => void,
): Promise<void> {
  // Sites that scroll by script go to what has no place, the start of the page, in the next frame.
  await new Promise(requestAnimationFrame);
  // Read now: the visitor may have gone on while this code was on its way.
  const id = readFragment(globalThis.location.hash, initialViewState).selected ?? '';
  const target = host.ownerDocument.getElementById(id);
  if (!target || !host.contains(target)) return;
  // `writeHtml` puts a prefix before the ids of nodes; plugins count the fences of a page in it.
  const { nodes } = indexRoadmap(roadmap);
  const node = [/^roadmap-/, /^roadmap-\d+-/].map((prefix) => id.replace(prefix, '')).find((name) => nodes.has(name));
  if (node !== undefined) {
    show(node);
    return;
  }
  await host.updateComplete;
  // To what is shown the browser goes itself.
  if (target.getClientRects().length === 0) host.scrollIntoView();
}
