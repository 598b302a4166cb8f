import { expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/elements/table/define.ts';
import '../../src/elements/view/define.ts';
import type { Roadmap } from '../../src/core/model/types.ts';
import type { RoadmapLegend } from '../../src/elements/legend/legend.ts';
import type { RoadmapTable } from '../../src/elements/table/table.ts';
import { makeGroup, makeIssue, makeItem, makeLargeRoadmap, makeMilestone, makeRoadmap } from '../models.ts';
import { until } from './until.ts';

const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] });

const sample = (): Roadmap =>
  makeRoadmap(
    [
      makeMilestone(
        'v1.0',
        [
          makeItem('Runners register themselves', {
            status: 'done',
            owners: [{ name: 'priya' }, { name: 'ewan' }, { name: 'ada' }],
            tags: ['UI', 'CLI', 'API'],
            links: [makeIssue(20)],
            description: [paragraph('One command. '.repeat(40))],
            children: [makeItem('On Linux', { status: 'done' }), makeItem('On Windows', { status: 'planned' })],
          }),
          makeItem('Logs stream', { status: 'in-progress', links: [makeIssue(3)], helpWanted: true }),
          makeItem('Secrets', { fields: { Issue: 'Issue coming soon' } }),
        ],
        {
          groups: [
            makeGroup('Likely to slip', [makeItem('Late thing', { status: 'at-risk', statusFrom: 'group' })], {
              id: 'slip',
              status: 'at-risk',
            }),
          ],
        },
      ),
      makeMilestone('v1.1', [makeItem('Later thing', { links: [makeIssue(100)] })]),
    ],
    { title: 'Orchard', source: { format: 'markdown', uri: 'ROADMAP.md', repository: 'acme/widget' } },
  );

