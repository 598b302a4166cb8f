// Builds Storybook and opens every story, in Storybook and in a page under a strict policy. `--strict`: the latter alone.
import { spawnSync } from 'node:child_process';

let passed = 0;
let failed = 0;
function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const counts = /: (\d+) passed, (\d+) failed\n?$/.exec(stdout);
  if (status !== 0) console.log(stdout + stderr);
  else if (counts) console.log(stdout.trimEnd());
  passed += Number(counts?.[1] ?? 0);
  failed += Number(counts?.[2] ?? 0) || (status === 0 ? 0 : 1);
  return status === 0;
}

if (!process.argv.includes('--strict')) {
  const storybook = 'node_modules/storybook/dist/bin/dispatcher.js';
  if (run(storybook, 'build', '--disable-telemetry', '--quiet', '-o', 'storybook-static'))
    run('scripts/stories-smoke.mjs', 'storybook-static');
}
run('scripts/stories-strict.mjs');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
