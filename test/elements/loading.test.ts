import { expect, html, oneEvent } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/elements/define.ts';
import type { RoadmapErrorEvent } from '../../src/elements/events/roadmap-error-event.ts';
import { until } from './until.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';

const text = '# Larch\n\n## v1.0\n\n- [x] Search\n- [ ] Import\n';
const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);
const { fetch } = globalThis;

/** Answers every request of a test; the address says which one. */
function answer(reply: (url: URL, init: RequestInit) => Response | Promise<Response>): void {
  globalThis.fetch = (input, init = {}) => Promise.resolve().then(() => reply(new URL(String(input)), init));
}

/** A body that sends some bytes and then nothing, or fails. */
function bodyThat(end: 'waits' | 'fails', signal?: AbortSignal | null): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('# Larch'));
      if (end === 'fails') controller.error(new TypeError('network error'));
      signal?.addEventListener('abort', () => controller.error(new DOMException('aborted', 'AbortError')));
    },
  });
}

const wrappers: HTMLElement[] = [];

function mount(template: ReturnType<typeof html>): { wrapper: HTMLElement; view: RoadmapView } {
  const wrapper = document.createElement('div');
  document.body.append(wrapper);
  wrappers.push(wrapper);
  render(template, wrapper);
  return { wrapper, view: wrapper.querySelector<RoadmapView>('roadmap-view')! };
}

/** Mounts a view whose source fails; gives the code and the words that the visitor reads. */
async function failWith(template: ReturnType<typeof html>): Promise<{ code: string; said: string; view: RoadmapView }> {
  const wrapper = document.createElement('div');
  document.body.append(wrapper);
  wrappers.push(wrapper);
  const failed = oneEvent(wrapper, 'roadmap-error') as Promise<RoadmapErrorEvent>;
  render(template, wrapper);
  const { detail } = await failed;
  const view = wrapper.querySelector<RoadmapView>('roadmap-view')!;
  await view.updateComplete;
  const alert = view.shadowRoot!.querySelector('[role=alert]');
  expect(alert?.textContent, 'what is seen').to.contain(detail.message);
  expect(detail.message).to.not.match(/Failed to fetch|Unexpected token|object Object|TypeError|undefined|NaN/);
  return { code: detail.code, said: detail.message, view };
}

