/** On paper: everything the roadmap says, no control, nothing cut. */
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { indexRoadmap } from '../../src/view/entries.ts';
import { layoutProblems } from '../layout/inspect-layout.ts';
import { findTextBoxes } from '../layout/text-boxes.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { drawn, nodesOf, roadmapOf, showView } from './shown-view.ts';

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
        await emulateMedia({ media: 'print' });
        // The browser tells of the new medium with its next frame.
        for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
        await drawn(view);
        expect(missingTitles(view)).to.deep.equal([]);
        expect(seenControls(view)).to.deep.equal([]);
        expect(scrolled(view)).to.deep.equal([]);
        expect(layoutProblems(view)).to.deep.equal([]);
      });
    }
  }

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
