import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/define.ts';
import type { Roadmap } from '../../src/core/model/types.ts';
import type { RoadmapSummary } from '../../src/elements/summary/summary.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';
import { until } from './until.ts';

const plan = makeRoadmap(
  [
    makeMilestone('v1.0', [
      makeItem('Search', { status: 'done', when: makeWhen('May 2026', 'month', '2026-05-01', '2026-05-31') }),
      makeItem('Sync'),
      makeItem('Fax'),
    ]),
  ],
  { title: 'Larch: the plan' },
);

interface Download {
  readonly name: string;
  readonly type: string;
  readonly text: () => Promise<string>;
  /** Whether the address was given back. */
  readonly isRevoked: () => boolean;
}

/** Catches downloads instead of writing files. */
function catchDownloads(): { readonly downloads: Download[]; readonly restore: () => void } {
  const downloads: Download[] = [];
  const blobs = new Map<string, Blob>();
  const revoked = new Set<string>();
  const { createObjectURL, revokeObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob): string => {
    const href = createObjectURL.call(URL, blob);
    blobs.set(href, blob);
    return href;
  };
  URL.revokeObjectURL = (href: string): void => {
    revoked.add(href);
    revokeObjectURL.call(URL, href);
  };
  HTMLAnchorElement.prototype.click = function (): void {
    const blob = blobs.get(this.href)!;
    const { href } = this;
    downloads.push({
      name: this.download,
      type: blob.type,
      text: () => blob.text(),
      isRevoked: () => revoked.has(href),
    });
  };
  return {
    downloads,
    restore: () => {
      Object.assign(URL, { createObjectURL, revokeObjectURL });
      HTMLAnchorElement.prototype.click = click;
    },
  };
}

const mount = (exports: string, roadmap: Roadmap = plan): Promise<RoadmapSummary> =>
  fixture<RoadmapSummary>(html`<roadmap-summary .roadmap=${roadmap} exports=${exports}></roadmap-summary>`);
const buttonOf = (summary: Element): HTMLElement | null =>
  summary.shadowRoot!.querySelector<HTMLElement>('[part=export]');
const panelOf = (summary: Element): HTMLElement => summary.shadowRoot!.querySelector<HTMLElement>('[part=exports]')!;
const choices = (summary: Element): HTMLElement[] => [...panelOf(summary).querySelectorAll<HTMLElement>('li button')];
const wordsOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
async function open(summary: RoadmapSummary): Promise<void> {
  buttonOf(summary)!.click();
  await until(() => panelOf(summary).querySelector('[role=status]'), 'the panel is loaded');
}

