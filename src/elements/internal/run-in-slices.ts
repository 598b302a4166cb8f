/** Does long work without keeping the page waiting. */

/** Milliseconds of work after which the page may answer; a frame has sixteen. */
const slice = 8;

/** Work in steps, of which some wait: for code that is on its way, and rejects never. */
export type DrawingSteps<T = void> = Generator<Promise<void> | undefined, T, undefined>;

/**
 * Does work step by step; whenever a slice of time is used up, the page handles what waits: input, drawing.
 * @param steps work
 * @param signal ends it
 * @returns what came of it. Rejects with the reason of the signal when ended, and with what the work throws.
 */
export async function runInSlices<T>(steps: DrawingSteps<T>, signal: AbortSignal): Promise<T> {
  let until = performance.now() + slice;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (step.value) await step.value;
    if (performance.now() < until) continue;
    await yieldToPage();
    signal.throwIfAborted();
    until = performance.now() + slice;
  }
}

/** Lets the page handle what waits. */
export function yieldToPage(): Promise<void> {
  // `scheduler.yield` would go on before the page's own messages and timers, a timer wait four milliseconds each time.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
