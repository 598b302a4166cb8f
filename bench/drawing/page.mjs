/** The page side of the drawing race: makes the data, draws it, and carries out steps when the driver asks. */
import { createModel } from '../generate/model.mjs';
import { createPlan, THEMES } from '../generate/plan.mjs';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const afterPaint = () => nextFrame().then(() => new Promise((resolve) => setTimeout(resolve)));

/** All elements below a node, shadow trees included. */
function countNodes(root) {
  let count = 0;
  for (const node of root.querySelectorAll('*')) {
    count++;
    if (node.shadowRoot) count += countNodes(node.shadowRoot);
  }
  return count;
}

function createRows(plan) {
  return plan.releases.flatMap((release) =>
    release.themes.flatMap((theme) =>
      theme.items.map((item) => ({
        ...item,
        release: release.version,
        theme: theme.title,
        lane: THEMES.indexOf(theme.title),
      })),
    ),
  );
}

/**
 * Offers a contestant to the driver as `window.bench`.
 * @param {object} contestant see README.md
 */
export function offer(contestant) {
  const host = document.querySelector('#host');
  let data;
  let kept;
  globalThis.bench = {
    name: contestant.name,
    can: (step) => typeof contestant[step] === 'function',
    prepare(count, dated) {
      const plan = createPlan(count);
      const rows = createRows(plan);
      kept = new Set(rows.flatMap((row, index) => (row.tag === 'CLI' ? [index] : [])));
      // A contestant is given what it reads, so that its heap is not charged with the other form.
      data = contestant.wants === 'model' ? { model: createModel(plan, { dated }) } : { rows, lanes: THEMES };
      return data.model ? JSON.stringify(data.model).length : JSON.stringify(rows).length;
    },
    async draw() {
      const start = performance.now();
      await contestant.draw(host, data);
      const deadline = performance.now() + 60_000;
      while (!contestant.drawn(host)) {
        if (performance.now() > deadline) throw new RangeError('nothing complete was drawn within a minute');
        await nextFrame();
      }
      await afterPaint();
      return performance.now() - start;
    },
    async step(name, direction) {
      const start = performance.now();
      if (name === 'filter') await contestant.filter(direction > 0 ? kept : undefined, host);
      else await contestant[name](direction, host);
      await nextFrame();
      await afterPaint();
      return performance.now() - start;
    },
    nodes: () => countNodes(host),
  };
}
