import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/elements/define.ts';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import type { Roadmap } from '../../src/core/model/types.ts';
import type { RoadmapElement } from '../../src/elements/internal/roadmap-element.ts';
import { layoutProblems } from '../layout/inspect-layout.ts';
import { tornWords } from '../layout/torn-words.ts';
import { until } from './until.ts';

const releases = (count: number): string =>
  Array.from({ length: count }, (_, index) => `## ${String(index + 1)}.0\n\n- Net\n- Hook\n- Buoy\n\n`).join('');
const undated = (count: number): Roadmap => parseRoadmap(`# Plan\n\n${releases(count)}`, { format: 'markdown' });
const dated = (): Roadmap =>
  parseRoadmap('# Plan\n\n## 1.0 (Q1 2026)\n\n- [x] Net\n- Hook (WIP)\n\n## 2.0 (Q3 2026)\n\n- Buoy @ana [#3](#)\n', {
    format: 'markdown',
  });

/** Every element that holds text of its own, shadow trees included; pictures have a scale of their own. */
function* texts(root: ParentNode): Generator<Element> {
  for (const node of root.querySelectorAll(':not(svg, svg *)')) {
    if ([...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim()))
      yield node;
    if (node.shadowRoot) yield* texts(node.shadowRoot);
  }
}
const sizeOf = (node: Element): number => Number.parseFloat(getComputedStyle(node).fontSize);
const templates = {
  timeline: () => html`<roadmap-timeline .roadmap=${dated()} today="2026-02-02"></roadmap-timeline>`,
  matrix: () => html`<roadmap-timeline .roadmap=${undated(5)}></roadmap-timeline>`,
  table: () => html`<roadmap-table .roadmap=${dated()}></roadmap-table>`,
  board: () => html`<roadmap-board .roadmap=${dated()}></roadmap-board>`,
  summary: () => html`<roadmap-summary .roadmap=${dated()}></roadmap-summary>`,
};

async function draw(template: unknown): Promise<RoadmapElement> {
  fixtureCleanup();
  const element = await fixture<RoadmapElement>(html`${template}`);
  await until(() => /Plan|1\.0/.test(element.renderRoot.textContent) || element.matches('roadmap-view'), 'it is drawn');
  return element;
}

describe('sizes of text', () => {
  before(() => setViewport({ width: 1000, height: 800 }));
  afterEach(() => {
    document.documentElement.style.fontSize = '';
    fixtureCleanup();
  });

  for (const [name, template] of Object.entries(templates)) {
    it(`${name}: none is under 12 px where the page sets its root small, and all grow with a large one`, async () => {
      const element = await draw(template());
      const usual = [...texts(element.shadowRoot!)].map(sizeOf);
      expect(usual.length).to.be.above(3);
      for (const root of ['62.5%', '14px']) {
        document.documentElement.style.fontSize = root;
        expect([...texts(element.shadowRoot!)].map(sizeOf), root).to.deep.equal(usual);
      }
      expect(Math.min(...usual)).to.be.at.least(12);
      document.documentElement.style.fontSize = '32px';
      const large = [...texts(element.shadowRoot!)].map(sizeOf);
      expect(Math.min(...large)).to.be.at.least(2 * Math.min(...usual));
    });
  }

  it('at 200 % marks of status do not run into titles', async () => {
    document.documentElement.style.fontSize = '32px';
    const element = await draw(templates.timeline());
    const rows = [...element.renderRoot.querySelectorAll('.row .label')];
    expect(rows.length).to.be.above(1);
    for (const row of rows) {
      const glyph = row.querySelector('.glyph:not(.disclosure .glyph)')!.getBoundingClientRect();
      expect(row.querySelector('.row-title')!.getBoundingClientRect().left).to.be.at.least(glyph.right);
    }
  });
});

describe('text of 200 % in a window of 320 px', () => {
  const longWords = `# Plan

## 1.0 Observability (Q1 2026)

- [x] Documentation of configuration (2026-02-10)
- [ ] Authentication [#12](https://example.org/12) (help wanted)
  - [ ] Internationalisation

## 2.0 Interoperability (Q3 2026)

- Subscription management (August 2026)
- Personalisation [#3](https://example.org/3) [#4000](https://example.org/4)

## 3.0 Recommendations

- Observability
${'- Requirements\n'.repeat(6)}`;
  const plan = (): Roadmap => parseRoadmap(longWords, { format: 'markdown' });
  const shown = {
    timeline: () => html`<roadmap-timeline framed .roadmap=${plan()} today="2026-02-02"></roadmap-timeline>`,
    table: () => html`<roadmap-table framed .roadmap=${plan()}></roadmap-table>`,
    board: () => html`<roadmap-board framed .roadmap=${plan()}></roadmap-board>`,
    summary: () => html`<roadmap-summary framed .roadmap=${plan()}></roadmap-summary>`,
  };

  before(async () => {
    await setViewport({ width: 320, height: 800 });
    document.body.style.margin = '0';
  });
  afterEach(() => {
    document.documentElement.style.fontSize = '';
    document.body.style.margin = '';
    fixtureCleanup();
  });

  for (const [name, template] of Object.entries(shown)) {
    it(`${name}: no word is torn, no text meets another, and the page does not scroll sideways`, async () => {
      document.documentElement.style.fontSize = '32px';
      const element = await draw(template());
      for (const closed of element.renderRoot.querySelectorAll<HTMLElement>('.row-toggle [aria-expanded=false]'))
        closed.click();
      await element.updateComplete;
      for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(tornWords(element)).to.deep.equal([]);
      expect(layoutProblems(element)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }

  it('finds a word that is torn', async () => {
    const twin = await fixture(html`<p style="inline-size: 60px; overflow-wrap: anywhere">An Observability plan</p>`);
    expect(tornWords(twin)).to.deep.equal(['Observability']);
  });

  it('chevrons and the search field grow with the text', async () => {
    const sizes = async (root: string): Promise<[number, number]> => {
      document.documentElement.style.fontSize = root;
      const table = await draw(shown.table());
      const chevron = getComputedStyle(table.renderRoot.querySelector('.disclosure')!, '::before').inlineSize;
      const summary = await draw(shown.summary());
      return [Number.parseFloat(chevron), summary.renderRoot.querySelector('.search-field')!.clientHeight];
    };
    expect(await sizes('')).to.deep.equal([7, 30]);
    const [chevron, field] = await sizes('32px');
    expect(chevron).to.equal(14);
    expect(field).to.be.at.least(1.25 * 32);
  });
});

describe('paper', () => {
  before(() => setViewport({ width: 700, height: 900 }));
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    fixtureCleanup();
  });
  const print = async (): Promise<void> => {
    await emulateMedia({ media: 'print' });
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  };

  it('is white, whatever the page and the element say', async () => {
    const view = await draw(html`<roadmap-view theme="dark" .roadmap=${dated()}></roadmap-view>`);
    expect(getComputedStyle(view).colorScheme).to.equal('dark');
    await print();
    expect(getComputedStyle(view).colorScheme).to.equal('light');
  });

  it('holds all releases of a plan without themes', async () => {
    const timeline = await draw(html`<roadmap-timeline .roadmap=${undated(6)}></roadmap-timeline>`);
    await print();
    const lanes = [...timeline.renderRoot.querySelectorAll('.lane .stop-heading')];
    expect(lanes).to.have.length(6);
    expect(lanes.at(-1)!.getBoundingClientRect().right).to.be.at.most(timeline.getBoundingClientRect().right + 1);
  });
});
