/** How long loading has taken, in the steps at which a visitor is told: nothing, a skeleton, words. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** `quick`: under 300 ms, nothing is shown; `slow`: under three seconds; `late`: longer. */
export type Pace = 'quick' | 'slow' | 'late';

const slowAfter = 300;
const lateAfter = 3000;

/** Follows one load at a time; no timer runs outside of it. */
export class LoadingPace implements ReactiveController {
  /** How long the load has taken. */
  pace: Pace = 'quick';
  readonly #host: ReactiveControllerHost;
  #timers: ReturnType<typeof setTimeout>[] = [];

  /**
   * @param host element that is drawn again at each step
   */
  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Starts or stops following.
   * @param loading whether a load goes on; further calls with the same answer change nothing
   */
  follow(loading: boolean): void {
    if (loading === this.#timers.length > 0) return;
    this.#stop();
    if (loading) this.#timers = [this.#step('slow', slowAfter), this.#step('late', lateAfter)];
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #step(pace: Pace, after: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.pace = pace;
      this.#host.requestUpdate();
    }, after);
  }

  #stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.pace = 'quick';
  }
}
