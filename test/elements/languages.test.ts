import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { registerTranslation } from '@shoelace-style/localize';
import { parseRoadmap } from '../../src/core/parse-roadmap.ts';
import type { Roadmap } from '../../src/core/model/types.ts';
import '../../src/elements/define.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { ar } from '../../src/translations/ar.ts';
import { de } from '../../src/translations/de.ts';
import { en } from '../../src/translations/en.ts';
import { ja } from '../../src/translations/ja.ts';
import type { Translation } from '../../src/translations/translation.ts';
import type { ViewName } from '../../src/view/view-state.ts';
import { findOverlaps, findTextBoxes } from '../layout/text-boxes.ts';

const languages: readonly Translation[] = [de, ar, ja];
const views: readonly ViewName[] = ['timeline', 'table', 'board'];
const widths = [280, 360, 520, 720, 900, 1280] as const;

async function readSample(name: string): Promise<Roadmap> {
  const response = await fetch(`/stories/samples/${name}`);
  return parseRoadmap(await response.text(), { uri: name, today: '2026-11-20' });
}

/** Waits until a new width was observed, drawn and laid out. */
async function frame(): Promise<void> {
  for (let step = 0; step < 4; step++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function mount(roadmap: Roadmap, { $code, $dir }: Translation, view: ViewName): Promise<RoadmapView> {
  document.documentElement.lang = $code;
  document.documentElement.dir = $dir;
  const element = document.createElement('roadmap-view');
  element.view = view;
  element.framed = true;
  element.today = '2026-11-20';
  element.roadmap = roadmap;
  const box = document.createElement('div');
  box.append(element);
  document.body.append(box);
  for (let wait = 0; wait < 60 && findTextBoxes(element).length < 5; wait++) await frame();
  return element;
}

const seenIn = (element: Element): string =>
  findTextBoxes(element)
    .map(({ text }) => text)
    .join('\n');

const tabsOf = (view: RoadmapView): HTMLElement[] => [
  ...view.shadowRoot!.querySelector('roadmap-summary')!.shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]'),
];

describe('languages', function () {
  this.timeout(120_000);

  before(async () => {
    await setViewport({ width: 1360, height: 900 });
    document.body.style.margin = '0';
  });

  afterEach(() => {
    for (const view of document.querySelectorAll('roadmap-view')) view.parentElement!.remove();
    document.documentElement.lang = 'en';
    document.documentElement.dir = 'ltr';
  });

  for (const words of languages) {
    it(`${words.$code}: the page's language is that of all words and numbers`, async () => {
      const roadmap = await readSample('loom.md');
      const view = await mount(roadmap, words, 'board');
      const text = seenIn(view);
      expect(text).to.contain(words.view('timeline')).and.contain(words.status('done'));
      expect(text).to.contain(words.itemsDone(8, 19)).and.contain(words.withoutStatus(3));
      expect(text).to.contain(words.itemsBy(words.topLevelItems(15), words.fact('status')));
      for (const english of ['Timeline', 'items', 'Filters', 'Columns']) expect(text).not.to.contain(english);
    });

    for (const view of views) {
      it(`${words.$code}: no text of the ${view} meets another, nothing overflows`, async () => {
        const problems: string[] = [];
        for (const sample of ['loom.md', 'wayfarer.md']) {
          const element = await mount(await readSample(sample), words, view);
          const box = element.parentElement!;
          for (const width of widths) {
            box.style.inlineSize = `${String(width)}px`;
            await frame();
            const found = findOverlaps(findTextBoxes(box)).map((pair) => `${pair} overlap`);
            if (box.scrollWidth > width + 1) found.push(`content is ${String(box.scrollWidth)} px wide`);
            problems.push(...found.map((problem) => `${sample} at ${String(width)} px: ${problem}`));
          }
          box.remove();
        }
        expect(problems).to.deep.equal([]);
      });
    }
  }

  it('a language that is not there is English', async () => {
    const view = await mount(await readSample('loom.md'), { ...de, $code: 'cy' }, 'board');
    expect(seenIn(view)).to.contain('8 of 19 items done');
  });

  it('a page brings a language of its own', async () => {
    const esperanto: Translation = { ...en, $code: 'eo', $name: 'Esperanto', view: (name) => `Vido ${name}` };
    registerTranslation(esperanto);
    const view = await mount(await readSample('loom.md'), { ...de, $code: 'eo' }, 'board');
    expect(seenIn(view)).to.contain('Vido board').and.contain('8 of 19 items done');
  });

  it('the words follow when the page changes its language', async () => {
    const view = await mount(await readSample('loom.md'), de, 'board');
    expect(seenIn(view)).to.contain(de.itemsDone(8, 19));
    document.documentElement.lang = 'ja';
    for (let wait = 0; wait < 60 && !seenIn(view).includes(ja.itemsDone(8, 19)); wait++) await frame();
    expect(seenIn(view)).to.contain(ja.itemsDone(8, 19)).and.not.contain(de.itemsDone(8, 19));
  });

  for (const [words, forward] of [
    [de, 'ArrowRight'],
    [ar, 'ArrowLeft'],
  ] as const) {
    it(`${words.$dir}: ${forward} goes forward in the choice of views and in the grid of releases`, async () => {
      const view = await mount(await readSample('ferrule.md'), words, 'timeline');
      const stops = (): HTMLElement[] => [
        ...view
          .shadowRoot!.querySelector('roadmap-timeline')!
          .shadowRoot!.querySelectorAll<HTMLElement>('button[data-row="-1"]'),
      ];
      stops()[0]!.focus();
      await sendKeys({ press: forward });
      const root = view.shadowRoot!.querySelector('roadmap-timeline')!.shadowRoot!;
      expect(root.activeElement).to.equal(stops()[1]);

      tabsOf(view)[0]!.focus();
      await sendKeys({ press: forward });
      expect(view.store.snapshot.view.view).to.equal('table');
    });
  }

  for (const view of views) {
    it(`the ${view} is accessible from right to left`, async () => {
      await expect(await mount(await readSample('loom.md'), ar, view)).to.be.accessible();
    });
  }
});
