import { expect } from '@open-wc/testing';
import type { Steps } from '../../../src/core/source/steps.ts';
import { runInSlices } from '../../../src/elements/internal/run-in-slices.ts';

/** Work of many steps that each take a while. */
function* slow(count: number, done: number[] = []): Steps<string> {
  for (let step = 0; step < count; step++) {
    const until = performance.now() + 2;
    while (performance.now() < until);
    done.push(step);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  it('lets the page answer in between, and gives what came of it', async () => {
    const seen: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => void seen.push('page');
    port2.postMessage('');
    const result = await runInSlices(slow(40), new AbortController().signal);
    seen.push(result);
    port1.close();
    expect(seen).to.deep.equal(['page', 'done']);
  });

  it('does short work at once', async () => {
    const done: number[] = [];
    function* short(): Steps<number> {
      done.push(1);
      yield;
      done.push(2);
      return 3;
    }
    const result = runInSlices(short(), new AbortController().signal);
    expect(done).to.deep.equal([1, 2]);
    expect(await result).to.equal(3);
  });

  it('ends when it is told to, and not before', async () => {
    const done: number[] = [];
    const controller = new AbortController();
    const running = runInSlices(slow(1000, done), controller.signal);
    const before = done.length;
    controller.abort(new RangeError('enough'));
    const reason: unknown = await running.catch((error: unknown) => error);
    expect(reason).to.be.instanceOf(RangeError);
    expect(before).to.be.greaterThan(0);
    expect(done.length).to.equal(before);
  });

  it('hands on what the work throws', async () => {
    // eslint-disable-next-line require-yield -- fails in its first step
    function* broken(): Steps<void> {
      throw new TypeError('broken');
    }
    const reason: unknown = await runInSlices(broken(), new AbortController().signal).catch((error: unknown) => error);
    expect(reason).to.be.instanceOf(TypeError);
  });
});
