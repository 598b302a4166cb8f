// Runs the tests that need no browser, on Node's own runner. Arguments: files, or parts of their paths; none: all.
import { spawn } from 'node:child_process';
import { globSync } from 'tinyglobby';
import { builtTests } from './built-tests.mjs';

const all = globSync(['test/**/*.test.ts'], {
  ignore: ['test/elements/**', 'test/types/**', 'test/sites/**', '**/node_modules/**'],
}).sort();
const built = new Set(builtTests);
const wanted = process.argv.slice(2);
const files = wanted.length
  ? all.filter((file) => wanted.some((part) => file.includes(part)))
  : all.filter((file) => !built.has(file));
if (files.length === 0) {
  console.error(`no test file matches ${wanted.join(' ')}`);
  process.exit(1);
}
const args = ['--import', 'tsx', '--test', '--test-reporter=spec', '--test-concurrency=2', ...files];
const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, TZ: 'Pacific/Auckland' } });
child.on('close', (code) => process.exit(code ?? 1));
