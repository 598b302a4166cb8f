import { expect, oneEvent } from '@open-wc/testing';
import '../../src/elements/define.ts';
import type { RoadmapErrorEvent } from '../../src/elements/events/roadmap-error-event.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { visibleText } from '../security/inspect.ts';
import { until } from './until.ts';

/** Answers of the test server, and the words a visitor must then read. */
const faults: readonly (readonly [name: string, words: RegExp])[] = [
  ['missing', /404/],
  ['forbidden', /403.*permission/],
  ['login', /401.*permission/],
  ['broken', /500/],
  ['gateway', /502/],
  ['resting', /503.*again in 4 minutes/],
  ['limited', /429.*again in 30 seconds/],
  ['limited-until', /429.*again in 10 minutes/],
  ['limited-oddly', /429.*too often\. Try again Open/],
  ['limited-for-ever', /429.*too often\. Try again Open/],
  ['reset205', /is empty/],
  ['nothing', /is empty/],
  ['empty', /is empty/],
  ['blank', /is empty/],
  ['prose', /No roadmap items found.*Only a sentence that plans nothing/],
  ['feed', /No roadmap items found/],
  ['page', /is a web page, not a roadmap/],
  ['page-as-markdown', /is a web page, not a roadmap/],
  ['page-as-json', /is a web page, not a roadmap/],
  ['page-as-bytes', /is a web page, not a roadmap/],
  ['page-late', /is a web page, not a roadmap/],
  ['page-after-comment', /is a web page, not a roadmap/],
  ['page-xhtml', /is a web page, not a roadmap/],
  ['page-bom', /is a web page, not a roadmap/],
  ['image', /is not a text file/],
  ['image-as-markdown', /is not a text file/],
  ['gzip', /is not a text file/],
  ['pdf', /is not a text file/],
  ['pdf-as-markdown', /is not a text file/],
  ['junk', /is not a text file/],
  ['utf16', /is not UTF-8/],
  ['utf16-big', /is not UTF-8/],
  ['utf32', /is not UTF-8/],
  ['utf16-no-bom', /is not UTF-8/],
  ['cut', /arrived incomplete/],
  ['cut-chunks', /arrived incomplete/],
  ['wrong-encoding', /arrived incomplete/],
  ['cut-json', /ends too early at line 1/],
  ['cut-json-chunks', /arrived incomplete/],
  ['json-deep-open', /ends too early at line 1/],
  ['bad-json', /not valid JSON at line 2/],
  ['json-list', /is not a roadmap/],
  ['json-object', /is not a roadmap/],
  ['json-null', /is not a roadmap/],
  ['json-number', /is not a roadmap/],
  ['json-text', /is not a roadmap/],
  ['json-deep', /is not a roadmap/],
  ['json-message', /is not a roadmap/],
  ['reset', /Could not reach/],
  ['not-http', /Could not reach/],
  ['huge', /larger than/],
  ['redirect-loop', /Could not reach/],
  ['redirect-data', /Could not reach/],
  ['redirect-file', /Could not reach/],
  ['redirect-script', /Could not reach/],
  ['redirect-away', /Could not reach/],
  ['redirect-back', /Could not reach/],
  ['redirect-credentials', /Could not reach/],
  ['redirect-mailto', /Could not reach/],
  ['redirect-blob', /Could not reach/],
  ['redirect-nowhere', /302/],
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
  'declared-latin1',
  'declared-utf16',
  'declared-nonsense',
  'wrong-json',
  'json-as-markdown',
  'json-as-page',
  'json-bom',
  'markdown-as-page',
  'markdown-as-bytes',
  'markdown-as-nonsense',
  'markdown-as-json',
  'cr',
  'nul',
  'tabs',
  'redirect-allowed',
] as const;

/** Answers whose bytes are no UTF-8: the rest is shown, and that it is the rest is said. */
const damaged: ReadonlySet<string> = new Set(['latin1', 'declared-latin1']);

