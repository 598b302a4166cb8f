import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/elements/board/define.ts';
import type { Roadmap, Status } from '../../src/core/model/types.ts';
import type { RoadmapBoard } from '../../src/elements/board/board.ts';
import { makeGroup, makeIssue, makeItem, makeLargeRoadmap, makeMilestone, makeRoadmap } from '../models.ts';
import { until } from './until.ts';

const sample = (): Roadmap =>
  makeRoadmap(
    [
      makeMilestone(
        'v1.0',
        [
          makeItem('Runners', {
            status: 'planned',
            owners: [{ name: 'priya' }, { name: 'ewan' }],
            links: [makeIssue(7)],
            children: [
              makeItem('On Linux', { status: 'done' }),
              makeItem('On Windows', { status: 'planned' }),
              makeItem('On a toaster', { status: 'dropped' }),
            ],
          }),
          makeItem('Logs', { status: 'done', helpWanted: true }),
          makeItem('Secrets'),
          makeItem('Cancelled', { status: 'dropped' }),
        ],
        {
          groups: [
            makeGroup('Slipping', [makeItem('Late', { status: 'at-risk', statusFrom: 'group' })], {
              status: 'at-risk',
            }),
          ],
        },
      ),
      makeMilestone('Later', [makeItem('Dream', { status: 'planned' })], { kind: 'horizon' }),
    ],
    { title: 'Orchard' },
  );

async function draw(roadmap = sample(), columns?: string): Promise<RoadmapBoard> {
  fixtureCleanup();
  const element = await fixture<RoadmapBoard>(html`<roadmap-board .roadmap=${roadmap}></roadmap-board>`);
  if (columns !== undefined) element.setAttribute('columns', columns);
  await element.updateComplete;
  return element;
}

const all = <T extends HTMLElement>(element: RoadmapBoard, selector: string): T[] => [
  ...element.renderRoot.querySelectorAll<T>(selector),
];
const one = <T extends HTMLElement>(element: RoadmapBoard, selector: string): T => {
  const [found] = all<T>(element, selector);
  if (!found) expect.fail(`nothing matches ${selector}`);
  return found;
};
const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const heads = (element: RoadmapBoard): string[] => all(element, '.column-head').map(textOf);
const cards = (element: RoadmapBoard): string[] => all(element, '.card-title').map(textOf);
const card = (element: RoadmapBoard, id: string): Element | null =>
  one(element, `.card-title[data-id="${id}"]`).closest('.card');

