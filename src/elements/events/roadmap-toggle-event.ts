/** Says that a visitor opened or closed a section, a group or the detail of an item. */
export class RoadmapToggleEvent extends Event {
  /** Name of the event. */
  static readonly type = 'roadmap-toggle';
  /** What was opened or closed: id of a milestone, group or item, or facet and value such as `owner:zoe`. */
  readonly detail: { readonly id: string; readonly open: boolean };

  /**
   * @param id what was opened or closed
   * @param open whether it is open now
   */
  constructor(id: string, open: boolean) {
    super(RoadmapToggleEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze({ id, open });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roadmap-toggle': RoadmapToggleEvent;
  }
}
