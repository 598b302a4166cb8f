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

/** Until the page has been looked at again. */
async function twoFrames(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

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

  it('inside an element that shows a part of a roadmap are its own', () => {
    render(html`<roadmap-summary><pre class="roadmap">${text}</pre></roadmap-summary>`, root);
    end = upgradeFences(document);
    expect(views()).to.have.length(0);
  });

  it('that come later become elements too, each once', async () => {
    end = upgradeFences(document);
    render(html`<pre class="roadmap">${text}</pre>`, root);
    await twoFrames();
    root.append(document.createElement('p'));
    await twoFrames();
    expect(views()).to.have.length(1);
  });

  it('take their element with them when they go, and keep it when they move', async () => {
    render(
      html`<div><pre class="roadmap">${text}</pre></div>
        <p>Below</p>`,
      root,
    );
    end = upgradeFences(document);
    const [first] = views();
    const pre = root.querySelector('pre')!;
    root.append(pre);
    await twoFrames();
    expect(views()).to.deep.equal([first]);
    expect(pre.nextElementSibling).to.equal(first);
    pre.remove();
    await twoFrames();
    expect(views()).to.deep.equal([]);
  });

  it('are followed when their text changes in place, and a text that a program set is not', async () => {
    const code = document.createElement('code');
    code.className = 'language-roadmap';
    code.textContent = text;
    root.append(document.createElement('pre'));
    root.firstElementChild!.append(code);
    end = upgradeFences(document);
    const [view] = views();
    view!.text = '## v9.0\n- [ ] By a program\n';
    root.append('Elsewhere');
    await twoFrames();
    expect(view!.text).to.contain('By a program');
    (code.firstChild as Text).data = text.replace('Search', 'Sync');
    await twoFrames();
    expect(view!.text).to.contain('Sync');
    expect(views()).to.deep.equal([view]);
  });

  it('are shown again when they become code of another language', async () => {
    render(html`<pre><code class="language-roadmap">${text}</code></pre>`, root);
    end = upgradeFences(document);
    const pre = root.querySelector('pre')!;
    pre.firstElementChild!.className = 'language-js';
    pre.firstElementChild!.textContent = 'let a;';
    await twoFrames();
    expect(views()).to.deep.equal([]);
    expect(pre.checkVisibility()).to.equal(true);
  });

  it('stay as they are once watching ended', async () => {
    upgradeFences(document)();
    render(html`<pre class="roadmap">${text}</pre>`, root);
    await twoFrames();
    expect(views()).to.have.length(0);
  });
});
