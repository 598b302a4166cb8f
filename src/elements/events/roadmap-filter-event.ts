import type { Filters } from '../../view/view-state.ts';

/** Says that a visitor changed filters. Not fired when a page changes them itself. */
export class RoadmapFilterEvent extends Event {
  /** Name of the event. */
  static readonly type = 'roadmap-filter';
  /** Filters after the change, and how many items pass search and filters. */
  readonly detail: { readonly filters: Filters; readonly matches: number };

  /**
   * @param filters filters after the change
   * @param matches items that pass
   */
  constructor(filters: Filters, matches: number) {
    super(RoadmapFilterEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze({ filters, matches });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roadmap-filter': RoadmapFilterEvent;
  }
}