describe('exports', () => {
  let caught: ReturnType<typeof catchDownloads>;
  beforeEach(() => {
    caught = catchDownloads();
  });
  afterEach(() => {
    caught.restore();
  });

  describe('renders', () => {
    it('offers the formats in the order of the page, behind one button', async () => {
      const summary = await mount('svg csv ics');
      expect(wordsOf(buttonOf(summary)!)).to.equal('Download');
      expect(panelOf(summary).checkVisibility()).to.equal(false);
      await open(summary);
      expect(panelOf(summary).checkVisibility()).to.equal(true);
      expect(choices(summary).map(wordsOf)).to.deep.equal([
        'Picture (SVG)',
        'Spreadsheet (CSV)',
        'Calendar (iCalendar)',
      ]);
    });

    it('offers nothing that the page does not ask for', async () => {
      for (const exports of ['', '  ']) expect(buttonOf(await mount(exports))).to.equal(null);
      const silent = await fixture<RoadmapSummary>(html`<roadmap-summary .roadmap=${plan}></roadmap-summary>`);
      expect(buttonOf(silent)).to.equal(null);
    });

    it('names what is no format where the author looks for it, once, and offers the rest', async () => {
      const summary = await mount('pdf csv pdf');
      await open(summary);
      expect(choices(summary).map(wordsOf)).to.deep.equal(['Spreadsheet (CSV)']);
      expect(wordsOf(panelOf(summary))).to.contain(
        'Unknown format: pdf. Known: json, markdown, csv, ics, mermaid, jsonld, html, svg.',
      );
    });

    it('says nothing of formats where all are known', async () => {
      const summary = await mount('csv');
      await open(summary);
      expect(wordsOf(panelOf(summary))).to.equal('Spreadsheet (CSV)');
    });

    it('is there without search, and not when compact', async () => {
      const quiet = await fixture<RoadmapSummary>(
        html`<roadmap-summary .roadmap=${plan} exports="csv" no-search></roadmap-summary>`,
      );
      expect(buttonOf(quiet)).to.not.equal(null);
      const compact = await fixture<RoadmapSummary>(
        html`<roadmap-summary .roadmap=${plan} exports="csv" compact></roadmap-summary>`,
      );
      expect(buttonOf(compact)).to.equal(null);
    });

    it('is handed on by the view', async () => {
      const view = await fixture<RoadmapView>(html`<roadmap-view .roadmap=${plan} exports="csv"></roadmap-view>`);
      await until(() => view.shadowRoot!.querySelector('roadmap-summary')?.hasUpdated, 'the summary is drawn');
      expect(buttonOf(view.shadowRoot!.querySelector('roadmap-summary')!)).to.not.equal(null);
    });

    it('speaks the language of the page', async () => {
      const summary = await fixture<RoadmapSummary>(
        html`<roadmap-summary .roadmap=${plan} exports="csv svg" lang="de"></roadmap-summary>`,
      );
      await until(() => buttonOf(summary) !== null, 'the button is there');
      expect(wordsOf(buttonOf(summary)!)).to.equal('Herunterladen');
      await open(summary);
      expect(choices(summary).map(wordsOf)).to.deep.equal(['Tabelle (CSV)', 'Bild (SVG)']);
    });
  });

  describe('downloads', () => {
    it('hands each format over as a file named after the roadmap', async () => {
      const summary = await mount('json markdown csv ics mermaid jsonld html svg');
      await open(summary);
      for (const choice of choices(summary)) choice.click();
      await until(() => caught.downloads.length === 8, 'all are downloaded');
      const byName = new Map(caught.downloads.map((file) => [file.name, file]));
      expect([...byName.keys()].sort()).to.deep.equal([
        'larch-the-plan.csv',
        'larch-the-plan.html',
        'larch-the-plan.ics',
        'larch-the-plan.json',
        'larch-the-plan.jsonld',
        'larch-the-plan.md',
        'larch-the-plan.mmd',
        'larch-the-plan.svg',
      ]);
      for (const file of caught.downloads) expect(await file.text(), file.name).to.contain('Search');
      expect(byName.get('larch-the-plan.svg')!.type).to.equal('image/svg+xml;charset=utf-8');
    });

    it('gives the address back', async () => {
      const summary = await mount('csv');
      await open(summary);
      choices(summary)[0]!.click();
      await until(() => caught.downloads[0]?.isRevoked(), 'the address is given back');
    });

    it('says what was handed over, and what has no place in it', async () => {
      const summary = await mount('ics csv');
      await open(summary);
      const said = panelOf(summary).querySelector('[role=status]')!;
      choices(summary)[0]!.click();
      await until(() => wordsOf(said) !== '', 'something is said');
      expect(wordsOf(said)).to.equal('larch-the-plan.ics downloaded. 2 items without a date left out.');
      choices(summary)[1]!.click();
      await until(() => wordsOf(said).includes('csv'), 'the file is named');
      expect(wordsOf(said)).to.equal('larch-the-plan.csv downloaded.');
    });

    it('holds the whole roadmap, whatever is filtered', async () => {
      const summary = await mount('csv');
      summary.store.dispatch({ type: 'search', text: 'sync' });
      await open(summary);
      choices(summary)[0]!.click();
      await until(() => caught.downloads.length === 1, 'it is downloaded');
      expect(await caught.downloads[0]!.text()).to.contain('Fax');
    });

    it('names a file in any script, and by a word where the title has no letter', async () => {
      for (const [title, name] of [
        ['План / 2026', 'план-2026.csv'],
        ['../..\\etc: v1.2?', 'etc-v1.2.csv'],
        ['***', 'roadmap.csv'],
      ] as const) {
        caught.downloads.length = 0;
        const summary = await mount('csv', { ...plan, title });
        await open(summary);
        choices(summary)[0]!.click();
        await until(() => caught.downloads.length === 1, 'it is downloaded');
        expect(caught.downloads[0]!.name).to.equal(name);
      }
    });
  });

  describe('keyboard', () => {
    it('opens with Enter, goes on to the downloads with Tab, and closes with Escape', async () => {
      const summary = await mount('csv svg');
      buttonOf(summary)!.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => buttonOf(summary)!.getAttribute('aria-expanded') === 'true', 'the panel is open');
      await sendKeys({ press: 'Tab' });
      expect(summary.shadowRoot!.activeElement).to.equal(choices(summary)[0]);
      await sendKeys({ press: 'Escape' });
      await summary.updateComplete;
      expect(panelOf(summary).checkVisibility()).to.equal(false);
      expect(summary.shadowRoot!.activeElement).to.equal(buttonOf(summary));
    });

    it('leaves Escape to others while it is closed', async () => {
      const summary = await mount('csv');
      let passed = false;
      summary.addEventListener('keydown', ({ defaultPrevented }) => (passed = !defaultPrevented));
      buttonOf(summary)!.focus();
      await sendKeys({ press: 'Escape' });
      expect(passed).to.equal(true);
    });
  });

  describe('accessibility', () => {
    it('passes axe, open', async () => {
      const summary = await mount('csv ics svg pdf');
      await open(summary);
      await expect(summary).to.be.accessible();
    });
  });

  it('is not printed', async () => {
    const summary = await mount('csv');
    expect(buttonOf(summary)!.closest('.screen-only')).to.not.equal(null);
    expect(panelOf(summary).classList.contains('screen-only')).to.equal(true);
  });
});
