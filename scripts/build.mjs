// Builds dist: modules and bundles, declarations, editor data, checksums. Replaces file by file, then removes what is old.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('../', import.meta.url));
process.chdir(root);
// File systems keep times in steps; a second of slack never keeps a file of an earlier build for long.
const started = Date.now() - 1000;

function run(file, ...args) {
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const isOld = (file) => statSync(file).mtimeMs < started;

function writeChecksums() {
  const files = globSync('dist/cdn/*.js')
    .filter((file) => !isOld(file))
    .sort();
  const sums = files.map((file) => {
    const sum = createHash('sha384').update(readFileSync(file)).digest('base64');
    return [path.posix.relative('dist', file), `sha384-${sum}`];
  });
  if (files.length > 0) writeFileSync('dist/sri.json', `${JSON.stringify(Object.fromEntries(sums), null, 2)}\n`);
}

function copyStyles() {
  for (const file of globSync('src/styles/*.css')) {
    mkdirSync('dist/styles', { recursive: true });
    copyFileSync(file, path.join('dist/styles', path.basename(file)));
  }
}

run('node_modules/rollup/dist/bin/rollup', '-c', 'rollup.config.mjs', '--silent');
writeChecksums();
copyStyles();
if (!process.argv.includes('--fast')) {
  const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  run(analyzer, 'analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs');
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  for (const file of globSync('dist/**/*')) if (isOld(file)) rmSync(file);
}
