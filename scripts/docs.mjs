// Writes every generated file; with `--check` fails when that changed one of them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Script and the files it writes. */
const generators = [
  { script: 'scripts/build-schema.mjs', files: ['schema.json'] },
  { script: 'scripts/build-diagnostics.mjs', files: ['docs/diagnostics.md'] },
  { script: 'scripts/build-reading-doc.mjs', files: ['docs/reading.md'] },
  { script: 'scripts/build-model-doc.mjs', files: ['docs/model.md'] },
  { script: 'scripts/build-api-reference.mjs', files: ['docs/api.md'] },
  { script: 'scripts/build-elements-reference.mjs', files: ['docs/elements.md'] },
  { script: 'scripts/build-cli-reference.mjs', files: ['docs/cli.md'] },
  { script: 'scripts/build-llms.mjs', files: ['llms.txt'] },
].filter(({ script }) => existsSync(script));

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

let failed = 0;
for (const { script, files } of generators) {
  const before = files.map(read);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit' });
  const changed = files.filter((file, index) => read(file) !== before[index]);
  const bad = status !== 0 || (process.argv.includes('--check') && changed.length > 0);
  console.log(`${bad ? 'FAILED' : 'ok    '} ${script}${changed.length > 0 ? `: changed ${changed.join(', ')}` : ''}`);
  if (bad && status === 0) console.log('       run `npm run docs` and commit what it writes');
  failed += bad ? 1 : 0;
}
process.exitCode = failed > 0 ? 1 : 0;
