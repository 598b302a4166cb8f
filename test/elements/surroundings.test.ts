import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/define.ts';
import { isLight } from '../../src/elements/internal/theme-probe.ts';
import { RoadmapElement } from '../../src/elements/internal/roadmap-element.ts';
import type { RoadmapSummary } from '../../src/elements/summary/summary.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';

const plan = makeRoadmap([makeMilestone('v1.0', [makeItem('Search', { status: 'done' })])], { title: 'Larch' });

describe('an element in its page', () => {
  describe('colours', () => {
    afterEach(() => {
      document.documentElement.removeAttribute('class');
    });

    it('are dark on a page that is dark without saying so', async () => {
      const box = await fixture(html`<div style="color: rgb(230, 235, 240)"></div>`);
      const element = document.createElement('roadmap-summary');
      box.append(element);
      expect(element.matches(':state(dark)')).to.equal(true);
    });

    it('follow the page where it says what it is', async () => {
      const box = await fixture(html`<div style="color: rgb(230, 235, 240); color-scheme: dark"></div>`);
      const element = document.createElement('roadmap-summary');
      box.append(element);
      expect(element.matches(':state(dark)')).to.equal(false);
    });

    it('follow a switch of the page', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html.night .probe { color: white }');
      document.adoptedStyleSheets.push(sheet);
      const box = await fixture(html`<div class="probe"><roadmap-summary></roadmap-summary></div>`);
      const element = box.firstElementChild!;
      expect(element.matches(':state(dark)')).to.equal(false);
      document.documentElement.className = 'night';
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(element.matches(':state(dark)')).to.equal(true);
      document.adoptedStyleSheets.pop();
    });

    it('are told from any way of writing them', () => {
      for (const light of [
        'rgb(255, 255, 255)',
        'rgba(200, 210, 220, 0.9)',
        'oklch(0.9 0.1 100)',
        'color(srgb 0.9 0.9 0.9)',
        'lab(90 0 0)',
      ]) {
        expect(isLight(light), light).to.equal(true);
      }
      for (const dark of [
        'rgb(20, 20, 20)',
        'oklch(0.3 0.1 100)',
        'color(display-p3 0.1 0.1 0.1)',
        'lab(20 0 0)',
        '',
      ]) {
        expect(isLight(dark), dark).to.equal(false);
      }
    });
  });

  describe('whose text is set in a way of its own', () => {
    it('sets its own as anywhere; what the page says of the element itself holds', async () => {
      const plain = await fixture<RoadmapView>(html`<roadmap-view .roadmap=${plan}></roadmap-view>`);
      const box = await fixture(
        html`<div
          style="white-space: pre-wrap; text-transform: uppercase; letter-spacing: 2px; word-spacing: 9px; text-indent: 20px"
        >
          <roadmap-view .roadmap=${plan}></roadmap-view>
          <roadmap-summary .roadmap=${plan} style="letter-spacing: 1px"></roadmap-summary>
        </div>`,
      );
      const view = box.querySelector('roadmap-view')!;
      await view.updateComplete;
      expect(view.getBoundingClientRect().height).to.equal(plain.getBoundingClientRect().height);
      const root = getComputedStyle(view.renderRoot.querySelector('.root')!);
      expect([
        root.whiteSpace,
        root.textTransform,
        root.letterSpacing,
        root.wordSpacing,
        root.textIndent,
      ]).to.deep.equal(['normal', 'none', 'normal', '0px', '0px']);
      const counts = box.querySelector('roadmap-summary')!.renderRoot.querySelector('.count')!;
      expect(getComputedStyle(counts).letterSpacing).to.equal('1px');
    });
  });

  describe('far below', () => {
    it('is not drawn until the visitor comes near, and keeps its place', async () => {
      const box = await fixture(html`<div><p style="height: 6000px"></p></div>`);
      const element = document.createElement('roadmap-summary');
      element.roadmap = plan;
      box.append(element);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[part=title]')).to.equal(null);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(50);
      const drawn = new Promise<void>((resolve) => {
        new MutationObserver((_records, observer) => {
          if (!element.shadowRoot!.querySelector('[part=title]')) return;
          observer.disconnect();
          resolve();
        }).observe(element.shadowRoot!, { childList: true, subtree: true });
      });
      element.scrollIntoView();
      await drawn;
      scrollTo(0, 0);
    });

    it('is drawn when the page is printed', async () => {
      const box = await fixture(html`<div><p style="height: 6000px"></p></div>`);
      const element = document.createElement('roadmap-summary');
      element.roadmap = plan;
      box.append(element);
      await element.updateComplete;
      globalThis.dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[part=title]')).to.exist;
      globalThis.dispatchEvent(new Event('afterprint'));
    });
  });

  describe('that breaks', () => {
    class Breaking extends RoadmapElement {
      protected override renderRoadmap(): never {
        throw new TypeError('secret words');
      }
    }
    customElements.define('roadmap-breaking', Breaking);

    it('says so in its place, once, without the words of the exception', async () => {
      const warnings: unknown[][] = [];
      const { warn } = console;
      console.warn = (...words: unknown[]) => void warnings.push(words);
      try {
        const view = await fixture<RoadmapView>(
          html`<roadmap-view .roadmap=${plan}
            ><roadmap-breaking></roadmap-breaking><roadmap-summary></roadmap-summary
          ></roadmap-view>`,
        );
        const broken = view.querySelector<Breaking>('roadmap-breaking')!;
        await broken.updateComplete;
        await broken.updateComplete;
        expect(broken.shadowRoot!.textContent).to.contain('could not be shown').and.not.contain('secret');
        const summary = view.querySelector<RoadmapSummary>('roadmap-summary')!;
        await summary.updateComplete;
        expect(summary.shadowRoot!.textContent).to.contain('Larch');
        expect(warnings).to.have.length(1);
      } finally {
        console.warn = warn;
      }
    });
  });
});
