import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/timeline/define.ts';
import { awaitDetail } from '../../src/elements/internal/load-detail.ts';
import type { RoadmapTimeline } from '../../src/elements/timeline/timeline.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';

const roadmap = makeRoadmap([makeMilestone('v1.0', [makeItem('Search', { id: 'search', priority: 'high' })])]);

describe('detail of an item', () => {
  it('is waited for by an element that opens an item first', async () => {
    const element = await fixture<RoadmapTimeline>(
      html`<roadmap-timeline .roadmap=${roadmap} selected="search"></roadmap-timeline>`,
    );
    expect(element.renderRoot.querySelector('.item-detail')?.textContent).to.contain('high');
    expect(awaitDetail(element)).to.equal(undefined);
  });

  it('is not waited for by an element that has none open', async () => {
    const element = await fixture<RoadmapTimeline>(html`<roadmap-timeline .roadmap=${roadmap}></roadmap-timeline>`);
    expect(awaitDetail(element)).to.equal(undefined);
    expect(element.renderRoot.querySelector('.item-detail')).to.equal(null);
  });
});
