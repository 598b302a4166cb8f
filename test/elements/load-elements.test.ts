import { expect } from '@open-wc/testing';
import type {} from '../../src/elements/define.ts';
import { askEarly } from '../../src/elements/internal/fetch-source.ts';
import { loadElements } from '../../src/elements/internal/load-elements.ts';
import { until } from './until.ts';

describe('loadElements', () => {
  let stop: () => void;
  afterEach(() => {
    stop();
    document.body.replaceChildren();
  });

  it('loads what the page has, and nothing else', async () => {
    document.body.append(document.createElement('roadmap-table'));
    stop = loadElements(document);
    await customElements.whenDefined('roadmap-table');
    expect(customElements.get('roadmap-board')).to.equal(undefined);
  });

  it('loads what the page comes to have', async () => {
    stop = loadElements(document);
    document.body.append(document.createElement('roadmap-timeline'));
    await customElements.whenDefined('roadmap-timeline');
    expect(document.querySelector('roadmap-timeline')).to.be.instanceOf(HTMLElement);
  });

  it('leaves it to an element that is there to ask for its source', async () => {
    const asked: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input) => {
      asked.push(new URL(input instanceof Request ? input.url : input).pathname);
      return Promise.resolve(new Response('# Larch\n\n## v1.0\n\n- Search\n'));
    };
    stop = loadElements(document);
    // Registered by the tests above, and one that nobody registered yet.
    document.body.innerHTML =
      '<roadmap-table src="/there.md"></roadmap-table><roadmap-changes src="/early.md"></roadmap-changes>';
    await customElements.whenDefined('roadmap-changes');
    await until(
      () => document.querySelector('roadmap-table')?.store.snapshot.load.phase === 'ready',
      'the table has its file',
    );
    await until(
      () => document.querySelector('roadmap-changes')?.store.snapshot.load.phase === 'ready',
      'the changes have their file',
    );
    globalThis.fetch = fetch;
    expect(asked.sort()).to.deep.equal(['/early.md', '/there.md']);
  });

  it('asks for a source beside the address that the page has in the end', async () => {
    const asked: string[] = [];
    const { fetch, location } = globalThis;
    const before = location.href;
    globalThis.fetch = (input) => {
      asked.push(new URL(input instanceof Request ? input.url : input).pathname);
      return Promise.resolve(new Response('# Larch\n\n## v1.0\n\n- Search\n'));
    };
    history.replaceState(null, '', '/site/');
    stop = loadElements(document);
    document.body.innerHTML = '<roadmap-board src="../early.md"></roadmap-board>';
    // A router that changes the address after the content, in the same task.
    await Promise.resolve();
    await Promise.resolve();
    history.replaceState(null, '', '/site/fence/');
    await until(
      () => document.querySelector('roadmap-board')?.store?.snapshot.load.phase === 'ready',
      'the board has its file',
    );
    globalThis.fetch = fetch;
    history.replaceState(null, '', before);
    expect(asked).to.deep.equal(['/site/early.md']);
  });

  it('asks for no source that no request may be made to', async () => {
    let isAsked = false;
    const { fetch } = globalThis;
    globalThis.fetch = () => {
      isAsked = true;
      return Promise.resolve(new Response(''));
    };
    askEarly('https://user:word@example.org/a.md', document.baseURI);
    askEarly('ftp://example.org/a.md', document.baseURI);
    globalThis.fetch = fetch;
    expect(isAsked).to.equal(false);
  });

  it('leaves names alone that are not ours', () => {
    document.body.append(document.createElement('roadmap-unheard-of'));
    stop = loadElements(document);
    expect(customElements.get('roadmap-unheard-of')).to.equal(undefined);
  });
});
