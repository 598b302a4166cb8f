/** The reading race: text to tree or model, each contestant in fresh processes, in turns. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DIALECTS } from '../generate/dialects.mjs';
import { growthExponent, summarise } from '../report/statistics.mjs';
import { contestants } from './contestants.mjs';
import { HOSTILE } from './hostile.mjs';
import { buildReader, hasReader } from './roadmark-bundle.mjs';

/** Seconds of processor time, start included, after which a reader of a hostile text is killed: waiting for a busy machine is no fault. */
const KILL_AFTER = 7;
const child = fileURLToPath(new URL('child.mjs', import.meta.url));
// One thread: helpers that collect and compile beside the main one would charge whoever runs on a busy machine.
const ONE_THREAD = ['--single-threaded'];
const FLAGS = {
  speed: ONE_THREAD,
  growth: ONE_THREAD,
  hostile: ONE_THREAD,
  memory: ['--expose-gc', '--trace-gc', '--single-threaded'],
};

/** What each mode does: rounds, milliseconds of processor time to warm up in at most, and to measure. */
const MODES = {
  quick: { rounds: 1, warmUp: 3000, cpu: 400, sizes: [10_000, 100_000, 1_000_000], dialects: ['tags', 'tables'] },
  full: { rounds: 2, warmUp: 6000, cpu: 500, sizes: [10_000, 100_000, 1_000_000, 10_000_000], dialects: DIALECTS },
};

/** Runs one order in a child; a child over its time is killed, and the answer says so. */
function run(order, timeout = 300_000) {
  return new Promise((resolve) => {
    const flags = FLAGS[order.job] ?? [];
    const heap = order.job === 'hostile' ? 2048 : 8192;
    const args = [`--max-old-space-size=${heap}`, ...flags, child, JSON.stringify(order)];
    const limit = order.job === 'hostile' ? `ulimit -t ${KILL_AFTER}; ` : '';
    const command = ['-c', `${limit}exec "$0" "$@"`, process.execPath, ...args];
    const process_ = spawn('/bin/sh', command, { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    let killed = false;
    const timer = setTimeout(() => {
      killed = true;
      process_.kill('SIGKILL');
    }, timeout);
    process_.stdout.on('data', (data) => void (output += data));
    process_.on('close', (code, signal) => {
      clearTimeout(timer);
      const line = output.trimEnd().split('\n').at(-1);
      if (killed || (limit && (signal === 'SIGXCPU' || signal === 'SIGKILL'))) resolve({ killed: true });
      else if (!line?.startsWith('{')) resolve({ error: `ended with code ${code}` });
      else resolve({ ...JSON.parse(line), output });
    });
  });
}

/** Interleaves the contestants: A B C A B C, so that a busy spell of the machine hits all alike. */
async function inTurns(ids, rounds, order, log) {
  const results = Object.fromEntries(ids.map((id) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (const id of ids) results[id].push(await run({ contestant: id, ...order }));
    log(`reading ${order.job} ${order.dialect ?? ''} ${order.bytes ?? ''} round ${round + 1} of ${rounds}`);
  }
  return results;
}

function summariseRuns(results, fields) {
  return Object.fromEntries(
    Object.entries(results).map(([id, runs]) => {
      const error = runs.find((one) => one.error)?.error;
      if (error) return [id, { error }];
      return [id, Object.fromEntries(fields.map((field) => [field, summarise(runs.map((one) => one[field]))]))];
    }),
  );
}

async function raceSpeed(ids, mode, log) {
  const table = {};
  for (const bytes of [100_000, 1_000_000]) {
    // A megabyte takes some of them many seconds: one dialect and one round tell enough.
    const isLarge = bytes > 500_000;
    for (const dialect of isLarge ? ['tags'] : mode.dialects) {
      const { warmUp, cpu } = mode;
      const rounds = isLarge ? 1 : mode.rounds;
      const runs = await inTurns(ids, rounds, { job: 'speed', dialect, bytes, warmUp, cpu }, log);
      table[`${dialect}-${bytes}`] = summariseRuns(runs, ['cpu', 'wall']);
    }
  }
  return table;
}

async function raceGrowth(ids, mode, log) {
  const table = {};
  for (const dialect of mode.dialects) {
    const order = { job: 'growth', dialect, sizes: mode.sizes, warmUp: mode.warmUp, cpu: 150 };
    const runs = await inTurns(ids, 1, order, log);
    table[dialect] = Object.fromEntries(Object.entries(runs).map(([id, list]) => [id, growthOf(list)]));
  }
  return table;
}

/** Median of each size over the rounds, and the exponent through these medians. */
function growthOf(runs) {
  const error = runs.find((one) => one.error ?? one.killed);
  if (error) return { error: error.error ?? 'killed' };
  const points = runs[0].points.map(({ bytes }, index) => ({
    bytes,
    cpu: summarise(runs.map((one) => one.points[index].cpu)).median,
  }));
  return { points, exponent: growthExponent(points) };
}

/** Highest heap that any collection met while one document was read, above what was there before; in bytes. */
function peakHeap({ output, before, after }) {
  const during = output.slice(output.indexOf('measure-from-here'));
  const met = [...during.matchAll(/ ms: \w[^\n]*? (\d+(?:\.\d+)?) \(/g)].map((match) => Number(match[1]) * 1_048_576);
  return Math.max(after, ...met) - before;
}

async function raceMemory(ids, mode, log) {
  const table = {};
  for (const bytes of mode.sizes.slice(-2)) {
    const able = ids.filter((id) => contestants[id].maxBytes >= bytes);
    const runs = await inTurns(able, 1, { job: 'memory', dialect: 'tags', bytes }, log);
    table[bytes] = Object.fromEntries(
      Object.entries(runs).map(([id, [one]]) => [
        id,
        one.error || one.killed ? { error: one.error ?? 'killed' } : { peak: peakHeap(one), retained: one.retained },
      ]),
    );
  }
  return table;
}

async function raceHostile(ids, log) {
  const table = {};
  for (const { id, title } of HOSTILE) {
    table[id] = { title, results: {} };
    for (const contestant of ids) {
      const { output: _output, ...result } = await run({ contestant, job: 'hostile', id });
      table[id].results[contestant] = result;
    }
    log(`reading hostile ${id}`);
  }
  return table;
}

/**
 * Runs the reading race.
 * @param {'quick' | 'full'} modeName how thoroughly
 * @param {(line: string) => void} log told of each step
 * @returns {Promise<object>} results, as kept in `results/reading.json`
 */
export async function raceReading(modeName, log) {
  const mode = MODES[modeName];
  if (hasReader()) await buildReader();
  const ids = Object.keys(contestants).filter((id) => hasReader() || !id.startsWith('roadmark'));
  const cold = await inTurns(ids, mode.rounds, { job: 'cold', dialect: 'tags', bytes: 10_000 }, log);
  return {
    names: Object.fromEntries(ids.map((id) => [id, contestants[id].name])),
    cold: summariseRuns(cold, ['load', 'first', 'cpu']),
    speed: await raceSpeed(ids, mode, log),
    growth: await raceGrowth(ids, mode, log),
    memory: await raceMemory(ids, mode, log),
    hostile: await raceHostile(ids, log),
  };
}
