/** Says that a visitor opens an item; closing it is told by `roadmap-select` alone. Cancelled, its detail stays closed. */
export class RoadmapItemClickEvent extends Event {
  /** Name of the event. */
  static readonly type = 'roadmap-item-click';
  /** Id of the item. */
  readonly detail: { readonly id: string };

  /**
   * @param id id of the item
   */
  constructor(id: string) {
    super(RoadmapItemClickEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = Object.freeze({ id });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roadmap-item-click': RoadmapItemClickEvent;
  }
}
