import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/define.ts';
import type { RoadmapLegend } from '../../src/elements/legend/legend.ts';
import type { RoadmapSearchEvent } from '../../src/elements/events/roadmap-search-event.ts';
import type { RoadmapSummary } from '../../src/elements/summary/summary.ts';
import type { Status } from '../../src/core/model/types.ts';
import { makeItem, makeMilestone, makeRoadmap, makeWhen } from '../models.ts';
import { until } from './until.ts';

const statuses: readonly Status[] = ['done', 'done', 'done', 'in-progress', 'planned', 'dropped', 'unknown'];
const items = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    makeItem(`Item ${String(index)}`, {
      status: statuses[index % statuses.length]!,
      tags: [index % 2 === 0 ? 'CLI' : 'UI'],
    }),
  );
const plan = makeRoadmap(
  [makeMilestone('v1.0', items(14)), makeMilestone('v2.0', [makeItem('Sync', { status: 'done' })])],
  {
    title: 'Larch',
    updated: makeWhen('July 2021', 'month', '2021-07-01', '2021-07-31'),
    source: { format: 'markdown', uri: 'https://example.org/docs/ROADMAP.md' },
  },
);
const silent = makeRoadmap([makeMilestone('v1.0', [makeItem('Search')])], { title: 'Larch' });

const mount = (template: ReturnType<typeof html>): Promise<RoadmapSummary> => fixture<RoadmapSummary>(template);
const partOf = (summary: RoadmapSummary, name: string): HTMLElement | null =>
  summary.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);
