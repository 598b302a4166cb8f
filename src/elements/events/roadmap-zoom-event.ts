import type { Zoom } from '../../view/view-state.ts';

/** Says that a visitor changed the scale of the time plot. */
export class RoadmapZoomEvent extends Event {
  /** Name of the event. */
  static readonly type = 'roadmap-zoom';
  /** The scale that is now shown. */
  readonly detail: { readonly zoom: Zoom };

  /**
   * @param zoom the scale that is now shown
   */
  constructor(zoom: Zoom) {
    super(RoadmapZoomEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze({ zoom });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roadmap-zoom': RoadmapZoomEvent;
  }
}
