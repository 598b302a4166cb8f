import { expect } from '@open-wc/testing';
import { loadElements } from '../../src/elements/internal/load-elements.ts';

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

  it('leaves names alone that are not ours', () => {
    document.body.append(document.createElement('roadmap-unheard-of'));
    stop = loadElements(document);
    expect(customElements.get('roadmap-unheard-of')).to.equal(undefined);
  });
});
