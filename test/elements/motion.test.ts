import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/define.ts';
import { drawn, nodesOf, showView } from './shown-view.ts';

/** What moves, or would move once it changes. */
function moving(root: Element): string[] {
  return [root, ...nodesOf(root)].flatMap((node) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(node, pseudo);
      const isStill =
        animationName === 'none' && /^0s(?:, 0s)*$/.test(transitionDuration) && !scrollBehavior.includes('smooth');
      return isStill ? [] : [`${node.localName}.${node.getAttribute('class') ?? ''}${pseudo ?? ''}`];
    }),
  );
}

/** Everything open in a view of each kind, and a skeleton. */
async function showAll(): Promise<HTMLElement> {
  const box = document.createElement('div');
  document.body.append(box);
  for (const name of ['timeline', 'table', 'board']) {
    for (const file of ['bramble-1.4.md', 'wayfarer.md']) {
      const view = await showView(`/stories/samples/${file}`, name);
      // What stands far below is not drawn: all stand at the top.
      view.style.cssText = 'position: absolute; inset-block-start: 0';
      box.append(view);
      view.store.dispatch({ type: 'select', id: view.store.snapshot.roadmap?.milestones[0]?.items[0]?.id ?? '' });
      await drawn(view);
    }
  }
  const loading = document.createElement('roadmap-table');
  loading.setAttribute('src', '/faults/never-headers');
  box.append(loading);
  await loading.updateComplete;
  return box;
}

const reduce = (value: string): Promise<unknown> =>
  executeServerCommand('media-features', [{ name: 'prefers-reduced-motion', value }] as never);

describe('motion', () => {
  afterEach(async () => {
    document.body.replaceChildren();
    await executeServerCommand('media-features', []);
  });

  it('there is none where the visitor wants none', async () => {
    await reduce('reduce');
    expect(moving(await showAll())).to.deep.equal([]);
  });

  it('there is a little elsewhere', async () => {
    await reduce('no-preference');
    expect(moving(await showAll())).not.to.have.lengthOf(0);
  });
});
