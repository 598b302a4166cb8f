import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../src/elements/define.ts';
import type { Roadmap } from '../../src/core/model/types.ts';
import type { RoadmapChanges } from '../../src/elements/changes/changes.ts';
import type { RoadmapElement } from '../../src/elements/internal/roadmap-element.ts';
import { makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';
import { nodesOf } from './shown-view.ts';
import { until } from './until.ts';

const plan = (): Roadmap =>
  makeRoadmap([
    makeMilestone(
      '1.0',
      ['Nets', 'Hooks', 'Ropes', 'Sails', 'Oars', 'Masts'].map((title) => makeItem(title)),
    ),
    makeMilestone('2.0', [makeItem('Buoys')]),
  ]);
const dated = (): Roadmap =>
  makeRoadmap([
    makeMilestone('1.0', [makeItem('Nets')], { when: makeWhen('Q1 2026', 'quarter', '2026-01-01', '2026-03-31') }),
    makeMilestone('2.0', [makeItem('Buoys')], { when: makeWhen('Q3 2026', 'quarter', '2026-07-01', '2026-09-30') }),
  ]);

const tags = ['view', 'summary', 'timeline', 'plot', 'table', 'board', 'changes'] as const;
type Name = (typeof tags)[number];

/** Levels of all headings that an element draws, in the order of the page. */
async function levelsOf(name: Name, level: string): Promise<string[]> {
  fixtureCleanup();
  const tag = name === 'plot' ? 'timeline' : name;
  const element = document.createElement(`roadmap-${tag}`) as RoadmapElement;
  element.setAttribute('heading-level', level);
  element.setAttribute('today', 'off');
  if (name === 'changes') (element as RoadmapChanges).older = makeRoadmap([]);
  element.roadmap = name === 'plot' ? dated() : plan();
  (await fixture(html`<div></div>`)).append(element);
  const headings = (): Element[] => nodesOf(element).filter((node) => node.matches('[role="heading"]'));
  const isDrawn = (): boolean =>
    headings().length > (name === 'summary' || name === 'plot' || name === 'table' ? 0 : 1);
  await until(isDrawn, `${name} is drawn`);
  return headings().map((node) => node.getAttribute('aria-level') ?? '');
}

describe('heading-level', () => {
  const { warn } = console;
  beforeEach(() => {
    console.warn = () => undefined;
  });
  afterEach(() => {
    console.warn = warn;
    fixtureCleanup();
  });

  for (const name of tags) {
    it(`${name}: is the level of its own heading`, async () => {
      expect((await levelsOf(name, '1'))[0]).to.equal('1');
      expect((await levelsOf(name, '4'))[0]).to.equal('4');
    });

    it(`${name}: beyond 5 is 5, and headings inside stop at 6`, async () => {
      const [own, ...inside] = await levelsOf(name, '9');
      expect(own).to.equal('5');
      for (const level of inside) expect(level).to.be.oneOf(['5', '6']);
    });

    it(`${name}: 0 and what is no number count as absent, below is 1`, async () => {
      expect((await levelsOf(name, 'x'))[0]).to.equal('2');
      expect((await levelsOf(name, '0'))[0]).to.equal('2');
      expect((await levelsOf(name, '-3'))[0]).to.equal('1');
    });
  }

  it('the detail of an item follows it, down to 6', async () => {
    fixtureCleanup();
    const element = await fixture<RoadmapElement>(
      html`<roadmap-timeline .roadmap=${plan()} heading-level="5" selected="2-0"></roadmap-timeline>`,
    );
    await until(() => element.renderRoot.querySelector('.panel-title') !== null, 'the release is open');
    expect(element.renderRoot.querySelector('.panel-title')!.getAttribute('aria-level')).to.equal('6');
  });

  it('a view with the last level hands no level on that its parts complain of', async () => {
    const said: unknown[] = [];
    console.warn = (text: unknown) => void said.push(text);
    await levelsOf('view', '5');
    expect(said).to.deep.equal([]);
  });
});