describe('<roadmap-board>', () => {
  describe('renders', () => {
    it('a column for each status that has items, open work first, none last', async () => {
      expect(heads(await draw())).to.deep.equal(['Planned2', 'At risk1', 'Done1', 'Dropped1', 'No status1']);
    });

    it('items of the top level, and no others', async () => {
      const element = await draw();
      expect(cards(element)).to.deep.equal(['Runners', 'Dream', 'Late', 'Logs', 'Cancelled', 'Secrets']);
      expect(textOf(one(element, '.result'))).to.equal('6 top-level items by status');
    });

    it('how many nested items are done, dropped ones left out', async () => {
      const element = await draw();
      expect(textOf(card(element, 'runners')?.querySelector('.children'))).to.equal('1 of 2 sub-items done');
      expect(all(element, '.children')).to.have.length(1);
    });

    it('no bar where no nested item states a status', async () => {
      const parent = makeItem('Parent', { status: 'done', children: [makeItem('Child')] });
      const element = await draw(makeRoadmap([makeMilestone('v1', [parent])]));
      expect(all(element, '.children')).to.have.length(0);
      expect(textOf(one(element, '.meta'))).to.contain('Sub-items: 1');
    });

    it('group, release, flags, first owner and issue of a card', async () => {
      const element = await draw();
      expect(textOf(card(element, 'runners')?.querySelector('.meta'))).to.equal('v1.0@priya +11 more#7');
      expect(textOf(card(element, 'logs')?.querySelector('.meta'))).to.equal('v1.0 Help wanted');
    });

    it('a status that a heading says with words that say so', async () => {
      const element = await draw();
      expect(textOf(card(element, 'late')?.querySelector('.inferred'))).to.equal('At risk, from heading');
      expect(card(element, 'logs')?.querySelector('.inferred')).to.equal(null);
    });

    it('the theme, not the group for another release it stands in', async () => {
      const inner = makeGroup('Roadmap v2', [makeItem('A', { status: 'planned' })], { target: 'v2', stretch: true });
      const items = Array.from({ length: 6 }, (_, index) => makeItem(`B${String(index)}`));
      const groups = [makeGroup('Server', [], { groups: [inner] })];
      const element = await draw(makeRoadmap([makeMilestone('v1', items, { groups })]));
      expect(textOf(card(element, 'a')?.querySelector('.meta'))).to.equal('Server');
    });

    it('releases where nobody states a status', async () => {
      const element = await draw(makeLargeRoadmap(12, 3));
      expect(heads(element)).to.deep.equal(['v1.04', 'v2.04', 'v3.04']);
    });

    it('one list without columns for five items or fewer', async () => {
      const element = await draw(makeLargeRoadmap(5, 2, () => ({ status: 'done' })));
      expect(heads(element)).to.deep.equal([]);
      expect(all(element, '[role="tab"], select')).to.have.length(0);
      expect(cards(element)).to.have.length(5);
    });
  });

  describe('many items', () => {
    it('shows five cards of a column and all of them when asked', async () => {
      const element = await draw(makeLargeRoadmap(20, 1, () => ({ status: 'done' })));
      expect(cards(element)).to.have.length(5);
      expect(textOf(one(element, '.more'))).to.equal('Show 15 more');
      one(element, '.more').click();
      await element.updateComplete;
      expect(cards(element)).to.have.length(20);
      expect(all(element, '.more')).to.have.length(0);
    });

    it('adds twenty cards at a time above 60 items', async () => {
      const element = await draw(makeLargeRoadmap(200, 1, () => ({ status: 'done' })));
      one(element, '.more').click();
      await element.updateComplete;
      expect(cards(element)).to.have.length(25);
    });

    it('draws fewer than 2,000 nodes of 10,000 items in 100 releases', async () => {
      const element = await draw(makeLargeRoadmap(10_000, 100, () => ({ owners: [{ name: 'a' }] })));
      expect(element.renderRoot.querySelectorAll('*').length).to.be.below(2000);
      expect(all(element, '.column')).to.have.length(12);
      expect(all(element, '.more').map(textOf)).to.include('Show 12 more');
    });
  });

  describe('accessibility', () => {
    for (const width of [1280, 360]) {
      it(`passes axe at ${String(width)} px, with a card open`, async () => {
        await setViewport({ width, height: 800 });
        const element = await draw();
        one(element, '.card-title').click();
        await element.updateComplete;
        await expect(element).to.be.accessible();
        await setViewport({ width: 1280, height: 800 });
      });
    }

    it('has one tab stop for all tabs', async () => {
      await setViewport({ width: 420, height: 800 });
      const stops = all(await draw(), '[role="tab"]').filter((tab) => tab.tabIndex === 0);
      expect(stops).to.have.length(1);
      await setViewport({ width: 1280, height: 800 });
    });

    it('has tabs and a panel for each where one column is shown, and regions with headings where all are', async () => {
      const roles = (element: RoadmapBoard): string[] => [
        ...new Set(all(element, '[role=tab], .column').map((node) => node.getAttribute('role') ?? '')),
      ];
      const labels = (element: RoadmapBoard): (string | undefined)[] =>
        all(element, '.column').map(
          (column) => element.shadowRoot?.getElementById(column.getAttribute('aria-labelledby') ?? '')?.className,
        );
      const element = await draw();
      expect(roles(element)).to.deep.equal(['region']);
      expect(labels(element)).to.deep.equal(new Array(5).fill('column-head'));
      await setViewport({ width: 420, height: 800 });
      await until(() => all(element, '[role=tab]').length > 0, 'tabs are drawn');
      expect(roles(element)).to.deep.equal(['tab', 'tabpanel']);
      expect(all(element, '[role=tab]').map((tab) => tab.getAttribute('aria-controls'))).to.deep.equal(
        all(element, '.column').map(({ id }) => id),
      );
      await setViewport({ width: 1280, height: 800 });
    });

    it('shows one column below 600 px, and all of them above', async () => {
      const element = await draw();
      const shown = (): number => all(element, '.column').filter((column) => column.checkVisibility()).length;
      await setViewport({ width: 420, height: 800 });
      expect(shown()).to.equal(1);
      await setViewport({ width: 1280, height: 800 });
      expect(shown()).to.equal(5);
    });

    it('has the chosen tab in sight, whatever chose it, and leaves page and row where they were moved by hand', async () => {
      await setViewport({ width: 300, height: 400 });
      const element = await draw();
      const space = document.createElement('p');
      space.style.height = '1000px';
      element.before(space);
      const isInSight = (): boolean => {
        const [tab, row] = [one(element, '[aria-selected="true"]'), one(element, '.tabs')];
        const [inner, outer] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
        return inner.left >= outer.left && inner.right <= outer.right;
      };
      const row = (): HTMLElement => one(element, '.tabs');
      expect(isInSight()).to.equal(true);
      for (const [id, direction] of [
        ['secrets', 'ltr'],
        ['runners', 'ltr'],
        ['secrets', 'rtl'],
      ] as const) {
        element.dir = direction;
        element.store.dispatch({ type: 'select', id });
        await element.updateComplete;
        expect(isInSight(), `${id} ${direction}`).to.equal(true);
        expect(scrollY).to.equal(0);
      }
      row().scrollLeft = 0;
      element.store.dispatch({ type: 'search', text: 'e' });
      await element.updateComplete;
      expect(row().scrollLeft).to.equal(0);
      element.previousElementSibling?.remove();
      await setViewport({ width: 1280, height: 800 });
    });

    it('gives the only column of a narrow board all of its width, however many there are; a wide one has four of eight', async () => {
      const releases = Array.from({ length: 8 }, (_, index) => {
        const name = `v${String(index + 1)}`;
        return makeMilestone(name, [makeItem(`Tide tables ${name}`)]);
      });
      const element = await draw(makeRoadmap(releases), 'milestone');
      const widths = (selector: string): number[] => [
        ...new Set(all(element, selector).map((node) => Math.round(node.getBoundingClientRect().width))),
      ];
      const inFirstRow = (): number => {
        const tops = all(element, '.column').map((column) => column.getBoundingClientRect().top);
        return tops.filter((top) => top === tops[0]).length;
      };
      expect(inFirstRow()).to.equal(4);
      await setViewport({ width: 420, height: 800 });
      await until(() => all(element, '[role=tab]').length > 0, 'tabs are drawn');
      expect(widths('.current .card')).to.deep.equal(widths('.columns'));
      await setViewport({ width: 1280, height: 800 });
    });
  });

  describe('events', () => {
    it('opens the detail of a card and closes it, and says so', async () => {
      const element = await draw();
      const events: unknown[] = [];
      element.addEventListener('roadmap-item-click', (event) => events.push(['click', event.detail]));
      element.addEventListener('roadmap-select', (event) => events.push(['select', event.detail]));
      one(element, '.card-title').click();
      await element.updateComplete;
      expect(textOf(card(element, 'runners'))).to.contain('@ewan');
      expect(one(element, '.card-title').getAttribute('aria-expanded')).to.equal('true');
      one(element, '.card-title').click();
      await element.updateComplete;
      expect(all(element, '.item-detail')).to.have.length(0);
      expect(events).to.deep.equal([
        ['click', { id: 'runners' }],
        ['select', { id: 'runners' }],
        ['select', {}],
      ]);
    });

    it('says nothing in the detail that the card says whole', async () => {
      const element = await draw();
      one(element, '.card-title[data-id="runners"]').click();
      await element.updateComplete;
      const words = textOf(one(element, '.item-detail'));
      expect(words).to.contain('@ewan').and.to.contain('Sub-items').and.to.contain('On Linux');
      expect(words).not.to.contain('sub-items done');
      expect(words.match(/#7/g)).to.have.length(1);
      one(element, '.card-title[data-id="logs"]').click();
      await element.updateComplete;
      expect(all(element, '.item-detail .flag')).to.have.length(0);
    });

    it('leaves the card closed where the page cancels the click', async () => {
      const element = await draw();
      element.addEventListener('roadmap-item-click', (event) => event.preventDefault());
      one(element, '.card-title').click();
      await element.updateComplete;
      expect(all(element, '.item-detail')).to.have.length(0);
      expect(location.hash).to.equal('');
    });

    it('shows a nested item that is selected elsewhere on the card of its parent', async () => {
      const element = await draw();
      element.store.dispatch({ type: 'select', id: 'on-linux' });
      await element.updateComplete;
      expect(textOf(card(element, 'runners')?.querySelector('.item-detail__title'))).to.equal('On Linux');
    });
  });

  describe('keyboard', () => {
    it('moves among tabs with arrows, Home and End', async () => {
      await setViewport({ width: 420, height: 800 });
      const element = await draw();
      const chosen = (): string => textOf(one(element, '[aria-selected="true"]'));
      one(element, '[aria-selected="true"]').focus();
      const path: string[] = [];
      for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
        await sendKeys({ press: key });
        await element.updateComplete;
        path.push(chosen());
        expect(element.shadowRoot?.activeElement).to.equal(one(element, '[aria-selected="true"]'));
      }
      expect(path).to.deep.equal(['At risk1', 'No status1', 'Planned2', 'No status1', 'Planned2']);
      await setViewport({ width: 1280, height: 800 });
    });

    it('moves the other way from right to left', async () => {
      await setViewport({ width: 420, height: 800 });
      const element = await draw();
      element.dir = 'rtl';
      one(element, '[aria-selected="true"]').focus();
      await sendKeys({ press: 'ArrowLeft' });
      await element.updateComplete;
      expect(textOf(one(element, '[aria-selected="true"]'))).to.equal('At risk1');
      await setViewport({ width: 1280, height: 800 });
    });

    it('leaves other keys alone', async () => {
      await setViewport({ width: 420, height: 800 });
      const element = await draw();
      const event = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
      one(element, '[role="tab"]').dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
      await setViewport({ width: 1280, height: 800 });
    });

    it('goes to the count when a search takes its card away', async () => {
      const element = await draw();
      one(element, '.card-title').focus();
      element.store.dispatch({ type: 'search', text: 'logs' });
      await element.updateComplete;
      expect(textOf(element.shadowRoot?.activeElement)).to.equal('1 of 6 items');
    });
  });

  describe('properties and attributes', () => {
    it('columns: releases or horizons', async () => {
      expect(heads(await draw(sample(), 'milestone'))).to.deep.equal(['v1.05', 'Later1']);
      expect(heads(await draw(sample(), 'horizon'))).to.deep.equal(['Later1', 'No horizon5']);
    });

    it('columns: an unknown value changes nothing', async () => {
      expect(heads(await draw(sample(), 'nonsense'))).to.have.length(5);
    });

    it('columns: no horizons where there are none', async () => {
      const element = await draw(
        makeLargeRoadmap(12, 2, () => ({ status: 'done' })),
        'horizon',
      );
      expect(heads(element)).to.deep.equal(['Done12']);
      expect([...one<HTMLSelectElement>(element, 'select').options].map(({ value }) => value)).to.deep.equal([
        'status',
        'milestone',
      ]);
    });
  });

  describe('search and filters', () => {
    it('shows a card whose nested item matches, and counts in all columns', async () => {
      const element = await draw();
      element.store.dispatch({ type: 'search', text: 'on linux' });
      await element.updateComplete;
      expect(cards(element)).to.deep.equal(['Runners']);
      expect(heads(element)[0]).to.equal('Planned1 of 2');
    });

    it('says so where nothing matches', async () => {
      const element = await draw();
      element.store.dispatch({ type: 'search', text: 'no such thing' });
      await element.updateComplete;
      expect(textOf(one(element, '.state'))).to.contain('No items match');
    });
  });

  describe('print', () => {
    it('shows all cards while the page is printed', async () => {
      const element = await draw(makeLargeRoadmap(80, 1, () => ({ status: 'done' as Status })));
      window.dispatchEvent(new Event('beforeprint'));
      expect(cards(element)).to.have.length(80);
      window.dispatchEvent(new Event('afterprint'));
      expect(cards(element)).to.have.length(5);
    });
  });
});
