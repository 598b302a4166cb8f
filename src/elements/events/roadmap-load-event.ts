import type { Roadmap } from '../../core/model/types.ts';

/** Says that a roadmap was read and is shown. Fired on the element that was given the source. */
export class RoadmapLoadEvent extends Event {
  /** Name of the event. */
  static readonly type = 'roadmap-load';
  /** The roadmap that is shown; must not be changed. */
  readonly detail: { readonly roadmap: Roadmap };

  /**
   * @param roadmap the roadmap that is shown
   */
  constructor(roadmap: Roadmap) {
    super(RoadmapLoadEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze({ roadmap });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roadmap-load': RoadmapLoadEvent;
  }
}
