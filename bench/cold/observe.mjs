/** Runs in the page before its own scripts; each function stands alone, as it is sent to the browser as text. */

/** Notes long tasks, layout shifts and paints. */
export function observePage() {
  const seen = { longest: 0, shift: 0, paint: 0 };
  globalThis.coldSeen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') seen.paint = entry.startTime;
  }).observe({ type: 'paint', buffered: true });
}

/** Waits for an element of ours: complete when its roadmap is shown and two frames in a row find the same nodes. */
export function observeElement() {
  const countNodes = (root) => {
    let count = 0;
    for (const node of root.querySelectorAll('*')) count += 1 + (node.shadowRoot ? countNodes(node.shadowRoot) : 0);
    return count;
  };
  let before = -1;
  let since = 0;
  const look = () => {
    const element = document.querySelector('[data-bench]');
    const ready = element?.store?.snapshot.load.phase === 'ready' && element.shadowRoot;
    const nodes = ready ? countNodes(element.shadowRoot) : -1;
    if (nodes > 30 && nodes === before) return void (globalThis.coldComplete = since);
    before = nodes;
    // The paint of this frame comes after this callback.
    since = performance.now() + 16;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Counts everything that runs by itself: timers, frames, observers. */
export function countWork() {
  const counts = {};
  globalThis.idleWork = counts;
  const counted = (name, callback) =>
    function counter(...args) {
      counts[name] = (counts[name] ?? 0) + 1;
      return callback.apply(this, args);
    };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const original = globalThis[name];
    globalThis[name] = (callback, ...rest) => original.call(globalThis, counted(name, callback), ...rest);
  }
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    const Original = globalThis[name];
    globalThis[name] = class extends Original {
      constructor(callback, ...rest) {
        super(counted(name, callback), ...rest);
      }
    };
  }
}
