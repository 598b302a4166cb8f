import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/elements/define.ts';
import type { Roadmap } from '../../src/core/model/types.ts';
import type { RoadmapElement } from '../../src/elements/internal/roadmap-element.ts';
import { makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';
import { until } from './until.ts';

const plan = (): Roadmap =>
  makeRoadmap([
    makeMilestone('1.0', [makeItem('Nets', { status: 'done' }), makeItem('Hooks')], {
      when: makeWhen('Q1 2026', 'quarter', '2026-01-01', '2026-03-31'),
    }),
    makeMilestone('2.0', [makeItem('Buoys')], { when: makeWhen('Q3 2026', 'quarter', '2026-07-01', '2026-09-30') }),
  ]);

const templates = {
  timeline: () => html`<roadmap-timeline .roadmap=${plan()} today="off"></roadmap-timeline>`,
  table: () => html`<roadmap-table .roadmap=${plan()}></roadmap-table>`,
  board: () => html`<roadmap-board .roadmap=${plan()}></roadmap-board>`,
};
const openers = { timeline: '.item-title', table: '[data-action="item"]', board: '.card-title' };
type Name = keyof typeof templates;

async function draw(name: Name): Promise<RoadmapElement> {
  fixtureCleanup();
  const element = await fixture<RoadmapElement>(templates[name]());
  const shown = (): boolean => element.renderRoot.querySelector('.disclosure, .card-title') !== null;
  await until(shown, 'it is drawn');
  if (name === 'timeline') (element.renderRoot.querySelector('.disclosure') as HTMLElement).click();
  await until(() => element.renderRoot.querySelector(openers[name]) !== null, 'items are drawn');
  return element;
}

const opener = (element: RoadmapElement, name: Name): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>(openers[name])!;
const isOpen = (element: RoadmapElement, name: Name): boolean =>
  opener(element, name).getAttribute('aria-expanded') === 'true';

describe('items that are activated', () => {
  before(() => setViewport({ width: 1280, height: 800 }));
  afterEach(() => fixtureCleanup());

  for (const name of ['timeline', 'table', 'board'] as const) {
    it(`${name}: the page hears of it, and may keep the detail closed`, async () => {
      const element = await draw(name);
      const heard: string[] = [];
      element.addEventListener('roadmap-item-click', (event) => heard.push(event.detail.id));
      opener(element, name).click();
      await element.updateComplete;
      expect(isOpen(element, name)).to.equal(true);
      expect(heard).to.have.length(1);
      opener(element, name).click();
      await element.updateComplete;
      expect(isOpen(element, name)).to.equal(false);
      expect(heard, 'closing is no click on an item').to.have.length(1);
      element.addEventListener('roadmap-item-click', (event) => event.preventDefault());
      opener(element, name).click();
      await element.updateComplete;
      expect(isOpen(element, name)).to.equal(false);
    });

    it(`${name}: closing asks nobody, so nobody keeps the detail open`, async () => {
      const element = await draw(name);
      opener(element, name).click();
      await element.updateComplete;
      const selected: (string | undefined)[] = [];
      element.addEventListener('roadmap-item-click', (event) => event.preventDefault());
      element.addEventListener('roadmap-select', (event) => selected.push(event.detail.id));
      opener(element, name).click();
      await element.updateComplete;
      expect(isOpen(element, name)).to.equal(false);
      expect(selected).to.have.length(1);
    });

    it(`${name}: Escape closes the detail, and only that`, async () => {
      const element = await draw(name);
      let passed = 0;
      element.addEventListener('keydown', () => passed++);
      opener(element, name).focus();
      await sendKeys({ press: 'Escape' });
      expect(passed, 'nothing was open').to.equal(1);
      opener(element, name).click();
      await element.updateComplete;
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(isOpen(element, name)).to.equal(false);
      expect((element.renderRoot as ShadowRoot).activeElement).to.equal(opener(element, name));
      expect(passed, 'a dialog around it stays open').to.equal(1);
    });
  }

  it('table and time plot: the words beside a button press it, links and selected words do not', async () => {
    const table = await draw('table');
    const words = table.renderRoot.querySelector<HTMLElement>('.title-text')!;
    words.click();
    await table.updateComplete;
    expect(isOpen(table, 'table')).to.equal(true);
    const selection = getSelection()!;
    selection.selectAllChildren(document.body);
    words.click();
    await table.updateComplete;
    expect(isOpen(table, 'table')).to.equal(true);
    selection.removeAllRanges();
    const timeline = await draw('timeline');
    const [, second] = timeline.renderRoot.querySelectorAll<HTMLElement>('.row-title');
    second!.click();
    await timeline.updateComplete;
    expect(timeline.renderRoot.textContent).to.contain('Buoys');
    timeline.renderRoot.querySelector<HTMLElement>('.bar')!.click();
    await timeline.updateComplete;
    expect(timeline.renderRoot.textContent).to.not.contain('Hooks');
  });
});

describe('attributes', () => {
  const { warn } = console;
  let said: string[];
  beforeEach(() => {
    said = [];
    console.warn = (text: string) => void said.push(text);
  });
  afterEach(() => {
    console.warn = warn;
    fixtureCleanup();
  });

  it('a value that no element knows is told in one line; it counts as absent', async () => {
    const element = await fixture<RoadmapElement>(
      html`<roadmap-timeline .roadmap=${plan()} axis="log" zoom="decade" today="soon" theme="pink"></roadmap-timeline>`,
    );
    await until(() => element.renderRoot.querySelector('.row') !== null, 'it is drawn');
    expect(said).to.have.length(1);
    for (const part of ['<roadmap-timeline>', 'axis="log"', 'zoom="decade"', 'today="soon"', 'theme="pink"', 'ordinal'])
      expect(said[0]).to.contain(part);
  });

  it('of several words those that no element knows are told', async () => {
    await fixture(
      html`<roadmap-legend .roadmap=${plan()} facets="status owner, tag"></roadmap-legend>
        <roadmap-table .roadmap=${plan()} page-size="-4"></roadmap-table>`,
    );
    expect(said).to.have.length(2);
    expect(said.join()).to.contain('facets="owner," is none of: status').and.to.contain('page-size="-4"');
  });

  it('names in attributes of a table that its roadmap does not know are told in one line', async () => {
    const element = await fixture<RoadmapElement>(
      html`<roadmap-table
        .roadmap=${plan()}
        columns="item, statsu"
        sort="priority:sideways"
        expanded="${plan().milestones[0]!.id} nowhere"
      ></roadmap-table>`,
    );
    await until(() => element.renderRoot.querySelector('table') !== null, 'it is drawn');
    expect(said).to.have.length(1);
    for (const part of [
      '<roadmap-table>',
      'columns="statsu"',
      'sort="priority:sideways"',
      'expanded="nowhere"',
      'owner',
    ])
      expect(said[0]).to.contain(part);
  });

  it('an id that is selected and not in the roadmap is told, one that is in it is not', async () => {
    await fixture(html`<roadmap-timeline .roadmap=${plan()} selected=${plan().milestones[0]!.id}></roadmap-timeline>`);
    const lost = await fixture<RoadmapElement>(
      html`<roadmap-timeline .roadmap=${plan()} selected="nowhere"></roadmap-timeline>`,
    );
    await until(() => lost.renderRoot.querySelector('.row') !== null, 'it is drawn');
    expect(said).to.deep.equal(['<roadmap-timeline>: selected="nowhere" is no id in the roadmap.']);
  });

  it('names that it knows are not, though nothing is of their kind', async () => {
    const element = await fixture<RoadmapElement>(
      html`<roadmap-table
        .roadmap=${plan()}
        columns="Item, owner,priority"
        sort="when:desc"
        expanded="all"
      ></roadmap-table>`,
    );
    await until(() => element.renderRoot.querySelector('table') !== null, 'it is drawn');
    expect(said).to.deep.equal([]);
  });

  it('known words and measures are not', async () => {
    await fixture(
      html`<roadmap-legend .roadmap=${plan()} facets="status  owner tag"></roadmap-legend>
        <roadmap-table .roadmap=${plan()} page-size="25"></roadmap-table>
        <roadmap-summary .roadmap=${plan()} views="table board"></roadmap-summary>`,
    );
    expect(said).to.deep.equal([]);
  });

  it('`for` without an element of that id is told once, after a while, and not where one came in time', async () => {
    const { setTimeout: later } = globalThis;
    const waits: (() => void)[] = [];
    globalThis.setTimeout = ((act: () => void, time?: number) =>
      time === 5000 ? waits.push(act) : later(act, time)) as typeof setTimeout;
    try {
      const box = await fixture(
        html`<div>
          <p id="words"></p>
          <roadmap-table for="nobody"></roadmap-table><roadmap-table for="words"></roadmap-table>
        </div>`,
      );
      expect(said).to.deep.equal([]);
      expect(waits).to.have.length(2);
      for (const act of waits) act();
      expect(said.join()).to.contain('for="nobody"').and.to.contain('for="words"');
      const other = document.createElement('roadmap-legend');
      other.id = 'other';
      box.append(other);
      expect(waits).to.have.length(2);
    } finally {
      globalThis.setTimeout = later;
    }
  });

  it('known values are not', async () => {
    await fixture(
      html`<roadmap-timeline .roadmap=${plan()} axis="time" today="2026-05-01" zoom="fit"></roadmap-timeline>
        <roadmap-board .roadmap=${plan()} columns="milestone" heading-level="3" class="x" theme=""></roadmap-board>`,
    );
    expect(said).to.deep.equal([]);
  });

  it('`for` waits for an element that comes later, and no longer once it is gone itself', async () => {
    const table = await fixture<RoadmapElement>(html`<roadmap-table for="late"></roadmap-table>`);
    const gone = document.createElement('roadmap-table');
    gone.setAttribute('for', 'late');
    document.body.append(gone);
    await gone.updateComplete;
    gone.remove();
    const late = document.createElement('roadmap-legend');
    late.id = 'late';
    late.roadmap = plan();
    document.body.append(late);
    await until(() => table.renderRoot.textContent.includes('Buoys'), 'the table shows the plan');
    expect(table.store).to.equal(late.store);
    expect(gone.store).to.not.equal(late.store);
    late.remove();
  });
});
