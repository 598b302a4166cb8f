import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/define.ts';
import type { RoadmapElement } from '../../src/elements/internal/roadmap-element.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';

const roadmap = makeRoadmap([makeMilestone('v1.0', [makeItem('First', { status: 'done' }), makeItem('Second')])]);
const tags = ['view', 'timeline', 'table', 'board', 'legend', 'summary', 'diagnostics'].map(
  (name) => `roadmap-${name}` as const,
);

/** Lists the listeners that a task leaves on long-lived objects, as "target type". */
async function findListenersLeft(task: () => Promise<void>): Promise<string[]> {
  const targets: EventTarget[] = [window, document, document.documentElement, document.body];
  const left = new Map<unknown, string[]>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...args) {
    const [type, listener] = args;
    if (targets.includes(this)) left.set(listener, [...(left.get(listener) ?? []), `${String(this)} ${type}`]);
    return addEventListener.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (...args) {
    const [type, listener] = args;
    const name = `${String(this)} ${type}`;
    left.set(
      listener,
      (left.get(listener) ?? []).filter((known) => known !== name),
    );
    return removeEventListener.apply(this, args);
  };
  try {
    await task();
  } finally {
    EventTarget.prototype.addEventListener = addEventListener;
    EventTarget.prototype.removeEventListener = removeEventListener;
  }
  return [...left.values()].flat();
}

async function mountAndUnmount(times: number): Promise<void> {
  for (let round = 0; round < times; round++) {
    for (const tag of tags) {
      const element = document.createElement(tag) as RoadmapElement;
      element.roadmap = roadmap;
      document.body.append(element);
      await element.updateComplete;
      element.store.dispatch({ type: 'search', text: 'first' });
      await element.updateComplete;
      element.remove();
    }
  }
}

describe('clean-up', () => {
  it('leaves no listener on the page after 200 mounts', async function () {
    this.timeout(60_000);
    await mountAndUnmount(2);
    const left = await findListenersLeft(() => mountAndUnmount(200 / tags.length + 1));
    expect(left).to.deep.equal([]);
  });

  it('grows the heap by less than 1 MB over 200 mounts of each element', async function () {
    this.timeout(120_000);
    await mountAndUnmount(20);
    const before = await executeServerCommand<{ usedSize: number }, undefined>('heap-bytes');
    await mountAndUnmount(200);
    const after = await executeServerCommand<{ usedSize: number }, undefined>('heap-bytes');
    expect(after.usedSize - before.usedSize).to.be.lessThan(1_000_000);
  });

  it('leaves no request running when removed', async () => {
    const view = document.createElement('roadmap-view');
    view.src = '/faults/never-body';
    document.body.append(view);
    await view.updateComplete;
    view.remove();
    await Promise.resolve();
    expect(view.store.snapshot.load.phase).not.to.equal('error');
  });
});