describe('loading a source', () => {
  afterEach(() => {
    globalThis.fetch = fetch;
    for (const wrapper of wrappers.splice(0)) wrapper.remove();
  });

  it('trying again keeps the keyboard in the element', async () => {
    let answers = 0;
    answer(() => (answers++ === 0 ? new Response('', { status: 404 }) : new Response(text)));
    const { view } = await failWith(html`<roadmap-view src="plan.md"></roadmap-view>`);
    const button = view.shadowRoot!.querySelector<HTMLElement>('[part=retry]')!;
    button.focus();
    const loaded = oneEvent(view, 'roadmap-load');
    button.click();
    await loaded;
    await until(() => !button.isConnected, 'the plan is shown');
    await view.updateComplete;
    expect(document.activeElement).to.equal(view);
  });

  it('trying again in vain keeps the keyboard on the button', async () => {
    answer(() => new Response('', { status: 404 }));
    const { view } = await failWith(html`<roadmap-view src="plan.md"></roadmap-view>`);
    const button = (): HTMLElement => view.shadowRoot!.querySelector<HTMLElement>('[part=retry]')!;
    button().focus();
    const failed = oneEvent(view, 'roadmap-error');
    button().click();
    await failed;
    await view.updateComplete;
    expect(view.shadowRoot!.activeElement === button()).to.equal(true);
  });

  it('trying again above an old copy keeps the keyboard in the element, whichever way it ends', async () => {
    let answers = 0;
    answer(() => ([0, 3].includes(answers++) ? new Response(text) : new Response('', { status: 500 })));
    const { wrapper, view } = mount(html`<roadmap-view></roadmap-view>`);
    const loaded = oneEvent(wrapper, 'roadmap-load');
    view.src = 'plan.md';
    await loaded;
    const fail = async (act: () => void): Promise<void> => {
      const failed = oneEvent(view, 'roadmap-error');
      act();
      await failed;
      await view.updateComplete;
    };
    await fail(() => view.reload());
    const button = (): HTMLElement => view.shadowRoot!.querySelector<HTMLElement>('.stale [part=retry]')!;
    await fail(() => {
      button().focus();
      button().click();
    });
    expect(view.shadowRoot!.activeElement === button()).to.equal(true);
    const again = oneEvent(view, 'roadmap-load');
    button().click();
    await again;
    await until(() => view.shadowRoot!.querySelector('.stale') === null, 'the new copy is shown');
    await view.updateComplete;
    expect(document.activeElement).to.equal(view);
  });

  for (const tag of ['roadmap-view', 'roadmap-table'] as const)
    it(`${tag}: a property of the wrong shape says what is wrong with it`, async () => {
      const element = document.createElement(tag);
      element.roadmap = { milestones: [{ title: 'A', items: 42 }] } as never;
      document.body.append(element);
      wrappers.push(element);
      await until(() => element.shadowRoot!.querySelector('[part=empty]') !== null, 'nothing is planned');
      const inner = element.shadowRoot!.querySelector('roadmap-diagnostics');
      await inner?.updateComplete;
      const said = `${element.shadowRoot!.textContent} ${inner?.shadowRoot?.textContent ?? ''}`;
      expect(said.match(/milestones\[0\]\.items: expected a list of items/g)).to.have.length(1);
    });

  const faults: [name: string, code: string, words: RegExp, reply: (url: URL, init: RequestInit) => Response][] = [
    ['404', 'http', /answered 404 for plan\.md/, () => new Response('', { status: 404 })],
    ['500', 'http', /answered 500/, () => new Response('', { status: 500 })],
    ['204', 'empty', /plan\.md is empty/, () => new Response(null, { status: 204 })],
    ['blank text', 'empty', /is empty/, () => new Response(' \n\n')],
    [
      '429 with a time',
      'http',
      /asked too often\. Try again in 30 seconds/,
      () => new Response('', { status: 429, headers: { 'retry-after': '30' } }),
    ],
    [
      'a web page',
      'type',
      /is a web page/,
      () => new Response('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['a web page sent as text', 'type', /is a web page/, () => new Response('\n<!-- a --><html lang="en">')],
    ['a picture', 'binary', /not a text file/, () => new Response(bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10))],
    ['an archive', 'binary', /not a text file/, () => new Response(bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3))],
    ['UTF-16', 'encoding', /not UTF-8/, () => new Response(bytes(0xff, 0xfe, 0x23, 0, 0x20, 0))],
    [
      'UTF-16 without a mark',
      'encoding',
      /not UTF-8/,
      () => new Response(bytes(...[...'# A plan'].flatMap((character) => [character.charCodeAt(0), 0]))),
    ],
    ['a body that breaks off', 'cut', /arrived incomplete/, () => new Response(bodyThat('fails'))],
    ['JSON that breaks off', 'cut', /ends too early at line 2/, () => new Response('{"version": 1,\n"milestones": [')],
    ['JSON with a fault', 'json', /not valid JSON at line 1, column 13/, () => new Response('{"version": nope}')],
  ];
  for (const [name, code, words, reply] of faults) {
    it(`${name} is explained`, async () => {
      answer(reply);
      const result = await failWith(html`<roadmap-view src="plan.md"></roadmap-view>`);
      expect(result.code).to.equal(code);
      expect(result.said).to.match(words);
    });
  }

  it('a server that cannot be reached is named', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    const { code, said } = await failWith(html`<roadmap-view src="https://example.org/plan.md"></roadmap-view>`);
    expect(code).to.equal('net');
    expect(said).to.contain('example.org');
  });

  it('a server that takes too long is left', async () => {
    answer((_url, { signal }) => new Response(bodyThat('waits', signal)));
    const limits = { fetchTimeout: 20 };
    const { code } = await failWith(html`<roadmap-view src="plan.md" .limits=${limits}></roadmap-view>`);
    expect(code).to.equal('timeout');
  });

  it('a file that is too large is not read to its end', async () => {
    let cancelled = false;
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000).fill(0x61)),
      cancel: () => {
        cancelled = true;
      },
    });
    answer((_url, { signal }) => {
      signal!.addEventListener('abort', () => void (cancelled = true));
      return new Response(body);
    });
    const { code, said } = await failWith(
      html`<roadmap-view src="plan.md" .limits=${{ bytes: 10_240 }}></roadmap-view>`,
    );
    expect(code).to.equal('limit');
    expect(said).to.contain('10 KiB');
    expect(cancelled).to.equal(true);
  });

  for (const src of [
    'ftp://example.org/a.md',
    'javascript:alert(1)',
    'https://user:pass@example.org/a.md',
    'data:text/plain,a',
  ]) {
    it(`no request is made to ${src.replace(/:.*/, ':…')}`, async () => {
      let asked = false;
      answer(() => {
        asked = true;
        return new Response(text);
      });
      const { code } = await failWith(html`<roadmap-view src=${src}></roadmap-view>`);
      expect(code).to.equal('url');
      expect(asked).to.equal(false);
    });
  }

  it('text with a byte order mark, NULs and other line ends is read', async () => {
    answer(() => new Response(`\ufeff${text.replaceAll('\n', '\r\n')}\0`));
    const { wrapper, view } = mount(html`<roadmap-view></roadmap-view>`);
    const loaded = oneEvent(wrapper, 'roadmap-load');
    view.src = 'plan.md';
    await loaded;
    expect(view.store.snapshot.roadmap?.milestones[0]?.items).to.have.length(2);
  });

  it('bytes that are no UTF-8 are told of, and the rest is shown', async () => {
    answer(() => new Response(bytes(...new TextEncoder().encode(text), 0xc3, 0x28)));
    const { wrapper, view } = mount(html`<roadmap-view></roadmap-view>`);
    const loaded = oneEvent(wrapper, 'roadmap-load');
    view.src = 'plan.md';
    await loaded;
    expect(view.store.snapshot.roadmap?.diagnostics.map(({ code }) => code)).to.include('encoding');
  });

  it('sends neither cookies nor a referrer', async () => {
    let seen: RequestInit = {};
    answer((_url, init) => {
      seen = init;
      return new Response(text);
    });
    const { wrapper, view } = mount(html`<roadmap-view></roadmap-view>`);
    const loaded = oneEvent(wrapper, 'roadmap-load');
    view.src = 'plan.md';
    await loaded;
    expect([seen.credentials, seen.referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
  });

  it('an address is relative to the page', async () => {
    let seen = '';
    answer((url) => {
      seen = url.href;
      return new Response(text);
    });
    const { wrapper, view } = mount(html`<roadmap-view></roadmap-view>`);
    const loaded = oneEvent(wrapper, 'roadmap-load');
    view.src = '../plan.md';
    await loaded;
    expect(seen).to.equal(new URL('../plan.md', document.baseURI).href);
  });

  describe('of a page whose router sets the address after the content', () => {
    const before = location.href;
    afterEach(() => history.replaceState(null, '', before));

    it('is relative to the new address', async () => {
      const seen: string[] = [];
      answer((url) => {
        seen.push(url.pathname);
        return new Response(text);
      });
      history.replaceState(null, '', '/site/');
      const { wrapper, view } = mount(html`<roadmap-view src="../plan.md"></roadmap-view>`);
      const loaded = oneEvent(wrapper, 'roadmap-load');
      await view.updateComplete;
      history.replaceState(null, '', '/site/fence/');
      await loaded;
      expect(seen).to.deep.equal(['/site/plan.md']);
    });

    it('asks for nothing where the element is gone by then', async () => {
      let count = 0;
      answer(() => {
        count++;
        return new Response(text);
      });
      const { view } = mount(html`<roadmap-view src="../plan.md"></roadmap-view>`);
      await view.updateComplete;
      view.remove();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(count).to.equal(0);
    });
  });

  it('the last source wins, whichever comes first', async () => {
    let release = (): void => undefined;
    const first = new Promise<void>((resolve) => void (release = resolve));
    answer(async (url) => {
      if (url.pathname.endsWith('slow.md')) await first;
      return new Response(text.replace('Larch', url.pathname.endsWith('slow.md') ? 'Slow' : 'Fast'));
    });
    const { wrapper, view } = mount(html`<roadmap-view src="slow.md"></roadmap-view>`);
    const loaded = oneEvent(wrapper, 'roadmap-load');
    view.src = 'fast.md';
    await loaded;
    release();
    await new Promise(requestAnimationFrame);
    expect(view.store.snapshot.roadmap?.title).to.equal('Fast');
    expect(view.store.snapshot.load.phase).to.equal('ready');
  });

  it('a request ends when the element is removed, without a word', async () => {
    let signal: AbortSignal | null | undefined;
    answer((_url, init) => {
      signal = init.signal;
      return new Response(bodyThat('waits', init.signal));
    });
    const { wrapper, view } = mount(html`<roadmap-view src="plan.md"></roadmap-view>`);
    let failed = false;
    wrapper.addEventListener('roadmap-error', () => void (failed = true));
    await until(() => signal, 'the file is asked for');
    view.remove();
    await new Promise(requestAnimationFrame);
    expect(signal?.aborted).to.equal(true);
    expect(failed).to.equal(false);
  });

  it('a request goes on when the element is moved', async () => {
    answer(() => new Response(text));
    const { wrapper, view } = mount(html`<roadmap-view src="plan.md"></roadmap-view>`);
    const loaded = oneEvent(wrapper, 'roadmap-load');
    const box = document.createElement('section');
    wrapper.append(box);
    box.append(view);
    await loaded;
    expect(view.store.snapshot.roadmap?.title).to.equal('Larch');
  });

  it('trying again loads again', async () => {
    let count = 0;
    answer(() => (count++ === 0 ? new Response('', { status: 503 }) : new Response(text)));
    const { view } = await failWith(html`<roadmap-view src="plan.md"></roadmap-view>`);
    const loaded = oneEvent(view, 'roadmap-load');
    view.shadowRoot!.querySelector<HTMLElement>('[part=retry]')!.click();
    await loaded;
    expect(view.store.snapshot.roadmap?.title).to.equal('Larch');
  });

  it('nothing is tried again by itself', async () => {
    let count = 0;
    answer(() => {
      count++;
      return new Response('', { status: 503 });
    });
    await failWith(html`<roadmap-view src="plan.md"></roadmap-view>`);
    await new Promise(requestAnimationFrame);
    expect(count).to.equal(1);
  });

  it('a copy that is shown stays when loading again fails, and is marked', async () => {
    let count = 0;
    answer(() => (count++ === 0 ? new Response(text) : new Response('', { status: 500 })));
    const { wrapper, view } = mount(html`<roadmap-view></roadmap-view>`);
    const loaded = oneEvent(wrapper, 'roadmap-load');
    view.src = 'plan.md';
    await loaded;
    const failed = oneEvent(view, 'roadmap-error');
    view.reload();
    await failed;
    await view.updateComplete;
    expect(view.matches(':state(stale)')).to.equal(true);
    expect(view.shadowRoot!.querySelector('.stale')?.textContent).to.contain('Showing the copy from');
    expect(view.shadowRoot!.querySelector('roadmap-summary')).to.exist;
  });

  it('what stands inside is shown beside the error', async () => {
    answer(() => new Response('', { status: 404 }));
    const { view } = await failWith(
      html`<roadmap-view src="plan.md"
        ><h2>v1.0</h2>
        <ul>
          <li>Search</li>
        </ul></roadmap-view
      >`,
    );
    expect(view.querySelector('h2')!.checkVisibility()).to.equal(true);
  });

  it('a skeleton keeps the place from the start, and is seen after a while', async () => {
    answer((_url, { signal }) => new Response(bodyThat('waits', signal)));
    const { view } = mount(html`<roadmap-view src="plan.md"></roadmap-view>`);
    await view.updateComplete;
    await view.updateComplete;
    const box = view.shadowRoot!.querySelector('[aria-busy=true]')!;
    expect(box.getBoundingClientRect().height).to.be.greaterThan(150);
    expect(box.querySelector('[role=status]')!.textContent).to.equal('');
    expect(view.matches(':state(loading)')).to.equal(true);
  });
});

