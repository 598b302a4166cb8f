import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/timeline/define.ts';
import { findForm } from '../../src/elements/timeline/load-form.ts';
import type { RoadmapTimeline } from '../../src/elements/timeline/timeline.ts';
import { makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';

const inMonth = (month: string): { readonly when: ReturnType<typeof makeWhen> } => ({
  when: makeWhen(month, 'month', `2026-${month}-01`, `2026-${month}-28`),
});
const dated = makeRoadmap([
  makeMilestone('v1.0', [makeItem('Search')], inMonth('02')),
  makeMilestone('v2.0', [makeItem('Sync')], inMonth('05')),
]);

describe('forms of <roadmap-timeline>', () => {
  it('are loaded when a roadmap needs them', async () => {
    const element = await fixture<RoadmapTimeline>(html`<roadmap-timeline></roadmap-timeline>`);
    expect(findForm('matrix'), 'no roadmap, no form').to.equal(undefined);
    element.roadmap = makeRoadmap([makeMilestone('v1.0', [makeItem('Search')])]);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.lanes')).to.not.equal(null);
    expect(findForm('plot'), 'what it is not drawn in').to.equal(undefined);
  });

  it('change with the roadmap and with the axis, and bring their looks along', async () => {
    const element = await fixture<RoadmapTimeline>(html`<roadmap-timeline .roadmap=${dated}></roadmap-timeline>`);
    const has = (selector: string): boolean => element.renderRoot.querySelector(selector) !== null;
    const position = (selector: string): string =>
      getComputedStyle(element.renderRoot.querySelector(selector)!).display;
    expect([has('.plot'), has('.lanes')]).to.deep.equal([true, false]);
    expect(position('.plot-axis')).to.equal('grid');
    element.axis = 'ordinal';
    await element.updateComplete;
    expect([has('.plot'), has('.lanes')]).to.deep.equal([false, true]);
    expect(position('.lanes')).to.equal('grid');
    element.axis = 'auto';
    await element.updateComplete;
    expect([has('.plot'), has('.lanes')]).to.deep.equal([true, false]);
    expect(position('.plot-axis')).to.equal('grid');
  });
});
