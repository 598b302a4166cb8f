/** A visitor opens an item: it means the same in every element. */
import { RoadmapItemClickEvent } from '../events/roadmap-item-click-event.ts';

/**
 * Asks the page whether the detail of an item may open. Closing it asks nobody.
 * @param element where the visitor asks for it
 * @param id id of the item
 * @returns false where the page has other plans for the click
 */
export function mayOpen(element: EventTarget, id: string): boolean {
  return element.dispatchEvent(new RoadmapItemClickEvent(id));
}
