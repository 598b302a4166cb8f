import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/legend/define.ts';
import type { RoadmapFilterEvent } from '../../src/elements/events/roadmap-filter-event.ts';
import type { RoadmapLegend } from '../../src/elements/legend/legend.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';

const plan = makeRoadmap(
  [
    makeMilestone('v1.0', [
      makeItem('Search', { status: 'done', helpWanted: true }),
      makeItem('Import', { status: 'in-progress', tags: ['CLI'] }),
      makeItem('Export', { status: 'planned' }),
      makeItem('Sync', { status: 'planned', helpWanted: true }),
    ]),
  ],
  { statuses: [{ status: 'in-progress', marks: [':warning:'], label: 'partial' }] },
);
const silent = makeRoadmap([makeMilestone('v1.0', [makeItem('Search'), makeItem('Import')])]);

const entries = (legend: RoadmapLegend): HTMLElement[] => [
  ...legend.shadowRoot!.querySelectorAll<HTMLElement>('[part=entry]'),
];
const textsOf = (legend: RoadmapLegend): string[] =>
  entries(legend).map((entry) => entry.textContent.replace(/\s+/g, ' ').trim());

describe('<roadmap-legend>', () => {
  describe('renders', () => {
    it('lists statuses in order, then flags, with the document’s own words', async () => {
      const legend = await fixture<RoadmapLegend>(html`<roadmap-legend .roadmap=${plan}></roadmap-legend>`);
      expect(textsOf(legend)).to.deep.equal(['Done1', 'Partial1', 'Planned2', 'Help wanted2']);
    });

    it('shows nothing where nobody states a status or flag', async () => {
      const legend = await fixture<RoadmapLegend>(html`<roadmap-legend .roadmap=${silent}></roadmap-legend>`);
      expect(legend.shadowRoot!.querySelector('.root')).to.equal(null);
    });

    it('shows the values of other facets on request', async () => {
      const legend = await fixture<RoadmapLegend>(
        html`<roadmap-legend .roadmap=${plan} facets="milestone tag nonsense"></roadmap-legend>`,
      );
      expect(textsOf(legend)).to.deep.equal(['v1.01', 'CLI1'].map((text) => text.replace('v1.01', 'v1.04')));
    });

    it('shows bars in a list, and pictures alone in a key', async () => {
      const list = await fixture<RoadmapLegend>(
        html`<roadmap-legend .roadmap=${plan} variant="list"></roadmap-legend>`,
      );
      expect(list.shadowRoot!.querySelectorAll('.status-bar')).to.have.length(4);
      const key = await fixture<RoadmapLegend>(html`<roadmap-legend .roadmap=${plan} variant="key"></roadmap-legend>`);
      expect(key.shadowRoot!.querySelectorAll('.status-bar, .count')).to.have.length(0);
    });

    it('checks the box of a chosen value, and that of no other; what is not chosen from has none', async () => {
      const legend = await fixture<RoadmapLegend>(
        html`<roadmap-legend .roadmap=${plan} variant="list" facets="milestone tag" filter></roadmap-legend>`,
      );
      const boxes = (): HTMLElement[] => entries(legend).map((entry) => entry.querySelector<HTMLElement>('.dot')!);
      const checks = (): boolean[] =>
        boxes().map((box) => {
          const [paper, check] = [getComputedStyle(box).backgroundColor, getComputedStyle(box, '::after')];
          return check.content !== 'none' && check.borderRightColor !== paper;
        });
      expect(checks()).to.deep.equal([false, false]);
      expect(boxes().map(({ offsetWidth }) => offsetWidth)).to.deep.equal([16, 16]);
      entries(legend)[1]!.click();
      await legend.updateComplete;
      expect(checks()).to.deep.equal([false, true]);
      legend.filter = false;
      await legend.updateComplete;
      expect(boxes().map(({ offsetWidth }) => offsetWidth)).to.deep.equal([0, 0]);
    });

    it('folds a long facet', async () => {
      const many = makeRoadmap([
        makeMilestone(
          'v1.0',
          Array.from({ length: 30 }, (_, index) => makeItem(`Item ${String(index)}`, { tags: [`t${String(index)}`] })),
        ),
      ]);
      const legend = await fixture<RoadmapLegend>(
        html`<roadmap-legend .roadmap=${many} facets="tag"></roadmap-legend>`,
      );
      expect(entries(legend)).to.have.length(12);
      legend.shadowRoot!.querySelector<HTMLElement>('.button')!.click();
      await legend.updateComplete;
      expect(entries(legend)).to.have.length(30);
    });
  });

  describe('accessibility', () => {
    for (const variant of ['chips', 'list', 'key'] as const) {
      it(`passes axe as ${variant}, with and without filters`, async () => {
        const wrapper = await fixture(
          html`<div>
            <roadmap-legend .roadmap=${plan} variant=${variant}></roadmap-legend>
            <roadmap-legend .roadmap=${plan} variant=${variant} filter></roadmap-legend>
          </div>`,
        );
        await expect(wrapper).to.be.accessible();
      });
    }

    it('makes no buttons without filter', async () => {
      const legend = await fixture<RoadmapLegend>(html`<roadmap-legend .roadmap=${plan}></roadmap-legend>`);
      expect(legend.shadowRoot!.querySelectorAll('button')).to.have.length(0);
    });
  });

  describe('events', () => {
    it('filters and tells how many items are left', async () => {
      const legend = await fixture<RoadmapLegend>(html`<roadmap-legend .roadmap=${plan} filter></roadmap-legend>`);
      const changed = oneEvent(legend, 'roadmap-filter') as Promise<RoadmapFilterEvent>;
      entries(legend)[2]!.click();
      const { detail } = await changed;
      expect(detail.filters.status).to.deep.equal(['planned']);
      expect(detail.matches).to.equal(2);
      await legend.updateComplete;
      expect(textsOf(legend)).to.deep.equal(['Done1', 'Partial1', 'Planned2', 'Help wanted1']);
      expect(entries(legend)[2]!.getAttribute('aria-pressed')).to.equal('true');
    });

    it('is not fired when the page filters', async () => {
      const legend = await fixture<RoadmapLegend>(html`<roadmap-legend .roadmap=${plan} filter></roadmap-legend>`);
      let fired = false;
      legend.addEventListener('roadmap-filter', () => void (fired = true));
      legend.store.dispatch({ type: 'toggle-filter', facet: 'status', value: 'done' });
      await legend.updateComplete;
      expect(fired).to.equal(false);
      expect(entries(legend)[0]!.getAttribute('aria-pressed')).to.equal('true');
    });

    it('a value that would leave nothing cannot be chosen, but is reached', async () => {
      const legend = await fixture<RoadmapLegend>(html`<roadmap-legend .roadmap=${plan} filter></roadmap-legend>`);
      legend.store.dispatch({ type: 'search', text: 'import' });
      await legend.updateComplete;
      const [done] = entries(legend);
      expect(done!.getAttribute('aria-disabled')).to.equal('true');
      done!.click();
      expect(legend.store.snapshot.view.filters.status).to.deep.equal([]);
    });

    it('single lets one value be chosen at a time', async () => {
      const legend = await fixture<RoadmapLegend>(
        html`<roadmap-legend .roadmap=${plan} filter single></roadmap-legend>`,
      );
      entries(legend)[0]!.click();
      entries(legend)[2]!.click();
      expect(legend.store.snapshot.view.filters.status).to.deep.equal(['planned']);
    });
  });

  describe('keyboard', () => {
    it('is one tab stop a group, moves with arrow keys and wraps', async () => {
      const legend = await fixture<RoadmapLegend>(html`<roadmap-legend .roadmap=${plan} filter></roadmap-legend>`);
      const stops = entries(legend).filter((entry) => entry.tabIndex === 0);
      expect(stops.map((stop) => stop.textContent.trim().slice(0, 4))).to.deep.equal(['Done', 'Help']);
      stops[0]!.focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(legend.shadowRoot!.activeElement).to.equal(entries(legend)[2]);
      await sendKeys({ press: 'Home' });
      expect(legend.shadowRoot!.activeElement).to.equal(entries(legend)[0]);
    });

    it('Escape clears the group and keeps the focus', async () => {
      const legend = await fixture<RoadmapLegend>(html`<roadmap-legend .roadmap=${plan} filter></roadmap-legend>`);
      entries(legend)[0]!.focus();
      await sendKeys({ press: ' ' });
      expect(legend.store.snapshot.view.filters.status).to.deep.equal(['done']);
      await sendKeys({ press: 'Escape' });
      expect(legend.store.snapshot.view.filters.status).to.deep.equal([]);
      expect(legend.shadowRoot!.activeElement).to.equal(entries(legend)[0]);
    });

    it('runs the other way from right to left', async () => {
      const wrapper = await fixture(
        html`<div dir="rtl"><roadmap-legend .roadmap=${plan} filter></roadmap-legend></div>`,
      );
      const legend = wrapper.querySelector('roadmap-legend')!;
      entries(legend)[0]!.focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(legend.shadowRoot!.activeElement).to.equal(entries(legend)[1]);
    });
  });
});
