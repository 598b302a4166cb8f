import { expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/elements/timeline/define.ts';
import type { Item, Roadmap, When } from '../../src/core/model/types.ts';
import type { RoadmapTimeline } from '../../src/elements/timeline/timeline.ts';
import { makeItem, makeLargeRoadmap, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';
import { findOverlaps, findTextBoxes } from '../layout/text-boxes.ts';
import { until } from './until.ts';

const when = makeWhen;
const sample = (): Roadmap =>
  makeRoadmap(
    [
      makeMilestone('1.0', [makeItem('Tiles', { status: 'done' })], {
        status: 'done',
        when: when('12 Jan – 27 Mar 2026', 'day', '2026-01-12', '2026-03-27'),
      }),
      makeMilestone(
        '1.1',
        [
          makeItem('Graph', { status: 'done', when: when('6 – 31 July', 'day', '2026-07-06', '2026-07-31') }),
          makeItem('Times', { status: 'in-progress' }),
        ],
        { status: 'in-progress', when: when('Q3 2026', 'quarter', '2026-07-01', '2026-09-30') },
      ),
      makeMilestone('Review', [], { when: when('15 September 2026', 'day', '2026-09-15', '2026-09-15') }),
      makeMilestone('2.0', [makeItem('Editor', { dependsOn: ['graph'] })], {
        when: when('Nov 2026 – Mar 2027', 'month', '2026-11-01', '2027-03-31'),
      }),
      makeMilestone('3.0', [makeItem('Shared')], { when: when('after 2.0', 'none') }),
      makeMilestone('Later', [makeItem('Watch')]),
    ],
    { title: 'Wayfarer' },
  );

async function draw(roadmap = sample(), attributes: Readonly<Record<string, string>> = {}): Promise<RoadmapTimeline> {
  fixtureCleanup();
  const element = await fixture<RoadmapTimeline>(html`<roadmap-timeline .roadmap=${roadmap}></roadmap-timeline>`);
  for (const [name, value] of Object.entries({ today: '2026-08-20', ...attributes })) element.setAttribute(name, value);
  await element.updateComplete;
  return element;
}

const all = <T extends HTMLElement>(element: RoadmapTimeline, selector: string): T[] => [
  ...element.renderRoot.querySelectorAll<T>(selector),
];
const one = <T extends HTMLElement>(element: RoadmapTimeline, selector: string): T => {
  const [found] = all<T>(element, selector);
  if (!found) expect.fail(`nothing matches ${selector}`);
  return found;
};
const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const row = (element: RoadmapTimeline, id: string): HTMLElement => one(element, `.row[data-row="${id}"]`);
const button = (element: RoadmapTimeline, name: string): HTMLElement => {
  const found = all(element, 'button').find((each) => (each.getAttribute('aria-label') ?? textOf(each)) === name);
  if (!found) expect.fail(`no button ${name}`);
  return found;
};
async function press(element: RoadmapTimeline, name: string): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}
/** Ten thousand items with dates, in a hundred milestones without. */
const many = (count: number): Roadmap =>
  makeLargeRoadmap(count, count / 100, (index): Partial<Item> => {
    const start = new Date(Date.UTC(2024, 0, 1 + (index % 900))).toISOString().slice(0, 10);
    return { when: when(start, 'day', start, start) as When };
  });

describe('<roadmap-timeline> of dates', () => {
  before(() => setViewport({ width: 1280, height: 800 }));

  describe('renders', () => {
    it('a row a milestone, in the order of the document', async () => {
      const element = await draw();
      expect(all(element, '.row-title').map((title) => textOf(title.querySelector('bdi')))).to.deep.equal([
        '1.0',
        '1.1',
        'Review',
        '2.0',
        '3.0',
        'Later',
      ]);
    });

    it('exact dates filled, whole periods dashed, a single day as a diamond', async () => {
      const element = await draw();
      expect(row(element, '1-0').querySelector('.bar')?.classList.contains('period')).to.equal(false);
      expect(row(element, '1-1').querySelector('.bar.period')).to.exist;
      expect(row(element, 'review').querySelector('.point')).to.exist;
      expect(textOf(one(element, '.key')))
        .to.contain('Exact dates')
        .and.to.contain('Single day');
    });

    it('a single day whole where it is the first or last that is shown, and at its place anywhere else', async () => {
      const on = (name: string, day: string) => makeMilestone(name, [], { when: when(day, 'day', day, day) });
      const element = await draw(
        makeRoadmap([on('First', '2026-01-01'), on('Middle', '2027-01-01'), on('Last', '2027-12-31')]),
      );
      const [first, middle, last] = ['first', 'middle', 'last'].map((id) => {
        const track = row(element, id).querySelector('.track')!.getBoundingClientRect();
        const { left, right } = row(element, id).querySelector('.point')!.getBoundingClientRect();
        return { left: left - track.left, right: track.right - right, width: track.width };
      });
      expect(first?.left).to.be.within(-1, 4);
      expect(last?.right).to.be.within(-1, 4);
      expect((middle?.left ?? 0) + 11).to.be.closeTo((middle?.width ?? 0) / 2, 2);
    });

    it('the time of a milestone, once where its name is that time', async () => {
      const quarter = when('Q3 2026', 'quarter', '2026-07-01', '2026-09-30');
      const element = await draw(
        makeRoadmap([makeMilestone('Q3 2026', [], { when: quarter }), makeMilestone('1.1', [], { when: quarter })]),
      );
      expect(textOf(row(element, 'q3-2026').querySelector('.row-words'))).to.equal('Q3 2026');
      expect(textOf(row(element, '1-1').querySelector('.row-words'))).to.equal('1.1 Q3 2026');
    });

    it('bars where their days are', async () => {
      const element = await draw();
      const track = row(element, '1-1').querySelector('.track')?.getBoundingClientRect();
      const bar = row(element, '1-1').querySelector('.bar')?.getBoundingClientRect();
      if (!track || !bar) expect.fail('no bar');
      // January 2026 to March 2027 are 455 days; the third quarter begins after 181 of them.
      expect((bar.left - track.left) / track.width).to.be.closeTo(181 / 455, 0.005);
      expect(bar.width / track.width).to.be.closeTo(92 / 455, 0.005);
    });

    it('what has no date in a band, in its own words', async () => {
      const element = await draw();
      expect(textOf(one(element, '.axis-band'))).to.equal('No date, in order');
      expect(textOf(row(element, '3-0').querySelector('.band'))).to.equal('“after 2.0”');
      expect(textOf(row(element, 'later').querySelector('.band'))).to.equal('No date');
      expect(row(element, 'later').querySelector('.bar')).to.equal(null);
    });

    it('no band where everything is dated', async () => {
      const element = await draw(makeRoadmap(sample().milestones.slice(0, 4)));
      expect(all(element, '.band, .axis-band')).to.have.length(0);
    });

    it('today where it lies in the time that is shown, and nowhere else', async () => {
      expect(textOf(one(await draw(), '.today-label'))).to.equal('Today, Aug 20');
      expect(all(await draw(sample(), { today: '2029-01-01' }), '[part~="today"]')).to.have.length(0);
      expect(all(await draw(sample(), { today: 'off' }), '[part~="today"]')).to.have.length(0);
    });

    it('what a row waits for, in words and as a line between the bars', async () => {
      const element = await draw();
      expect(textOf(row(element, '2-0').querySelector('.row-after'))).to.equal('after 1.1');
      await until(() => all(element, '.edge').length === 1, 'the dependency is drawn');
    });

    it('no lines with no-dependencies, but the words', async () => {
      const element = await draw(sample(), { 'no-dependencies': '' });
      await element.updateComplete;
      expect(all(element, '.edge')).to.have.length(0);
      expect(all(element, '.row-after')).to.have.length(1);
    });
  });

  describe('rows', () => {
    it('open to their items by a button that says how many', async () => {
      const element = await draw();
      await press(element, '1.1, show 2 items');
      expect(all(element, '.row.kid').map((kid) => textOf(kid.querySelector('bdi')))).to.deep.equal(['Graph', 'Times']);
      expect(textOf(row(element, 'times').querySelector('.row-side'))).to.equal('No date');
      await press(element, '1.1, hide 2 items');
      expect(all(element, '.row.kid')).to.have.length(0);
    });

    it('show all that is known of an item below it', async () => {
      const element = await draw();
      await press(element, '1.1, show 2 items');
      setTimeout(() => one(element, '.row.kid .item-title').click());
      expect((await oneEvent(element, 'roadmap-select')).detail).to.deep.equal({ id: 'graph' });
      await element.updateComplete;
      expect(row(element, 'graph').querySelector('.item-detail')).to.exist;
    });

    it('have no button where there is nothing to open', async () => {
      const element = await draw();
      expect(row(element, 'review').querySelector('button')).to.equal(null);
    });
  });

  describe('accessibility', () => {
    it('has no violation, closed and open', async () => {
      const element = await draw();
      await expect(element).to.be.accessible();
      await press(element, '1.1, show 2 items');
      one(element, '.row.kid .item-title').click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it('says status, time and progress of a row in words', async () => {
      const element = await draw();
      expect(textOf(row(element, '1-1')))
        .to.contain('1.1 , In progress')
        .and.to.contain('Q3 2026')
        .and.to.contain('1 of 2 done');
    });

    it('names the plot by scale and first and last month', async () => {
      const element = await draw();
      expect(one(element, '.plot-scroll').getAttribute('aria-label')).to.equal('Fit, January 2026 to March 2027');
    });

    it('says how many rows there are, whichever are drawn', async () => {
      const element = await draw(many(10_000));
      expect(one(element, '.row').getAttribute('aria-setsize')).to.equal('10100');
      expect(one(element, '.row').getAttribute('aria-posinset')).to.equal('1');
    });

    it('announces a change of scale', async () => {
      const element = await draw();
      await press(element, 'Quarters');
      await until(
        () => textOf(one(element, '[role="status"]')) === 'Quarters, January 2026 to March 2027',
        'the span is said',
      );
    });
  });

  describe('scale', () => {
    it('fires roadmap-zoom, and marks the scale as pressed', async () => {
      const element = await draw();
      setTimeout(() => button(element, 'Months').click());
      expect((await oneEvent(element, 'roadmap-zoom')).detail).to.deep.equal({ zoom: 'month' });
      await element.updateComplete;
      expect(button(element, 'Months').getAttribute('aria-pressed')).to.equal('true');
      expect(button(element, 'Zoom in').getAttribute('aria-disabled')).to.equal('true');
    });

    it('says no order of a milestone without a time but what its own text says', async () => {
      const plan = sample();
      const waiting = makeItem('Sharing', { dependsOn: ['graph'] });
      const says = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'Depends on: 1.1' }] };
      const silent = await draw({ ...plan, milestones: [...plan.milestones, makeMilestone('4.0', [waiting])] });
      expect(row(silent, '4-0').querySelector('.row-after')).to.equal(null);
      expect(textOf(row(silent, '4-0').querySelector('.band'))).to.equal('No date');
      const stated = makeMilestone('4.0', [waiting], { description: [says] });
      const element = await draw({ ...plan, milestones: [...plan.milestones, stated] });
      expect(textOf(row(element, '4-0').querySelector('.row-after'))).to.equal('after 1.1');
    });

    it('scrolls where there is not enough room, and keeps today in the middle', async () => {
      const element = await draw();
      await press(element, 'Months');
      const scroller = one(element, '.plot-scroll');
      expect(scroller.scrollWidth).to.be.above(scroller.clientWidth);
      const line = one(element, '.today-line').getBoundingClientRect().left;
      const box = element.getBoundingClientRect();
      expect(line).to.be.within(box.left + 336, box.right - 160);
    });

    it('a title alone stands in the middle of its row, one with its time above that', async () => {
      const items = ['a', 'b', 'c', 'd'].map((title) => makeItem(title, { status: 'done' }));
      const element = await draw(
        makeRoadmap([
          makeMilestone('1.0', items, { when: when('Q3 2026', 'quarter', '2026-07-01', '2026-09-30') }),
          makeMilestone(
            '3.0',
            items.map((item) => ({ ...item, id: `late-${item.id}` })),
          ),
        ]),
        { axis: 'time' },
      );
      const [timed, alone] = all(element, '.row').map((each) => {
        const title = each.querySelector('.row-title')!.getBoundingClientRect();
        const box = each.getBoundingClientRect();
        return title.top + title.height / 2 - (box.top + box.height / 2);
      });
      expect(all(element, '.row-progress .status-bar')).to.have.length(2);
      expect(alone).to.be.closeTo(0, 2);
      expect(timed).to.be.lessThan(-4);
    });

    it('draws no label that an edge of the plot cuts, and every label that is whole', async () => {
      const element = await draw(sample(), { zoom: 'month' });
      const scroller = one(element, '.plot-scroll');
      for (const at of [0, 173, 310, 9_999]) {
        scroller.scrollLeft = at;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const left = one(element, '.axis-name').getBoundingClientRect().right;
        const right = one(element, '.axis-band').getBoundingClientRect().left;
        for (const label of all(element, '.lower')) {
          const box = label.getBoundingClientRect();
          const isWhole = box.left >= left - 1 && box.right <= right + 1;
          expect(getComputedStyle(label).opacity, `${textOf(label)} at ${String(at)}`).to.equal(isWhole ? '1' : '0');
        }
      }
      expect(getComputedStyle(one(element, '.axis-name')).borderInlineEndWidth).to.equal('1px');
    });

    it('keeps the year in sight beside the names while its time is, and its own year alone', async () => {
      await setViewport({ width: 900, height: 800 });
      const element = await draw(sample(), { zoom: 'month', today: 'off' });
      const scroller = one(element, '.plot-scroll');
      const edge = one(element, '.axis-name').getBoundingClientRect().right;
      const [year, next] = all(element, '.upper span').map((span) => () => span.getBoundingClientRect().left);
      if (!year || !next) expect.fail('two years are labelled');
      scroller.scrollLeft = 0;
      expect(year() - edge).to.be.closeTo(8, 1);
      scroller.scrollLeft = 300;
      expect(scroller.scrollLeft).to.equal(300);
      expect(year() - edge).to.be.closeTo(8, 1);
      expect(next()).to.be.above(year() + 60);
      scroller.scrollLeft = scroller.scrollWidth;
      expect(next() - edge).to.be.at.least(7);
      const labels = findTextBoxes(element).filter(({ text }) => /^20\d\d$/.test(text));
      expect(findOverlaps(labels)).to.deep.equal([]);
    });

    it('leaves labels of the lower row at their ticks', async () => {
      const element = await draw(sample(), { zoom: 'month', today: 'off' });
      const scroller = one(element, '.plot-scroll');
      scroller.scrollLeft = 0;
      const [month] = all(element, '.lower');
      const before = month!.getBoundingClientRect().left;
      scroller.scrollLeft = 200;
      expect(month!.getBoundingClientRect().left).to.be.closeTo(before - 200, 1);
    });

    it('fits again, without a scroll bar', async () => {
      const element = await draw(sample(), { zoom: 'month' });
      await press(element, 'Fit');
      const scroller = one(element, '.plot-scroll');
      expect(scroller.scrollWidth).to.equal(scroller.clientWidth);
    });

    it('begins at today where the page asks for a scale that scrolls', async () => {
      const element = await draw(sample(), { zoom: 'month' });
      expect(one(element, '.plot-scroll').scrollLeft).to.be.above(0);
    });

    it('never takes the wheel', async () => {
      const element = await draw(sample(), { zoom: 'month' });
      const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true, composed: true });
      one(element, '.track').dispatchEvent(wheel);
      expect(wheel.defaultPrevented).to.equal(false);
    });
  });

  describe('keyboard', () => {
    it('the toolbar is one tab stop; arrows move in it', async () => {
      const element = await draw();
      expect(all(element, '.toolbar button').filter((each) => each.tabIndex === 0)).to.have.length(1);
      button(element, 'Fit').focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(textOf((element.renderRoot as ShadowRoot).activeElement)).to.equal('Years');
    });

    it('plus, minus and 0 change the scale of the focused plot; arrows pan', async () => {
      const element = await draw();
      const scroller = one(element, '.plot-scroll');
      scroller.focus();
      const zoom = (): string => element.store.snapshot.view.zoom;
      await sendKeys({ press: '+' });
      await element.updateComplete;
      // Quarters would show fifteen months narrower than all of them fit the room.
      expect(zoom()).to.equal('month');
      const before = scroller.scrollLeft;
      await sendKeys({ press: 'ArrowRight' });
      expect(scroller.scrollLeft).to.be.above(before);
      await sendKeys({ press: '+' });
      expect(zoom()).to.equal('month');
      await sendKeys({ press: '-' });
      expect(zoom()).to.equal('fit');
      await sendKeys({ press: '+' });
      await sendKeys({ press: '0' });
      expect(zoom()).to.equal('fit');
    });

    it('letters and signs do nothing while something inside the plot has the focus', async () => {
      const element = await draw();
      button(element, '1.1, show 2 items').focus();
      await sendKeys({ press: '+' });
      expect(element.store.snapshot.view.zoom).to.equal('fit');
    });
  });

  describe('focus', () => {
    const focused = (element: RoadmapTimeline): Element | null | undefined => element.shadowRoot?.activeElement;

    it('stays in the plot when the row that has it leaves', async () => {
      const element = await draw();
      element.store.dispatch({ type: 'open', id: '2-0', open: true });
      await element.updateComplete;
      one(element, '.row[data-row="editor"] .item-title').focus();
      element.store.dispatch({ type: 'open', id: '2-0', open: false });
      await element.updateComplete;
      expect(focused(element)).to.equal(one(element, '.plot-scroll'));
    });

    it('is left alone elsewhere', async () => {
      const element = await draw();
      button(element, 'Zoom in').focus();
      element.store.dispatch({ type: 'search', text: 'editor' });
      await element.updateComplete;
      expect(focused(element)).to.equal(button(element, 'Zoom in'));
    });
  });

  describe('many rows', () => {
    it('draws fewer than 2,000 nodes for 10,000 dated items', async () => {
      const element = await draw(many(10_000), { zoom: 'month' });
      expect(element.renderRoot.querySelectorAll('*').length).to.be.below(2_000);
    });

    it('draws the rows that are scrolled to', async () => {
      const element = await draw(many(2_000));
      scrollTo(0, document.documentElement.scrollHeight);
      await until(() => all(element, '.row').at(-1)?.getAttribute('aria-posinset') === '2020', 'the last row is drawn');
      scrollTo(0, 0);
      await until(() => one(element, '.row').getAttribute('aria-posinset') === '1', 'the first row is drawn again');
    });

    it('reveals a row that is far from what is seen, and tells of one that is not there', async () => {
      const element = await draw(many(2_000));
      expect(await element.reveal('item-1999')).to.equal(true);
      const { top } = one(element, '[data-id="item-1999"]').getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight);
      expect(await element.reveal('nothing')).to.equal(false);
      scrollTo(0, 0);
    });

    it('prints all rows', async () => {
      const element = await draw(many(300));
      dispatchEvent(new Event('beforeprint'));
      expect(all(element, '.row')).to.have.length(303);
      dispatchEvent(new Event('afterprint'));
    });
  });

  describe('filter', () => {
    it('lists what was found, and keeps the other milestones as context', async () => {
      const element = await draw();
      element.store.dispatch({ type: 'toggle-filter', facet: 'status', value: 'in-progress' });
      await element.updateComplete;
      expect(all(element, '.row.kid').map((kid) => kid.dataset['row'])).to.deep.equal(['times']);
      expect(row(element, '1-0').classList.contains('miss')).to.equal(true);
      expect(textOf(row(element, '1-0').querySelector('.row-progress'))).to.contain('0 of 1');
      await expect(element).to.be.accessible();
    });
  });

  describe('little room', () => {
    before(() => setViewport({ width: 360, height: 800 }));
    after(() => setViewport({ width: 1280, height: 800 }));

    it('puts each bar below its label, and the undated into words', async () => {
      const element = await draw();
      const label = row(element, '1-0').querySelector('.label')?.getBoundingClientRect();
      const track = row(element, '1-0').querySelector('.track')?.getBoundingClientRect();
      // The label covers the line between two rows, which is one pixel.
      expect(track?.top).to.be.at.least((label?.bottom ?? 0) - 1);
      expect(all(element, '.band')).to.have.length(0);
      expect(textOf(row(element, '3-0').querySelector('.undated'))).to.equal('“after 2.0”');
      expect(document.documentElement.scrollWidth).to.be.at.most(360);
    });

    it('has no violation', async () => {
      await expect(await draw()).to.be.accessible();
    });
  });

  describe('bad input', () => {
    it('draws a date that no calendar has as words, and everything else', async () => {
      const roadmap = sample();
      roadmap.milestones[0] = makeMilestone('0.9', [], {
        when: when('31 February', 'day', '2026-02-31', '2026-02-31'),
      });
      const element = await draw(roadmap);
      await until(() => all(element, '.row').length === 6, 'all rows are drawn');
      expect(all(element, '.bar, .point')).to.have.length(3);
    });

    it('takes an unknown axis, scale or day for none', async () => {
      const element = await draw(sample(), { axis: 'sideways', today: 'tomorrow' });
      expect(all(element, '.row')).to.have.length(6);
      expect(all(element, '[part~="today"]')).to.have.length(0);
    });
  });
});