describe('loading JSON', () => {
  afterEach(() => {
    for (const wrapper of wrappers.splice(0)) wrapper.remove();
  });

  const load = async (json: unknown): Promise<RoadmapView> => {
    const { wrapper, view } = mount(html`<roadmap-view></roadmap-view>`);
    const loaded = oneEvent(wrapper, 'roadmap-load');
    view.text = JSON.stringify(json);
    await loaded;
    return view;
  };

  it('in its authored form is read', async () => {
    const view = await load({ title: 'Larch', 'v1.0': ['[x] Search', { title: 'Import', status: 'wip' }] });
    const [milestone] = view.store.snapshot.roadmap!.milestones;
    expect(milestone!.items.map(({ title, status }) => `${title} ${status}`)).to.deep.equal([
      'Search done',
      'Import in-progress',
    ]);
  });

  it('of GitHub’s issues is read', async () => {
    const view = await load([
      {
        number: 4,
        title: 'Search',
        state: 'closed',
        html_url: 'https://github.com/acme/larch/issues/4',
        milestone: { number: 1, title: 'v1.0', html_url: 'https://github.com/acme/larch/milestone/1', state: 'open' },
      },
    ]);
    const [milestone] = view.store.snapshot.roadmap!.milestones;
    expect([milestone!.title, milestone!.items[0]!.title]).to.deep.equal(['v1.0', 'Search']);
  });
});
