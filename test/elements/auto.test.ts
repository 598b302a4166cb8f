import { expect, html } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/elements/define.ts';
import { upgradeFences } from '../../src/elements/internal/upgrade-fences.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';

const text = '# Larch\n\n## v1.0\n\n- [x] Search\n';
const lines = text.split('\n');

/** How sites render a code block of a language they do not know. */
const sites: Record<string, () => unknown> = {
  'pre.roadmap': () => html`<pre class="roadmap">${text}</pre>`,
  'a code element with a class': () => html`<pre><code class="language-roadmap">${text}</code></pre>`,
  'a box with a class': () =>
    html`<div class="language-roadmap">
      <pre class="shiki"><code>${text}</code></pre>
    </div>`,
  'a highlight box': () =>
    html`<div class="highlight-roadmap notranslate">
      <div class="highlight"><pre>${text}</pre></div>
    </div>`,
  'lines in boxes of their own': () =>
    html`<div class="expressive-code">
      <figure class="frame">
        <pre data-language="roadmap"><code>${lines.map((line) => html`<div class="ec-line">${line}</div>`)}</code></pre>
      </figure>
    </div>`,
  'lines with breaks': () =>
    html`<div class="language-roadmap">
      <pre
        class="prism-code language-roadmap"
      ><code>${lines.map((line) => html`<span class="token-line">${line}<br /></span>`)}</code></pre>
    </div>`,
};

describe('code blocks on a page', () => {
  let root: HTMLElement;
  let end: () => void = () => undefined;
  beforeEach(() => {
    root = document.createElement('main');
    document.body.append(root);
  });
  afterEach(() => {
    end();
    root.remove();
  });
  const views = (): RoadmapView[] => [...root.querySelectorAll<RoadmapView>('roadmap-view')];

  for (const [name, template] of Object.entries(sites)) {
    it(`become an element from ${name}`, () => {
      render(template(), root);
      end = upgradeFences(document);
      expect(views().map((view) => view.text?.trim())).to.deep.equal([text.trim()]);
      expect(root.querySelector('pre')!.checkVisibility()).to.equal(false);
    });
  }

  it('of other languages are left alone', () => {
    render(
      html`<pre><code class="language-markdown">${text}</code></pre>
        <pre class="roadmap-like">${text}</pre>`,
      root,
    );
    end = upgradeFences(document);
    expect(views()).to.deep.equal([]);
  });

  it('inside an element are that element’s own', () => {
    render(html`<roadmap-view><pre class="roadmap">${text}</pre></roadmap-view>`, root);
    end = upgradeFences(document);
    expect(views()).to.have.length(1);
  });

  it('that come later become elements too, each once', async () => {
    end = upgradeFences(document);
    render(html`<pre class="roadmap">${text}</pre>`, root);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    root.append(document.createElement('p'));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(views()).to.have.length(1);
  });

  it('stay as they are once watching ended', async () => {
    upgradeFences(document)();
    render(html`<pre class="roadmap">${text}</pre>`, root);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(views()).to.have.length(0);
  });
});
