/** The drawing and table races: the same roadmap in every contestant, in turns, each run in a browser of its own. */
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { summarise } from '../report/statistics.mjs';
import { bundlePage } from './bundle.mjs';
import { raceOnce } from './driver.mjs';
import { startServer } from './serve.mjs';

const ours = (path) => existsSync(new URL(`../../src/elements/${path}/define.ts`, import.meta.url));
const shots = fileURLToPath(new URL('../.cache/shots/', import.meta.url));

/**
 * Contestants: file in `contestants/`, the name its page must give, the most items it is tried with. A slow one is given one
 * round alone where there are many. vis-timeline was not done with 50,000 after four minutes.
 */
const TIMELINES = [
  { id: 'windowed-timeline', name: 'windowed baseline', most: 50_000 },
  { id: 'vis-timeline', name: 'vis-timeline', most: 10_000 },
  { id: 'frappe-gantt', name: 'frappe-gantt', most: 10_000, slow: true },
  { id: 'mermaid', name: 'Mermaid gantt', most: 10_000, slow: true },
  { id: 'gantt-task-react', name: 'gantt-task-react', most: 10_000, slow: true },
  { id: 'roadmark-timeline', name: 'Roadmark', most: 50_000, needs: 'timeline' },
];
const MATRICES = [
  { id: 'windowed-matrix', name: 'hand-written baseline', most: 50_000 },
  { id: 'roadmark-matrix', name: 'Roadmark', most: 50_000, needs: 'timeline' },
];
const TABLES = [
  { id: 'windowed-table', name: 'windowed baseline', most: 50_000 },
  { id: 'tabulator', name: 'Tabulator', most: 50_000 },
  { id: 'plain-table', name: 'plain table', most: 10_000 },
  { id: 'roadmark-table', name: 'Roadmark', most: 50_000, needs: 'table' },
];

/** Takes the medians of the rounds, field by field. */
function mergeRuns(runs) {
  const good = runs.filter((run) => !run.error);
  if (good.length === 0) return { error: runs[0]?.error ?? 'not run' };
  const field = (...path) => summarise(good.map((run) => path.reduce((value, key) => value?.[key], run)));
  const steps = ['open', 'zoom', 'pan', 'filter', 'sort'].filter((step) => good.some((run) => run[step]));
  return {
    json: good[0].json,
    first: { cpu: field('first', 'cpu'), wall: field('first', 'wall') },
    nodes: field('nodes'),
    nodesAfter: field('nodesAfter'),
    heap: field('heap'),
    ...Object.fromEntries(
      steps.map((step) => [
        step,
        {
          changed: good.every((run) => run[step]?.changed),
          cpu: field(step, 'cpu'),
          p95: field(step, 'p95'),
          wall: field(step, 'wall'),
        },
      ]),
    ),
    ...(good.some((run) => run.faults) ? { faults: good.find((run) => run.faults).faults } : {}),
  };
}

/** Puts each contestant's page on the site; gives those that could be bundled. */
async function preparePages(server, contestants, log) {
  const ready = [];
  for (const contestant of contestants) {
    try {
      await preparePage(server, contestant);
      ready.push(contestant);
    } catch (error) {
      log(`${contestant.id} left out, it does not bundle: ${error.message.split('\n')[1]}`);
    }
  }
  return ready;
}

async function preparePage(server, { id }) {
  const code = `import { contestant } from './drawing/contestants/${id}.mjs'; import { offer } from './drawing/page.mjs'; offer(contestant);`;
  const { files } = await bundlePage(id, code);
  for (const [path, content] of files) server.put(path, content);
  const link = files.has(`/${id}/main.css`) ? `<link rel="stylesheet" href="/${id}/main.css">` : '';
  server.put(
    `/${id}/index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title>${link}
    <style>body { margin: 8px } #host { inline-size: 1200px } .scrolls { block-size: 700px; overflow: auto }</style>
    <div id="host"></div><script type="module" src="/${id}/main.js"></script></html>`,
  );
}

/** `decisive`: a size below ten thousand that a bound speaks of, and that all rounds are run for. */
async function race(all, { counts, rounds, dated, steps, label, decisive }, log) {
  const present = all.filter(({ needs }) => needs === undefined || ours(needs));
  const server = await startServer();
  mkdirSync(shots, { recursive: true });
  try {
    const contestants = await preparePages(server, present, log);
    const table = {};
    for (const count of counts) {
      const runs = new Map(contestants.filter(({ most }) => count <= most).map((contestant) => [contestant, []]));
      for (let round = 0; round < rounds; round++) {
        for (const [contestant, list] of runs) {
          const shot = round === 0 ? `${shots}${label}-${contestant.id}-${count}.png` : undefined;
          const { id, name, slow } = contestant;
          const once = count < 10_000 ? count !== decisive : slow;
          if (once && round > 0) continue;
          list.push(await raceOnce(`${server.origin}/${id}/index.html`, { name, count, dated, steps, shot }));
          log(`${label} ${count} ${name} round ${round + 1}: ${JSON.stringify(list.at(-1).first ?? list.at(-1))}`);
        }
      }
      table[count] = Object.fromEntries([...runs].map(([{ id, name }, list]) => [id, { name, ...mergeRuns(list) }]));
    }
    return table;
  } finally {
    server.close();
  }
}

/**
 * Races timelines: dated items on a time plot, and undated ones in a matrix.
 * @param {'quick' | 'full'} mode how thoroughly
 * @param {(line: string) => void} log told of each run
 * @returns {Promise<object>} results, as kept in `results/drawing.json`
 */
export async function raceDrawing(mode, log) {
  const counts = mode === 'full' ? [60, 1000, 10_000, 50_000] : [10_000, 50_000];
  const rounds = mode === 'full' ? 3 : 1;
  const quick = TIMELINES.filter(({ id }) => /windowed|vis|roadmark/.test(id));
  const dated = { counts, rounds, dated: true, steps: ['pan', 'zoom', 'filter'], label: 'plot' };
  const undated = { counts, rounds, dated: false, steps: ['filter'], label: 'matrix', decisive: 1000 };
  return {
    plot: await race(mode === 'full' ? TIMELINES : quick, dated, log),
    matrix: await race(MATRICES, mode === 'full' ? undated : { ...undated, counts: [1000] }, log),
  };
}

/**
 * Races tables.
 * @param {'quick' | 'full'} mode how thoroughly
 * @param {(line: string) => void} log told of each run
 * @returns {Promise<object>} results, as kept in `results/table.json`
 */
export async function raceTables(mode, log) {
  const counts = mode === 'full' ? [1000, 10_000, 50_000] : [10_000, 50_000];
  const options = {
    counts,
    rounds: mode === 'full' ? 3 : 1,
    dated: true,
    steps: ['open', 'pan', 'filter', 'sort'],
    label: 'table',
  };
  return { table: await race(TABLES, options, log) };
}
