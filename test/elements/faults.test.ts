import { expect, waitUntil } from '@open-wc/testing';
import '../../src/elements/define.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { visibleText } from '../security/inspect.ts';

/** Answers of the test server, and the words a visitor must then read. */
const faults: readonly (readonly [name: string, words: RegExp])[] = [
  ['missing', /404/],
  ['forbidden', /403.*permission/],
  ['broken', /500/],
  ['limited', /429.*30/],
  ['nothing', /is empty/],
  ['empty', /is empty/],
  ['blank', /is empty/],
  ['prose', /No roadmap items found/],
  ['page', /is a web page, not a roadmap/],
  ['page-as-markdown', /is a web page, not a roadmap/],
  ['image', /is not a text file/],
  ['image-as-markdown', /is not a text file/],
  ['gzip', /is not a text file/],
  ['utf16', /is not UTF-8/],
  ['utf16-no-bom', /is not UTF-8/],
  ['cut', /arrived incomplete/],
  ['cut-json', /ends too early at line 1/],
  ['bad-json', /not valid JSON at line 2/],
  ['reset', /Could not reach/],
  ['huge', /larger than/],
  ['redirect-loop', /Could not reach/],
  ['redirect-data', /Could not reach/],
  ['redirect-file', /Could not reach/],
  ['redirect-script', /Could not reach/],
  ['redirect-away', /Could not reach/],
];

/** Answers that are odd, but hold a roadmap. */
const survivable = [
  'ok',
  'plain',
  'untyped',
  'json',
  'bom',
  'crlf',
  'drip',
  'redirect',
  'slow',
  'latin1',
  'wrong-json',
] as const;

/** What engines say in exceptions; none of it is for visitors. */
const exceptionText =
  /Unexpected token|Failed to fetch|TypeError|SyntaxError|undefined|\[object|at Object|NetworkError|AbortError|null/;

function makeView(attributes: Record<string, string> = {}): RoadmapView {
  const view = document.createElement('roadmap-view');
  for (const [name, value] of Object.entries({ view: 'table', ...attributes })) view.setAttribute(name, value);
  return view;
}

async function settled(view: RoadmapView): Promise<void> {
  await waitUntil(() => ['ready', 'error'].includes(view.store.snapshot.load.phase), 'the load ends', {
    timeout: 15_000,
  });
  await view.updateComplete;
}

async function showsText(view: RoadmapView, words: RegExp): Promise<void> {
  await waitUntil(
    () => words.test(visibleText(view)),
    `shows ${String(words)}; it shows: ${visibleText(view).slice(0, 200)}`,
    { timeout: 15_000 },
  );
}

describe('loading', () => {
  afterEach(() => {
    for (const view of document.querySelectorAll('roadmap-view')) view.remove();
  });

  describe('faults', () => {
    for (const [name, words] of faults) {
      it(`says what happened: ${name}`, async () => {
        const view = makeView({ src: `/faults/${name}` });
        document.body.append(view);
        await settled(view);
        await showsText(view, words);
        expect(visibleText(view)).not.to.match(exceptionText);
      });
    }

    it('says that a source took too long, and stops waiting', async () => {
      for (const name of ['never-headers', 'never-body']) {
        const view = makeView({ src: `/faults/${name}` });
        view.limits = { fetchTimeout: 200 };
        document.body.append(view);
        await settled(view);
        await showsText(view, /took longer than/);
        view.remove();
      }
    });

    it('asks nobody for an address that no roadmap can have', async () => {
      for (const src of [
        'javascript:globalThis.__pwned=1',
        'data:text/markdown,%23%20x',
        'ftp://example.org/x',
        'https://user:secret@example.org/x',
        'http://',
      ]) {
        const view = makeView({ src });
        document.body.append(view);
        await settled(view);
        await showsText(view, /cannot be loaded/);
        view.remove();
      }
    });

    for (const name of survivable) {
      it(`shows the roadmap in spite of it: ${name}`, async () => {
        const view = makeView({ src: `/faults/${name}` });
        document.body.append(view);
        await settled(view);
        await showsText(view, name === 'latin1' ? /item/ : /First item/);
      });
    }
  });

  describe('retry and stale copies', () => {
    it('loads again on request', async () => {
      await fetch('/faults/reset_counter');
      const view = makeView({ src: '/faults/broken-then-ok' });
      document.body.append(view);
      await settled(view);
      await showsText(view, /500/);
      view.renderRoot.querySelector<HTMLElement>('[part~="retry"]')?.click();
      await showsText(view, /First item/);
    });

    it('keeps what was shown where a reload fails, and says so', async () => {
      await fetch('/faults/reset_counter');
      const view = makeView({ src: '/faults/once-then-broken' });
      document.body.append(view);
      await showsText(view, /First item/);
      view.reload();
      await showsText(view, /Showing the copy from/);
      expect(visibleText(view)).to.match(/First item/);
      expect(view.matches(':state(stale)')).to.equal(true);
    });
  });

  describe('changes while loading', () => {
    it('shows the last source, whichever comes first', async () => {
      const view = makeView({ src: '/faults/slower' });
      document.body.append(view);
      await view.updateComplete;
      view.src = '/faults/json';
      await showsText(view, /First item/);
      await fetch('/faults/slower');
      expect(visibleText(view)).not.to.match(/Late plan/);
    });

    it('says nothing once it was removed', async () => {
      const view = makeView({ src: '/faults/slow' });
      document.body.append(view);
      await view.updateComplete;
      let events = 0;
      view.addEventListener('roadmap-load', () => events++);
      view.addEventListener('roadmap-error', () => events++);
      view.remove();
      await fetch('/faults/slower');
      expect(events).to.equal(0);
    });

    it('keeps its content when it is moved', async () => {
      const view = makeView({ src: '/faults/ok' });
      document.body.append(view);
      await showsText(view, /First item/);
      const section = document.createElement('section');
      document.body.append(section);
      section.append(view);
      await view.updateComplete;
      expect(visibleText(view)).to.match(/First item/);
      expect(view.store.snapshot.load.phase).to.equal('ready');
      section.remove();
    });
  });

  it('sends neither cookies nor a referrer', async () => {
    document.cookie = 'roadmark=1';
    const view = makeView({ src: '/faults/headers' });
    document.body.append(view);
    await showsText(view, /cookie none/);
    await showsText(view, /referrer none/);
    document.cookie = 'roadmark=; max-age=0';
  });
});
