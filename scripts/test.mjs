// `npm test`: everything that must hold, two steps at a time; prints each step's output when it ends and one count for all.
import { spawn } from 'node:child_process';

/**
 * A step: its npm script, the step it waits for, and where its output states counts.
 * A step without counts is one test.
 */
const steps = [
  { name: 'build' },
  { name: 'test:types', after: 'build' },
  { name: 'test:lint' },
  { name: 'test:core', after: 'build', passed: /^(?:#|ℹ) pass (\d+)$/m, failed: /^(?:#|ℹ) fail (\d+)$/m },
  {
    name: 'test:elements',
    after: 'build',
    passed: /.* (\d+) passed, \d+ failed/s,
    failed: /.* \d+ passed, (\d+) failed/s,
  },
  {
    name: 'test:stories',
    after: 'build',
    passed: /^(\d+) passed, \d+ failed$/m,
    failed: /^\d+ passed, (\d+) failed$/m,
  },
  {
    // Every story at 67 widths takes half an hour; `npm run test:layout` does it.
    name: 'test:layout',
    args: ['--quick'],
    passed: /^layout: (\d+) passed, \d+ failed$/m,
    failed: /^layout: \d+ passed, (\d+) failed$/m,
  },
  {
    name: 'test:pictures',
    passed: /^pictures: (\d+) passed, \d+ failed$/m,
    failed: /^pictures: \d+ passed, (\d+) failed$/m,
  },
  { name: 'test:package', after: 'build', passed: /^(?:#|ℹ) pass (\d+)$/m, failed: /^(?:#|ℹ) fail (\d+)$/m },
  {
    // Docusaurus and Starlight take minutes to install; `npm run test:sites` builds all.
    name: 'test:sites',
    args: ['plain-html', 'vitepress', 'eleventy'],
    after: 'build',
    passed: /^sites: (\d+) passed, \d+ failed$/m,
    failed: /^sites: \d+ passed, (\d+) failed$/m,
  },
  { name: 'test:docs', after: 'build' },
];

const results = new Map();

// eslint-disable-next-line no-control-regex -- colours of the runners
const plain = (text) => text.replace(/\u001b\[[\d;]*[a-z]/gi, '').replace(/\r/g, '\n');

function count(step, output, code) {
  const read = (pattern) => Number(pattern?.exec(plain(output))?.[1] ?? 0);
  const passed = read(step.passed);
  const failed = read(step.failed);
  // A runner that ends badly with no failing test (nothing found, a crash, a bound not kept) counts as one.
  return {
    passed: passed || (code === 0 && !step.passed ? 1 : 0),
    failed: failed || (code === 0 && (passed || !step.passed) ? 0 : 1),
  };
}

function run(step) {
  const started = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn('npm', ['run', '--silent', step.name, '--', ...(step.args ?? [])], {
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const take = (chunk) => (output += chunk);
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('close', (code) => {
      const result = { ...count(step, output, code), code, seconds: (performance.now() - started) / 1000 };
      results.set(step.name, result);
      console.log(`\n=== ${step.name} (${result.seconds.toFixed(0)} s)\n${output.trimEnd()}`);
      resolve();
    });
  });
}

const waiting = [...steps];
async function worker() {
  while (waiting.length > 0) {
    const index = waiting.findIndex(({ after }) => after === undefined || results.has(after));
    if (index === -1) await new Promise((resolve) => setTimeout(resolve, 100));
    else await run(waiting.splice(index, 1)[0]);
  }
}
await Promise.all([worker(), worker()]);

console.log('\n=== all');
let passed = 0;
let failed = 0;
for (const { name } of steps) {
  const result = results.get(name);
  passed += result.passed;
  failed += result.failed;
  const verdict = result.failed > 0 ? 'FAILED' : 'ok';
  console.log(
    `${name.padEnd(14)} ${verdict.padEnd(7)} ${result.passed} passed, ${result.failed} failed, ${result.seconds.toFixed(0)} s`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