async function draw(roadmap = sample(), attributes: Readonly<Record<string, string>> = {}): Promise<RoadmapTable> {
  // What is off screen is not drawn: each table stands at the top.
  fixtureCleanup();
  const element = await fixture<RoadmapTable>(html`<roadmap-table .roadmap=${roadmap}></roadmap-table>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  return element;
}

const all = <T extends HTMLElement>(element: RoadmapTable, selector: string): T[] => [
  ...element.renderRoot.querySelectorAll<T>(selector),
];
const one = <T extends HTMLElement>(element: RoadmapTable, selector: string): T => {
  const [found] = all<T>(element, selector);
  if (!found) expect.fail(`nothing matches ${selector}`);
  return found;
};
const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const titles = (element: RoadmapTable): string[] => all(element, 'tr.item .title-text').map(textOf);
const head = (element: RoadmapTable, name: string): HTMLElement => {
  const cell = all(element, 'thead th').find((found) => textOf(found) === name);
  if (!cell) expect.fail(`no column ${name}`);
  return cell;
};
async function press(element: RoadmapTable, selector: string): Promise<void> {
  one(element, selector).click();
  await element.updateComplete;
}

describe('<roadmap-table>', () => {
  describe('renders', () => {
    it('one row an item, in the order of the document, nested ones below their parent', async () => {
      expect(titles(await draw())).to.deep.equal([
        'Runners register themselves',
        'On Linux',
        'On Windows',
        'Logs stream',
        'Secrets',
        'Late thing',
        'Later thing',
      ]);
    });

    it('columns that hold something, and no others', async () => {
      const element = await draw();
      expect(all(element, 'thead th').map(textOf)).to.deep.equal([
        'Item',
        'Status',
        'Owner',
        'Tags',
        'Issue',
        'Description',
      ]);
    });

    it('no status column where nobody states a status', async () => {
      const element = await draw(makeRoadmap([makeMilestone('v1', [makeItem('A'), makeItem('B')])]));
      expect(all(element, 'thead th').map(textOf)).to.deep.equal(['Item']);
    });

    it('a status that a heading says with words that say so, at the heading', async () => {
      const element = await draw();
      expect(textOf(one(element, '.group-row .inferred'))).to.equal('At risk, from heading');
      expect(one(element, '.group-row .inferred').title).to.contain('Likely to slip');
    });

    it('an item that states its status without such words', async () => {
      expect(one(await draw(), 'tr[data-item="logs-stream"] .status').classList.contains('inferred')).to.equal(false);
    });

    it('the first owner and tags, and how many more there are', async () => {
      const row = one(await draw(), 'tr[data-item="runners-register-themselves"]');
      expect(textOf(row.querySelector('.is-owner'))).to.equal('@priya+22 more');
      expect(textOf(row.querySelector('.is-tag'))).to.equal('UICLI+11 more');
    });

    it('columns as wide as their words, so that no handle is broken; a very long one leaves titles their room', async () => {
      const heightOf = async (owner: string): Promise<number> => {
        const roadmap = makeRoadmap([
          makeMilestone('v1', [
            ...['Tide tables', 'Moorings', 'Charts', 'Logs', 'Lights'].map((title) =>
              makeItem(title, { status: 'planned', tags: ['UI'], links: [makeIssue(7)] }),
            ),
            makeItem('Beacons', { owners: [{ name: owner }] }),
          ]),
        ]);
        const element = await draw(roadmap);
        const cells = all(element, 'thead th').map(({ offsetWidth }) => offsetWidth);
        expect(cells[0]).to.be.greaterThan(250);
        return one(element, 'tr[data-item="beacons"] .is-owner').offsetHeight;
      };
      await setViewport({ width: 960, height: 800 });
      const line = await heightOf('ada');
      expect(await heightOf('Antonette.Caldwell')).to.equal(line);
      expect(await heightOf('Sudhanshu_Dasgupta')).to.equal(line);
      expect(await heightOf('x'.repeat(200))).to.be.greaterThan(line);
      await setViewport({ width: 1280, height: 800 });
    });

    it('issues alone below that head; what else an item refers to stands with the item, once', async () => {
      const spec = { kind: 'web' as const, href: 'https://example.com/a', text: 'spec' };
      const named = { kind: 'web' as const, href: 'https://example.com/b', text: 'Moorings' };
      const roadmap = makeRoadmap([
        makeMilestone('v1', [
          makeItem('Tides', { links: [spec, makeIssue(7)] }),
          makeItem('Moorings', { links: [named] }),
        ]),
      ]);
      const element = await draw(roadmap);
      expect(textOf(one(element, 'tr[data-item="tides"] .is-issue'))).to.equal('#7');
      expect(textOf(one(element, 'tr[data-item="tides"] .asides'))).to.equal('spec');
      expect(textOf(one(element, 'tr[data-item="moorings"] .is-issue'))).to.equal('');
      expect(all(element, 'tr[data-item="moorings"] .asides')).to.have.length(0);
      const links = await draw(makeRoadmap([makeMilestone('v1', [makeItem('Tides', { links: [spec] })])]));
      expect(textOf(one(links, '.is-link:is(td)'))).to.equal('spec');
      expect(all(links, '.asides')).to.have.length(0);
    });

    it('the site of a long address that has no words, all of it for who asks; words and short addresses as they are', async () => {
      const linkTo = async (href: string, text = href): Promise<HTMLAnchorElement> => {
        const links = [{ kind: 'web' as const, href, text }];
        return one(await draw(makeRoadmap([makeMilestone('v1', [makeItem('Tides', { links })])])), '.is-link:is(td) a');
      };
      const address = 'https://www.example.com/a/very/long/address?of=tides';
      const long = await linkTo(address);
      expect([textOf(long), long.title, long.href]).to.deep.equal(['example.com/…', address, address]);
      expect(textOf(await linkTo('https://example.com/tides'))).to.equal('https://example.com/tides');
      expect(textOf(await linkTo(address, 'See https://www.example.com/a/very/long/address'))).to.contain('very/long');
    });

    it('in an open row what the row does not show, and what it shows in part', async () => {
      const detailOf = async (id: string): Promise<string> => {
        const element = await draw();
        one(element, `tr[data-item="${id}"] button`).click();
        await until(() => all(element, '.item-detail').length > 0, 'the detail is drawn');
        return textOf(one(element, '.item-detail'));
      };
      expect(await detailOf('logs-stream')).not.to.match(/Help wanted$|Issue #3|Links/);
      const runners = await detailOf('runners-register-themselves');
      expect(runners).to.contain('@ewan').and.to.contain('API');
      expect(await detailOf('secrets')).not.to.contain('coming soon');
    });

    it('the words of the document where an issue is still to come', async () => {
      expect(textOf(one(await draw(), 'tr[data-item="secrets"] .is-issue'))).to.equal('Issue coming soon');
    });

    it('issues as links that pass nothing on', async () => {
      const link = one<HTMLAnchorElement>(await draw(), 'tr[data-item="logs-stream"] .is-issue a');
      expect(link.href).to.equal('https://github.com/acme/widget/issues/3');
      expect(link.rel).to.contain('noreferrer');
    });

    it('counts in the heads of releases and groups', async () => {
      const element = await draw();
      expect(all(element, '.section-row .count').map(textOf)).to.deep.equal(['6 items', '1 item']);
      expect(textOf(one(element, '.group-row .count'))).to.equal('1');
    });

    it('empty releases', async () => {
      const element = await draw(makeRoadmap([makeMilestone('v1', [makeItem('A')]), makeMilestone('v2')]));
      expect(all(element, '.section-row b').map(textOf)).to.deep.equal(['v1', 'v2']);
    });

    it('a release that the document names among others, and none that it does not name', async () => {
      const unnamed = makeMilestone('', [makeItem('A')], { kind: 'unscheduled' });
      expect(all(await draw(makeRoadmap([unnamed])), '.section-row')).to.have.length(0);
      const element = await draw(makeRoadmap([makeMilestone('v1'), { ...unnamed, id: 'other' }]));
      expect(all(element, '.section-row b').map(textOf)).to.deep.equal(['v1', 'Unscheduled']);
    });

    it('titles as text, whatever they hold', async () => {
      const title = '<img src=x onerror="window.pwned=1">';
      const element = await draw(makeRoadmap([makeMilestone('v1', [makeItem(title)])]));
      expect(titles(element)).to.deep.equal([title]);
      expect(element.renderRoot.querySelector('img')).to.equal(null);
    });

    it('the plain title of what has none that can be drawn, and nothing beside one that can', async () => {
      const items = [makeItem('[x]', { content: [] }), makeItem('B', { content: [{ type: 'text', value: 'Beta' }] })];
      expect(titles(await draw(makeRoadmap([makeMilestone('v1', items)])))).to.deep.equal(['[x]', 'Beta']);
    });
  });

  describe('many items', () => {
    it('draws fewer than 2,000 nodes of 10,000 items', async () => {
      const element = await draw(makeLargeRoadmap(10_000, 20, () => ({ status: 'planned', tags: ['a', 'b'] })));
      expect(element.renderRoot.querySelectorAll('*').length).to.be.below(2000);
      expect(all(element, '.division')).to.have.length(20);
    });

    it('draws a page of a section that is opened, and the next when asked', async () => {
      const element = await draw(makeLargeRoadmap(3000, 10));
      await press(element, '[data-action="section"]');
      expect(titles(element)).to.have.length(40);
      await press(element, '[data-action="more"]');
      expect(titles(element)).to.have.length(80);
    });

    it('has longer pages where there are few, and those it is told to where there are many', async () => {
      const few = await draw(makeLargeRoadmap(1000, 2), { expanded: 'all' });
      expect(titles(few)).to.have.length(200);
      const many = await draw(makeLargeRoadmap(1001, 1), { expanded: 'all', 'page-size': '100' });
      expect(titles(many)).to.have.length(100);
    });

    it('is one table up to 300 items and one a release above', async () => {
      expect(all(await draw(makeLargeRoadmap(300, 3)), 'table')).to.have.length(1);
      expect(all(await draw(makeLargeRoadmap(301, 3)), '.division')).to.have.length(3);
    });

    it('has no controls for five items or fewer', async () => {
      const element = await draw(makeLargeRoadmap(5, 1));
      expect(all(element, 'select, thead button')).to.have.length(0);
      expect(all(await draw(makeLargeRoadmap(6, 1)), 'thead button')).to.have.length(1);
    });

    it('has a search field from twelve items', async () => {
      expect(all(await draw(makeLargeRoadmap(11, 1)), 'input')).to.have.length(0);
      expect(all(await draw(makeLargeRoadmap(12, 1)), 'input')).to.have.length(1);
    });
  });

  describe('accessibility', () => {
    for (const width of [1280, 360]) {
      it(`passes axe at ${String(width)} px, with a row open`, async () => {
        await setViewport({ width, height: 800 });
        const element = await draw();
        await press(element, '[data-action="item"]');
        await expect(element).to.be.accessible();
      });
    }

    it('keeps roles and heads of columns when rows are cards', async () => {
      await setViewport({ width: 360, height: 800 });
      const element = await draw();
      expect(getComputedStyle(one(element, 'tr.item')).display).to.equal('flex');
      expect(getComputedStyle(one(element, 'thead')).display).not.to.equal('none');
      for (const [selector, role] of [
        ['table', 'table'],
        ['tr.item', 'row'],
        ['tr.item th', 'rowheader'],
        ['tr.item td', 'cell'],
        ['thead th', 'columnheader'],
      ] as const) {
        expect(one(element, selector).getAttribute('role'), selector).to.equal(role);
      }
      await setViewport({ width: 1280, height: 800 });
    });

    it('names the table by title, items and releases', async () => {
      expect(textOf(one(await draw(), 'caption'))).to.equal('Orchard, 7 items in 2 releases');
    });

    it('names buttons by what they open', async () => {
      const element = await draw();
      expect(one(element, '[data-action="section"]').getAttribute('aria-label')).to.equal('v1.0, 6 items');
      expect(one(element, '[data-action="item"]').getAttribute('aria-label')).to.equal('Runners register themselves');
    });

    it('gives every button at least 24 pixels', async () => {
      for (const button of all(await draw(), 'tbody button, thead button')) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), button.outerHTML).to.be.at.least(24);
      }
    });
  });

  describe('sorting', () => {
    it('marks one head alone, and none once the order is that of the document again', async () => {
      const element = await draw();
      const sorted = (): (string | null)[] => all(element, 'thead th').map((cell) => cell.getAttribute('aria-sort'));
      head(element, 'Issue').querySelector('button')?.click();
      await element.updateComplete;
      expect(sorted().filter(Boolean)).to.deep.equal(['ascending']);
      expect(titles(element).slice(0, 2)).to.deep.equal(['Logs stream', 'Runners register themselves']);
      head(element, 'Issue').querySelector('button')?.click();
      await element.updateComplete;
      expect(sorted().filter(Boolean)).to.deep.equal(['descending']);
      head(element, 'Issue').querySelector('button')?.click();
      await element.updateComplete;
      expect(sorted().filter(Boolean)).to.deep.equal([]);
      expect(titles(element)[0]).to.equal('Runners register themselves');
    });

    it('announces the order', async () => {
      const element = await draw();
      head(element, 'Issue').querySelector('button')?.click();
      await element.updateComplete;
      expect(all(element, '[role="status"]').map(textOf)).to.include('Sorted by Issue, ascending');
    });

    it('tells the page', async () => {
      const element = await draw();
      setTimeout(() => head(element, 'Issue').querySelector('button')?.click());
      const event = await oneEvent(element, 'roadmap-sort');
      expect(event.detail).to.deep.equal({ column: 'issue', direction: 'ascending' });
    });

    it('offers no order by description', async () => {
      expect(head(await draw(), 'Description').querySelector('button')).to.equal(null);
    });

    it('can be chosen from a list where rows are cards', async () => {
      await setViewport({ width: 360, height: 800 });
      const element = await draw();
      const select = one<HTMLSelectElement>(element, 'select[data-action="order"]');
      expect(select.checkVisibility()).to.equal(true);
      select.value = 'descending issue';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      expect(titles(element)[0]).to.equal('Runners register themselves');
      await setViewport({ width: 1280, height: 800 });
      expect(select.checkVisibility()).to.equal(false);
    });
  });

  describe('a bare issue number', () => {
    const shown = async (repository?: string): Promise<HTMLElement> => {
      const element = await fixture<RoadmapTable>(
        html`<roadmap-table
          base-url="http://localhost:8080/ROADMAP.md"
          .repository=${repository}
          .text=${'## v1.0\n\n- [ ] Export as PDF (#401)\n'}
        ></roadmap-table>`,
      );
      await until(() => element.renderRoot.querySelector('tr[data-item]') !== null, 'a row is drawn');
      return one(element, 'tr[data-item]');
    };

    it('leads to the repository that is named', async () => {
      const row = await shown('acme/widget');
      expect(row.querySelector('a')?.href).to.equal('https://github.com/acme/widget/issues/401');
    });

    it('is text where none is', async () => {
      const row = await shown();
      expect(row.querySelector('a')).to.equal(null);
      expect(textOf(row)).to.contain('#401');
    });
  });

  describe('opening and closing', () => {
    it('shows everything known of an item below its row, and hides it again', async () => {
      const element = await draw();
      await press(element, '[data-action="item"]');
      const detail = one(element, '.detail-row');
      expect(detail.previousElementSibling?.getAttribute('data-item')).to.equal('runners-register-themselves');
      expect(textOf(detail)).to.contain('@ewan').and.to.contain('API');
      await press(element, '[data-action="item"]');
      expect(all(element, '.detail-row')).to.have.length(0);
    });

    it('closes an open row with Escape, in its detail and on its button, and goes to the button', async () => {
      for (const within of ['.detail-row a', 'tr[data-item] [data-action="item"]']) {
        const element = await draw();
        await press(element, '[data-action="item"]');
        one(element, within).focus();
        await sendKeys({ press: 'Escape' });
        await element.updateComplete;
        expect(all(element, '.detail-row'), within).to.have.length(0);
        const button = one(element, '[data-action="item"]');
        expect(element.shadowRoot?.activeElement, within).to.equal(button);
        expect(button.getAttribute('aria-expanded')).to.equal('false');
      }
    });

    it('leaves an open row open when Escape is pressed elsewhere, and the key to the page', async () => {
      const element = await draw();
      await press(element, '[data-action="item"]');
      one(element, '[data-action="section"]').focus();
      const keys: boolean[] = [];
      element.addEventListener('keydown', (event) => keys.push(event.defaultPrevented));
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(all(element, '.detail-row')).to.have.length(1);
      expect(keys).to.deep.equal([false]);
    });

    it('shows the whole description once the row is open', async () => {
      const element = await draw();
      const cell = one(element, 'tr[data-item="runners-register-themselves"] .is-description');
      expect(cell.querySelector('.clamp')).not.to.equal(null);
      await press(element, '[data-action="item"]');
      expect(cell.querySelector('.clamp')).to.equal(null);
    });

    it('hides the rows of a group that is closed', async () => {
      const element = await draw();
      await press(element, '[data-action="group"]');
      expect(titles(element)).not.to.include('Late thing');
      expect(one(element, '[data-action="group"]').getAttribute('aria-expanded')).to.equal('false');
    });

    it('tells the page what was opened, and what is selected', async () => {
      const element = await draw();
      const events: unknown[] = [];
      element.addEventListener('roadmap-toggle', (event) => events.push(event.detail));
      element.addEventListener('roadmap-select', (event) => events.push(event.detail));
      await press(element, '[data-action="item"]');
      await press(element, '[data-action="item"]');
      await press(element, '[data-action="section"]');
      const id = 'runners-register-themselves';
      expect(events).to.deep.equal([{ id, open: true }, { id }, { id, open: false }, {}, { id: 'v1-0', open: false }]);
    });

    it('opens and closes all by method', async () => {
      const element = await draw();
      element.collapseAll();
      await element.updateComplete;
      expect(titles(element)).to.have.length(0);
      element.expandAll();
      await element.updateComplete;
      expect(titles(element)).to.have.length(7);
    });

    it('goes to another item from the detail', async () => {
      const roadmap = makeRoadmap([
        makeMilestone('v1', [makeItem('A', { dependsOn: ['b'] }), makeItem('C'), makeItem('B')]),
      ]);
      const element = await draw(roadmap);
      await press(element, '[data-action="item"]');
      one(element, '.detail-row a[href="#b"]').click();
      await element.updateComplete;
      expect(one(element, 'tr.selected').dataset['item']).to.equal('b');
      expect(location.hash).to.equal('');
    });
  });

  describe('keyboard', () => {
    it('opens a row with Enter and closes it with Space', async () => {
      const element = await draw();
      one(element, '[data-action="item"]').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(all(element, '.detail-row')).to.have.length(1);
      await sendKeys({ press: ' ' });
      await element.updateComplete;
      expect(all(element, '.detail-row')).to.have.length(0);
    });

    it('reaches heads by Tab when they are clipped, and shows them then', async () => {
      await setViewport({ width: 360, height: 800 });
      const element = await draw();
      head(element, 'Issue').querySelector('button')?.focus();
      expect(one(element, 'thead').getBoundingClientRect().width).to.be.above(100);
      await setViewport({ width: 1280, height: 800 });
    });

    it('goes from the search field to the first result with Down, and clears it with Escape', async () => {
      const element = await draw(makeLargeRoadmap(20, 2));
      const input = one<HTMLInputElement>(element, 'input');
      element.store.dispatch({ type: 'search', text: 'item 1' });
      await element.updateComplete;
      expect(input.value).to.equal('item 1');
      input.focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(element.shadowRoot?.activeElement?.getAttribute('data-id')).to.equal(
        one(element, '[data-action="item"]').dataset['id'],
      );
      input.focus();
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(input.value).to.equal('');
      expect(titles(element)).to.have.length(20);
    });

    it('stays on its row when the order changes', async () => {
      const element = await draw();
      one(element, '[data-action="item"][data-id="logs-stream"]').focus();
      element.store.dispatch({ type: 'sort', sort: { column: 'item', direction: 'ascending' } });
      await element.updateComplete;
      const focused = element.shadowRoot?.activeElement;
      expect(focused?.getAttribute('data-id')).to.equal('logs-stream');
    });

    it('goes to the count of results when a search takes its row away', async () => {
      const element = await draw();
      one(element, '[data-action="item"][data-id="logs-stream"]').focus();
      element.store.dispatch({ type: 'search', text: 'secrets' });
      await element.updateComplete;
      expect(textOf(element.shadowRoot?.activeElement)).to.contain('1 of 7 items');
    });
  });

  describe('properties and attributes', () => {
    it('columns: those asked for, in that order; unknown ones are ignored', async () => {
      const element = await draw(sample(), { columns: 'issue, nonsense, status' });
      expect(all(element, 'thead th').map(textOf)).to.deep.equal(['Item', 'Issue', 'Status']);
    });

    it('group-by: gathers rows; an unknown value changes nothing', async () => {
      const element = await draw(sample(), { 'group-by': 'status' });
      expect(all(element, '.section-row b').map(textOf)).to.deep.equal([
        'Done',
        'In progress',
        'At risk',
        'Planned',
        'No status',
      ]);
      const other = await draw(sample(), { 'group-by': 'nonsense' });
      expect(all(other, '.section-row b').map(textOf)).to.deep.equal(['v1.0', 'v1.1']);
    });

    it('group-by: can be changed by the visitor', async () => {
      const element = await draw();
      const select = one<HTMLSelectElement>(element, 'select[data-action="group-by"]');
      expect([...select.options].map((option) => option.value)).to.deep.equal([
        'milestone',
        'group',
        'status',
        'owner',
        'tag',
        'none',
      ]);
      select.value = 'none';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      expect(all(element, '.section-row')).to.have.length(0);
    });

    it('sort: column and direction', async () => {
      const element = await draw(sample(), { sort: 'issue:desc' });
      expect(head(element, 'Issue').getAttribute('aria-sort')).to.equal('descending');
    });

    it('sort: a column that does not exist leaves the order alone', async () => {
      expect(titles(await draw(sample(), { sort: 'nonsense:asc' }))[0]).to.equal('Runners register themselves');
    });

    it('expanded: none, all, ids', async () => {
      expect(titles(await draw(sample(), { expanded: 'none' }))).to.have.length(0);
      expect(titles(await draw(makeLargeRoadmap(90, 3), { expanded: 'all' }))).to.have.length(90);
      expect(titles(await draw(sample(), { expanded: 'v1-1' }))).to.deep.equal(['Later thing']);
    });

    it('page-size: rows at once; what is no number of rows is ignored', async () => {
      const attributes = { 'page-size': '10', expanded: 'all' };
      expect(titles(await draw(makeLargeRoadmap(40, 1), attributes))).to.have.length(10);
      expect(titles(await draw(makeLargeRoadmap(140, 1), { ...attributes, 'page-size': '-4' }))).to.have.length(100);
    });
  });

  describe('search and filters', () => {
    it('searches after a pause in typing', async () => {
      const element = await draw(makeLargeRoadmap(20, 2));
      const input = one<HTMLInputElement>(element, 'input');
      input.value = 'item 19';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      expect(titles(element)).to.have.length(20);
      await new Promise<void>((resolve) => element.store.subscribe(resolve));
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Item 19']);
      expect(textOf(one(element, '.result'))).to.contain('1 of 20 items');
    });

    it('closes sections without a hit and counts in all', async () => {
      const element = await draw();
      element.store.dispatch({ type: 'search', text: 'secrets' });
      await element.updateComplete;
      expect(all(element, '.section-row .count').map(textOf)).to.deep.equal(['1 of 6', '0 of 1']);
    });

    it('says so where nothing matches', async () => {
      const element = await draw();
      element.store.dispatch({ type: 'search', text: 'no such thing' });
      await element.updateComplete;
      expect(all(element, 'table')).to.have.length(0);
      expect(textOf(one(element, '.state'))).to.contain('No items match');
    });

    it('offers filters from twelve items where it stands alone, and narrows rows by what is chosen', async () => {
      const few = await draw(makeLargeRoadmap(11, 2));
      expect(all(few, '.filter-button')).to.have.length(0);
      const element = await draw(makeLargeRoadmap(20, 2));
      const button = one<HTMLButtonElement>(element, '.filter-button');
      button.click();
      await until(() => button.getAttribute('aria-expanded') === 'true', 'the filters are open');
      const list = one<RoadmapLegend>(element, '.panel roadmap-legend');
      await list.updateComplete;
      const told = oneEvent(element, 'roadmap-filter');
      list.shadowRoot!.querySelector<HTMLElement>('[data-facet=milestone] button')!.click();
      expect((await told).detail).to.deep.include({ matches: 10 });
      await element.updateComplete;
      expect(titles(element)).to.have.length(10);
      expect(textOf(button)).to.equal('Filters (1)');
    });

    it('leaves filters to the summary where one stands beside it', async () => {
      const view = await fixture(
        html`<roadmap-view .roadmap=${makeLargeRoadmap(20, 2)}>
          <roadmap-table></roadmap-table>
        </roadmap-view>`,
      );
      const element = view.querySelector<RoadmapTable>('roadmap-table')!;
      await until(() => all(element, 'tr.item').length > 0, 'rows are drawn');
      expect(all(element, '.filter-button')).to.have.length(0);
    });
  });

  describe('bad input', () => {
    it('draws what is there of a roadmap with an item of the wrong shape', async () => {
      const roadmap = sample() as unknown as { milestones: { items: unknown[] }[] };
      roadmap.milestones[0]?.items.push({ id: 3, title: {} }, null);
      const element = await draw(roadmap as unknown as Roadmap);
      await new Promise<void>((resolve) => {
        if (element.store.snapshot.load.phase === 'loading') element.store.subscribe(resolve);
        else resolve();
      });
      await element.updateComplete;
      expect(titles(element)).to.include('Logs stream');
    });

    it('is unharmed by names of built-in properties', async () => {
      const item = makeItem('A', { tags: ['__proto__'], type: 'constructor', fields: { constructor: 'x' } });
      const element = await draw(makeRoadmap([makeMilestone('__proto__', [item])]), { 'group-by': 'type' });
      expect(all(element, '.section-row b').map(textOf)).to.deep.equal(['constructor']);
    });
  });

  describe('clean-up', () => {
    it('does not search once it is gone', async () => {
      const element = await draw(makeLargeRoadmap(20, 2));
      const input = one<HTMLInputElement>(element, 'input');
      const pending = new Set<number>();
      const { setTimeout: start, clearTimeout: stop } = window;
      window.setTimeout = ((...args: Parameters<typeof start>) => {
        const id = start(...args);
        pending.add(id);
        return id;
      }) as typeof start;
      window.clearTimeout = (id) => {
        pending.delete(Number(id));
        stop(id);
      };
      input.value = 'item 19';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      const before = pending.size;
      element.remove();
      Object.assign(window, { setTimeout: start, clearTimeout: stop });
      expect([before, pending.size]).to.deep.equal([1, 0]);
    });
  });

  describe('print', () => {
    it('lists everything while the page is printed, and goes back after', async () => {
      const element = await draw(makeLargeRoadmap(400, 4));
      const before = titles(element).length;
      window.dispatchEvent(new Event('beforeprint'));
      expect(titles(element)).to.have.length(400);
      window.dispatchEvent(new Event('afterprint'));
      expect(titles(element)).to.have.length(before);
    });
  });
});
