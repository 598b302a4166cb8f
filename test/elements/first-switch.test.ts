import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
// The view alone: the code of table and board is loaded when they are first chosen.
import '../../src/elements/view/define.ts';
import type { RoadmapSummary } from '../../src/elements/summary/summary.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';
import { until } from './until.ts';

describe('<roadmap-view>, a view chosen for the first time', () => {
  it('keeps the focus on the choice while the code of the view is on its way', async () => {
    const view = document.createElement('roadmap-view');
    view.roadmap = makeRoadmap([makeMilestone('v1.0', [makeItem('First', { status: 'done' }), makeItem('Second')])]);
    document.body.append(view);
    await until(
      () => view.renderRoot.querySelector('roadmap-summary')?.shadowRoot?.querySelector('[role="tab"]'),
      'tabs are there',
    );
    const summary = view.renderRoot.querySelector('roadmap-summary') as RoadmapSummary;
    const tab = (): HTMLElement | null => summary.renderRoot.querySelector('[role="tab"][aria-selected="true"]');
    tab()?.focus();
    expect(customElements.get('roadmap-table')).to.equal(undefined);
    await sendKeys({ press: 'ArrowRight' });
    await until(
      () => view.renderRoot.querySelector('roadmap-table')?.shadowRoot?.textContent?.includes('Second'),
      'the table is there',
    );
    expect(summary.isConnected).to.equal(true);
    expect(summary.renderRoot instanceof ShadowRoot && summary.renderRoot.activeElement).to.equal(tab());
    expect(tab()?.tabIndex).to.equal(0);
    view.remove();
  });

  it('goes to the item that the address names, though the code of the view it names is still on its way', async () => {
    const room = document.createElement('p');
    room.style.blockSize = '3000px';
    const view = document.createElement('roadmap-view');
    view.urlState = true;
    const others = Array.from({ length: 18 }, (_, index) => makeItem(`Item ${String(index)}`));
    view.roadmap = makeRoadmap([makeMilestone('v1.0', [...others, makeItem('Second')])]);
    expect(customElements.get('roadmap-board')).to.equal(undefined);
    history.replaceState(null, '', '#second?view=board');
    document.body.append(room, view);
    const place = (): number | undefined =>
      view.renderRoot
        .querySelector('roadmap-board')
        ?.shadowRoot?.querySelector('[data-id="second"]')
        ?.getBoundingClientRect().top;
    await until(() => (place() ?? Infinity) < innerHeight, 'the card is in sight');
    expect(place()).to.be.greaterThan(0);
    expect(await view.reveal('nothing')).to.equal(false);
    history.replaceState(null, '', location.pathname + location.search);
    view.remove();
    room.remove();
  });

  it('does not scroll a narrow page without padding sideways', async () => {
    const view = document.createElement('roadmap-view');
    const statuses = ['done', 'in-progress', 'planned', 'considering', 'at-risk', 'blocked'] as const;
    view.roadmap = makeRoadmap([
      makeMilestone(
        'v1.0',
        statuses.map((status) => makeItem(status, { status })),
      ),
    ]);
    const box = document.createElement('div');
    box.style.inlineSize = '320px';
    box.append(view);
    document.body.append(box);
    await until(
      () => view.renderRoot.querySelector('roadmap-summary')?.shadowRoot?.querySelector('[role="tab"]'),
      'tabs are there',
    );
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(box.scrollWidth).to.equal(320);
    box.remove();
  });
});
