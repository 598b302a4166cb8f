import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import type { Roadmap } from '../../src/core/model/types.ts';
import '../../src/elements/define.ts';
import { layoutProblems } from '../layout/inspect-layout.ts';
import { findOverlaps, findTextBoxes } from '../layout/text-boxes.ts';

const samples = ['loom.md', 'quillbox.md', 'bramble-1.4.md', 'wayfarer.md', 'tidegauge.md'] as const;
const views = ['timeline', 'table', 'board'] as const;
/** `npm run test:layout` takes smaller steps, through every story. */
const widths = Array.from({ length: 17 }, (_, index) => 280 + index * 80);
/** A page that is read on paper or at arm's length may be twice as large. */
const textSizes = [16, 32] as const;

async function readSample(name: string): Promise<Roadmap> {
  const response = await fetch(`/stories/samples/${name}`);
  return parseRoadmap(await response.text(), { uri: name, today: '2026-11-20' });
}

/** Waits until a new width was observed, drawn and laid out. */
async function frame(): Promise<void> {
  for (let step = 0; step < 4; step++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function mount(
  roadmap: Roadmap,
  view: (typeof views)[number],
): Promise<{ box: HTMLElement; remove: () => void }> {
  const box = document.createElement('div');
  const element = document.createElement('roadmap-view');
  element.setAttribute('view', view);
  element.framed = true;
  element.today = '2026-11-20';
  element.roadmap = roadmap;
  box.append(element);
  document.body.append(box);
  await element.updateComplete;
  for (let wait = 0; wait < 30 && findTextBoxes(element).length < 5; wait++) await frame();
  return { box, remove: () => box.remove() };
}

/** Looks at an element at one width and answers what is wrong there. */
function problemsAt(box: HTMLElement, width: number): string[] {
  return layoutProblems(box).map((problem) => `${String(width)} px: ${problem}`);
}

async function sweep(roadmap: Roadmap, view: (typeof views)[number], steps: readonly number[]): Promise<string[]> {
  const { box, remove } = await mount(roadmap, view);
  const problems: string[] = [];
  for (const width of steps) {
    box.style.inlineSize = `${String(width)}px`;
    await frame();
    problems.push(...problemsAt(box, width));
  }
  remove();
  return problems;
}

describe('layout', function () {
  this.timeout(240_000);

  before(async () => {
    // Wider than any element here, as what sticks would stick to the edge of a narrower window.
    await setViewport({ width: 1680, height: 900 });
    document.body.style.margin = '0';
  });

  afterEach(() => {
    document.documentElement.lang = 'en';
    document.documentElement.dir = 'ltr';
    document.documentElement.style.fontSize = '';
  });

  for (const view of views) {
    for (const sample of samples) {
      it(`${view} of ${sample}: no text meets another, nothing overflows, from 280 to 1600 px`, async () => {
        expect(await sweep(await readSample(sample), view, widths)).to.deep.equal([]);
      });
    }

    for (const sample of ['loom.md', 'bramble-1.4.md', 'wayfarer.md']) {
      it(`${view} of ${sample}: holds with text of 200 %`, async () => {
        document.documentElement.style.fontSize = `${String(textSizes[1])}px`;
        expect(await sweep(await readSample(sample), view, [320, 640, 1280])).to.deep.equal([]);
      });
    }

    it(`${view}: the page does not scroll sideways in a window of 320 px`, async () => {
      await setViewport({ width: 320, height: 640 });
      for (const sample of samples) {
        const { remove } = await mount(await readSample(sample), view);
        // A bar beside the page takes its room from it.
        expect(document.documentElement.scrollWidth, sample).to.be.at.most(320);
        remove();
      }
      await setViewport({ width: 1680, height: 900 });
    });
  }

  it('finds text that runs out of its box, and text that is cut off with no way to read it', async () => {
    const twin = document.createElement('div');
    twin.innerHTML =
      '<p style="height: 10px; margin-block-end: 90px">One text<br>of two lines</p>' +
      '<p style="overflow: hidden; width: 60px; white-space: nowrap">A text that goes on and on</p>' +
      '<p style="overflow: hidden; width: 60px; white-space: nowrap" title="A text that goes on">A text that goes on</p>';
    document.body.append(twin);
    await frame();
    expect(layoutProblems(twin)).to.deep.equal(['p cuts off "A text that goes on and on"', '"One text" runs out of p']);
    twin.remove();
  });

  it('finds texts that do meet', () => {
    const twin = document.createElement('div');
    twin.innerHTML = '<p style="margin:0">One text</p><p style="margin:-20px 0 0">Another text</p>';
    document.body.append(twin);
    expect(findOverlaps(findTextBoxes(twin))).to.have.lengthOf(1);
    twin.remove();
  });
});
