/** When a story is drawn: elements load their parts, and say that they are busy until then. */

const allElements = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allElements(element.shadowRoot) : []),
  ]);

/**
 * Tells whether something in a place is still loading.
 * @param root the place; shadow roots in it are looked into
 */
export function isBusy(root: ParentNode): boolean {
  return allElements(root).some((element) => element.getAttribute('aria-busy') === 'true');
}

/**
 * Waits until nothing in a place is loading.
 * @param root the place
 * @param patienceMs longest wait in milliseconds
 * @throws {Error} when something is still loading then
 */
export async function untilDrawn(root: ParentNode, patienceMs = 15_000): Promise<void> {
  const end = performance.now() + patienceMs;
  while (isBusy(root)) {
    if (performance.now() > end) throw new Error('The story is still loading.');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
