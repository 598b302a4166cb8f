/** Says that a visitor searched. Not fired when a page changes the search itself. */
export class RoadmapSearchEvent extends Event {
  /** Name of the event. */
  static readonly type = 'roadmap-search';
  /** Words that are looked for, empty when the search was cleared, and how many items pass search and filters. */
  readonly detail: { readonly text: string; readonly matches: number };

  /**
   * @param text words that are looked for
   * @param matches items that pass
   */
  constructor(text: string, matches: number) {
    super(RoadmapSearchEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze({ text, matches });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roadmap-search': RoadmapSearchEvent;
  }
}
