/** On paper: everything the roadmap says, no control, nothing cut. */
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { indexRoadmap } from '../../src/view/entries.ts';
import { layoutProblems } from '../layout/inspect-layout.ts';
import { findTextBoxes } from '../layout/text-boxes.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { drawn, nodesOf, roadmapOf, showView } from './shown-view.ts';
import { until } from './until.ts';

const samples = ['bramble-1.4.md', 'wayfarer.md', 'loom.md', 'quillbox.md'];
const controls =
  'input, select, textarea, summary .glyph, [role=tablist], [role=toolbar], [aria-pressed], .disclosure, .button';
const fold = (text: string): string => text.replace(/\s+/g, '');

/** Titles of items that no text on the page says. */
function missingTitles(view: RoadmapView): string[] {
  const text = fold(
    findTextBoxes(view)
      .map((box) => box.text)
      .join(''),
  );
  return indexRoadmap(roadmapOf(view))
    .entries.map(({ item }) => item.title)
    .filter((title) => !text.includes(fold(title)));
}

/** Texts of the descriptions of items, at any depth of what stands in them. */
function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'text' && 'value' in node) return [String(node.value)];
  return Object.values(node).flatMap(textsOf);
}

/** Texts of descriptions that stand nowhere on the page. */
function missingDescriptions(view: RoadmapView): string[] {
  const seen = new Set(findTextBoxes(view).map((box) => fold(box.text)));
  return indexRoadmap(roadmapOf(view))
    .entries.flatMap(({ item }) => textsOf(item.description))
    .filter((text) => fold(text) !== '' && !seen.has(fold(text)));
}

const described = `# Larch

## 1.0 (Q1 2026)

- [x] **Search**

  All that is written in notes is found.

  Also what is *attached*.

- [ ] Import
  - [ ] Tables

    One table becomes one list.

## 2.0 (Q3 2026)

- [ ] **Export**

  Into one file.

  Or into many files.
`;
const manyFacts = `# Larch

| Item | Status | Owner | Priority | Effort | Issue |
| --- | --- | --- | --- | --- | --- |
| Search | Done | @ada | P1 | Small | #12 |
| Import | Planned | @ada | P2 | Large | #13 |
`;
const undated = described.replaceAll(/ \(Q\d 2026\)/g, '');

/** Shows a document in one of the views. */
async function showText(text: string, name: 'timeline' | 'table' | 'board'): Promise<RoadmapView> {
  const view = document.createElement('roadmap-view');
  view.view = name;
  view.text = text;
  view.today = '2026-11-20';
  document.body.append(view);
  const isDrawn = (): boolean => nodesOf(view).some((node) => node.matches('tr.item, .lanes, .plot, .columns'));
  await until(isDrawn, 'it is drawn');
  await drawn(view);
  return view;
}

async function print(view: RoadmapView): Promise<void> {
  await emulateMedia({ media: 'print' });
  // The browser tells of the new medium with its next frame.
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await drawn(view);
}

const seenControls = (view: RoadmapView): string[] =>
  nodesOf(view)
    .filter((node) => node.matches(controls) && node.checkVisibility() && node.getBoundingClientRect().width > 1)
    .map((node) => `${node.localName}.${node.getAttribute('class') ?? ''}`);

const seenChips = (view: RoadmapView): Element[] =>
  nodesOf(view).filter((node) => node.matches('.chip') && node.checkVisibility());

/** What would have to be scrolled. */
const scrolled = (view: RoadmapView): string[] =>
  nodesOf(view)
    .filter((node) => node.checkVisibility() && node.scrollWidth > node.clientWidth + 1)
    .filter((node) => /auto|scroll/.test(getComputedStyle(node).overflowX))
    .map((node) => node.className);

