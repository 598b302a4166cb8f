/** The page side of the cold race for peers: draws what the page holds and notes when it is complete. */

/**
 * Draws at once.
 * @param {object} contestant see README.md
 * @param {{rows: object[], lanes: string[]}} data 60 items, part of the page's own script: peers are spared a request
 */
export async function coldStart(contestant, data) {
  const host = document.querySelector('#host');
  await contestant.draw(host, data);
  while (!contestant.drawn(host)) await new Promise((resolve) => requestAnimationFrame(resolve));
  requestAnimationFrame(() => setTimeout(() => void (globalThis.coldComplete = performance.now())));
}
