/** What stands below an element keeps its place while the element is registered, loads and is drawn. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/elements/define.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { until } from './until.ts';

const names = ['view', 'timeline', 'table', 'board', 'summary', 'legend'] as const;
const plan = `# Larch\n\n## v1.0\n\n${'- [x] Search\n'.repeat(8)}\n## v2.0\n\n${'- [ ] Import\n'.repeat(8)}`;
const { fetch } = globalThis;

/** Sets the height that `preload.css` gives an element that is not registered, by the same rules for a name that never is. */
async function preload(name: string): Promise<{ height: () => number; remove: () => void }> {
  const response = await fetch('/src/styles/preload.css');
  const style = document.createElement('style');
  style.textContent = (await response.text()).replaceAll('roadmap-', 'later-');
  style.textContent = style.textContent.replaceAll('--later-', '--roadmap-');
  const element = document.createElement(`later-${name}`);
  element.setAttribute('src', 'plan.md');
  document.body.append(style, element);
  return {
    height: () => element.getBoundingClientRect().height,
    remove: () => {
      style.remove();
      element.remove();
    },
  };
}

/** Puts an element on the page whose source comes when it is told to. */
async function mount(name: string, room?: string): Promise<{ element: RoadmapView; load: () => Promise<void> }> {
  let send = (): void => undefined;
  globalThis.fetch = () =>
    new Promise((resolve) => {
      send = () => resolve(new Response(plan, { headers: { 'content-type': 'text/markdown' } }));
    });
  const element = document.createElement(`roadmap-${name}`) as RoadmapView;
  element.setAttribute('src', 'plan.md');
  if (room !== undefined) element.style.setProperty('--roadmap-min-block-size', room);
  document.body.append(element);
  await until(() => element.renderRoot.querySelector('.loading') !== null, 'the skeleton is there');
  return {
    element,
    load: async () => {
      send();
      await until(() => element.store.snapshot.load.phase === 'ready', 'it is read');
      await until(() => element.renderRoot.querySelector('.loading') === null, 'it is drawn');
      await element.updateComplete;
    },
  };
}

describe('room', () => {
  before(() => {
    document.body.style.margin = '0';
  });
  afterEach(async () => {
    globalThis.fetch = fetch;
    document.body.replaceChildren();
    await setViewport({ width: 1280, height: 800 });
  });

  for (const width of [1280, 360]) {
    for (const name of names) {
      it(`${name} at ${String(width)} px: preload.css keeps the room that the skeleton takes`, async () => {
        await setViewport({ width, height: 800 });
        const before = await preload(name);
        const kept = before.height();
        before.remove();
        const { element } = await mount(name);
        expect(kept).to.be.greaterThan(100);
        expect(element.getBoundingClientRect().height).to.be.closeTo(kept, 0.5);
      });
    }

    for (const name of ['view', 'timeline', 'table', 'board'] as const) {
      it(`${name} at ${String(width)} px: room that the page says is kept from the skeleton to the roadmap`, async () => {
        await setViewport({ width, height: 800 });
        const { element, load } = await mount(name, '1500px');
        expect(element.getBoundingClientRect().height).to.equal(1500);
        await load();
        expect(element.getBoundingClientRect().height).to.equal(1500);
      });
    }
  }

  it('less room than the skeleton mostly takes is kept, too', async () => {
    const { element } = await mount('table', '480px');
    expect(element.getBoundingClientRect().height).to.equal(480);
  });

  it('of a view is not kept once more by each of its parts, and without it elements are as high as what they show', async () => {
    const { element, load } = await mount('view', '3000px');
    await load();
    const timeline = element.renderRoot.querySelector('roadmap-timeline')!;
    expect(timeline.getBoundingClientRect().height).to.be.below(700);
    element.style.removeProperty('--roadmap-min-block-size');
    expect(element.getBoundingClientRect().height).to.be.below(1500);
  });
});
