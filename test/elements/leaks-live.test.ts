import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/define.ts';
import type { RoadmapElement } from '../../src/elements/internal/roadmap-element.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';
import { ResourceLedger } from '../security/resource-ledger.ts';
import { until } from './until.ts';

const roadmap = makeRoadmap([
  makeMilestone(
    'v1.0',
    Array.from({ length: 30 }, (_, index) =>
      makeItem(`Item ${String(index)}`, { status: index % 2 === 0 ? 'done' : 'planned' }),
    ),
  ),
]);
const tags = ['view', 'timeline', 'table', 'board', 'legend', 'summary', 'diagnostics', 'changes'].map(
  (name) => `roadmap-${name}` as const,
);
const sources = ['/faults/slow', '/faults/never-body', '/faults/ok', '/faults/missing', '/faults/json'];

/** One visitor's stay: an element that is used, sized, moved, and taken away while something of it still goes on. */
async function visit(round: number): Promise<void> {
  const tag = tags[round % tags.length]!;
  const element = document.createElement(tag) as RoadmapElement;
  const kind = round % 4;
  if (kind === 0) element.src = sources[round % sources.length]!;
  else if (kind === 1) element.text = `## v1.0\n- [x] Item ${String(round)}\n`;
  else element.roadmap = roadmap;
  if (round % 3 === 0) element.urlState = true;
  document.body.append(element);
  await element.updateComplete;
  element.store.dispatch({ type: 'search', text: `item ${String(round % 7)}` });
  element.store.dispatch({ type: 'toggle-filter', facet: 'status', value: 'done' });
  element.style.inlineSize = `${String(300 + (round % 5) * 150)}px`;
  await element.updateComplete;
  if (round % 5 === 0) {
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await element.updateComplete;
    box.remove();
  }
  if (round % 7 === 0) {
    const follower = document.createElement('roadmap-legend');
    element.id = `shared-${String(round)}`;
    follower.for = element.id;
    document.body.append(follower);
    await follower.updateComplete;
    element.remove();
    follower.requestUpdate();
    await follower.updateComplete;
    follower.remove();
  }
  element.remove();
}

async function visits(count: number): Promise<void> {
  for (let round = 0; round < count; round++) await visit(round);
}

const heap = async (): Promise<number> =>
  (await executeServerCommand<{ usedSize: number }, undefined>('heap-bytes')).usedSize;

describe('clean-up of what still goes on', () => {
  after(() => history.replaceState(null, '', '#'));

  it('200 visits leave no listener, timer, frame, observer or request', async function () {
    this.timeout(90_000);
    await visits(16);
    const ledger = new ResourceLedger();
    try {
      await visits(200);
      await until(() => ledger.list().length === 0, 'all is given back').catch(() => undefined);
      // The wait has a timer of its own.
      expect(
        ledger.list().filter((held) => !/setTimeout|setInterval/.test(held) || !held.startsWith('1 ')),
      ).to.deep.equal([]);
    } finally {
      ledger.stop();
    }
  });

  it('200 visits make the heap grow by less than 1 MB', async function () {
    this.timeout(90_000);
    await visits(60);
    const before = await heap();
    await visits(200);
    const grown = (await heap()) - before;
    expect(grown, `grew by ${String(grown)} bytes`).to.be.lessThan(1_000_000);
  });

  it('what is not given back is counted', () => {
    const ledger = new ResourceLedger();
    const listener = (): void => undefined;
    addEventListener('resize', listener);
    const observer = new ResizeObserver(listener);
    observer.observe(document.body);
    const timer = setInterval(listener, 10_000);
    expect(ledger.list()).to.deep.equal(['1 listeners of resize', '1 targets of ResizeObserver', '1 setInterval']);
    removeEventListener('resize', listener);
    observer.disconnect();
    clearInterval(timer);
    expect(ledger.list()).to.deep.equal([]);
    ledger.stop();
  });
});
