/** What a visitor does to an item means the same in every element. */
import { RoadmapItemClickEvent } from '../events/roadmap-item-click-event.ts';
import { RoadmapSelectEvent } from '../events/roadmap-select-event.ts';
import type { RoadmapElement } from './roadmap-element.ts';

/**
 * Asks the page whether the detail of an item may open. Closing it asks nobody.
 * @param element where the visitor asks for it
 * @param id id of the item
 * @returns false where the page has other plans for the click
 */
export function mayOpen(element: RoadmapElement, id: string): boolean {
  return element.dispatchEvent(new RoadmapItemClickEvent(id));
}

/**
 * Selects what the visitor opened, and says so.
 * @param element where that happened
 * @param id id of an item, group or milestone; absent: it was closed
 */
export function selectNode(element: RoadmapElement, id?: string): void {
  element.store.dispatch(id === undefined ? { type: 'select' } : { type: 'select', id });
  element.dispatchEvent(new RoadmapSelectEvent(id));
}
