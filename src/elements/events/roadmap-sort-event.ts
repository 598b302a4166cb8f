import type { Sort } from '../../view/view-state.ts';

/** Says that a visitor changed the order of the table. */
export class RoadmapSortEvent extends Event {
  /** Name of the event. */
  static readonly type = 'roadmap-sort';
  /** The order; without `column` and `direction` it is that of the document. */
  readonly detail: Partial<Sort>;

  /**
   * @param sort column and direction; left out for the order of the document
   */
  constructor(sort?: Sort) {
    super(RoadmapSortEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze({ ...sort });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roadmap-sort': RoadmapSortEvent;
  }
}