/** What engines say in exceptions; none of it is for visitors. */
const exceptionText =
  /Unexpected (?:token|end)|Failed to fetch|TypeError|SyntaxError|undefined|\[object|at Object|NetworkError|AbortError|NaN/;

function makeView(attributes: Record<string, string> = {}): RoadmapView {
  const view = document.createElement('roadmap-view');
  for (const [name, value] of Object.entries({ view: 'table', ...attributes })) view.setAttribute(name, value);
  return view;
}

async function settled(view: RoadmapView): Promise<void> {
  await until(() => ['ready', 'error'].includes(view.store.snapshot.load.phase), 'the load ends');
  await view.updateComplete;
}

async function showsText(view: RoadmapView, words: RegExp): Promise<void> {
  await until(
    () => words.test(visibleText(view)),
    `shows ${String(words)}`,
    () => visibleText(view).slice(0, 200),
  );
}

describe('loading', () => {
  const said: unknown[] = [];
  const { error, warn } = console;
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => void said.push(event.type);

  before(() => {
    console.error = console.warn = (...words: unknown[]) => void said.push(words);
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    Object.assign(console, { error, warn });
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    for (const view of document.querySelectorAll('roadmap-view')) view.remove();
    expect(said.splice(0), 'the console').to.deep.equal([]);
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
        await showsText(view, damaged.has(name) ? /caf\ufffd item.*Some characters could not be read/ : /First item/);
        expect(view.store.snapshot.load.phase).to.equal('ready');
        if (!damaged.has(name)) expect(visibleText(view)).not.to.match(/could not be read/);
      });
    }

    it('says that it is still loading after a while, and then shows what came', async () => {
      const view = makeView({ src: '/faults/late' });
      document.body.append(view);
      await showsText(view, /Still loading/);
      const before = view.getBoundingClientRect().height;
      expect(before).to.be.greaterThan(150);
      await showsText(view, /First item/);
      expect(visibleText(view)).not.to.match(/Still loading/);
    });

    it('stops a source that is too large while it is still being sent', async () => {
      const view = makeView({ src: '/faults/huge' });
      document.body.append(view);
      await showsText(view, /larger than 1 MiB/);
      await until(async () => (await (await fetch('/faults/ended')).text()) === 'huge ended', 'the server is left');
    });

    it('tells programs the same as visitors', async () => {
      const view = makeView({ src: '/faults/limited' });
      const failed = oneEvent(view, 'roadmap-error') as Promise<RoadmapErrorEvent>;
      document.body.append(view);
      const { detail, bubbles, composed } = await failed;
      expect([detail.code, detail.status, detail.retryAfter, bubbles, composed]).to.deep.equal([
        'http',
        429,
        30,
        true,
        true,
      ]);
      expect(detail.source).to.match(/^http:.*\/faults\/limited$/);
      await showsText(view, new RegExp(detail.message.replace(/[.()]/g, '\\$&')));
    });
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

    it('asks the server again, whatever the browser has kept', async () => {
      await fetch('/faults/reset_counter');
      const view = makeView({ src: `/faults/gone-then-ok?${String(Date.now())}` });
      document.body.append(view);
      await showsText(view, /410/);
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
      view.renderRoot.querySelector<HTMLElement>('[part~="retry"]')?.click();
      await until(() => !view.matches(':state(stale)'), 'the copy is fresh again');
      expect(visibleText(view)).not.to.match(/Showing the copy from/);
    });

    it('keeps it through every kind of failure', async () => {
      for (const fault of [
        'broken',
        'reset',
        'cut',
        'page',
        'bad-json',
        'json-null',
        'json-list',
        'utf16',
        'nothing',
        'redirect-loop',
        'huge',
      ]) {
        await fetch(`/faults/then?fault=${fault}`);
        const view = makeView({ src: '/faults/once' });
        document.body.append(view);
        await showsText(view, /First item/);
        view.reload();
        await until(() => view.matches(':state(stale)'), `${fault}: marked as old`);
        await showsText(view, /First item.*|Showing the copy from.*First item/);
        expect(visibleText(view), fault).not.to.match(exceptionText);
        expect(view.matches(':state(error)'), fault).to.equal(false);
        view.remove();
      }
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
