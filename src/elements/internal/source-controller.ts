/** Brings a roadmap into a store: from a property, an address or text inside the element. */
import type { ReactiveController } from 'lit';
import { roadmapSchema } from '../../core/model/schema.ts';
import type { Roadmap } from '../../core/model/types.ts';
import type { RoadmapStore } from '../../view/store.ts';
import type { RoadmapElement } from './roadmap-element.ts';

/** Loads what its element was given, again whenever that changes. */
export class SourceController implements ReactiveController {
  readonly #host: RoadmapElement;
  readonly #store: RoadmapStore;
  #shown: unknown;

  /**
   * @param host element that was given a source
   * @param store where the roadmap goes
   */
  constructor(host: RoadmapElement, store: RoadmapStore) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /** Shows the property when it was set to something else. */
  hostUpdate(): void {
    const { roadmap } = this.#host;
    if (roadmap === undefined || roadmap === this.#shown) return;
    this.#shown = roadmap;
    const checked = roadmapSchema.safeParse(roadmap);
    if (checked.success) this.#store.setRoadmap(roadmap as Roadmap, Date.now());
    else this.#store.fail({ code: 'shape' });
  }
}
