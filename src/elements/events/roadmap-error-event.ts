import type { LoadError } from '../../view/store.ts';

/** Says that a roadmap could not be loaded or shown. What was shown before stays. Fired on the element that was given the source. */
export class RoadmapErrorEvent extends Event {
  /** Name of the event. */
  static readonly type = 'roadmap-error';
  /** What happened as data, and in the words that the visitor reads. Text that came from outside stays text: never put it into HTML. */
  readonly detail: LoadError & { readonly message: string };

  /**
   * @param error what happened
   * @param message the words that the visitor reads
   */
  constructor(error: LoadError, message: string) {
    super(RoadmapErrorEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze({ ...error, message });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roadmap-error': RoadmapErrorEvent;
  }
}
