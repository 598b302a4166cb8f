import { expect } from '@open-wc/testing';
import { generators } from '../security/generators.ts';

/** A worker that takes longer is ended, and the test fails. Far above what any text takes, also on a loaded machine. */
const killAfter = 20_000;

let worker: Worker | undefined;

/** Has a text read in a worker; the worker is ended where it does not come back. */
function ask(name: string, length: number, budget: number): Promise<boolean | 'killed'> {
  worker ??= new Worker('/test/security/pathological-worker.ts', { type: 'module' });
  const running = worker;
  return new Promise((resolve) => {
    const end = (answer: boolean | 'killed'): void => {
      clearTimeout(timer);
      running.onmessage = null;
      if (answer === 'killed') {
        running.terminate();
        worker = undefined;
      }
      resolve(answer);
    };
    const timer = setTimeout(() => end('killed'), budget);
    running.onmessage = ({ data }: MessageEvent<boolean>) => end(data);
    running.postMessage({ name, length });
  });
}

describe('texts that are hard to read, in a browser', () => {
  after(() => worker?.terminate());

  for (const format of ['markdown', 'json'] as const) {
    it(`${format}: each comes back with a model`, async function () {
      this.timeout(110_000);
      const problems: string[] = [];
      for (const { name } of generators.filter((generator) => generator.format === format)) {
        const answer = await ask(name, 40_000, killAfter);
        if (answer !== true) problems.push(`${name}: ${String(answer)}`);
      }
      expect(problems).to.deep.equal([]);
    });
  }

  it('a worker that never comes back is ended', async () => {
    expect(await ask('nothing that ends', 0, 500)).to.equal('killed');
  });
});
