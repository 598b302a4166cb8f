// `npm start [FILE]`: builds what the served page needs, then serves FILE, or a sample, with the product's own command.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const run = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
process.exitCode =
  run(here('build.mjs'), '--fast') || run(here('../dist/cli/main.cjs'), 'serve', ...process.argv.slice(2));
