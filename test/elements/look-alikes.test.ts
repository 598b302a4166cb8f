import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import type { Roadmap } from '../../src/core/model/types.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { visibleText } from '../security/inspect.ts';
import { makeItem, makeMilestone, makeRoadmap } from '../models.ts';
import { badRoadmaps, goodTitle, noRoadmaps } from '../security/look-alikes.ts';
import { until } from './until.ts';

/** Words of exceptions and of objects that were turned into text. */
const raw = /secret|TypeError|\[object|undefined|Cannot |is not a function/;

async function show(value: unknown): Promise<{ view: RoadmapView; codes: string[] }> {
  const view = document.createElement('roadmap-view');
  view.setAttribute('view', 'table');
  const codes: string[] = [];
  view.addEventListener('roadmap-error', (event) => codes.push(event.detail.code));
  // What is one object in many places would be as many items as a page may have.
  view.limits = { items: 1000 };
  view.roadmap = value as Roadmap;
  document.body.append(view);
  await until(() => ['ready', 'error'].includes(view.store.snapshot.load.phase), 'the load ends');
  await view.updateComplete;
  return { view, codes };
}

describe('values in place of a roadmap, on a page', () => {
  const thrown: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => void thrown.push(event);

  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  afterEach(() => {
    for (const view of document.querySelectorAll('roadmap-view')) view.remove();
  });

  for (const [name, value] of badRoadmaps()) {
    it(`${name}: one bad item never blanks the rest`, async () => {
      const { view, codes } = await show(value);
      await until(() => visibleText(view).includes(goodTitle), 'the good item is shown');
      expect(visibleText(view)).not.to.match(raw);
      expect(codes).to.deep.equal([]);
      expect('polluted' in {}).to.equal(false);
    });
  }

  for (const [name, make] of Object.entries(noRoadmaps)) {
    it(`${name}: words in its place, and no exception`, async () => {
      const { view } = await show(make());
      await until(
        () => /not a roadmap|No roadmap items|ends too early|not valid JSON/.test(visibleText(view)),
        'it says so',
      );
      expect(visibleText(view)).not.to.match(raw);
    });
  }

  for (const [name, value, words] of [
    ['{}', {}, /is not a roadmap: expected an object with milestones or items\./],
    ['an element', document.createElement('p'), /is not a roadmap: expected an object with milestones or items\./],
    ['a promise', Promise.resolve(makeRoadmap()), /found a promise\. Wait for it first\./],
    ['markdown', '# Plan\n\n- [ ] Nets\n', /found text\. Markdown belongs in the property text, .*parseRoadmap/],
  ] as const)
    it(`${name}: what was expected is said, not how to write a document`, async () => {
      const { view, codes } = await show(value);
      await until(
        () => words.test(visibleText(view)),
        'it says so',
        () => visibleText(view),
      );
      expect(codes).to.deep.equal(['shape']);
    });

  it('broken JSON is no markdown: the place of its fault is said', async () => {
    const { view, codes } = await show('{"version": nope}');
    await until(() => visibleText(view).includes('not valid JSON at line 1, column 13'), 'it says so');
    expect(codes).to.deep.equal(['json']);
  });

  it('an empty roadmap is one', async () => {
    const { view, codes } = await show(makeRoadmap());
    await until(() => visibleText(view).includes('No roadmap items'), 'it says so');
    expect(codes).to.deep.equal([]);
  });

  it('none of them threw', () => {
    expect(thrown).to.deep.equal([]);
  });
});

describe('models as they stand, on a page', () => {
  afterEach(() => {
    for (const view of document.querySelectorAll('roadmap-view')) view.remove();
  });

  const items = (count: number): Roadmap =>
    makeRoadmap([
      makeMilestone(
        'v1.0',
        Array.from({ length: count }, (_, index) => makeItem(`Item ${String(index)}`)),
      ),
    ]);

  async function load(given: Partial<RoadmapView>): Promise<RoadmapView> {
    const view = document.createElement('roadmap-view');
    Object.assign(view, given);
    document.body.append(view);
    await until(() => ['ready', 'error'].includes(view.store.snapshot.load.phase), 'the load ends');
    await view.updateComplete;
    return view;
  }

  for (const [door, give] of [
    ['a property', (roadmap: Roadmap) => ({ roadmap })],
    ['a text', (roadmap: Roadmap) => ({ text: JSON.stringify(roadmap) })],
  ] as const) {
    it(`as ${door}: is cut to the bounds and says so`, async () => {
      const view = await load({ ...give(items(30)), limits: { items: 5 } });
      const { roadmap } = view.store.snapshot;
      expect(roadmap?.milestones[0]?.items.length).to.equal(5);
      expect(roadmap?.diagnostics.map(({ code }) => code)).to.deep.equal(['limit-items']);
    });

    it(`as ${door}: is shown as it stands within them`, async () => {
      const model = items(5);
      const view = await load({ ...give(model), limits: { items: 5 } });
      const { roadmap } = view.store.snapshot;
      expect(roadmap?.milestones).to.deep.equal(model.milestones);
      expect(roadmap?.diagnostics).to.deep.equal([]);
      if (door === 'a property') expect(roadmap).to.equal(model);
    });
  }

  it('counts the bytes of a text as UTF-8, and names a small limit in bytes', async () => {
    const text = `- ${'漢'.repeat(30)}`;
    const view = await load({ text, limits: { bytes: 60 } });
    expect(visibleText(view)).to.match(/larger than 60 bytes/);
    const other = await load({ text, limits: { bytes: 92 } });
    expect(other.store.snapshot.load.phase).to.equal('ready');
  });

  it('the address that was fetched is the source, whatever the document says of itself', async () => {
    const { fetch } = globalThis;
    const model = makeRoadmap([makeMilestone('v1.0', [makeItem('One')])], {
      source: { uri: 'https://evil.example/x/', repository: 'a/b', format: 'markdown' },
    });
    globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(model)));
    try {
      const view = await load({ src: '/plans/plan.json' });
      expect(view.store.snapshot.roadmap?.source).to.deep.equal({
        uri: new URL('/plans/plan.json', document.baseURI).href,
        repository: 'a/b',
        format: 'markdown',
      });
    } finally {
      globalThis.fetch = fetch;
    }
    const view = await load({ text: JSON.stringify(model) });
    expect(view.store.snapshot.roadmap?.source?.uri).to.equal('https://evil.example/x/');
    expect(view.store.snapshot.settings.baseUrl).to.equal(undefined);
  });

  it('JSON with nothing of a roadmap in it is no roadmap, and does not replace one', async () => {
    const { fetch } = globalThis;
    let body = JSON.stringify(items(2));
    globalThis.fetch = () => Promise.resolve(new Response(body));
    try {
      const view = await load({ src: '/plans/plan.json' });
      for (body of ['null', '5', '"x"', 'true', '[null]', '{}', '[]']) {
        view.reload();
        await until(() => view.store.snapshot.load.phase === 'error', `${body} is refused`);
        expect(view.store.snapshot.load.error?.code).to.equal('shape');
        expect(view.store.snapshot.roadmap?.milestones[0]?.items.length).to.equal(2);
      }
      body = '{"milestones":[]}';
      view.reload();
      await until(() => view.store.snapshot.load.phase === 'ready', 'an empty plan is one');
      expect(view.store.snapshot.roadmap?.milestones).to.deep.equal([]);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
