/**
 * `npm run bench -- [reading] [drawing] [table] [cold] [--full] [--write] [--report]`
 *
 * Runs the parts named, all without a name; `--full` takes every size, dialect and round. Results are kept in `results/`,
 * one file a part and mode. A full run writes `docs/performance.md` from all full results, a quick one prints its own;
 * `--write` makes the quick ones the page, `--report` runs nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeMachine } from './report/machine.mjs';
import { writeReport } from './report/write-report.mjs';

/** Parts in the order they run, loaded when wanted: reading needs no browser. */
const PARTS = {
  reading: async (mode, log) => (await import('./reading/race.mjs')).raceReading(mode, log),
  drawing: async (mode, log) => (await import('./drawing/race.mjs')).raceDrawing(mode, log),
  table: async (mode, log) => (await import('./drawing/race.mjs')).raceTables(mode, log),
  cold: async (mode, log) => (await import('./cold/race.mjs')).raceCold(mode, log),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean' },
    quick: { type: 'boolean' },
    write: { type: 'boolean' },
    report: { type: 'boolean' },
  },
});
const unknown = positionals.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`unknown part ${unknown.join(', ')}; parts are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

const mode = values.full ? 'full' : 'quick';
const log = (line) => console.error(line);
const results = new URL('results/', import.meta.url);
mkdirSync(results, { recursive: true });
const wanted = positionals.length > 0 ? positionals : Object.keys(PARTS);
for (const part of values.report ? [] : wanted) {
  const machine = describeMachine();
  const result = await PARTS[part](mode, log);
  const file = new URL(mode === 'full' ? `${part}.json` : `${part}.quick.json`, results);
  writeFileSync(file, `${JSON.stringify({ part, mode, machine, ...result }, null, 2)}\n`);
}
await writeReport(mode, mode === 'full' || values.write ? undefined : wanted);
