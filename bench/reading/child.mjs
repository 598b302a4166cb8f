/**
 * One contestant in a process of its own: `node child.mjs '{"contestant":…,"job":…}'` prints one line of JSON, last.
 * Nothing is collected between runs: a forced collection makes V8 drop compiled code, which shows as a slow contestant.
 */
import { performance } from 'node:perf_hooks';
import v8 from 'node:v8';
import { writeDocument } from '../generate/dialects.mjs';
import { median } from '../report/statistics.mjs';
import { contestants } from './contestants.mjs';
import { hostileText } from './hostile.mjs';

const order = JSON.parse(process.argv[2]);
const contestant = contestants[order.contestant];
const textOf = (dialect, bytes) => writeDocument(contestant.syntax === 'markwhen' ? 'markwhen' : dialect, bytes);

/** Milliseconds of processor time of this process, collector and compiler threads included. */
function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Runs until it gets no faster, as contestants with more code take longer to be compiled: until three spans in a row bring
 * no span that is three in a hundred faster, or so much processor time was used.
 */
function warmUp(run, most) {
  const end = cpuTime() + most;
  let best = Infinity;
  for (let idle = 0; idle < 3 && cpuTime() < end;) {
    const span = runBatch(run, 200).cpu;
    idle = span < best * 0.97 ? 0 : idle + 1;
    best = Math.min(best, span);
  }
}

/**
 * Runs for some processor time, not wall time, which a busy machine eats up. What is told is the median of batches, so that
 * a burst of the neighbours' spoils one batch alone.
 */
function measure(run, { warmUp: most, atLeast, cpu }) {
  warmUp(run, most);
  const batches = [];
  const until = cpuTime() + cpu;
  while (batches.length < atLeast || cpuTime() < until) batches.push(runBatch(run));
  return {
    cpu: median(batches.map((batch) => batch.cpu)),
    wall: median(batches.map((batch) => batch.wall)),
    runs: batches.length,
  };
}

/** Runs as often as makes so many milliseconds: the clock of processor time is coarse. */
function runBatch(run, least = 20) {
  const startCpu = cpuTime();
  const startWall = performance.now();
  let runs = 0;
  do {
    run();
    runs++;
  } while (cpuTime() - startCpu < least);
  return { cpu: (cpuTime() - startCpu) / runs, wall: (performance.now() - startWall) / runs };
}

const jobs = {
  async speed({ dialect, bytes, warmUp, cpu }) {
    const parse = await contestant.load();
    const text = textOf(dialect, bytes);
    return { bytes: text.length, ...measure(() => parse(text), { warmUp, cpu, atLeast: 2 }) };
  },
  async growth({ dialect, sizes, warmUp, cpu }) {
    const parse = await contestant.load();
    const points = [];
    // Warmed up once, on a middling text: the code is the same for all sizes.
    const warm = textOf(dialect, 100_000);
    measure(() => parse(warm), { warmUp, cpu: 0, atLeast: 1 });
    for (const bytes of sizes.filter((size) => size <= contestant.maxBytes)) {
      const text = textOf(dialect, bytes);
      points.push({ bytes: text.length, ...measure(() => parse(text), { warmUp: 0, cpu, atLeast: 1 }) });
    }
    return { points };
  },
  async memory({ dialect, bytes }) {
    const parse = await contestant.load();
    const text = textOf(dialect, bytes);
    globalThis.gc();
    const before = v8.getHeapStatistics().used_heap_size;
    console.log('measure-from-here');
    const kept = parse(text);
    const after = v8.getHeapStatistics().used_heap_size;
    globalThis.gc();
    const retained = v8.getHeapStatistics().used_heap_size - before;
    return { before, after, retained, kind: typeof kept, bytes: text.length };
  },
  async cold({ dialect, bytes }) {
    const text = textOf(dialect, bytes);
    const startCpu = cpuTime();
    const start = performance.now();
    const parse = await contestant.load();
    const loaded = performance.now();
    parse(text);
    return { load: loaded - start, first: performance.now() - loaded, cpu: cpuTime() - startCpu };
  },
  async hostile({ id }) {
    const text = hostileText(id);
    const parse = await contestant.load();
    parse(textOf('tags', 10_000));
    const start = cpuTime();
    console.log('ready');
    parse(text);
    return { cpu: cpuTime() - start };
  },
};

try {
  console.log(JSON.stringify(await jobs[order.job](order)));
} catch (error) {
  console.log(JSON.stringify({ error: `${error.name}: ${error.message}`.slice(0, 200) }));
}
