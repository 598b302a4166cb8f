import { expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/elements/summary/define.ts';
import '../../src/elements/timeline/define.ts';
import type { Roadmap } from '../../src/core/model/types.ts';
import type { RoadmapTimeline } from '../../src/elements/timeline/timeline.ts';
import { makeGroup, makeItem, makeLargeRoadmap, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';
import { until } from './until.ts';

const sample = (): Roadmap =>
  makeRoadmap(
    [
      makeMilestone('v0.1', [makeItem('Parser'), makeItem('Printer')], {
        groups: [makeGroup('CLI', [makeItem('Colours', { tags: ['CLI'] })], { id: 'cli-1' })],
      }),
      makeMilestone('v0.2', [], {
        groups: [
          makeGroup('CLI', [makeItem('Completion', { tags: ['CLI', 'Shell', 'UX'] })], { id: 'cli-2' }),
          makeGroup('Docs', [makeItem('Guide', { children: [makeItem('Chapter one')] })], { id: 'docs-2' }),
        ],
      }),
      makeMilestone('v0.3', [], {
        groups: [makeGroup('Docs', [makeItem('Videos', { helpWanted: true })], { id: 'docs-3' })],
      }),
    ],
    { title: 'Ferrule' },
  );

async function draw(roadmap = sample(), attributes: Readonly<Record<string, string>> = {}): Promise<RoadmapTimeline> {
  fixtureCleanup();
  const element = await fixture<RoadmapTimeline>(html`<roadmap-timeline .roadmap=${roadmap}></roadmap-timeline>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
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
const stop = (element: RoadmapTimeline, title: string): HTMLElement => {
  const found = all(element, '.stop').find((each) => textOf(each.querySelector('b')) === title);
  if (!found) expect.fail(`no stop ${title}`);
  return found;
};
const focused = (element: RoadmapTimeline): string => {
  const { activeElement } = element.renderRoot as ShadowRoot;
  return activeElement?.getAttribute('aria-label') ?? textOf(activeElement?.querySelector('b') ?? activeElement);
};
async function press(element: RoadmapTimeline, title: string): Promise<void> {
  stop(element, title).click();
  await element.updateComplete;
}
async function open(element: RoadmapTimeline, title: string): Promise<void> {
  if (stop(element, title).getAttribute('aria-expanded') !== 'true') await press(element, title);
}

describe('<roadmap-timeline> of releases without dates', () => {
  before(() => setViewport({ width: 1280, height: 800 }));

  describe('renders', () => {
    it('one stop a release, one row a theme, one mark an item', async () => {
      const element = await draw();
      expect(all(element, '.stop b').map(textOf)).to.deep.equal(['v0.1', 'v0.2', 'v0.3']);
      expect(all(element, '.theme').map(textOf)).to.deep.equal(['CLI', 'Docs', 'No theme']);
      expect(all(element, '.mark')).to.have.length(7);
    });

    it('when a release is due beside how much is in it, where its title does not say so', async () => {
      const when = makeWhen('Q3 2026', 'quarter', '2026-07-01', '2026-09-30');
      const milestones = [
        makeMilestone('v1.0', [makeItem('Sync')], { when }),
        makeMilestone('v1.1 (Q3 2026)', [makeItem('Maps')], { when }),
        makeMilestone('Later', [makeItem('Moons')], { kind: 'horizon' }),
      ];
      const element = await draw(makeRoadmap(milestones), { axis: 'ordinal' });
      expect(all(element, '.stop-count').map(textOf)).to.deep.equal(['1 item, Q3 2026', '1 item', '1 item']);
    });

    for (const [lang, dir, end] of [
      ['ar', 'rtl', 'right'],
      ['en', 'ltr', 'left'],
    ] as const) {
      it(`names of themes in Latin letters on the ${end}, on two lines as on one (${dir})`, async () => {
        const element = await draw(
          makeRoadmap([
            makeMilestone('v1', [makeItem('a'), makeItem('b'), makeItem('c')], {
              groups: [makeGroup('Adapters and Performance Management', [makeItem('d'), makeItem('e'), makeItem('f')])],
            }),
          ]),
        );
        element.lang = lang;
        element.dir = dir;
        expect(getComputedStyle(one(element, '.theme bdi')).textAlign).to.equal(end);
      });
    }

    it('says so beside the choice of widths where another element has the title, and the choice is one tab stop', async () => {
      const alone = await draw();
      expect(all(alone, '.header-controls .axis-caption')).to.have.length(0);
      const box = document.createElement('div');
      alone.parentElement!.append(box);
      alone.id = 'plan';
      box.innerHTML = '<roadmap-timeline for="plan"></roadmap-timeline>';
      const element = box.querySelector('roadmap-timeline')!;
      await element.updateComplete;
      expect(all(element, '.axis-caption').map(textOf)).to.deep.equal([
        'Release order. The source gives no dates.',
        '',
      ]);
      expect(one(element, '.axis-caption').closest('.header-controls')).not.to.equal(null);
      const buttons = all(element, '.header-controls button');
      expect(buttons.map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1]);
      buttons[0]!.focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(textOf((element.renderRoot as ShadowRoot).activeElement)).to.equal('By item count');
      expect(buttons.map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0]);
    });

    it('says that the source gives no dates, and draws neither today nor an axis of time', async () => {
      const element = await draw();
      expect(textOf(one(element, '.axis-caption'))).to.equal('Release order. The source gives no dates.');
      expect(all(element, '[part~="today"], [part~="tick"]')).to.have.length(0);
    });

    it('a glyph an item where statuses are stated, and how many are done', async () => {
      const roadmap = makeRoadmap([
        makeMilestone(
          'v1',
          ['done', 'done', 'planned', 'unknown', 'at-risk', 'in-progress'].map((status) =>
            makeItem(status + Math.random(), { status: status as 'done' }),
          ),
        ),
      ]);
      const element = await draw(roadmap);
      expect(all(element, '.glyphs .glyph')).to.have.length(6);
      expect(all(element, '.mark')).to.have.length(0);
      expect(textOf(one(element, '.stop-count'))).to.equal('2 of 6 done');
    });

    it('names under each stop where there are five items or fewer', async () => {
      const element = await draw(
        makeRoadmap([makeMilestone('v1', [makeItem('One')]), makeMilestone('v2', [makeItem('Two')])]),
      );
      expect(all(element, '.item-title').map(textOf)).to.deep.equal(['One', 'Two']);
      expect(all(element, '.cell')).to.have.length(0);
    });

    it('stretch goals for another release as a lane that says so', async () => {
      const aimed = makeGroup('Later', [makeItem('x')], { id: 'later', target: 'v0.9', stretch: true });
      const items = Array.from({ length: 6 }, (_, index) => makeItem(`i${String(index)}`));
      const element = await draw(makeRoadmap([makeMilestone('v0.8', items, { groups: [aimed] })]));
      expect(textOf(stop(element, 'v0.9'))).to.contain('1 item, stretch goals');
    });

    it('a number for each row of folded releases, never a mark for each of their items', async () => {
      const releases = Array.from({ length: 24 }, (_, index) =>
        makeMilestone(`v${String(index)}`, [
          makeItem('Parser', { id: `a${String(index)}`, status: 'done' }),
          makeItem('Printer', { id: `b${String(index)}` }),
        ]),
      );
      const element = await draw(makeRoadmap(releases));
      expect(textOf(one(element, '.folded .cell'))).to.equal('30');
      expect(all(element, '.folded .cell .glyph')).to.have.length(0);
      expect(all(element, '.lane:not(.folded) .cell .glyph')).to.have.length(18);
    });

    it('a stop as tall as its words', async () => {
      const releases = Array.from({ length: 24 }, (_, index) =>
        makeMilestone(`v${String(index)}`, [makeItem('Parser', { id: `a${String(index)}`, status: 'done' })]),
      );
      const element = await draw(makeRoadmap(releases));
      element.style.cssText = 'display: block; inline-size: 900px; font-size: 24px';
      for (const each of all(element, '.stop'))
        expect(each.scrollHeight, textOf(each)).to.be.at.most(each.clientHeight + 1);
      const below = one(element, '.folded .cell').getBoundingClientRect().top;
      expect(one(element, '.folded .stop-count').getBoundingClientRect().bottom).to.be.at.most(below + 1);
    });

    it('fewer than 2,000 nodes for 10,000 items, with early releases folded', async () => {
      const element = await draw(makeLargeRoadmap(10_000, 60));
      expect(element.renderRoot.querySelectorAll('*').length).to.be.below(2_000);
      expect(textOf(one(element, '.folded .stop b'))).to.equal('51 earlier');
    });
  });

  describe('accessibility', () => {
    it('has no violation closed, open, filtered and with an open item', async () => {
      const element = await draw();
      await expect(element).to.be.accessible();
      await open(element, 'v0.2');
      await expect(element).to.be.accessible();
      one(element, '.item-title').click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
      element.store.dispatch({ type: 'toggle-filter', facet: 'tag', value: 'CLI' });
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it('names each cell by release, theme and number of items', async () => {
      const element = await draw();
      expect(all(element, '.cell button').map((cell) => cell.getAttribute('aria-label'))).to.include(
        'v0.2, Docs: 2 items',
      );
    });

    it('says in words which statuses a cell holds', async () => {
      const items = Array.from({ length: 6 }, (_, index) =>
        makeItem(`i${String(index)}`, { status: index < 4 ? 'done' : 'planned' }),
      );
      const element = await draw(makeRoadmap([makeMilestone('v1', [], { groups: [makeGroup('Docs', items)] })]));
      expect(one(element, '.cell button').getAttribute('aria-label')).to.equal('v1, Docs: 6 items (4 Done, 2 Planned)');
    });

    it('is one tab stop, whatever the number of cells', async () => {
      const element = await draw();
      expect(all(element, '.lanes [tabindex="0"]')).to.have.length(1);
    });

    it('makes every target at least 24 pixels wide and high', async () => {
      const element = await draw();
      await open(element, 'v0.2');
      for (const target of all(element, 'button')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), textOf(target)).to.be.at.least(24);
      }
    });
  });

  describe('properties and attributes', () => {
    it('axis="ordinal" shows order where there are dates, and does not say that there are none', async () => {
      const when = {
        text: 'Q1 2026',
        start: '2026-01-01',
        end: '2026-03-31',
        precision: 'quarter' as const,
        approximate: false,
      };
      const items = Array.from({ length: 6 }, (_, index) => makeItem(`i${String(index)}`));
      const roadmap = makeRoadmap([makeMilestone('v1', items, { when }), makeMilestone('v2', [], { when })]);
      const element = await draw(roadmap, { axis: 'ordinal' });
      expect(textOf(one(element, '.axis-caption'))).to.equal('Order of the document, not to scale.');
    });

    it('lane-width="count" gives fuller releases more room', async () => {
      const items = Array.from({ length: 9 }, (_, index) => makeItem(`i${String(index)}`));
      const element = await draw(
        makeRoadmap([makeMilestone('v1', items.slice(0, 8)), makeMilestone('v2', items.slice(8))]),
      );
      const widths = () => all(element, '.lane-column').map((lane) => lane.offsetWidth);
      const [first, second] = widths();
      expect(first).to.equal(second);
      element.setAttribute('lane-width', 'count');
      await element.updateComplete;
      const [fuller, other] = widths();
      expect(fuller).to.be.above(other ?? 0);
    });

    it('group-by="component" makes rows of tags', async () => {
      const element = await draw(sample(), { 'group-by': 'component' });
      expect(all(element, '.theme').map(textOf)).to.deep.equal(['CLI', 'No theme']);
    });

    it('selected opens what it names, and an unknown id opens nothing', async () => {
      expect(all(await draw(sample(), { selected: 'v0-2' }), '.panel')).to.have.length(1);
      expect(all(await draw(sample(), { selected: 'nothing' }), '.panel')).to.have.length(0);
    });

    it('heading-level sets the level of its headings', async () => {
      const element = await draw(sample(), { 'heading-level': '3' });
      expect(one(element, '#title').getAttribute('aria-level')).to.equal('3');
      expect(one(element, '.stop-heading').getAttribute('aria-level')).to.equal('4');
    });
  });

  describe('events', () => {
    it('fires roadmap-select when a release opens, and without an id when it closes', async () => {
      const element = await draw();
      setTimeout(() => stop(element, 'v0.1').click());
      expect((await oneEvent(element, 'roadmap-select')).detail).to.deep.equal({ id: 'v0-1' });
      setTimeout(() => stop(element, 'v0.1').click());
      expect((await oneEvent(element, 'roadmap-select')).detail).to.deep.equal({});
    });

    it('fires roadmap-item-click, and opens the item', async () => {
      const element = await draw();
      await open(element, 'v0.3');
      setTimeout(() => one(element, '.item-title').click());
      expect((await oneEvent(element, 'roadmap-item-click')).detail).to.deep.equal({ id: 'videos' });
      await element.updateComplete;
      expect(all(element, '.item-open')).to.have.length(1);
    });

    it('does not open the item where roadmap-item-click is cancelled', async () => {
      const element = await draw();
      await open(element, 'v0.3');
      element.addEventListener('roadmap-item-click', (event) => event.preventDefault());
      one(element, '.item-title').click();
      await element.updateComplete;
      expect(all(element, '.item-open')).to.have.length(0);
    });

    it('closes the item, not the release, when it is pressed again', async () => {
      const element = await draw();
      await open(element, 'v0.3');
      for (let time = 0; time < 2; time++) {
        one(element, '.item-title').click();
        await element.updateComplete;
      }
      expect(all(element, '.item-open')).to.have.length(0);
      expect(all(element, '.panel')).to.have.length(1);
    });

    it('fires nothing when the store changes by itself', async () => {
      const element = await draw();
      const heard: Event[] = [];
      element.addEventListener('roadmap-select', (event) => heard.push(event));
      element.store.dispatch({ type: 'select', id: 'v0-1' });
      await element.updateComplete;
      expect(heard).to.have.length(0);
    });
  });

  describe('panel', () => {
    it('lists the items of the release by theme, with two tags and the number of others', async () => {
      const element = await draw();
      await open(element, 'v0.2');
      expect(all(element, '.section-title').map(textOf)).to.deep.equal(['CLI', 'Docs']);
      expect(all(element, '.item-title').map(textOf)).to.deep.equal(['Completion', 'Guide', 'Chapter one']);
      expect(all(element, '.item-tags .tag').map(textOf)).to.deep.equal(['CLI', 'Shell']);
      expect(textOf(one(element, '.item-tags'))).to.contain('1 more');
    });

    it('leaves every theme in its column when an item of another is opened; below it in the same column they move down', async () => {
      const themes = Array.from({ length: 9 }, (_, theme) =>
        makeGroup(
          `Theme ${String(theme)}`,
          Array.from({ length: 3 }, (__, index) =>
            makeItem(`Item ${String(theme)}.${String(index)}`, {
              fields: { Effort: '5', Team: 'Core', Area: 'Parser', Risk: 'low', Size: 'M' },
            }),
          ),
        ),
      );
      const element = await draw(makeRoadmap([makeMilestone('v1', [], { groups: themes }), makeMilestone('v2', [])]));
      await open(element, 'v1');
      const places = (): number[][] =>
        all(element, '.section-title').map((title) => {
          const { left, top } = title.getBoundingClientRect();
          return [Math.round(left), Math.round(top)];
        });
      const before = places();
      expect(new Set(before.map(([left]) => left)).size).to.equal(3);
      one(element, '.item-title').click();
      await element.updateComplete;
      await until(() => element.renderRoot.querySelector('.item-open'), 'the detail is there');
      const after = places();
      expect(after.map(([left]) => left)).to.deep.equal(before.map(([left]) => left));
      expect(after[1]![1]).to.be.greaterThan(before[1]![1]!);
      expect(after[3]).to.deep.equal(before[3]);
    });

    for (const [size, isBeside] of [
      ['', true],
      ['200%', false],
    ] as const) {
      it(`tags stand ${isBeside ? 'beside a title' : 'below it where its words would break, at text of 200 %'}`, async () => {
        await setViewport({ width: 360, height: 800 });
        document.documentElement.style.fontSize = size;
        const items = Array.from({ length: 6 }, (_, index) =>
          makeItem(`Relationships ${String(index)}`, { tags: ['Catalog', 'UI'] }),
        );
        const element = await draw(makeRoadmap([makeMilestone('v1', items), makeMilestone('v2', [makeItem('Last')])]));
        await open(element, 'v1');
        const title = one(element, '.item-title').getBoundingClientRect();
        const tags = one(element, '.item-tags').getBoundingClientRect();
        document.documentElement.style.fontSize = '';
        await setViewport({ width: 1280, height: 800 });
        expect(tags.top < title.bottom - 4).to.equal(isBeside);
      });
    }

    for (const [title, isLast] of [
      ['v0.3', true],
      ['v0.2', false],
    ] as const) {
      it(`of ${isLast ? 'the last lane leaves room for the end of the rail' : 'another lane ends before the next'}`, async () => {
        const element = await draw(sample(), { framed: '' });
        await open(element, title);
        const column = one(element, '.selected .lane-column');
        const end = Number.parseFloat(getComputedStyle(column, '::after').insetInlineEnd);
        expect(end < 0).to.equal(isLast);
      });
    }

    for (const isCoarse of [true, false]) {
      it(`pictures stand on the first line of a title, ${isCoarse ? 'for a finger, too' : 'for a mouse'}`, async () => {
        await executeServerCommand('coarse-pointer', isCoarse);
        await setViewport({ width: 360, height: 800 });
        try {
          const long = 'A title that is so long that it takes three lines or more where there is little room for it';
          const items = [long, 'Short', 'c', 'd', 'e', 'f'].map((name) => makeItem(name, { status: 'done' }));
          const element = await draw(makeRoadmap([makeMilestone('v1', items), makeMilestone('v2', [])]));
          await open(element, 'v1');
          for (const line of all(element, '.panel .item-line').slice(0, 2)) {
            const glyph = line.querySelector('.glyph')!.getBoundingClientRect();
            const [first] = line.querySelector('bdi')!.getClientRects();
            expect(glyph.top + glyph.height / 2).to.be.closeTo(first!.top + first!.height / 2, 2);
          }
        } finally {
          await executeServerCommand('coarse-pointer', false);
          await setViewport({ width: 1280, height: 800 });
        }
      });
    }

    it('stands right below its lane, as wide as the element', async () => {
      const element = await draw();
      await open(element, 'v0.2');
      const panel = one(element, '.panel').getBoundingClientRect();
      expect(panel.width).to.be.closeTo(element.getBoundingClientRect().width, 1);
      expect(panel.top).to.be.closeTo(one(element, '.selected .lane-column').getBoundingClientRect().bottom, 2);
    });

    it('opens at a theme when its cell is pressed, with the focus on its heading', async () => {
      const element = await draw();
      one(element, '[aria-label="v0.2, Docs: 2 items"]').click();
      await element.updateComplete;
      await Promise.resolve();
      expect(focused(element)).to.equal('Docs');
      expect(element.store.snapshot.view.selected).to.equal('docs-2');
    });

    it('is open where the release is the only one, until it is closed', async () => {
      const items = Array.from({ length: 12 }, (_, index) => makeItem(`Net ${String(index)}`));
      const element = await draw(makeRoadmap([makeMilestone('v1.0', items)]));
      expect(all(element, '.item-title')).to.have.length(12);
      await press(element, 'v1.0');
      expect(all(element, '.item-title')).to.have.length(0);
      expect(focused(element)).to.equal('v1.0');
      await press(element, 'v1.0');
      expect(all(element, '.item-title')).to.have.length(12);
      const two = await draw(makeRoadmap([makeMilestone('v1.0', items), makeMilestone('v2.0', [])]));
      expect(all(two, '.panel')).to.have.length(0);
    });

    it('lists a hundred items of a full release, and the rest on request', async () => {
      const element = await draw(makeLargeRoadmap(150, 1));
      await open(element, 'v1.0');
      expect(all(element, '.item')).to.have.length(100);
      const more = all(element, '.panel > .button').at(-1);
      expect(textOf(more)).to.equal('Show 50 more');
      more?.click();
      await element.updateComplete;
      expect(all(element, '.item')).to.have.length(150);
    });
  });

  describe('filter', () => {
    it('says how many items it leaves, and by what, where no summary does', async () => {
      const element = await draw();
      const region = one(element, '[role=status]');
      element.store.dispatch({ type: 'toggle-filter', facet: 'tag', value: 'CLI' });
      await until(() => textOf(region) !== '', 'something is said');
      expect(textOf(region)).to.match(/^2 of 7 items.+CLI/);
    });

    it('is left to the summary where there is one', async () => {
      const element = await draw();
      element.id = 'plan';
      const summary = document.createElement('roadmap-summary');
      summary.setAttribute('for', 'plan');
      element.parentElement?.append(summary);
      await summary.updateComplete;
      element.store.dispatch({ type: 'toggle-filter', facet: 'tag', value: 'CLI' });
      const said = (): string => textOf(summary.renderRoot.querySelector('[role=status]'));
      await until(() => said() !== '', 'something is said');
      expect([said(), textOf(one(element, '[role=status]'))]).to.deep.equal(['2 of 7 items. Filters: CLI', '']);
    });

    it('that takes the focused item away leaves the focus on its release', async () => {
      const element = await draw();
      await open(element, 'v0.1');
      one(element, '.item-title[data-id="parser"]').focus();
      element.store.dispatch({ type: 'search', text: 'Printer' });
      await element.updateComplete;
      expect(focused(element)).to.equal('v0.1');
    });

    it('that leaves the focused item leaves the focus on it', async () => {
      const element = await draw();
      await open(element, 'v0.1');
      one(element, '.item-title[data-id="printer"]').focus();
      element.store.dispatch({ type: 'search', text: 'Printer' });
      await element.updateComplete;
      expect(focused(element)).to.equal('Printer');
    });

    it('keeps all marks as context, and tells hits from the rest', async () => {
      const element = await draw();
      element.store.dispatch({ type: 'toggle-filter', facet: 'tag', value: 'CLI' });
      await element.updateComplete;
      expect(all(element, '.mark.hit')).to.have.length(2);
      expect(all(element, '.mark.dim')).to.have.length(5);
      expect(textOf(stop(element, 'v0.1'))).to.contain('1 of 3');
    });

    it('lists hits alone in the panel, and names themes without any', async () => {
      const element = await draw();
      element.store.dispatch({ type: 'toggle-filter', facet: 'tag', value: 'CLI' });
      await open(element, 'v0.2');
      expect(all(element, '.item-title').map(textOf)).to.deep.equal(['Completion']);
      expect(all(element, '.section-title').map(textOf)).to.deep.equal(['CLI 1 of 1', 'Docs 0 of 2']);
    });
  });

  describe('keyboard', () => {
    it('the ring of the focus stays clear of the next release', async () => {
      const element = await draw();
      const lanes = [...element.renderRoot.querySelectorAll('.lane')];
      expect(lanes.length).to.be.greaterThan(2);
      for (const [index, lane] of lanes.slice(0, -1).entries()) {
        const next = lanes[index + 1]!.querySelector('.lane-column')!.getBoundingClientRect().left;
        const buttons = [...lane.querySelectorAll<HTMLElement>('button.stop, .cell button')];
        expect(buttons).not.to.have.lengthOf(0);
        for (const button of buttons) {
          button.focus({ focusVisible: true } as FocusOptions);
          const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(button);
          expect(outlineStyle).to.equal('solid');
          const ring = button.getBoundingClientRect().right + parseFloat(outlineWidth) + parseFloat(outlineOffset);
          expect(ring, button.textContent).to.be.at.most(next);
        }
      }
    });

    it('the line of the rail runs on to the next release', async () => {
      const element = await draw();
      const [first, second] = [...element.renderRoot.querySelectorAll<HTMLElement>('button.stop')];
      const gap = second!.getBoundingClientRect().left - first!.getBoundingClientRect().right;
      expect(gap).to.be.greaterThan(0);
      expect(parseFloat(getComputedStyle(first!, '::before').right)).to.be.closeTo(-gap, 0.5);
    });

    it('moves between releases and themes, skipping empty cells', async () => {
      const element = await draw();
      stop(element, 'v0.1').focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(focused(element)).to.equal('v0.2');
      await sendKeys({ press: 'ArrowDown' });
      expect(focused(element)).to.equal('v0.2, CLI: 1 item');
      await sendKeys({ press: 'ArrowRight' });
      expect(focused(element)).to.equal('v0.2, CLI: 1 item');
      await sendKeys({ press: 'Home' });
      expect(focused(element)).to.equal('v0.1, CLI: 1 item');
      await sendKeys({ press: 'ArrowUp' });
      expect(focused(element)).to.equal('v0.1');
      await sendKeys({ press: 'End' });
      expect(focused(element)).to.equal('v0.3');
    });

    it('swaps left and right where text runs from right to left', async () => {
      const element = await draw(sample(), { dir: 'rtl' });
      stop(element, 'v0.1').focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(focused(element)).to.equal('v0.2');
    });

    it('Enter opens a release; Escape closes it and returns to its stop', async () => {
      const element = await draw();
      stop(element, 'v0.2').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(stop(element, 'v0.2').getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(all(element, '.panel')).to.have.length(0);
      expect(focused(element)).to.equal('v0.2');
    });

    it('Escape closes an open item first, and keeps the focus on it', async () => {
      const element = await draw();
      await open(element, 'v0.3');
      one(element, '.item-title').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(all(element, '.item-open')).to.have.length(0);
      expect(all(element, '.panel')).to.have.length(1);
      expect(focused(element)).to.equal('Videos');
    });

    it('leaves keys alone that mean something to the browser', async () => {
      const element = await draw();
      const event = new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true, cancelable: true });
      stop(element, 'v0.1').dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    });

    it('keeps the focus when early releases are unfolded', async () => {
      const element = await draw(makeLargeRoadmap(60, 30));
      const fold = one(element, '.folded .stop');
      fold.focus();
      fold.click();
      await element.updateComplete;
      expect(focused(element)).to.equal('v21.0');
      expect(textOf(one(element, '.folded .stop b'))).to.equal('12 earlier');
    });
  });

  describe('little room', () => {
    before(() => setViewport({ width: 360, height: 800 }));
    after(() => setViewport({ width: 1280, height: 800 }));

    it('stands releases below each other, with the panel inside its release', async () => {
      const element = await draw();
      await open(element, 'v0.2');
      const tops = all(element, '.stop').map((each) => each.getBoundingClientRect().top);
      expect([...tops].sort((a, b) => a - b)).to.deep.equal(tops);
      expect(all(element, '.cell')).to.have.length(0);
      const panel = one(element, '.panel').getBoundingClientRect();
      expect(panel.top).to.be.below(tops[2] ?? 0);
      expect(panel.top).to.be.above(tops[1] ?? 0);
    });

    it('moves between releases with the arrows up and down', async () => {
      const element = await draw();
      stop(element, 'v0.1').focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(focused(element)).to.equal('v0.2');
    });

    it('has no violation', async () => {
      const element = await draw();
      await open(element, 'v0.2');
      await expect(element).to.be.accessible();
    });
  });

  describe('print', () => {
    it('opens every release, and closes them again afterwards', async () => {
      const element = await draw();
      dispatchEvent(new Event('beforeprint'));
      expect(all(element, '.panel')).to.have.length(3);
      expect(all(element, '.item-title').map(textOf)).to.have.length(7);
      dispatchEvent(new Event('afterprint'));
      expect(all(element, '.panel')).to.have.length(0);
    });
  });

  describe('hostile text', () => {
    it('shows markup as text, and keeps links that are not safe out of attributes', async () => {
      const title = '<img src=x onerror=alert(1)>';
      const items = Array.from({ length: 6 }, (_, index) => makeItem(`${title}${String(index)}`));
      const groups = [makeGroup('__proto__', items)];
      const element = await draw();
      // Past the check of the property, as a defence in depth.
      element.store.setRoadmap(makeRoadmap([makeMilestone(title, [], { href: 'javascript:alert(1)', groups })]), 0);
      await element.updateComplete;
      await open(element, title);
      expect(all(element, 'img, script')).to.have.length(0);
      expect(all(element, 'a[href^="javascript"]')).to.have.length(0);
      expect(textOf(one(element, '.item-title'))).to.equal(`${title}0`);
      expect(all(element, '.theme').map(textOf)).to.deep.equal(['__proto__']);
    });
  });
});
