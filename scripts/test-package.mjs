// Looks at the package as its users get it: publint, types of every entry, sizes, contents, imports in plain Node.
import { spawnSync } from 'node:child_process';

const checks = {
  publint: ['node_modules/publint/src/cli.js', '--strict'],
  'are the types wrong': [
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--no-emoji',
    '--format',
    'ascii',
  ],
  sizes: ['node_modules/size-limit/bin.js'],
  tests: ['scripts/test-core.mjs', 'test/exports.test.ts', 'test/package.test.ts', 'test/manifest.test.ts'],
};

let failed = 0;
for (const [label, args] of Object.entries(checks)) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${label}`);
  if (status !== 0 || label === 'sizes' || label === 'tests') console.log(stdout + stderr);
  failed += status === 0 ? 0 : 1;
}
process.exitCode = failed > 0 ? 1 : 0;
