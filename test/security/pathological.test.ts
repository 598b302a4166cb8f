import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { generators } from './generators.ts';
import type { Answer, Question } from './pathological-reader.ts';

/** A reader that takes longer is killed, and the test fails. Far above what any text takes, also on a loaded machine. */
const killAfter = 30_000;
const reader = fileURLToPath(new URL('pathological-reader.ts', import.meta.url));
const lengths = [10_000, 100_000];
/** The longest text that is read by default; tried with those that take longest. */
const longest = 1_000_000;
const slowest = new Set([
  'lists that change their mark',
  'empty headings',
  'headings of one letter',
  'empty entries',
  'digits and dots',
  'escaped line ends',
  'details with summaries that open',
  'containers that open',
  'fences that open',
  'check boxes without a list',
  'nested lists',
  'quotes in quotes',
  'dependencies of all on one',
  'items of wrong types',
  'children in children',
]);

let child: ChildProcess | undefined;

/** Has a text read in a process of its own; the process is killed where it does not come back. */
function ask(question: Question): Promise<Answer | 'killed'> {
  child ??= fork(reader, { execArgv: ['--import', 'tsx', '--max-old-space-size=2048'] });
  const running = child;
  return new Promise((resolve) => {
    const end = (answer: Answer | 'killed'): void => {
      clearTimeout(timer);
      running.removeAllListeners();
      if (answer === 'killed') {
        running.kill('SIGKILL');
        child = undefined;
      }
      resolve(answer);
    };
    const timer = setTimeout(() => end('killed'), killAfter);
    running.once('message', (answer) => end(answer as Answer));
    running.once('exit', () => end('killed'));
    running.send(question);
  });
}

describe('texts that are hard to read', () => {
  after(() => child?.kill());

  it('are many, each of its own kind', () => {
    assert.ok(generators.length >= 60);
    assert.equal(new Set(generators.map(({ name }) => name)).size, generators.length);
  });

  for (const { name } of generators) {
    it(`${name}: comes back with a model`, async () => {
      for (const length of slowest.has(name) ? [...lengths, longest] : lengths) {
        const answer = await ask({ name, length });
        assert.notEqual(answer, 'killed', `${String(length)} characters take longer than ${String(killAfter)} ms`);
        assert.deepEqual(answer, { isRoadmap: true, isJson: true, depth: 'bounded', size: 'bounded' });
      }
    });
  }

  it('a reader that never comes back is killed', async () => {
    const running = fork(reader, { execArgv: ['--import', 'tsx'] });
    const ended = new Promise((resolve) => running.once('exit', (_code, signal) => resolve(signal)));
    running.send({ name: 'nothing that ends', length: -1 });
    running.kill('SIGKILL');
    assert.equal(await ended, 'SIGKILL');
  });
});
