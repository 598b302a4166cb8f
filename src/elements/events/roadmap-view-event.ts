import type { ViewName } from '../../view/view-state.ts';

/** Says that a visitor switched to another view. Not fired when a page switches itself. */
export class RoadmapViewEvent extends Event {
  /** Name of the event. */
  static readonly type = 'roadmap-view';
  /** View that is shown now. */
  readonly detail: { readonly view: ViewName };

  /**
   * @param view view that is shown now
   */
  constructor(view: ViewName) {
    super(RoadmapViewEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze({ view });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roadmap-view': RoadmapViewEvent;
  }
}
