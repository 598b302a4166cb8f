/** A visitor opened or closed a detail: the state and the page learn of it together. */
import { RoadmapSelectEvent } from '../events/roadmap-select-event.ts';
import type { RoadmapElement } from './roadmap-element.ts';

/**
 * Selects what the visitor opened, and says so.
 * @param element where that happened
 * @param id id of an item, group or milestone; absent: it was closed
 */
export function selectNode(element: RoadmapElement, id?: string): void {
  element.store.dispatch(id === undefined ? { type: 'select' } : { type: 'select', id });
  element.dispatchEvent(new RoadmapSelectEvent(id));
}