describe('print', () => {
  before(async () => {
    document.body.style.margin = '0';
    // A4 without its margins.
    await setViewport({ width: 700, height: 990 });
  });

  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    document.body.replaceChildren();
  });

  for (const name of ['timeline', 'table', 'board']) {
    for (const file of samples) {
      it(`${name} of ${file}: every item, no control, nothing cut`, async () => {
        const view = await showView(`/stories/samples/${file}`, name);
        await print(view);
        expect(missingTitles(view)).to.deep.equal([]);
        expect(seenControls(view)).to.deep.equal([]);
        expect(scrolled(view)).to.deep.equal([]);
        expect(layoutProblems(view)).to.deep.equal([]);
      });
    }
  }

  for (const [name, text] of [
    ['timeline', described],
    ['timeline', undated],
    ['table', described],
    ['board', described],
  ] as const) {
    it(`${name}${text === undated ? ' without dates' : ''}: all of what items are described by, once, and on paper alone`, async () => {
      const view = await showText(text, name);
      const descriptions = indexRoadmap(roadmapOf(view)).entries.flatMap(({ item }) => textsOf(item.description));
      expect(descriptions).to.have.length.greaterThan(3);
      expect(missingDescriptions(view)).to.include('Or into many files.');
      await print(view);
      expect(missingDescriptions(view)).to.deep.equal([]);
      const said = findTextBoxes(view).filter((box) => box.text === 'Into one file.');
      expect(said).to.have.lengthOf(1);
      expect(layoutProblems(view)).to.deep.equal([]);
    });
  }

  it('the time plot fits any width of paper, prints without backgrounds, and has lines to what waits on a screen alone', async () => {
    await setViewport({ width: 1280, height: 990 });
    const view = await showView('/stories/samples/wayfarer.md', 'timeline');
    view.today = '2026-08-20';
    await drawn(view);
    const find = (selector: string): Element[] => nodesOf(view).filter((node) => node.matches(selector));
    const middle = (selector: string): number => {
      const box = find(selector)[0]?.getBoundingClientRect();
      return box === undefined ? Number.NaN : box.left + box.width / 2;
    };
    const gap = (): number => Math.abs(middle('.today-label') - middle('.today-line'));
    expect(gap()).to.be.lessThan(2);
    await until(() => find('.edge').length > 0, 'lines are drawn');
    await print(view);
    // Nothing is drawn again for the page: it is laid out anew alone.
    for (const width of [1000, 700, 620]) {
      view.style.inlineSize = `${String(width)}px`;
      expect(gap(), String(width)).to.be.lessThan(2);
    }
    expect(find('.edge')).to.deep.equal([]);
    const marks = find('.bar, .point, .key-bar, .key-day, .today-line, .today-label, .segment');
    const exact = marks.filter((mark) => getComputedStyle(mark).getPropertyValue('print-color-adjust') === 'exact');
    expect(exact).to.have.length(marks.length).and.length.greaterThan(5);
    await setViewport({ width: 700, height: 990 });
  });

  it('columns of the board follow each other in the width of the page, each head with its first card; on a screen they stand side by side', async () => {
    await setViewport({ width: 1000, height: 990 });
    const view = await showView('/stories/samples/bramble-1.4.md', 'board');
    const find = (selector: string): Element[] => nodesOf(view).filter((node) => node.matches(selector));
    const tops = (): number[] => find('.column').map((column) => column.getBoundingClientRect().top);
    expect(tops().length).to.be.greaterThan(2);
    expect(new Set(tops()).size).to.equal(1);
    await print(view);
    expect(new Set(tops()).size).to.equal(tops().length);
    const [whole] = find('.columns');
    for (const column of find('.column')) expect(column.clientWidth).to.equal(whole?.clientWidth);
    for (const head of find('.column-head')) expect(getComputedStyle(head).breakAfter).to.equal('avoid');
    await setViewport({ width: 700, height: 990 });
  });

  it('a table of few columns is a table on a page of A4, and one of many is cards', async () => {
    const view = await showText(described, 'table');
    const find = (selector: string): Element[] => nodesOf(view).filter((node) => node.matches(selector));
    const display = (): string[] => find('tr.item').map((row) => getComputedStyle(row).display);
    expect(new Set(display())).to.deep.equal(new Set(['flex']));
    await print(view);
    expect(new Set(display())).to.deep.equal(new Set(['table-row']));
    for (const head of find('.section-row')) expect(getComputedStyle(head).breakAfter).to.equal('avoid');
    view.remove();
    const many = await showText(manyFacts, 'table');
    await print(many);
    expect(nodesOf(many).filter((node) => node.matches('thead th')).length).to.be.greaterThan(4);
    expect(layoutProblems(many)).to.deep.equal([]);
    const rows = nodesOf(many).filter((node) => node.matches('tr.item'));
    expect(new Set(rows.map((row) => getComputedStyle(row).display))).to.deep.equal(new Set(['flex']));
  });

  it('heads of columns are words alone, which browsers repeat on each page', async () => {
    const view = await showView('/stories/samples/bramble-1.4.md', 'table');
    const heads = (): Element[] => nodesOf(view).filter((node) => node.matches('thead th'));
    const words = (): string[] => heads().map((head) => (head.textContent ?? '').trim());
    const before = words();
    expect(heads().some((head) => head.querySelector('button') !== null)).to.equal(true);
    await print(view);
    expect(words()).to.deep.equal(before);
    expect(before.length).to.be.greaterThan(1);
    expect(heads().flatMap((head) => [...head.children])).to.deep.equal([]);
  });

  it('what the pictures of statuses mean is said, by no button', async () => {
    const view = await showView('/stories/samples/bramble-1.4.md', 'timeline');
    await emulateMedia({ media: 'print' });
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await drawn(view);
    const chips = seenChips(view);
    expect(chips.filter((chip) => chip.localName === 'li').length).to.be.greaterThan(2);
    expect(chips.filter((chip) => chip.localName === 'button')).to.have.lengthOf(0);
    expect(chips[0]?.querySelector('.glyph')).not.to.equal(null);
    await emulateMedia({ media: 'screen' });
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await drawn(view);
    expect(seenChips(view).map((chip) => chip.localName))
      .to.include('button')
      .and.not.to.include('li');
  });

  it('on a screen there are controls', async () => {
    const view = await showView('/stories/samples/bramble-1.4.md', 'timeline');
    expect(seenControls(view)).not.to.have.lengthOf(0);
    expect(missingTitles(view)).not.to.have.lengthOf(0);
  });
});
