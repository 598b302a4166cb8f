// Looks at the package as its users get it: publint, types of every entry, sizes, contents, imports in plain Node.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { builtTests } from './built-tests.mjs';

// Packed once, from what is built.
const folder = mkdtempSync(path.join(os.tmpdir(), 'roadmark-pack-'));
spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { stdio: 'ignore' });
const [tarball] = readdirSync(folder);

const checks = {
  publint: ['node_modules/publint/src/cli.js', '--strict'],
  'are the types wrong': [
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    path.join(folder, tarball),
    '--profile',
    'esm-only',
    '--no-emoji',
    '--format',
    'ascii',
  ],
  sizes: ['node_modules/size-limit/bin.js'],
  tests: ['scripts/test-core.mjs', ...builtTests],
};

let failed = 0;
for (const [label, args] of Object.entries(checks)) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${label}`);
  if (status !== 0 || label === 'sizes' || label === 'tests') console.log(stdout + stderr);
  failed += status === 0 ? 0 : 1;
}
process.exitCode = failed > 0 ? 1 : 0;