const wordsOf = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('<roadmap-summary>', () => {
  describe('renders', () => {
    it('counts what is done of all that is not dropped', async () => {
      const summary = await mount(html`<roadmap-summary .roadmap=${plan} today="2026-11-20"></roadmap-summary>`);
      expect(wordsOf(partOf(summary, 'counts'))).to.equal('7 of 13 items done, 2 in progress, 2 planned, 2 dropped');
      expect(wordsOf(partOf(summary, 'meta'))).to.equal(
        '2 items state no status Last updated Jul 2021, 5 years ago ROADMAP.md',
      );
      expect(partOf(summary, 'ring')!.getAttribute('aria-label')).to.equal('7 of 13 items done');
      expect(wordsOf(partOf(summary, 'ring'))).to.equal('54%');
    });

    it('draws no ring and no chart where nobody states a status', async () => {
      const summary = await mount(html`<roadmap-summary .roadmap=${silent}></roadmap-summary>`);
      expect(partOf(summary, 'ring')).to.equal(null);
      expect(partOf(summary, 'chart')).to.equal(null);
      expect(wordsOf(partOf(summary, 'counts'))).to.equal('1 item in 1 release');
    });

    for (const [width, fits] of [
      [900, true],
      [728, true],
      [640, false],
    ] as const) {
      it(`at ${String(width)} px the chips ${fits ? 'wrap, and none is out of sight' : 'scroll in one line'}`, async () => {
        const all = ['done', 'in-progress', 'planned', 'considering', 'at-risk', 'blocked', 'dropped'] as const;
        const items = [...all, ...all].map((status, index) => makeItem(`Item ${String(index)}`, { status }));
        const box = await fixture<HTMLElement>(
          html`<div style="inline-size:${String(width)}px">
            <roadmap-summary .roadmap=${makeRoadmap([makeMilestone('v1.0', items)])}></roadmap-summary>
          </div>`,
        );
        const summary = box.querySelector('roadmap-summary')!;
        const legend = (): HTMLElement => summary.shadowRoot!.querySelector<HTMLElement>('roadmap-legend')!;
        await until(() => legend().shadowRoot?.querySelectorAll('.chip').length === 7, 'chips are there');
        const { right } = box.getBoundingClientRect();
        const chips = [...legend().shadowRoot!.querySelectorAll('.chip')].map((chip) => chip.getBoundingClientRect());
        expect(Math.max(...chips.map((chip) => chip.right)) <= right).to.equal(fits);
        expect(new Set(chips.map(({ top }) => top)).size > 1).to.equal(fits);
      });
    }

    for (const [size, ring, height] of [
      ['', 72, 32],
      ['200%', 144, 42],
    ] as const) {
      it(`at text of ${size || 'ordinary size'} ring, search and filters are of one measure`, async () => {
        document.documentElement.style.fontSize = size;
        const box = await fixture<HTMLElement>(
          html`<div style="inline-size: 1200px"><roadmap-summary .roadmap=${plan}></roadmap-summary></div>`,
        );
        const summary = box.querySelector('roadmap-summary')!;
        const heightOf = (selector: string): number =>
          summary.shadowRoot!.querySelector(selector)!.getBoundingClientRect().height;
        const heights = ['.ring', '.search-field', '.filter-button'].map(heightOf);
        document.documentElement.style.fontSize = '';
        // What is pressed with a finger is larger; another test of the browser may stand for one just now.
        const pressed = matchMedia('(pointer: coarse)').matches ? Math.max(height, 44) : height;
        expect(heights).to.deep.equal([ring, pressed, pressed]);
      });
    }

    for (const [lang, isolated] of [
      ['ar', true],
      ['en', false],
    ] as const) {
      it(`${isolated ? 'keeps the document’s own words apart from the numbers beside them' : 'leaves words that run the same way alone'} (${lang})`, async () => {
        const statuses = [{ status: 'in-progress' as const, label: 'partial implementation', marks: [] }];
        const box = await fixture<HTMLElement>(
          html`<div lang=${lang}>
            <roadmap-summary .roadmap=${{ ...plan, statuses }}></roadmap-summary>
          </div>`,
        );
        const summary = box.querySelector('roadmap-summary')!;
        await until(() => /partial implementation/.test(wordsOf(partOf(summary, 'counts'))), 'the words are there');
        expect(/\u2068partial implementation\u2069/.test(wordsOf(partOf(summary, 'counts')))).to.equal(isolated);
      });
    }

    it('fits one line when compact', async () => {
      const summary = await mount(html`<roadmap-summary .roadmap=${plan} compact></roadmap-summary>`);
      expect(wordsOf(partOf(summary, 'counts'))).to.equal('7 of 13 done');
      expect(partOf(summary, 'meter')!.getAttribute('aria-label')).to.contain('7 of 13 done');
      expect(summary.shadowRoot!.querySelector('input')).to.equal(null);
    });

    it('charts progress by milestone, with the numbers beside the bars', async () => {
      const summary = await mount(html`<roadmap-summary .roadmap=${plan} chart></roadmap-summary>`);
      const rows = [...partOf(summary, 'chart')!.querySelectorAll('tr')];
      expect(rows.map(wordsOf)).to.deep.equal(['v1.0 6 of 12 done', 'v2.0 1 of 1 done']);
    });

    it('says of a release without anything to be done what was dropped, and that alone', async () => {
      const roadmap = makeRoadmap([
        makeMilestone('v1.0', [makeItem('One', { status: 'done' }), makeItem('Two', { status: 'dropped' })]),
        makeMilestone('v2.0', [makeItem('Three', { status: 'dropped' }), makeItem('Four', { status: 'dropped' })]),
      ]);
      const summary = await mount(html`<roadmap-summary .roadmap=${roadmap} chart></roadmap-summary>`);
      const rows = [...partOf(summary, 'chart')!.querySelectorAll('tr')];
      expect(rows.map(wordsOf)).to.deep.equal(['v1.0 1 of 1 done', 'v2.0 2 dropped']);
    });

    it('has no search for few items', async () => {
      const summary = await mount(html`<roadmap-summary .roadmap=${silent}></roadmap-summary>`);
      expect(partOf(summary, 'search')).to.equal(null);
    });
  });

  describe('bar of tools', () => {
    const barOf = (summary: RoadmapSummary): HTMLElement | null => summary.shadowRoot!.querySelector('.tools');

    it('is not drawn where it would be empty', async () => {
      expect(barOf(await mount(html`<roadmap-summary .roadmap=${silent}></roadmap-summary>`))).to.equal(null);
      expect(barOf(await mount(html`<roadmap-summary .roadmap=${plan} no-search></roadmap-summary>`))).to.equal(null);
    });

    it('is drawn for statuses, for a search and for downloads', async () => {
      const stated = makeRoadmap([makeMilestone('v1.0', [makeItem('Search', { status: 'done' })])]);
      const many = makeRoadmap([
        makeMilestone(
          'v1.0',
          Array.from({ length: 12 }, (_, at) => makeItem(`Item ${String(at)}`)),
        ),
      ]);
      for (const template of [
        html`<roadmap-summary .roadmap=${stated}></roadmap-summary>`,
        html`<roadmap-summary .roadmap=${many}></roadmap-summary>`,
        html`<roadmap-summary .roadmap=${silent} exports="csv"></roadmap-summary>`,
      ]) {
        expect(barOf(await mount(template))!.getBoundingClientRect().height).to.be.greaterThan(40);
      }
    });

    it('is on paper only where it says what the marks mean', async () => {
      const many = makeRoadmap([
        makeMilestone(
          'v1.0',
          Array.from({ length: 12 }, (_, at) => makeItem(`Item ${String(at)}`)),
        ),
      ]);
      const bare = await mount(html`<roadmap-summary .roadmap=${many} exports="csv"></roadmap-summary>`);
      const marked = await mount(html`<roadmap-summary .roadmap=${plan}></roadmap-summary>`);
      try {
        await emulateMedia({ media: 'print' });
        expect(barOf(bare)!.checkVisibility()).to.equal(false);
        expect(barOf(marked)!.checkVisibility()).to.equal(true);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });

  describe('accessibility', () => {
    it('passes axe, full and compact', async () => {
      const wrapper = await fixture(
        html`<div>
          <roadmap-summary .roadmap=${plan} views="timeline table board" chart></roadmap-summary>
          <roadmap-summary .roadmap=${plan} compact></roadmap-summary>
        </div>`,
      );
      await expect(wrapper).to.be.accessible();
    });
  });

  describe('events', () => {
    it('searches once the visitor pauses', async () => {
      const summary = await mount(html`<roadmap-summary .roadmap=${plan}></roadmap-summary>`);
      const seen: string[] = [];
      summary.addEventListener('roadmap-search', ({ detail }) => seen.push(detail.text));
      const input = summary.shadowRoot!.querySelector('input')!;
      const searched = oneEvent(summary, 'roadmap-search') as Promise<RoadmapSearchEvent>;
      for (const typed of ['i', 'item', 'item 13']) {
        input.value = typed;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      expect((await searched).detail).to.deep.equal({ text: 'item 13', matches: 1 });
      expect(seen).to.deep.equal(['item 13']);
      await summary.updateComplete;
      expect(wordsOf(partOf(summary, 'result'))).to.contain('1 of 15 items');
    });

    it('is told of a search that the page makes, and fires nothing', async () => {
      const summary = await mount(html`<roadmap-summary .roadmap=${plan}></roadmap-summary>`);
      let fired = false;
      summary.addEventListener('roadmap-search', () => void (fired = true));
      summary.store.dispatch({ type: 'search', text: 'sync' });
      await summary.updateComplete;
      expect(summary.shadowRoot!.querySelector('input')!.value).to.equal('sync');
      expect(fired).to.equal(false);
    });

    it('clears everything, and the focus stays in the summary', async () => {
      const summary = await mount(html`<roadmap-summary .roadmap=${plan}></roadmap-summary>`);
      summary.store.dispatch({ type: 'search', text: 'sync' });
      summary.store.dispatch({ type: 'toggle-filter', facet: 'tag', value: 'CLI' });
      await summary.updateComplete;
      const clear = partOf(summary, 'clear')!;
      clear.focus();
      clear.click();
      await summary.updateComplete;
      expect(summary.store.snapshot.view.search).to.equal('');
      expect(summary.store.snapshot.view.filters.tag).to.deep.equal([]);
      expect(summary.shadowRoot!.activeElement?.localName).to.equal('input');
    });

    it('takes one filter off', async () => {
      const summary = await mount(html`<roadmap-summary .roadmap=${plan}></roadmap-summary>`);
      summary.store.dispatch({ type: 'toggle-filter', facet: 'tag', value: 'CLI' });
      await summary.updateComplete;
      partOf(summary, 'result')!.querySelector<HTMLElement>('.chip')!.click();
      expect(summary.store.snapshot.view.filters.tag).to.deep.equal([]);
    });

    it('keeps the focus on the count while filters are left, and on the field when none is', async () => {
      const summary = await mount(html`<roadmap-summary .roadmap=${plan}></roadmap-summary>`);
      summary.store.dispatch({ type: 'toggle-filter', facet: 'tag', value: 'CLI' });
      summary.store.dispatch({ type: 'toggle-filter', facet: 'tag', value: 'UI' });
      await summary.updateComplete;
      const takeOff = async (): Promise<Element | null> => {
        const token = partOf(summary, 'result')!.querySelector<HTMLElement>('.chip')!;
        token.focus();
        token.click();
        await summary.updateComplete;
        await summary.updateComplete;
        return summary.shadowRoot!.activeElement;
      };
      expect((await takeOff())?.textContent).to.equal('7 of 15 items');
      expect((await takeOff())?.localName).to.equal('input');
    });
  });

  describe('keyboard', () => {
    for (const [name, first] of [
      ['table', 'Item 13'],
      ['board', 'Item 13'],
      ['timeline', 'v1.0, No theme: 1 of 14'],
    ] as const) {
      it(`Down goes to the first result in a ${name} beside it, also while the search was not told yet`, async () => {
        const page = await fixture<HTMLElement>(
          html`<div><roadmap-summary id="source" .roadmap=${plan}></roadmap-summary></div>`,
        );
        const beside = document.createElement(`roadmap-${name}`);
        beside.for = 'source';
        page.append(beside);
        await beside.updateComplete;
        const input = page.querySelector('roadmap-summary')!.shadowRoot!.querySelector('input')!;
        const arrived = oneEvent(beside, 'focusin');
        input.focus();
        input.value = 'item 13';
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await sendKeys({ press: 'ArrowDown' });
        await arrived;
        const reached = beside.shadowRoot!.activeElement!;
        expect(reached.getAttribute('aria-label') ?? wordsOf(reached)).to.equal(first);
      });
    }

    it('Down stays in the field where nothing is beside it', async () => {
      const summary = await mount(html`<roadmap-summary .roadmap=${plan}></roadmap-summary>`);
      const input = summary.shadowRoot!.querySelector('input')!;
      input.focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(summary.shadowRoot!.activeElement).to.equal(input);
    });

    it('Escape closes the filter panel, keeps what was chosen, and gives the focus back', async () => {
      const summary = await mount(html`<roadmap-summary .roadmap=${plan}></roadmap-summary>`);
      const opener = summary.shadowRoot!.querySelector<HTMLElement>('.filter-button')!;
      opener.click();
      summary.store.dispatch({ type: 'toggle-filter', facet: 'tag', value: 'CLI' });
      await until(() => opener.getAttribute('aria-expanded') === 'true', 'the filters are open');
      const list = summary.shadowRoot!.querySelector<RoadmapLegend>('.panel roadmap-legend')!;
      await list.updateComplete;
      list.shadowRoot!.querySelector<HTMLElement>('[aria-pressed=true]')!.focus();
      await sendKeys({ press: 'Escape' });
      await summary.updateComplete;
      expect(opener.getAttribute('aria-expanded')).to.equal('false');
      expect(summary.shadowRoot!.activeElement).to.equal(opener);
      expect(summary.store.snapshot.view.filters.tag).to.deep.equal(['CLI']);
    });

    it('in one column the filter panel ends with what is left and a button that closes it; a wide one needs none', async () => {
      const summary = await mount(html`<roadmap-summary .roadmap=${plan}></roadmap-summary>`);
      const opener = summary.shadowRoot!.querySelector<HTMLElement>('.filter-button')!;
      opener.click();
      await until(() => opener.getAttribute('aria-expanded') === 'true', 'the filters are open');
      summary.store.dispatch({ type: 'toggle-filter', facet: 'tag', value: 'CLI' });
      await summary.updateComplete;
      const foot = summary.shadowRoot!.querySelector<HTMLElement>('.panel-foot')!;
      summary.style.inlineSize = '800px';
      expect(foot.checkVisibility()).to.equal(false);
      summary.style.inlineSize = '340px';
      expect(foot.checkVisibility()).to.equal(true);
      expect(foot.querySelector('.count')!.textContent).to.equal('7 of 15 items');
      expect(foot.parentElement!.clientHeight).to.be.lessThan(420);
      foot.querySelector('button')!.click();
      await summary.updateComplete;
      expect(opener.getAttribute('aria-expanded')).to.equal('false');
      expect(summary.shadowRoot!.activeElement).to.equal(opener);
    });

    it('Escape clears the search field, and is left to the page when it is empty', async () => {
      const summary = await mount(html`<roadmap-summary .roadmap=${plan}></roadmap-summary>`);
      summary.store.dispatch({ type: 'search', text: 'sync' });
      await summary.updateComplete;
      let passed = 0;
      summary.addEventListener('keydown', ({ key }) => void (key === 'Escape' && passed++));
      summary.shadowRoot!.querySelector('input')!.focus();
      await sendKeys({ press: 'Escape' });
      expect(summary.store.snapshot.view.search).to.equal('');
      expect(passed).to.equal(0);
      await sendKeys({ press: 'Escape' });
      expect(passed).to.equal(1);
    });

    it('arrow keys choose a view at once', async () => {
      const summary = await mount(
        html`<roadmap-summary .roadmap=${plan} views="timeline table board"></roadmap-summary>`,
      );
      const tabs = [...summary.shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]')];
      expect(tabs.map((tab) => tab.tabIndex)).to.deep.equal([0, -1, -1]);
      tabs[0]!.focus();
      await sendKeys({ press: 'End' });
      expect(summary.store.snapshot.view.view).to.equal('board');
      expect(summary.shadowRoot!.activeElement).to.equal(tabs[2]);
    });
  });

  it('says what a filter leaves', async () => {
    const summary = await mount(html`<roadmap-summary .roadmap=${plan}></roadmap-summary>`);
    summary.store.dispatch({ type: 'toggle-filter', facet: 'tag', value: 'CLI' });
    const region = summary.shadowRoot!.querySelector('[role=status]')!;
    const said = new Promise<void>((resolve) => {
      new MutationObserver((_records, observer) => {
        observer.disconnect();
        resolve();
      }).observe(region, { childList: true, characterData: true, subtree: true });
    });
    await said;
    expect(region.textContent).to.equal('7 of 15 items. Filters: CLI');
  });
});
