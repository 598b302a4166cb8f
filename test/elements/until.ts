/** Waiting for what an element will show. */
import { waitUntil } from '@open-wc/testing';

/** Well above what any change takes on a busy machine, below the time that a test is given. */
const patience = 15_000;

/**
 * Waits until something holds. The one second that `waitUntil` grants by itself is too short where two steps of the
 * tests share the processor.
 *
 * @param seen what the message of a failure says of the page, read when the wait is over
 */
export async function until(isSo: () => unknown, what: string, seen?: () => string): Promise<void> {
  try {
    await waitUntil(async () => Boolean(await isSo()), what, { timeout: patience });
  } catch (error) {
    throw seen && error instanceof Error ? new Error(`${error.message}; there is: ${seen()}`, { cause: error }) : error;
  }
}
