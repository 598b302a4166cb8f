/** Says that a visitor opened the detail of an item, group or milestone, or closed it. */
export class RoadmapSelectEvent extends Event {
  /** Name of the event. */
  static readonly type = 'roadmap-select';
  /** What was selected; no id where the detail was closed. */
  readonly detail: { readonly id?: string };

  /**
   * @param id id of the item, group or milestone; left out where the detail was closed
   */
  constructor(id?: string) {
    super(RoadmapSelectEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(id === undefined ? {} : { id });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roadmap-select': RoadmapSelectEvent;
  }
}
