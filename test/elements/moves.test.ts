import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import type { RoadmapView } from '../../src/elements/view/view.ts';
import { visibleText } from '../security/inspect.ts';
import { until } from './until.ts';

const made: Element[] = [];

function makeView(src?: string): RoadmapView {
  const view = document.createElement('roadmap-view');
  view.setAttribute('view', 'table');
  if (src !== undefined) view.src = src;
  made.push(view);
  return view;
}

/** Notes what the element tells of its loads. */
function listen(view: RoadmapView): string[] {
  const told: string[] = [];
  view.addEventListener('roadmap-load', () => told.push('load'));
  view.addEventListener('roadmap-error', ({ detail }) => told.push(detail.code));
  return told;
}

async function showsText(view: RoadmapView, words: RegExp): Promise<void> {
  await until(
    () => words.test(visibleText(view)),
    `shows ${String(words)}`,
    () => visibleText(view),
  );
}

/** A document of its own in the page. */
async function openFrame(): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = 'elsewhere';
  frame.srcdoc = '<!doctype html><html lang="en"><title>Elsewhere</title><body></body></html>';
  made.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

describe('an element that changes while it loads', () => {
  afterEach(() => {
    for (const element of made.splice(0)) element.remove();
  });

  it('shows the last source, whichever comes first', async () => {
    const view = makeView('/faults/slower');
    const told = listen(view);
    document.body.append(view);
    await view.updateComplete;
    for (const src of ['/faults/slow', '/faults/missing', '/faults/slower', '/faults/json']) {
      view.src = src;
      await view.updateComplete;
    }
    await showsText(view, /First item/);
    await fetch('/faults/slower');
    expect(visibleText(view)).not.to.match(/Late plan/);
    expect(told).to.deep.equal(['load']);
  });

  it('shows a text that is set while its address loads', async () => {
    const view = makeView('/faults/slower');
    const told = listen(view);
    document.body.append(view);
    await view.updateComplete;
    view.text = '## v1.0\n- Of the text';
    await showsText(view, /Of the text/);
    await fetch('/faults/slower');
    expect(visibleText(view)).not.to.match(/Late plan/);
    expect(told).to.deep.equal(['load']);
  });

  it('shows nothing once its address is taken away', async () => {
    const view = makeView('/faults/slow');
    const told = listen(view);
    document.body.append(view);
    await view.updateComplete;
    view.removeAttribute('src');
    view.src = undefined;
    await fetch('/faults/slower');
    expect([visibleText(view).trim(), told]).to.deep.equal(['', []]);
    expect(view.store.snapshot.load.phase).to.equal('idle');
  });

  it('says nothing once it was removed, and loads when it comes back', async () => {
    const view = makeView('/faults/slow');
    const told = listen(view);
    document.body.append(view);
    await view.updateComplete;
    view.remove();
    await fetch('/faults/slower');
    expect(told).to.deep.equal([]);
    document.body.append(view);
    await showsText(view, /First item/);
    expect(told).to.deep.equal(['load']);
  });

  it('removed before it was ever drawn, asks for nothing', async () => {
    const view = makeView('/faults/slow');
    const told = listen(view);
    document.body.append(view);
    view.remove();
    await fetch('/faults/slower');
    expect(told).to.deep.equal([]);
  });

  for (const [when, src] of [
    ['while it loads', '/faults/slow'],
    ['after it loaded', '/faults/ok'],
  ] as const) {
    it(`moved ${when}, keeps its content`, async () => {
      const view = makeView(src);
      const told = listen(view);
      document.body.append(view);
      if (src === '/faults/ok') await showsText(view, /First item/);
      else await view.updateComplete;
      const section = document.createElement('section');
      made.push(section);
      document.body.append(section);
      section.append(view);
      await showsText(view, /First item/);
      document.body.prepend(view);
      await showsText(view, /First item/);
      expect(told).to.deep.equal(['load']);
    });

    it(`adopted by another document ${when}, keeps its content and its looks`, async () => {
      const view = makeView(src);
      document.body.append(view);
      if (src === '/faults/ok') await showsText(view, /First item/);
      else await view.updateComplete;
      const other = await openFrame();
      other.body.append(view);
      await showsText(view, /First item/);
      expect(view.ownerDocument).to.equal(other);
      const table = view.renderRoot.querySelector('roadmap-table')!;
      expect(other.defaultView!.getComputedStyle(view).display).to.equal('block');
      expect(table.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
      document.body.append(view);
      await showsText(view, /First item/);
      expect(getComputedStyle(view).display).to.equal('block');
    });
  }

  it('keeps its roadmap when it is taken out and put back', async () => {
    const view = makeView('/faults/ok');
    const told = listen(view);
    document.body.append(view);
    await showsText(view, /First item/);
    view.remove();
    await fetch('/faults/slow');
    document.body.append(view);
    await showsText(view, /First item/);
    expect(told).to.deep.equal(['load']);
  });

  it('whose shared view is removed, keeps what it shows and does not fail', async () => {
    const view = makeView('/faults/ok');
    view.id = 'shared-and-gone';
    const table = document.createElement('roadmap-table');
    table.for = view.id;
    made.push(table);
    document.body.append(view, table);
    await until(() => /First item/.test(visibleText(table)), 'the table is drawn');
    view.remove();
    table.requestUpdate();
    await table.updateComplete;
    expect(visibleText(table)).to.match(/First item/);
  });

  it('asks for a view that is not there, without a word', async () => {
    const table = document.createElement('roadmap-table');
    const told: string[] = [];
    table.addEventListener('roadmap-error', ({ detail }) => told.push(detail.code));
    table.for = 'no-such-view';
    made.push(table);
    document.body.append(table);
    await table.updateComplete;
    expect([visibleText(table).trim(), told]).to.deep.equal(['', []]);
  });
});
